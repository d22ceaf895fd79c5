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
  describe: async ({ database }, { areaCode, scope }) => ({ before: await fieldsToday(database, areaCode), after: { standing: 'active', scope: [...scope].sort() } }),
  // Somebody at the console hands in a dossier; only whoever brings up an installation writes down what has long been in force.
  recheck: async (_, { dossier }, maker) => (maker === 'staff' && dossier === null ? 'not_permitted' : null),
  apply: async ({ database, now }, { areaCode, scope, since }, { caller, approvalId, reference, reason }) => {
    const at = now();
    const onDay = since === null ? dayInChina(at) : asId<'Day'>(since);
    const issuerNumber = await approveIssuer(database, { areaCode: asId(areaCode), scope, onDay, reason, reference, approvalId, at });
    await recordAudit(database, { holderId: NOBODY, at, caller, action: 'issuer.approved', subject: areaCode, outcome: sayIssuerNumber(issuerNumber), reference });
  },
};

async function fieldsToday(database: Transaction, areaCode: string) {
  const issuer = await findIssuer(database, asId(areaCode));
  return issuer && { standing: issuer.standing, scope: [...issuer.scope].sort() };
}
