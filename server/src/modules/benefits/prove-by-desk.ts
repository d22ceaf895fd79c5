import type { ProofByDesk } from '@yika/contract';
import type { Caller } from '../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import { findBenefit, listBenefits, lockBenefit, type Benefit, type BenefitKey } from './benefits-table.ts';
import { listProofs, type BenefitProof } from './benefit-proofs-table.ts';
import { keepProof } from './keep-proof.ts';
import { faceIsAWay, provable, triesLeftOf } from './provable.ts';
import type { ProveRefusal } from './rules/index.ts';

export type AskDeskRefusal = ProveRefusal | 'benefit_not_found' | 'no_benefit_to_prove' | 'face_check_first';

/** May somebody of the desk be asked to make sure of them? By telephone only where the face is no way, or no longer one today. */
export async function mayAskDesk(world: World, key: BenefitKey, how: ProofByDesk): Promise<Decision<Benefit, AskDeskRefusal>> {
  const benefit = await findBenefit(world.database, key);
  if (!benefit) return deny('benefit_not_found');
  const may = await provable(world, benefit);
  if (!may.allowed) return may;
  if (how === 'call' && (await faceIsAWay(world, benefit)) && (await triesLeftOf(world, key.holderId))(key.benefitId) > 0) return deny('face_check_first');
  return allow(benefit);
}

/** The one that is nearest to its day, of those that can be proved today; else why none can. */
export async function findBenefitToProve(world: World, holderId: HolderId): Promise<Decision<Benefit, AskDeskRefusal>> {
  const asking = (await listBenefits(world.database, holderId)).filter(({ dueOn, state }) => dueOn !== null && state !== 'ended');
  let refusal: AskDeskRefusal = 'no_benefit_to_prove';
  for (const benefit of asking) {
    const may = await provable(world, benefit);
    if (may.allowed) return allow(benefit);
    refusal = may.reason;
  }
  return deny(refusal);
}

/** Null: it can be granted today. */
export async function whyNotProvable(world: World, key: BenefitKey): Promise<AskDeskRefusal | null> {
  const benefit = await findBenefit(world.database, key);
  if (!benefit) return 'benefit_not_found';
  const may = await provable(world, benefit);
  return may.allowed ? null : may.reason;
}

interface ByDesk {
  readonly how: ProofByDesk;
  readonly caseNumber: string;
  readonly caller: Caller;
  readonly reference: string;
}

/** Somebody has spoken to them or seen them. Whoever calls it holds the lock of the case. Refusals: benefit_not_found, those of `provable`. */
export async function proveByDesk(world: World, key: BenefitKey, { how, caseNumber, caller, reference }: ByDesk): Promise<void> {
  const benefit = await lockBenefit(world.database, key);
  if (!benefit) throw new Refusal('benefit_not_found');
  orRefuse(await provable(world, benefit));
  await keepProof(world, benefit, { way: how, caseNumber, caller, reference });
}

export interface BenefitFacts {
  readonly benefit: Benefit;
  readonly lastProof: BenefitProof | null;
  /** Of the session that runs now. */
  readonly triesFailed: number;
}

/** What the desk has before it. Personal: whoever shows it puts the look on record. */
export async function readBenefitFacts(world: World, key: BenefitKey): Promise<BenefitFacts | null> {
  const benefit = await findBenefit(world.database, key);
  if (!benefit) return null;
  const lastProof = (await listProofs(world.database, key.holderId)).find(({ benefitId }) => benefitId === key.benefitId) ?? null;
  return { benefit, lastProof, triesFailed: 3 - (await triesLeftOf(world, key.holderId))(key.benefitId) };
}
