import type { CaseAttachment, CaseSummary, CaseView } from '@yika/contract';
import { createHash } from 'node:crypto';
import { Refusal } from '../../../platform/refusal.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { addDays, dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { sniffDocument } from '../../registration/rules/index.ts';
import type { Case } from '../case.ts';
import { findAttachment, insertAttachment, listAttachments } from '../case-attachments-table.ts';
import { listCaseEvents } from '../case-events-table.ts';
import { findCase, findCaseKey, listCasesOf, lockCase } from '../cases-table.ts';
import { after, saveMoved } from '../move-case.ts';
import { isOver, termsOf } from '../rules/index.ts';
import { readServiceRows } from '../service-rows.ts';
import type { Services } from '../service.ts';
import { serviceOf } from '../services/any-service.ts';
import { appealDayOf, toServiceCase, toSummary, viewCase } from '../view-case.ts';

/** More than anybody reads. */
const SHOWN = 100;
const MOST_UNANSWERED = 10;
export const MOST_ATTACHMENTS = 6;
export const LARGEST_ATTACHMENT_BYTES = 5 * 1024 * 1024;

interface Asked {
  readonly caseNumber: string;
  readonly reference: string;
}

export async function listMyCases({ database }: Pick<World, 'database'>, { holderId }: HolderCaller): Promise<CaseSummary[]> {
  return (await listCasesOf(database, holderId, SHOWN)).map(toSummary);
}

/** Refusal: case_not_found, also of somebody else's. */
export async function getMyCase(world: World, services: Services, caller: HolderCaller, caseNumber: string): Promise<CaseView> {
  return viewCase(world, services, await mine(world, caller, caseNumber, findCase));
}

/** What was asked by the desk is answered by any word of the holder. Refusals: case_not_found, case_over, case_messages_spent. */
export async function sayInCase(world: World, caller: HolderCaller, { caseNumber, words, reference }: Asked & { readonly words: string }): Promise<Case> {
  const one = await mine(world, caller, caseNumber, lockCase);
  if (isOver(one.state)) throw new Refusal('case_over');
  if (await hasSaidEnough(world, one)) throw new Refusal('case_messages_spent');
  return saveMoved(world, answered(one, world.now()), { what: one.state === 'waiting_for_holder' ? 'answered' : 'said', caller, words, reference });
}

/** Refusals: case_not_found, case_over, case_attachments_spent, document_type_refused. The bytes are at most LARGEST_ATTACHMENT_BYTES. */
export async function attachToCase(world: World, caller: HolderCaller, { caseNumber, bytes, reference }: Asked & { readonly bytes: Buffer }): Promise<CaseAttachment> {
  const one = await mine(world, caller, caseNumber, lockCase);
  if (isOver(one.state)) throw new Refusal('case_over');
  const sniffed = sniffDocument(bytes);
  if (!sniffed.allowed) throw new Refusal('document_type_refused');
  const contentHash = createHash('sha256').update(bytes).digest();
  const sealed = world.sealer.seal({ table: 'case_attachments', holderId: one.holderId, version: `${one.caseId}:${contentHash.toString('hex')}` }, bytes);
  const { isNew, ...attachment } = await insertAttachment(world.database, one, { contentHash, type: sniffed.value, bytes: bytes.length, sealed, at: world.now() });
  if (!isNew) return attachment;
  if ((await listAttachments(world.database, one)).length > MOST_ATTACHMENTS) throw new Refusal('case_attachments_spent');
  await saveMoved(world, { ...one, unanswered: true }, { what: 'attached', caller, reference });
  return attachment;
}

/** Refusals: case_not_found, document_not_found. */
export async function takeMyAttachment(world: World, caller: HolderCaller, { caseNumber, attachmentId }: { readonly caseNumber: string; readonly attachmentId: string }): Promise<Buffer> {
  return openAttachment(world, await mine(world, caller, caseNumber, findCase), attachmentId);
}

export async function openAttachment({ database, sealer }: Pick<World, 'database' | 'sealer'>, { holderId, caseId }: Case, attachmentId: string): Promise<Buffer> {
  const found = await findAttachment(database, { holderId, caseId }, attachmentId);
  if (!found) throw new Refusal('document_not_found');
  return Buffer.from(sealer.open<Uint8Array>({ table: 'case_attachments', holderId, version: `${caseId}:${found.contentHash.toString('hex')}` }, found.sealed));
}

/** Refusals: case_not_found, case_over. */
export async function withdrawCase(world: World, services: Services, caller: HolderCaller, { caseNumber, reference }: Asked): Promise<Case> {
  const one = await mine(world, caller, caseNumber, lockCase);
  const withdrawn = { ...after(one, 'withdraw', world.now()), claimedBy: null, proposedOutcome: null, daysLeft: null, unanswered: false };
  await serviceOf(services, one.service).withdrawn?.(world, toServiceCase(world, one), caller);
  return saveMoved(world, withdrawn, { what: 'withdrawn', caller, reference });
}

/** Once, in time: then others decide than before. Refusals: case_not_found, case_not_to_appeal, case_open_already. */
export async function appealCase(world: World, caller: HolderCaller, { caseNumber, words, reference }: Asked & { readonly words: string }): Promise<Case> {
  const one = await mine(world, caller, caseNumber, lockCase);
  const at = world.now();
  const today = dayInChina(at);
  const until = await appealDayOf(world, one);
  if (until === null || today > until) throw new Refusal('case_not_to_appeal');
  const { days } = termsOf(await readServiceRows(world.database, { regionCode: one.regionCode, day: today }), one.service);
  const beforeAppeal = [one.decidedBy, one.firstBy].filter((staffId) => staffId !== null);
  const appealed = { ...after(one, 'appeal', at), beforeAppeal, decidedBy: null, firstBy: null, decidedAt: null, claimedBy: null, dueOn: addDays(today, days), unanswered: true };
  return saveMoved(world, appealed, { what: 'appealed', caller, words, reference });
}

/** The desk has the days again that it had when it asked. */
function answered(one: Case, at: number): Case {
  if (one.state !== 'waiting_for_holder') return { ...one, unanswered: true };
  return { ...after(one, 'answer', at), dueOn: addDays(dayInChina(at), one.daysLeft ?? 0), daysLeft: null, unanswered: true };
}

async function hasSaidEnough({ database }: Pick<World, 'database'>, one: Case): Promise<boolean> {
  const events = await listCaseEvents(database, one);
  const heard = events.findLastIndex(({ actor, what }) => actor.startsWith('staff:') && what === 'asked_holder');
  return events.slice(heard + 1).filter(({ what }) => what === 'said' || what === 'answered').length >= MOST_UNANSWERED;
}

async function mine(world: World, { holderId }: HolderCaller, caseNumber: string, find: typeof findCase): Promise<Case> {
  const key = await findCaseKey(world.database, caseNumber);
  const one = key?.holderId === holderId ? await find(world.database, key) : null;
  if (!one) throw new Refusal('case_not_found');
  return one;
}
