import { ageYears, readCardNumber, readIdentityNumber, readName } from '@yika/contract/numbers';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Caller } from '../../../platform/values/caller.ts';
import { dayInChina, type Day } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { listCards } from '../../cards/index.ts';
import { currentCard } from '../../cards/rules/index.ts';
import { refuseForeignName, type Named } from '../../channels/index.ts';
import { checkPolicyAgreed } from '../../consents/index.ts';
import type { Person } from '../../holders/index.ts';
import { getPolicy } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { findIssueStop } from '../../registration/index.ts';
import { claimHashOf, newClaimSecret } from './claim-cookie.ts';
import { insertClaim, type Claim } from './claims-table.ts';
import { matchPerson, type Match, type TypedPerson } from '../match-person.ts';
import { takeMiss, takeTry, triesSpent, type Trier } from '../tries.ts';

/** Half an hour to go through it, with interruptions. */
export const CLAIM_LASTS_MS = 30 * 60_000;

/** Before proof nobody is anybody, whoever may be signed in in this browser. */
export const unproved: Caller = { kind: 'stranger' };

export interface ClaimWanted {
  readonly typed: { readonly name: string; readonly identityNumber: string; readonly cardNumber: string | null };
  readonly agreed: { readonly policyVersion: number; readonly textHash: string };
  readonly trier: Trier;
  /** Of the app's approval, where this browser came from one. */
  readonly channelSecret: string | undefined;
  /** What the app said to askRealName, where it had to be asked. */
  readonly appRefused?: Refusal | null;
  readonly reference: string;
}

export interface StartedClaim {
  readonly claim: Claim;
  /** For the cookie; the table has only its hash. */
  readonly secret: string;
}

export interface MustAskApp {
  readonly mustAsk: Named;
}

/**
 * The first step of a claim. The order of the checks is the security of it, so it stands on one page:
 * 1 malformed, told field by field, because the number itself says it; 2 consent to the text in force; 3 a try of browser and address;
 * 4 do they belong together, one answer for every way in which they do not; 5 is the account of the app that the browser came from theirs, where its
 * real name was told; 6 may the region issue, and is it open, told only now: asked earlier it would tell a stranger where somebody lives.
 * A refusal that must be kept (a spent try, the record of it) comes back as an answer, and is thrown after the commit. `mustAsk`: nothing was begun;
 * an app that tells no name is to be asked about this one first, outside the transaction.
 */
export async function startClaim(world: World, wanted: ClaimWanted): Promise<StartedClaim | MustAskApp | Refusal> {
  const at = world.now();
  const today = dayInChina(at);

  const typed = readTyped(wanted.typed, today);
  if (!typed.allowed) return new Refusal(typed.reason);

  const agreed = await checkPolicyAgreed(world, wanted.agreed);
  if (!agreed.allowed) return new Refusal(agreed.reason);

  const tried = await takeTry(world, wanted.trier);
  if (!tried) return triesSpent();
  const missed = await takeMiss(world, { use: 'claim', identityNumber: typed.value.identityNumber, addressHash: wanted.trier.addressHash });

  const match = await matchPerson(world, typed.value);
  if (!match.matched) return refused(world, { match, reference: wanted.reference }, new Refusal('claim_not_matched', { triesLeft: await tried.left() }));
  await tried.giveBack();
  await missed.undo();

  const { person, card } = match.matched;
  const foreign = wanted.appRefused ?? await refuseForeignName(world, wanted.channelSecret, person);
  if (foreign === 'must_ask') return { mustAsk: { name: person.name, identityNumber: person.identityNumber } };
  if (foreign) return refused(world, { match, reference: wanted.reference }, foreign);
  const regionCode = await issuingRegion(world, match.matched, today);
  const stop = await findIssueStop(world.database, regionCode);
  if (stop) return refused(world, { match, reference: wanted.reference }, new Refusal(stop.code));

  const grown = !(await isChild(world, { person, regionCode, today }));
  const secret = newClaimSecret();
  const claim = await insertClaim(world.database, {
    claimHash: claimHashOf(world.lookup, secret), holderId: person.holderId, cardId: card?.cardId ?? null, level: card ? 2 : 1, channel: 'browser',
    policyVersion: agreed.value.policyVersion, policyTextHash: agreed.value.textHash,
    phoneAllowed: missed.phoneLeft, faceAllowed: grown, startedAt: at, expiresAt: at + CLAIM_LASTS_MS,
  });
  await recordAudit(world.database, { holderId: person.holderId, at, caller: unproved, action: 'claim.started', subject: 'claim', reference: wanted.reference });
  return { claim, secret };
}

type Malformed = 'name_malformed' | 'identity_number_malformed' | 'card_number_malformed';

/** Only what can be seen without asking the registry. */
export function readTyped(typed: ClaimWanted['typed'], today: Day): Decision<TypedPerson, Malformed> {
  const name = readName(typed.name);
  if (!name.ok) return deny('name_malformed');
  const identityNumber = readIdentityNumber(typed.identityNumber, today);
  if (!identityNumber.ok) return deny('identity_number_malformed');
  const cardNumber = typed.cardNumber === null ? null : readCardNumber(typed.cardNumber);
  if (cardNumber && !cardNumber.ok) return deny('card_number_malformed');
  return allow({ name: name.value, identityNumber: identityNumber.value.number, cardNumber: cardNumber?.value ?? null });
}

/** The person learns of it in the list of accesses; an unknown number is recorded at nobody's home, with the same work. */
async function refused({ database, now }: World, { match, reference }: { match: Match; reference: string }, refusal: Refusal): Promise<Refusal> {
  await recordAudit(database, { holderId: match.home, at: now(), caller: unproved, action: 'claim.refused', subject: 'claim', outcome: refusal.code, reference });
  return refusal;
}

/** An e-card is issued in the name of the region whose card it stands for. */
async function issuingRegion({ database }: World, { person, card }: NonNullable<Match['matched']>, today: Day): Promise<RegionCode> {
  const inUse = card ?? currentCard(await listCards(database, person.holderId), today);
  return inUse?.issuerRegionCode ?? person.regionCode;
}

/**
 * A child's face is not checked. The code goes to the phone in the registry, which is the guardian's, so that the guardian agrees;
 * or both come to a counter (PIPL Art. 31).
 */
async function isChild({ database }: World, { person, regionCode, today }: { person: Person; regionCode: RegionCode; today: Day }): Promise<boolean> {
  const { value: below } = await getPolicy(database, 'guardian_below_age', { regionCode, day: today });
  return person.birthDay !== null && ageYears(person.birthDay, today) < below;
}
