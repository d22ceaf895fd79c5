import { IssuerStandingProposal } from '@yika/contract';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { orRefuse } from '../../../platform/refusal.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { ApprovableChange } from '../../approvals/index.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { eventBetween } from '../rules/index.ts';
import { addIssuerEvent, findIssuer } from './issuers-table.ts';

type Proposal = Static<typeof IssuerStandingProposal>;

/** That an issuer stops, goes on, or is no issuer any more. Whoever approved it decides: the ministry. */
export const issuerStanding: ApprovableChange<Proposal> = {
  kind: 'issuer_standing', policy: { steps: () => ['ministry'], days: 'approval_days' }, makers: ['officer'], decider: 'approver',
  read: (sent) => (Value.Check(IssuerStandingProposal, sent) ? sent : null),
  subjectOf: async (_, { areaCode }) => allow({ subject: areaCode, areaCode: asId(areaCode) }),
  describe: async ({ database }, { areaCode, standing }) => {
    const issuer = await findIssuer(database, asId(areaCode));
    return { before: issuer && { standing: issuer.standing }, after: { standing } };
  },
  recheck: async ({ database }, { areaCode, standing }) => {
    const issuer = await findIssuer(database, asId(areaCode));
    const event = issuer ? eventBetween(issuer.standing, standing) : deny('issuer_not_approved');
    return event.allowed ? null : event.reason;
  },
  apply: async ({ database, now }, { areaCode, standing }, { caller, approvalId, reference, reason }) => {
    const at = now();
    const issuer = await findIssuer(database, asId(areaCode));
    if (!issuer) throw new Error('an issuer that was checked is there');
    const what = orRefuse(eventBetween(issuer.standing, standing));
    await addIssuerEvent(database, { areaCode: issuer.areaCode, what, scope: issuer.scope, onDay: dayInChina(at), reason, reference, approvalId, at });
    await recordAudit(database, { holderId: NOBODY, at, caller, action: `issuer.${what}`, subject: areaCode, outcome: standing, reference });
  },
};
