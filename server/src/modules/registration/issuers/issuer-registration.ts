import { IssuerRegistrationProposal } from '@yika/contract';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { dayInChina } from '../../../platform/values/day.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { Transaction } from '../../../platform/database.ts';
import type { ApprovableChange } from '../../approvals/index.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { findArea } from '../../regions/index.ts';
import { awaitsReadiness } from '../dossier/awaits-readiness.ts';
import { checkHandedIn } from '../dossier/check-handed-in.ts';
import { closeDossier } from '../dossier/dossiers-table.ts';
import { mayRegister, registrationSteps, sayIssuerNumber } from '../rules/index.ts';
import { approveIssuer, findIssuer } from './issuers-table.ts';

type Proposal = Static<typeof IssuerRegistrationProposal>;

/**
 * That an area may issue (Measures, Art. 8): the province and then the ministry, of a province's own the ministry. The number is allotted in
 * the transaction of the last step.
 */
export const issuerRegistration: ApprovableChange<Proposal> = {
  kind: 'issuer_registration', policy: { steps: registrationSteps, days: 'registration_review_days' }, makers: ['officer'], decider: 'approver',
  read: (sent) => (Value.Check(IssuerRegistrationProposal, sent) ? sent : null),
  subjectOf: async (_, { areaCode }) => (findArea(areaCode) && mayRegister(asId(areaCode)) ? allow({ subject: areaCode, areaCode: asId(areaCode) }) : deny('region_unknown')),
  describe: async ({ database }, { areaCode, scope, dossier }) => ({
    before: await fieldsToday(database, areaCode),
    after: { standing: 'active', scope: [...scope].sort(), ...(dossier && { dossier: `${areaCode}/${dossier.dossierNo}, ${dossier.version}`, contentHash: dossier.contentHash }) },
  }),
  // Somebody at the console hands in a dossier; only whoever brings up an installation writes down what has long been in force.
  recheck: async ({ database }, proposal, maker) => {
    if (proposal.dossier === null) return maker === 'staff' ? 'not_permitted' : null;
    // Whoever is suspended is let go on by the ministry, and not by a dossier.
    const issuer = await findIssuer(database, asId(proposal.areaCode));
    return issuer?.standing === 'suspended' ? 'issuer_suspended' : checkHandedIn(database, proposal);
  },
  // Art. 6 before Art. 8: of a change of what was approved the conditions were shown before.
  awaits: async (world, { areaCode, dossier }, step) => (dossier ? awaitsReadiness(world, { areaCode: asId(areaCode), step }) : null),
  correctedBy: 'whoever_may_ask',
  apply: async ({ database, now }, { areaCode, scope, since, dossier }, { caller, approvalId, reference, reason }) => {
    const at = now();
    const onDay = since === null ? dayInChina(at) : asId<'Day'>(since);
    const issuerNumber = await approveIssuer(database, { areaCode: asId(areaCode), scope, onDay, reason, reference, approvalId, at });
    if (dossier) await closeDossier(database, { areaCode: asId(areaCode), dossierNo: dossier.dossierNo }, at);
    await recordAudit(database, { holderId: NOBODY, at, caller, action: 'issuer.approved', subject: areaCode, outcome: sayIssuerNumber(issuerNumber), reference });
  },
};

async function fieldsToday(database: Transaction, areaCode: string) {
  const issuer = await findIssuer(database, asId(areaCode));
  return issuer && { standing: issuer.standing, scope: [...issuer.scope].sort() };
}
