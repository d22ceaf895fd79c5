import type { QualificationContent } from '@yika/contract';
import { allow } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { findBenefitToProve, mayAskDesk, proveByDesk, readBenefitFacts, whyNotProvable, type BenefitKey } from '../../benefits/index.ts';
import type { Service, ServiceCase } from '../service.ts';

/** Where the face is no way: somebody of the desk calls them, or sees them at a counter. What is granted is kept as a proof of theirs, and ends a pause. */
export const benefitQualification: Service<'benefit_qualification'> = {
  key: 'benefit_qualification',
  mayOpen: async (world, holderId, content) => {
    const may = content ? await mayAskDesk(world, { holderId, benefitId: asId(content.benefitId) }, content.how) : await findBenefitToProve(world, holderId);
    return may.allowed ? allow({ regionCode: may.value.regionCode, subject: may.value.benefitId }) : may;
  },
  compare: async (world, one) => {
    const facts = await readBenefitFacts(world, keyOf(one));
    if (!facts) return [];
    const { benefit, lastProof, triesFailed } = facts;
    return [
      { field: 'benefit_kind', held: benefit.kind, asked: null, differs: false },
      { field: 'benefit_state', held: benefit.state, asked: null, differs: false },
      { field: 'qualification_due_on', held: benefit.dueOn, asked: null, differs: false },
      { field: 'last_proof', held: lastProof?.provedOn ?? null, asked: null, differs: false },
      { field: 'last_proof_way', held: lastProof?.way ?? null, asked: null, differs: false },
      { field: 'face_tries_failed', held: String(triesFailed), asked: null, differs: false },
      { field: 'proof_way', held: null, asked: one.content.how, differs: false },
    ];
  },
  recheck: (world, one) => whyNotProvable(world, keyOf(one)),
  grant: (world, one, { caller, reference }) => proveByDesk(world, keyOf(one), { how: one.content.how, caseNumber: one.caseNumber, caller, reference }),
};

function keyOf({ holderId, content }: ServiceCase<QualificationContent>): BenefitKey {
  return { holderId, benefitId: asId(content.benefitId) };
}
