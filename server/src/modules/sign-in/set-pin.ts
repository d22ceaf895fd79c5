import { pinFault } from '@yika/contract/numbers';
import { Refusal } from '../../platform/refusal.ts';
import type { Caller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { listCards } from '../cards/index.ts';
import { currentCard, type Card } from '../cards/rules/index.ts';
import { giveConsent } from '../consents/index.ts';
import { issueECard, makePinRecord, withPin, type PinParts } from '../ecards/index.ts';
import { claimable } from '../ecards/rules/index.ts';
import { readPersonForRules } from '../holders/index.ts';
import { finishClaim, getProvedClaim, lockProvedClaim, type ProvedClaim } from '../proofing/index.ts';
import { getPolicy } from '../regions/index.ts';
import { findIssueStop } from '../registration/index.ts';
import { addSession, deviceHashOf, deviceSecretOfClaim, type Session } from './sessions/session.ts';
import { findKnownDevice } from './state.ts';

/** Proved, and not signed in yet. */
const claimant: Caller = { kind: 'stranger' };

export interface PinToSet {
  readonly claimSecret: string | undefined;
  readonly deviceSecret: string | undefined;
  readonly pin: string;
  readonly deviceName: string;
  readonly reference: string;
}

export interface PinSet {
  readonly session: Session;
  /** For the cookie of the device: the one that the browser brought, where it was known, or a new one. */
  readonly deviceSecret: string;
}

/**
 * The last step of a claim: sets the PIN, issues the e-card, makes this browser a device of the holder, and signs in; all in one
 * transaction, with the slow hash before it. Whether the card permits it is asked only now, the answer being personal, and again after the hash.
 * Sent again after it was done (a lost reply, two presses), it is a sign-in with the same PIN on the same device.
 * Refusals: claim_not_found, claim_not_proved, those of `claimable` and `findIssueStop`, pin_too_simple, pin_in_identity_number,
 * pin_service_busy; sent again: those of withPin.
 */
export async function setPin(parts: PinParts, wanted: PinToSet): Promise<PinSet> {
  const permitted = await parts.inTransaction((world) => permit(world, wanted));
  if (permitted instanceof Refusal) throw permitted;
  if (permitted === 'done_before') return signInAgain(parts, wanted);
  const issued = await parts.hasher.inTurn(async (hash) => {
    const record = await makePinRecord(hash, wanted.pin, permitted.claim.holderId);
    return parts.inTransaction((world) => issue(world, wanted, record));
  });
  if (issued instanceof Refusal) throw issued;
  return issued ?? signInAgain(parts, wanted);
}

/** An answer and not a throw, so that the record of a refusal is kept. */
async function permit(world: World, { claimSecret, pin, reference }: PinToSet): Promise<Refusal | 'done_before' | { claim: ProvedClaim; card: Card }> {
  const { database } = world;
  const today = dayInChina(world.now());
  const claim = await getProvedClaim(world, claimSecret);
  if (claim.step === 'done') return 'done_before';

  const person = await readPersonForRules(world, claim.holderId);
  const cards = await listCards(database, claim.holderId);
  const region = (cards.find(({ cardId }) => cardId === claim.cardId) ?? currentCard(cards, today))?.issuerRegionCode ?? person.regionCode;
  const { value: expiredCard } = await getPolicy(database, 'expired_card', { regionCode: region, day: today });
  const card = claimable({ cards, cardId: claim.cardId, lifeStatus: person.lifeStatus, expiredCard, today });
  if (!card.allowed) return refused(world, { claim, reference }, new Refusal(card.reason));
  const stop = await findIssueStop(database, card.value.issuerRegionCode);
  if (stop) return refused(world, { claim, reference }, new Refusal(stop.code));
  const fault = pinFault(pin, person.identityNumber);
  return fault ? new Refusal(fault) : { claim, card: card.value };
}

/**
 * Null: somebody else's press, or our own first one, was quicker. Asked once more whether the card permits it: while the PIN was hashed it
 * may have been closed, and an e-card that has hung on its successor would be bound to the old one again.
 */
async function issue(world: World, wanted: PinToSet, pin: Awaited<ReturnType<typeof makePinRecord>>): Promise<PinSet | Refusal | null> {
  const { lookup } = world;
  const { claimSecret = '', deviceSecret: brought, deviceName, reference } = wanted;
  const claim = await lockProvedClaim(world, claimSecret);
  if (claim.step === 'done') return null;
  const permitted = await permit(world, wanted);
  if (permitted instanceof Refusal || permitted === 'done_before') return permitted instanceof Refusal ? permitted : null;
  const { card } = permitted;

  const fresh = deviceSecretOfClaim(lookup, claimSecret);
  const { deviceNo, knownDevice } = await issueECard(world, {
    holderId: claim.holderId, caller: claimant, card, numberProved: claim.cardId !== null, provedBy: claim.provedBy, pin, reference,
    device: { name: readDeviceName(deviceName), broughtHash: brought ? deviceHashOf(lookup, brought) : null, newHash: deviceHashOf(lookup, fresh) },
  });
  await finishClaim(world, claim, deviceNo);
  await keepConsents(world, claim);
  const session = await addSession(world, { holderId: claim.holderId, deviceNo });
  return { session, deviceSecret: knownDevice && brought ? brought : fresh };
}

/** For the holder's own list: what a page calls itself, on one line and without invisible characters. */
function readDeviceName(typed: string): string {
  return typed.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').trim();
}

/** The claim is done and its browser did not hear of it. The PIN is asked like any other, with its tries. */
async function signInAgain(parts: PinParts, { claimSecret = '', deviceSecret: brought, pin, reference }: PinToSet): Promise<PinSet> {
  const { holderId, deviceNo } = await parts.inTransaction((world) => getProvedClaim(world, claimSecret));
  if (deviceNo === null) throw new Refusal('claim_not_found');
  return withPin(parts, { caller: claimant, holderId, deviceNo, pin, reference }, {
    whenRight: async (world) => {
      const session = await addSession(world, { holderId, deviceNo });
      await recordAudit(world.database, { holderId, at: world.now(), caller: session.caller, action: 'sign_in.signed_in', subject: `device:${deviceNo}`, reference });
      return { session, deviceSecret: await deviceSecretFor(world, { claimSecret, brought, holderId, deviceNo }) };
    },
  });
}

/** The browser was a known device before its claim and keeps its cookie, or it gets the one that the claim makes. */
async function deviceSecretFor(world: World, { claimSecret, brought, holderId, deviceNo }: { claimSecret: string; brought: string | undefined; holderId: number; deviceNo: number }): Promise<string> {
  const known = await findKnownDevice(world, brought);
  return brought && known && known.holderId === holderId && known.deviceNo === deviceNo ? brought : deviceSecretOfClaim(world.lookup, claimSecret);
}

async function keepConsents(world: World, { holderId, policyVersion, policyTextHash: textHash, channel, startedAt, faceConsentedAt }: ProvedClaim): Promise<void> {
  const consent = { holderId, policyVersion, textHash, channel };
  await giveConsent(world, claimant, { ...consent, purpose: 'privacy_policy', givenAt: startedAt });
  if (faceConsentedAt !== null) await giveConsent(world, claimant, { ...consent, purpose: 'face', givenAt: faceConsentedAt });
}

async function refused({ database, now }: World, { claim, reference }: { claim: ProvedClaim; reference: string }, refusal: Refusal): Promise<Refusal> {
  await recordAudit(database, { holderId: claim.holderId, at: now(), caller: claimant, action: 'claim.not_issued', subject: 'claim', outcome: refusal.code, reference });
  return refusal;
}
