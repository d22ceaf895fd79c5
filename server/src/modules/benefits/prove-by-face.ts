import type { Language } from '@yika/contract';
import { createHash, randomBytes } from 'node:crypto';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { Id } from '../../platform/values/ids.ts';
import type { InTransaction, World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { findAgreedVersion, giveConsent } from '../consents/index.ts';
import { readPhoto } from '../holders/index.ts';
import type { FaceGateway, FaceOutcome } from '../proofing/index.ts';
import { lockBenefit } from './benefits-table.ts';
import { findPendingCheck, insertFaceCheck, settleFaceCheck, type PendingCheck } from './face-checks-table.ts';
import { keepProof } from './keep-proof.ts';
import { faceIsAWay, provable, triesLeftOf } from './provable.ts';

export interface FaceParts {
  readonly inTransaction: InTransaction;
  readonly face: FaceGateway;
  /** The page of ours to which the service sends the browser back. */
  readonly faceReturnUrl: string;
}

interface Starting {
  readonly benefitId: Id<'Benefit'>;
  readonly language: Language;
  readonly reference: string;
}

/**
 * Begins a check at the face service, with its own consent. The try is taken before the service is asked, and given back where it cannot begin.
 * Refusals: benefit_not_found, those of `provable`, benefit_photo_missing, benefit_face_tries_spent, benefit_face_unavailable.
 */
export async function startFaceCheck({ inTransaction, face, faceReturnUrl }: FaceParts, caller: HolderCaller, { language, ...asked }: Starting): Promise<string> {
  const check = { transactionId: randomName(), nonce: randomName() };
  const referencePhotoHash = await inTransaction((world) => reserve(world, caller, { ...asked, ...check }));
  const started = await face.startFaceCheck({ ...check, returnUrl: faceReturnUrl, referencePhotoHash, language });
  if (started.outcome === 'started') return started.url;
  await inTransaction(({ database }) => settleFaceCheck(database, { holderId: caller.holderId, transaction: check.transactionId }, 'not_begun'));
  throw new Refusal('benefit_face_unavailable');
}

async function reserve(world: World, caller: HolderCaller, { benefitId, transactionId, nonce, reference }: Omit<Starting, 'language'> & { readonly transactionId: string; readonly nonce: string }): Promise<string> {
  const { database, now } = world;
  const at = now();
  const { holderId } = caller;
  const benefit = await lockBenefit(database, { holderId, benefitId });
  if (!benefit) throw new Refusal('benefit_not_found');
  orRefuse(await provable(world, benefit));
  const photo = (await faceIsAWay(world, benefit)) ? await readPhoto(world, holderId) : null;
  if (photo === null) throw new Refusal('benefit_photo_missing');
  if ((await triesLeftOf(world, holderId))(benefitId) === 0) throw new Refusal('benefit_face_tries_spent');
  const photoHash = createHash('sha256').update(photo).digest('hex');
  await insertFaceCheck(database, benefit, { transaction: transactionId, nonce, photoHash, at });
  const text = await findAgreedVersion(database, dayInChina(at));
  if (text) await giveConsent(world, caller, { holderId, purpose: 'face', policyVersion: text.version, textHash: text.textHash, channel: 'browser', givenAt: at });
  await recordAudit(database, { holderId, at, caller, action: 'benefit.face_started', subject: benefitId, seen: ['photo_hash'], reference });
  return photoHash;
}

interface HandedIn {
  readonly result: string;
  readonly reference: string;
}

/**
 * Takes in the signed result. It counts once, and only for the check that this holder began last.
 * Refusals: face_result_invalid, benefit_face_no_match (triesLeft), face_cancelled, benefit_face_unavailable, those of `provable`.
 */
export async function finishFaceCheck({ inTransaction, face }: FaceParts, caller: HolderCaller, { result, reference }: HandedIn): Promise<void> {
  const check = await inTransaction(({ database }) => findPendingCheck(database, caller.holderId));
  if (!check) throw new Refusal('face_result_invalid');
  const { transaction, nonce, photoHash } = check;
  const outcome = await face.readFaceResult(result, { transactionId: transaction, nonce, referencePhotoHash: photoHash });
  const refusal = await inTransaction((world) => settle(world, caller, { check, outcome, reference }));
  if (refusal) throw refusal;
}

/** The benefit is locked first, so that the pause of the clock and a decision of the desk come before or after, never between. */
async function settle(world: World, caller: HolderCaller, { check, outcome, reference }: { readonly check: PendingCheck; readonly outcome: FaceOutcome; readonly reference: string }): Promise<Refusal | null> {
  // Neither says anything about the person, and the genuine result may still come.
  if (outcome === 'face_unreachable') return new Refusal('benefit_face_unavailable');
  const refused = async (refusal: Refusal): Promise<Refusal> => {
    await recordAudit(world.database, { holderId: check.holderId, at: world.now(), caller, action: 'benefit.face_refused', subject: check.benefitId, outcome, reference });
    return refusal;
  };
  if (outcome === 'face_result_invalid') return refused(new Refusal('face_result_invalid'));
  const benefit = await lockBenefit(world.database, check);
  if (!benefit || !(await settleFaceCheck(world.database, check, outcome))) return refused(new Refusal('face_result_invalid'));
  switch (outcome) {
    case 'face_cancelled':
      return refused(new Refusal('face_cancelled'));
    case 'face_no_match':
    case 'liveness_failed':
      return refused(new Refusal('benefit_face_no_match', { triesLeft: (await triesLeftOf(world, check.holderId))(check.benefitId) }));
    case 'face_match': {
      // Proved by another way meanwhile, or the registry has heard that they died.
      const may = await provable(world, benefit);
      if (!may.allowed) return refused(new Refusal(may.reason));
      await keepProof(world, benefit, { way: 'face', caseNumber: null, caller, reference });
      return null;
    }
  }
}

function randomName(): string {
  return randomBytes(24).toString('base64url');
}
