import type { Language } from '@yika/contract';
import { createHash, randomBytes } from 'node:crypto';
import { giveBack, spend, type Budget } from '../../../platform/budgets-table.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { InTransaction, World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { readPhoto } from '../../holders/index.ts';
import { getClaim, lockClaimOf } from '../claims/claim-in-progress.ts';
import { reserveFaceTry, takeFaceTransaction, type Claim } from '../claims/claims-table.ts';
import { proveClaim } from '../claims/prove-claim.ts';
import { unproved } from '../claims/start-claim.ts';

/** The port to a face comparison service. Never throws. */
export interface FaceGateway {
  readonly startFaceCheck: (check: {
    readonly transactionId: string; readonly nonce: string; readonly returnUrl: string; readonly referencePhotoHash: string; readonly language: Language;
  }) => Promise<{ readonly outcome: 'started'; readonly url: string } | { readonly outcome: 'face_unreachable' }>;
  /** Is this signed by the service, and about this very check? */
  readonly readFaceResult: (result: string, expected: { readonly transactionId: string; readonly nonce: string; readonly referencePhotoHash: string }) => Promise<FaceOutcome>;
}

export type FaceOutcome = 'face_match' | 'face_no_match' | 'liveness_failed' | 'face_cancelled' | 'face_result_invalid' | 'face_unreachable';

export interface FaceParts {
  readonly inTransaction: InTransaction;
  readonly face: FaceGateway;
  /** The page of ours to which the service sends the browser back. */
  readonly faceReturnUrl: string;
}

/** Of one person, over all claims; the counter is open whatever happens here. */
const PER_DAY: Budget = { name: 'face_checks', limit: 9, windowMs: 24 * 3_600_000 };

/**
 * Begins a check at the face service, with its own consent. The try is taken before the service is asked, so that a check whose
 * result is never handed in has cost one. Refusals: claim_not_found, photo_missing_for_face, face_tries_spent, face_service_unavailable.
 */
export async function startFaceCheck({ inTransaction, face, faceReturnUrl }: FaceParts, { secret, language, reference }: { secret: string | undefined; language: Language; reference: string }): Promise<string> {
  const check = { transactionId: randomName(), nonce: randomName() };
  const { claim, referencePhotoHash } = await inTransaction((world) => reserve(world, { secret, reference, ...check }));
  const started = await face.startFaceCheck({ ...check, returnUrl: faceReturnUrl, referencePhotoHash, language });
  if (started.outcome === 'started') return started.url;
  await inTransaction(async (world) => {
    await takeFaceTransaction(world.database, claim.claimHash, { transaction: check.transactionId, giveBack: true });
    await giveDayBack(world, claim);
  });
  throw new Refusal('face_service_unavailable');
}

async function reserve(world: World, { secret, reference, transactionId, nonce }: { secret: string | undefined; reference: string; transactionId: string; nonce: string }) {
  const { database, lookup } = world;
  const at = world.now();
  const claim = await lockClaimOf(world, secret);
  if (claim.step !== 'prove') throw new Refusal('claim_not_found');
  const photo = claim.faceAllowed ? await readPhoto(world, claim.holderId) : null;
  if (photo === null) throw new Refusal('photo_missing_for_face');
  const referencePhotoHash = createHash('sha256').update(photo).digest('hex');
  const reserved =
    (await reserveFaceTry(database, claim.claimHash, { transaction: transactionId, nonce, photoHash: referencePhotoHash, consentedAt: at })) &&
    (await spend(database, PER_DAY, personOf(lookup, claim), at));
  if (!reserved) throw new Refusal('face_tries_spent');
  await recordAudit(database, { holderId: claim.holderId, at, caller: unproved, action: 'claim.face_started', subject: 'claim', seen: ['photo_hash'], reference });
  return { claim, referencePhotoHash };
}

/**
 * Takes in the signed result. It counts once, and only for the transaction and nonce that this claim began last.
 * Refusals: claim_not_found, face_result_invalid, face_no_match (triesLeft), face_cancelled, face_service_unavailable.
 */
export async function finishFaceCheck({ inTransaction, face }: FaceParts, { secret, result, reference }: { secret: string | undefined; result: string; reference: string }): Promise<void> {
  const claim = await inTransaction((world) => getClaim(world, secret));
  // Pressed twice, or come back by the browser's button: the first has proved it.
  if (claim.step !== 'prove') return;
  const { faceTransaction, faceNonce, facePhotoHash } = claim;
  if (!faceTransaction || !faceNonce || !facePhotoHash) throw new Refusal('face_result_invalid');
  const outcome = await face.readFaceResult(result, { transactionId: faceTransaction, nonce: faceNonce, referencePhotoHash: facePhotoHash });
  const refusal = await inTransaction((world) => settle(world, { claim, transaction: faceTransaction, outcome, reference }));
  if (refusal) throw refusal;
}

async function settle(world: World, { claim, transaction, outcome, reference }: { claim: Claim; transaction: string; outcome: FaceOutcome; reference: string }): Promise<Refusal | null> {
  // Neither says anything about the person, and the genuine result may still come.
  if (outcome === 'face_unreachable') return new Refusal('face_service_unavailable');
  if (outcome === 'face_result_invalid') return refused(world, { claim, outcome, reference });
  const taken = await takeFaceTransaction(world.database, claim.claimHash, { transaction, giveBack: outcome === 'face_cancelled' });
  if (!taken) return refused(world, { claim, outcome: 'face_result_invalid', reference });
  if (outcome === 'face_cancelled') await giveDayBack(world, claim);
  if (outcome !== 'face_match') return refused(world, { claim, outcome, reference });
  await proveClaim(world, { claim, by: 'face', caller: unproved, reference });
  return null;
}

async function refused({ database, now }: World, { claim, outcome, reference }: { claim: Claim; outcome: Exclude<FaceOutcome, 'face_match' | 'face_unreachable'>; reference: string }): Promise<Refusal> {
  await recordAudit(database, { holderId: claim.holderId, at: now(), caller: unproved, action: 'claim.face_refused', subject: 'claim', outcome, reference });
  switch (outcome) {
    case 'face_result_invalid':
      return new Refusal('face_result_invalid');
    case 'face_cancelled':
      return new Refusal('face_cancelled');
    case 'face_no_match':
    case 'liveness_failed':
      return new Refusal('face_no_match', { triesLeft: claim.faceTriesLeft });
  }
}

/** What came to nothing costs the person nothing, neither of this claim nor of the day. */
function giveDayBack({ database, lookup }: World, claim: Claim): Promise<void> {
  return giveBack(database, PER_DAY.name, personOf(lookup, claim));
}

function personOf(lookup: World['lookup'], { holderId }: Claim): Buffer {
  return lookup('code', `face:${holderId}`);
}

function randomName(): string {
  return randomBytes(24).toString('base64url');
}
