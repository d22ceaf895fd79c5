import { randomUUIDv7 } from 'node:crypto';
import type { BodyOf, ReplyOf, syncOfflineVerifications } from '@yika/contract';
import { makeReference } from '../../../platform/reference.ts';
import type { TerminalCaller } from '../../../platform/values/caller.ts';
import { dayInChina, startOfDayInChina } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { claimIat } from '../../ecards/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { findTerminal } from '../../staff/index.ts';
import { findStop } from '../../switches/index.ts';
import { countOfflineItems, findOfflineItem, flagOfflineItem, insertOfflineItem, saveOfflineState, type OfflineItem } from './offline-items-table.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { readCaps } from './offline-needs.ts';
import { readText, type GenuineCode, type ReadingParts } from '../checking/read-shown.ts';
import { flagOf, goodWhenChecked, mayHandIn, type OfflineFlag, type OfflineRejection } from '../rules/index.ts';
import { lockDeviceRow } from '../checking/verify-hot.ts';
import { countOffline, flagVerifications, insertVerification, listUses, type Verification } from '../verifications-table.ts';

type HandedIn = BodyOf<typeof syncOfflineVerifications>['items'][number];
type Taken = ReplyOf<typeof syncOfflineVerifications>['items'][number];

/**
 * Takes one check that was made without a line: once, however often it is handed in. A code that was used elsewhere too – at another
 * counter without a line, or online – is flagged on every side, and its holder is told: nobody can know which of them was right.
 * One transaction per item, over the service point's home and the holder's (see README).
 */
export async function takeOffline(parts: ReadingParts, world: World, { caller, item }: { readonly caller: TerminalCaller; readonly item: HandedIn }): Promise<Taken> {
  const { database, now, lookup } = world;
  const draft: OfflineItem = {
    servicePointId: caller.servicePointId, terminalId: caller.terminalId, itemId: asId(item.itemId), checkedAt: item.checkedAt,
    state: 'taken', reason: null, reference: makeReference(),
  };
  if (!(await insertOfflineItem(database, draft, { codeHash: lookup('code', item.code), takenAt: now() }))) {
    const before = await findOfflineItem(database, draft);
    if (!before) throw new Error('an item that was handed in before must exist');
    return toTaken(before);
  }
  const read = await readItem(parts, world, { caller, item });
  const done = read.kind === 'rejected' ? await reject(world, { caller, item, draft, read }) : await take(world, { caller, item, draft, code: read.code });
  if (done.state !== 'taken') await saveOfflineState(database, done);
  return toTaken(done);
}

type ReadItem = { readonly kind: 'good'; readonly code: GenuineCode } | { readonly kind: 'rejected'; readonly reason: OfflineRejection; readonly code: GenuineCode | null };

async function readItem(parts: ReadingParts, { database, now }: World, { caller, item }: { readonly caller: TerminalCaller; readonly item: HandedIn }): Promise<ReadItem> {
  const may = mayHandIn({ purpose: item.purpose, licensed: caller.purposes, checkedAt: item.checkedAt, now: now(), revokedAt: caller.revokedAt ?? null });
  if (!may.allowed) return { kind: 'rejected', reason: may.reason, code: null };
  const code = await readText(parts, database, { text: item.code, nowMs: now() });
  if (code.kind === 'digits') return { kind: 'rejected', reason: 'code_unreadable', code: null };
  if (code.kind === 'no_code') return { kind: 'rejected', reason: code.reason, code: null };
  const good = goodWhenChecked({ ...code, checkedAt: item.checkedAt });
  return good.allowed ? { kind: 'good', code } : { kind: 'rejected', reason: good.reason, code };
}

interface Handing {
  readonly caller: TerminalCaller;
  readonly item: HandedIn;
  readonly draft: OfflineItem;
}

async function take(world: World, { caller, item, draft, code }: Handing & { readonly code: GenuineCode }): Promise<OfflineItem> {
  const { database, now } = world;
  // Whoever hands in the other half of a copied code at this moment waits here, and will then see this one.
  await lockDeviceRow(database, code);
  const uses = await listUses(database, code);
  const flag = await findFlag(world, { caller, item, code, earlierUses: uses.length });
  const check = await checkOf(world, { caller, item, draft, code, flag, outcome: 'genuine' });
  await insertVerification(database, check);
  await claimIat(database, code);
  await recordAudit(database, {
    holderId: code.holderId, at: now(), caller, action: 'presentation.checked_offline', subject: check.verificationId, purpose: item.purpose,
    outcome: 'genuine', seen: ['region', 'level'], reference: draft.reference,
  });
  if (uses.length > 0) await flagAll(world, uses);
  return flag === null ? draft : { ...draft, state: 'flagged', reason: flag };
}

async function findFlag({ database }: World, { caller, item, code, earlierUses }: Omit<Handing, 'draft'> & { readonly code: GenuineCode; readonly earlierUses: number }): Promise<OfflineFlag | null> {
  const caps = await readCaps(database, caller.regionCode, dayInChina(item.checkedAt));
  const fromMs = startOfDayInChina(dayInChina(item.checkedAt));
  const onThatDay = await countOfflineItems(database, caller, { fromMs, toMs: fromMs + 86_400_000 });
  const ofHandle = await countOffline(database, { ...code, terminalId: caller.terminalId, certificateHandle: code.handle });
  const paused = await wasPaused(database, { regions: [caller.regionCode, code.regionCode ?? caller.regionCode], checkedAt: item.checkedAt });
  // The item itself is among those of the day.
  return flagOf({ caps, paused, earlierUses, ofHandle, ofTerminal: onThatDay - 1, listAgeSeconds: item.listAgeSeconds, purpose: item.purpose, level: code.level ?? 1 });
}

/** A counter that had no line when somebody closed this could not know; so it is looked into, and not thrown away. */
async function wasPaused(database: World['database'], { regions, checkedAt }: { readonly regions: readonly RegionCode[]; readonly checkedAt: number }): Promise<boolean> {
  const day = dayInChina(checkedAt);
  for (const regionCode of new Set(regions)) {
    const stop = await findStop(database, 'offline_codes', regionCode);
    if (stop && (stop.since === null || stop.since <= day)) return true;
  }
  return false;
}

/** The others of a copied code: checks in the holder's home, items in the homes of their service points. */
async function flagAll({ database, now }: World, uses: readonly Verification[]): Promise<void> {
  const [{ holderId } = { holderId: NOBODY }] = uses;
  const reason = 'code_already_used' satisfies OfflineFlag;
  await flagVerifications(database, holderId, uses.map(({ verificationId }) => verificationId), reason);
  for (const { servicePointId, reference } of uses.filter(({ offline }) => offline)) await flagOfflineItem(database, servicePointId, { reference, reason });
  await writeNotice(database, { holderId, kind: 'code_shown_twice', facts: {}, at: now() });
}

/** A reference leads to it like to any other refusal; in the holder's home where the code was at least genuine. */
async function reject(world: World, { caller, item, draft, read }: Handing & { readonly read: Extract<ReadItem, { kind: 'rejected' }> }): Promise<OfflineItem> {
  const check = await checkOf(world, { caller, item, draft, code: read.code, flag: null, outcome: 'refused' });
  await insertVerification(world.database, check);
  await recordAudit(world.database, {
    holderId: check.holderId, at: world.now(), caller, action: 'presentation.checked_offline', subject: check.verificationId, purpose: item.purpose,
    outcome: 'refused', reference: draft.reference,
  });
  return { ...draft, state: 'rejected', reason: read.reason };
}

interface Checking extends Handing {
  readonly code: GenuineCode | null;
  readonly flag: OfflineFlag | null;
  readonly outcome: 'genuine' | 'refused';
}

async function checkOf({ database }: World, { caller, item, draft, code, flag, outcome }: Checking): Promise<Verification> {
  const terminal = await findTerminal(database, caller);
  const genuine = outcome === 'genuine';
  return {
    holderId: code?.holderId ?? NOBODY, deviceNo: code?.deviceNo ?? 0, iat: code?.iat ?? 0, verificationId: asId(randomUUIDv7()), at: item.checkedAt,
    servicePointId: caller.servicePointId, terminalId: caller.terminalId, till: terminal?.till ?? '', regionCode: caller.regionCode,
    purpose: item.purpose, how: 'qr', outcome, spent: genuine, reasons: [], warnings: [],
    seen: genuine ? ['region', 'level'] : [], amountFen: null, shortfallFen: null, requestKey: null, requestHash: null, reference: draft.reference,
    offline: true, certificateHandle: code?.handle ?? null, flagged: flag, deniedBy: null,
  };
}

function toTaken({ itemId, state, reason, reference }: OfflineItem): Taken {
  return { itemId, state, reason, reference };
}
