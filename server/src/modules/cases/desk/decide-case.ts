import type { CaseReason } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { writeNotice } from '../../notices/index.ts';
import type { Case } from '../case.ts';
import { listCaseEvents } from '../case-events-table.ts';
import { lockCase } from '../cases-table.ts';
import { after, saveMoved } from '../move-case.ts';
import { isAtDesk, termsOf } from '../rules/index.ts';
import { readServiceRows } from '../service-rows.ts';
import type { Services } from '../service.ts';
import { serviceOf } from '../services/any-service.ts';
import { openWords, toServiceCase } from '../view-case.ts';
import { atDesk } from './desk-scope.ts';
import { whyNotGranted } from './why-not-granted.ts';

export interface Decided {
  readonly outcome: 'granted' | 'refused';
  readonly reason?: CaseReason | undefined;
  readonly words?: string | undefined;
}

interface Deciding {
  readonly caseNumber: string;
  readonly reference: string;
}

/**
 * By whoever has claimed it: done in this transaction, or proposed where policy asks for a second officer. Refusals: case_not_found, case_over,
 * case_of_another, case_own_decision, case_reason_needed, case_cannot_be_granted.
 */
export async function decideCase(world: World, services: Services, caller: StaffCaller, { caseNumber, reference, ...decided }: Deciding & Decided): Promise<Case> {
  const one = await atDesk(world, caller, caseNumber, lockCase);
  if (!isAtDesk(one.state)) throw new Refusal('case_over');
  if (one.claimedBy !== caller.staffId) throw new Refusal('case_of_another');
  if (one.beforeAppeal.includes(caller.staffId)) throw new Refusal('case_own_decision');
  if (decided.outcome === 'refused' && (decided.reason === undefined || decided.words === undefined)) throw new Refusal('case_reason_needed');
  const { needsSecond } = termsOf(await readServiceRows(world.database, { regionCode: one.regionCode, day: dayInChina(world.now()) }), one.service, one.subject);
  if (!needsSecond) return settle(world, services, caller, { one, decided, reference });
  await refuseUngrantable(world, services, one, decided);
  const proposed = { ...after(one, 'propose', world.now()), proposedOutcome: decided.outcome, firstBy: caller.staffId, claimedBy: null };
  return saveMoved(world, proposed, { what: 'proposed', caller, reference, ...saidOf(decided) });
}

/** Refusals: case_not_found, case_over, case_own_decision, case_reason_needed where it is sent back without a word, case_cannot_be_granted. */
export async function confirmCase(world: World, services: Services, caller: StaffCaller, { caseNumber, reference, agree, words }: Deciding & { readonly agree: boolean; readonly words?: string | undefined }): Promise<Case> {
  const one = await atDesk(world, caller, caseNumber, lockCase);
  if (one.state !== 'to_confirm' || one.proposedOutcome === null) throw new Refusal('case_over');
  if (one.firstBy === caller.staffId || one.beforeAppeal.includes(caller.staffId)) throw new Refusal('case_own_decision');
  if (!agree) {
    if (words === undefined) throw new Refusal('case_reason_needed');
    return saveMoved(world, { ...after(one, 'send_back', world.now()), proposedOutcome: null, firstBy: null }, { what: 'sent_back', caller, reference, words });
  }
  const proposed = (await listCaseEvents(world.database, one)).findLast(({ what }) => what === 'proposed');
  const said = proposed && openWords(world, one, proposed);
  const decided = { outcome: one.proposedOutcome, ...(proposed?.reason && { reason: proposed.reason }), ...(said && { words: said }) };
  return settle(world, services, caller, { one, decided, reference });
}

/** recheck → do → save → tell → record, in one transaction under the lock of the case: whoever repeats it finds it over. */
async function settle(world: World, services: Services, caller: StaffCaller, { one, decided, reference }: { readonly one: Case; readonly decided: Decided; readonly reference: string }): Promise<Case> {
  const at = world.now();
  await refuseUngrantable(world, services, one, decided);
  const service = serviceOf(services, one.service);
  const by = { caller, at, reference };
  if (decided.outcome === 'granted') await service.grant(world, toServiceCase(world, one), by);
  else await service.refused?.(world, toServiceCase(world, one), by, decided.reason ?? 'other');

  const settled = { ...after(one, decided.outcome === 'granted' ? 'grant' : 'refuse', at), proposedOutcome: null, claimedBy: null, decidedBy: caller.staffId, decidedAt: at, unanswered: false };
  const { holderId, caseNumber, service: key } = one;
  await writeNotice(world.database, { holderId, kind: decided.outcome === 'granted' ? 'case_granted' : 'case_refused', facts: { caseNumber, service: key }, at });
  const what = settled.state === 'refused_finally' ? 'refused_finally' : decided.outcome;
  return saveMoved(world, settled, { what, caller, reference, ...saidOf(decided) });
}

async function refuseUngrantable(world: World, services: Services, one: Case, { outcome }: Decided): Promise<void> {
  const hinders = outcome === 'granted' ? await whyNotGranted(world, services, one) : null;
  if (hinders) throw new Refusal('case_cannot_be_granted', { missing: [hinders] });
}

function saidOf({ reason, words }: Decided) {
  return { ...(reason !== undefined && { reason }), ...(words !== undefined && { words }) };
}
