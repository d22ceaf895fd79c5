import { lockOutbox, markHeard, type KeptEvent } from '../../../platform/outbox-table.ts';
import type { Caller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { upwardsFrom, type RegionCode } from '../../regions/rules/index.ts';
import { findVerification, type Verification } from '../verifications-table.ts';

/** A check that was denied: what an agency needs to look into it, and nothing of whom it was about. */
export interface Denial extends Pick<Verification, 'reference' | 'servicePointId' | 'till' | 'regionCode' | 'purpose' | 'outcome' | 'how' | 'offline'> {
  readonly deniedAt: number;
  /** The holder said "this was not me", or a clerk that the face was another. */
  readonly deniedBy: 'holder' | 'counter';
  readonly checkedAt: number;
  /** Null: told now for the first time. */
  readonly heardAt: number | null;
}

export interface DenialsWanted {
  /** Of checks made there or below it; '000000' is the nation. */
  readonly regionCode: RegionCode;
  readonly sinceMs: number;
  readonly again: boolean;
}

/** What agencies have not heard yet, oldest first; told once, and on record as heard. */
export async function listDenials({ database, now }: Pick<World, 'database' | 'now'>, caller: Caller, { regionCode, sinceMs, again }: DenialsWanted): Promise<Denial[]> {
  const events = await lockOutbox(database, { kinds: ['presentation.verification_denied', 'presentation.person_denied'], sinceMs, again });
  const told: { readonly event: KeptEvent; readonly denial: Denial }[] = [];
  for (const event of events) {
    const check = await findVerification(database, event.holderId, event.subject as Verification['verificationId']);
    if (check && upwardsFrom(check.regionCode).includes(regionCode)) told.push({ event, denial: toDenial(event, check) });
  }
  const unheard = told.filter(({ event }) => event.heardAt === null);
  await markHeard(database, unheard.map(({ event }) => event), now());
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'presentation.denials_heard', subject: regionCode, outcome: String(unheard.length) });
  return told.map(({ denial }) => denial);
}

function toDenial({ kind, at, heardAt }: KeptEvent, { reference, at: checkedAt, servicePointId, till, regionCode, purpose, outcome, how, offline }: Verification): Denial {
  return { deniedAt: at, deniedBy: kind === 'presentation.verification_denied' ? 'holder' : 'counter', heardAt, reference, checkedAt, servicePointId, till, regionCode, purpose, outcome, how, offline };
}
