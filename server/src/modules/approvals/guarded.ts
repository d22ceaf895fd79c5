import type { ApprovalKind } from '@yika/contract';

/** Who says no to a write without a held change: PostgreSQL itself, whatever the server's code does; or the acts, held by a test. */
export type HeldBy = 'row policies' | 'acts';

export interface Guarded {
  readonly table: string;
  readonly columns: 'all' | readonly string[];
  readonly kinds: readonly ApprovalKind[];
  readonly heldBy: HeldBy;
}

/** Every guarded column, once, with the kinds of change that are the only way to it. */
export const guarded: readonly Guarded[] = [
  { table: 'policies', columns: 'all', kinds: ['policy_row'], heldBy: 'row policies' },
  { table: 'switches', columns: 'all', kinds: ['switch'], heldBy: 'row policies' },
  { table: 'service_points', columns: 'all', kinds: ['service_point', 'service_point_closing'], heldBy: 'row policies' },
  // A terminal's row also changes when its code is made or typed: that gives nobody a licence that was not approved.
  { table: 'terminals', columns: ['service_point_id', 'terminal_id', 'till', 'purposes', 'revoked_at'], kinds: ['terminal', 'terminal_revocation', 'service_point', 'service_point_closing'], heldBy: 'acts' },
  { table: 'approved_issuers', columns: 'all', kinds: ['issuer_registration'], heldBy: 'row policies' },
  // What anybody may take by themselves names no approval.
  { table: 'audit_exports', columns: ['approval_id'], kinds: ['audit_export'], heldBy: 'row policies' },
  { table: 'issuer_events', columns: 'all', kinds: ['issuer_registration', 'issuer_standing'], heldBy: 'row policies' },
  // The first administrator is made by a verb, and the demonstration has its people: both before there was anybody to ask.
  { table: 'staff_grants', columns: 'all', kinds: ['staff_grants'], heldBy: 'acts' },
  // Whoever was invited becomes active with their first passkey; every other change of state is held.
  { table: 'staff', columns: ['state'], kinds: ['staff_suspension', 'staff_standing'], heldBy: 'acts' },
];

/**
 * The functions of rooms that write guarded columns, and the only files outside their room that may call them. `demo/` exists only in the
 * demonstration; a seed writes as the owner.
 */
export const writers: Readonly<Record<string, readonly string[]>> = {
  addPolicy: ['approvals/kinds/policy-row.ts', 'demo/seed.ts'],
  setSwitch: ['approvals/kinds/switch.ts', 'demo/seed.ts'],
  addServicePoint: ['approvals/kinds/service-point.ts'],
  closeServicePoint: ['approvals/kinds/service-point.ts'],
  saveServicePoint: ['demo/seed.ts'],
  addTerminal: ['approvals/kinds/terminal.ts'],
  revokeTerminal: ['approvals/kinds/terminal.ts'],
  prepareTerminal: ['demo/demo-routes.ts'],
  approveIssuer: ['demo/seed.ts', 'demo/history/index.ts'],
  addIssuerEvent: [],
  changeGrants: ['approvals/kinds/staff-grants.ts'],
  changeStaffState: ['approvals/kinds/staff-state.ts'],
  setStaffState: ['staff/sign-in/enrolment.ts'],
  insertGrant: ['demo/demo-staff.ts'],
};
