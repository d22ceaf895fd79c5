import { TerminalProposal, TerminalRevocationProposal } from '@yika/contract';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { orRefuse } from '../../../platform/refusal.ts';
import { allow, deny } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { addTerminal, findServicePoint, findTerminalById, isServicePointClosed, revokeTerminal } from '../../staff/index.ts';
import type { ApprovableChange } from '../approvable-change.ts';

type Proposal = Static<typeof TerminalProposal>;
type Revocation = Static<typeof TerminalRevocationProposal>;

const shared = { policy: 'approval_of_terminals', makers: ['officer', 'clerk_supervisor'], decider: 'approver' } as const;

/** A terminal of that name at that place. Its one-time code is not part of what is approved: whoever sets it up asks for it afterwards. */
export const terminal: ApprovableChange<Proposal> = {
  kind: 'terminal', ...shared,
  read: (sent) => (Value.Check(TerminalProposal, sent) ? sent : null),
  subjectOf: async ({ database }, { servicePointId, till }) => {
    const place = await findServicePoint(database, asId(servicePointId));
    return place ? allow({ subject: `${servicePointId}:${till}`, areaCode: place.regionCode, servicePointId: place.servicePointId }) : deny('service_point_unknown');
  },
  describe: async (_, { servicePointId, till, purposes }) => ({ before: null, after: { servicePointId, till, purposes: [...purposes].sort() } }),
  recheck: async ({ database }, { servicePointId, purposes }) => {
    const place = await findServicePoint(database, asId(servicePointId));
    if (!place || (await isServicePointClosed(database, place.servicePointId))) return 'service_point_unknown';
    return purposes.every((purpose) => place.purposes.includes(purpose)) ? null : 'purpose_not_licensed';
  },
  apply: async (world, { servicePointId, till, purposes }, { caller, approvalId }) => {
    orRefuse(await addTerminal(world, caller, { servicePointId: asId(servicePointId), till, purposes, approvalId }));
  },
};

/** At once, and for good. */
export const terminalRevocation: ApprovableChange<Revocation> = {
  kind: 'terminal_revocation', ...shared,
  read: (sent) => (Value.Check(TerminalRevocationProposal, sent) ? sent : null),
  subjectOf: async ({ database }, { terminalId }) => {
    const found = await findTerminalById(database, asId(terminalId));
    return found ? allow({ subject: terminalId, areaCode: found.regionCode, servicePointId: found.servicePointId }) : deny('terminal_unknown');
  },
  describe: async ({ database }, { terminalId }) => {
    const found = await findTerminalById(database, asId(terminalId));
    if (!found) return { before: null, after: { revoked: true } };
    const { servicePointId, till, purposes, revokedAt } = found;
    const fields = { servicePointId, till, purposes: [...purposes].sort() };
    return { before: { ...fields, revoked: revokedAt !== null }, after: { ...fields, revoked: true } };
  },
  recheck: async ({ database }, { terminalId }) => ((await findTerminalById(database, asId(terminalId)))?.revokedAt === null ? null : 'terminal_unknown'),
  apply: async (world, { terminalId }, { caller, approvalId }) => {
    await revokeTerminal(world, caller, { terminalId: asId(terminalId), approvalId });
  },
};
