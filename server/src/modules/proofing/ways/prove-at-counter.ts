import { ageYears, maskIdentityNumber, maskName } from '@yika/contract/numbers';
import { giveBack, spend, type Budget } from '../../../platform/budgets-table.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { TerminalCaller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { openPerson, readPhotoUrl } from '../../holders/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { lockClaimOf } from '../claims/claim-in-progress.ts';
import { counterCodeHashOf, counterCodeOf } from '../claims/claim-cookie.ts';
import { burnCounterCode, lockClaimByCounterCode, saveCounterCode, saveCounterLook, type Claim } from '../claims/claims-table.ts';
import { proveClaim } from '../claims/prove-claim.ts';

const CODE_LASTS_MS = 10 * 60_000;
/** Wrong codes, by one terminal: a clerk mistypes, and does not guess. */
const MISSES: Budget = { name: 'counter_code_misses', limit: 10, windowMs: 10 * 60_000 };

/** Eight digits that lead a clerk to this claim for ten minutes; asked again, the same ones while they last. Refusal: claim_not_found. */
export async function askCounter(world: World, secret: string): Promise<Claim> {
  const at = world.now();
  const claim = await lockClaimOf(world, secret);
  if (claim.step !== 'prove') return claim;
  if (claim.counterCodeExpiresAt !== null && claim.counterCodeExpiresAt > at) return claim;
  // Another claim may have the same digits now: a millisecond later they are others.
  for (let expiresAt = at + CODE_LASTS_MS; ; expiresAt += 1) {
    const codeHash = counterCodeHashOf(world.lookup, counterCodeOf(world.lookup, secret, expiresAt));
    if (await saveCounterCode(world.database, claim.claimHash, { codeHash, expiresAt, at })) return lockClaimOf(world, secret);
  }
}

export interface ClaimantSeen {
  readonly maskedName: string;
  readonly maskedIdentityNumber: string;
  /** Null where the document does not tell it. */
  readonly ageYears: number | null;
  readonly photo: string | null;
}

interface AtCounter {
  readonly caller: TerminalCaller;
  readonly code: string;
  readonly reference: string;
}

/** Whom to compare with the document: on record before it is seen. An answer, so that a miss is kept. Refusals: counter_code_wrong, counter_tries_spent, purpose_not_licensed. */
export async function lookAtClaim(world: World, { caller, code, reference }: AtCounter): Promise<Refusal | ClaimantSeen> {
  const found = await findByCode(world, { caller, code, reference });
  if (found instanceof Refusal) return found;
  await saveCounterLook(world.database, found.claimHash, caller.terminalId);
  const person = await openPerson(world, found.holderId, {
    caller, action: 'claim.looked_at', subject: 'claim', purpose: 'identity', seen: ['photo', 'masked_name', 'masked_identity_number', 'age'], reference,
  });
  return {
    maskedName: maskName(person.name),
    maskedIdentityNumber: maskIdentityNumber(person.identityNumber),
    ageYears: person.birthDay === null ? null : ageYears(person.birthDay, dayInChina(world.now())),
    photo: await readPhotoUrl(world, found.holderId),
  };
}

/**
 * The clerk has compared person and document. Only the terminal that looked can confirm, and the code is used up either way.
 * An answer, so that a miss is kept. Refusals as in lookAtClaim.
 */
export async function confirmClaim(world: World, { caller, code, reference, personMatches }: AtCounter & { readonly personMatches: boolean }): Promise<Refusal | null> {
  const found = await findByCode(world, { caller, code, reference });
  if (found instanceof Refusal) return found;
  if (found.counterLookedBy !== caller.terminalId) return new Refusal('counter_code_wrong');
  if (personMatches) {
    await proveClaim(world, { claim: found, by: 'counter', caller, reference });
    return null;
  }
  const at = world.now();
  await burnCounterCode(world.database, found.claimHash);
  await recordAudit(world.database, { holderId: found.holderId, at, caller, action: 'claim.counter_refused', subject: 'claim', outcome: 'refused', reference });
  await writeNotice(world.database, { holderId: found.holderId, kind: 'claim_refused_at_counter', facts: {}, at });
  return null;
}

/** A try is taken before the code is looked at, and given back when it led somewhere. */
async function findByCode({ database, lookup, now }: World, { caller, code, reference }: AtCounter): Promise<Refusal | Claim> {
  const at = now();
  if (!caller.purposes.includes('identity')) return new Refusal('purpose_not_licensed');
  const subject = lookup('code', `terminal:${caller.terminalId}`);
  if (!(await spend(database, MISSES, subject, at))) return new Refusal('counter_tries_spent', { retryAfterSeconds: MISSES.windowMs / 1000 });
  const claim = await lockClaimByCounterCode(database, counterCodeHashOf(lookup, code), at);
  if (claim) {
    await giveBack(database, MISSES.name, subject);
    return claim;
  }
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'claim.counter_code_missed', subject: 'claim', outcome: 'refused', reference });
  return new Refusal('counter_code_wrong');
}
