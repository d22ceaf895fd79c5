import type { Kinds } from '../approvable-change.ts';
import { proposing } from '../approvable-change.ts';
import { policyRow } from './policy-row.ts';
import { servicePoint, servicePointClosing } from './service-point.ts';
import { staffGrants } from './staff-grants.ts';
import { staffStanding, staffSuspension } from './staff-state.ts';
import { switchSet } from './switch.ts';
import { terminal, terminalRevocation } from './terminal.ts';

/** Those whose room stands above this one: they are handed in where the rooms are joined. */
type OfRoomsAbove = 'issuer_registration' | 'issuer_standing' | 'audit_export';

/** The changes of the rooms below, each with the acts of its room. */
export const kinds = {
  policy_row: proposing(policyRow), switch: proposing(switchSet), service_point: proposing(servicePoint), service_point_closing: proposing(servicePointClosing),
  terminal: proposing(terminal), terminal_revocation: proposing(terminalRevocation), staff_grants: proposing(staffGrants),
  staff_suspension: proposing(staffSuspension), staff_standing: proposing(staffStanding),
} satisfies Omit<Kinds, OfRoomsAbove>;
