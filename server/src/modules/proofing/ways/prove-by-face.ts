import type { Language } from '@yika/contract';
import { createHash, randomBytes } from 'node:crypto';
import { giveBack, spend, triesLeft, type Budget } from '../../../platform/budgets-table.ts';
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

const DAY_MS = 24 * 3_600_000;
/** Begun from one network for one person, over all claims; elsewhere as many can still be begun. */
const BEGUN: Budget = { name: 'face_checks:begun', limit: 9, windowMs: DAY_MS };
/** Faces of others held before one person's photo, wherever from, as the service has signed. The counter is open whatever happens here. */
const OTHERS: Budget = { name: 'face_checks:others', limit: 30, windowMs: DAY_MS };

interface Asked {
  readonly secret: string | undefined;
  readonly addressHash: Buffer;
  readonly reference: string;
}

/** Could a check be begun from here today? */
export async function hasFaceCheck(world: Pick<World, 'database' | 'lookup' | 'now'>, claim: Claim, addressHash: Buffer): Promise<boolean> {
  const at = world.now();
  const left = [
    await triesLeft(world.database, BEGUN, beginnerOf(world.lookup, claim, addressHash), at),
    await triesLeft(world.database, OTHERS, personOf(world.lookup, claim), at),
  ];
  return Math.min(...left) > 0;
}

/**
 * Begins a check at the face service, with its own consent. The try is taken before the service is asked, so that a check whose
 * result is never handed in has cost one. Refusals: claim_not_found, photo_missing_for_face, face_tries_spent, face_service_unavailable.
 */
export async function startFaceCheck({ inTransaction, face, faceReturnUrl }: FaceParts, { language, ...asked }: Asked & { language: Language }): Promise<string> {
  const check = { transactionId: randomName(), nonce: randomName() };
  const { claim, referencePhotoHash } = await inTransaction((world) => reserve(world, { ...asked, ...check }));
  const started = await face.startFaceCheck({ ...check, returnUrl: faceReturnUrl, referencePhotoHash, language });
  if (started.outcome === 'started') return started.url;
  await inTransaction(async (world) => {
    await takeFaceTransaction(world.database, claim.claimHash, { transaction: check.transactionId, giveBack: true });
    await giveDayBack(world, claim, asked.addressHash);
  });
  throw new Refusal('face_service_unavailable');
}

async function reserve(world: World, { secret, addressHash, reference, transactionId, nonce }: Asked & { transactionId: string; nonce: string }) {
  const { database, lookup } = world;
  const at = world.now();
  const claim = await lockClaimOf(world, secret);
  if (claim.step !== 'prove') throw new Refusal('claim_not_found');
  const photo = claim.faceAllowed ? await readPhoto(world, claim.holderId) : null;
  if (photo === null) throw new Refusal('photo_missing_for_face');
  const referencePhotoHash = createHash('sha256').update(photo).digest('hex');
  const reserved =
    (await hasFaceCheck(world, claim, addressHash)) &&
    (await reserveFaceTry(database, claim.claimHash, { transaction: transactionId, nonce, photoHash: referencePhotoHash, consentedAt: at })) &&
    (await spend(database, BEGUN, beginnerOf(lookup, claim, addressHash), at));
  if (!reserved) throw new Refusal('face_tries_spent');
  await recordAudit(database, { holderId: claim.holderId, at, caller: unproved, action: 'claim.face_started', subject: 'claim', seen: ['photo_hash'], reference });
  return { claim, referencePhotoHash };
}

/**
 * Takes in the signed result. It counts once, and only for the transaction and nonce that this claim began last.
 * Refusals: claim_not_found, face_result_invalid, face_no_match (triesLeft), face_cancelled, face_service_unavailable.
 */
export async function finishFaceCheck({ inTransaction, face }: FaceParts, { secret, addressHash, result, reference }: Asked & { result: string }): Promise<void> {
  const claim = await inTransaction((world) => getClaim(world, secret));
  // Pressed twice, or come back by the browser's button: the first has proved it.
  if (claim.step !== 'prove') return;
  const { faceTransaction, faceNonce, facePhotoHash } = claim;
  if (!faceTransaction || !faceNonce || !facePhotoHash) throw new Refusal('face_result_invalid');
  const outcome = await face.readFaceResult(result, { transactionId: faceTransaction, nonce: faceNonce, referencePhotoHash: facePhotoHash });
  const refusal = await inTransaction((world) => settle(world, { claim, addressHash, transaction: faceTransaction, outcome, reference }));
  if (refusal) throw refusal;
}

async function settle(world: World, { claim, addressHash, transaction, outcome, reference }: { claim: Claim; addressHash: Buffer; transaction: string; outcome: FaceOutcome; reference: string }): Promise<Refusal | null> {
  // Neither says anything about the person, and the genuine result may still come.
  if (outcome === 'face_unreachable') return new Refusal('face_service_unavailable');
  if (outcome === 'face_result_invalid') return refused(world, { claim, outcome, reference });
  const taken = await takeFaceTransaction(world.database, claim.claimHash, { transaction, giveBack: outcome === 'face_cancelled' });
  if (!taken) return refused(world, { claim, outcome: 'face_result_invalid', reference });
  if (outcome === 'face_cancelled') await giveDayBack(world, claim, addressHash);
  if (outcome === 'face_no_match' || outcome === 'liveness_failed') await spend(world.database, OTHERS, personOf(world.lookup, claim), world.now());
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
function giveDayBack({ database, lookup }: World, claim: Claim, addressHash: Buffer): Promise<void> {
  return giveBack(database, BEGUN.name, beginnerOf(lookup, claim, addressHash));
}

function beginnerOf(lookup: World['lookup'], claim: Claim, addressHash: Buffer): Buffer {
  return lookup('address', Buffer.concat([personOf(lookup, claim), addressHash]));
}

function personOf(lookup: World['lookup'], { holderId }: Claim): Buffer {
  return lookup('code', `face:${holderId}`);
}

function randomName(): string {
  return randomBytes(24).toString('base64url');
}
