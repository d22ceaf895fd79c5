import type { PolicyName } from './policy-words.ts';

const approvals = ['none', 'one', 'two'] as const;

/** The rules that are one of some words. The others are a number or a text; the server knows its shape. */
export const policyChoices = {
  identity_during_loss: ['holder_decides', 'refused'],
  identity_when_locked: ['holder_decides', 'refused'],
  expired_card: ['warn', 'refused'],
  account_usable_in_arrears: ['true', 'false'],
  approval_of_policy_rows: approvals,
  approval_of_switches: approvals,
  approval_of_service_points: approvals,
  approval_of_terminals: approvals,
  approval_of_staff_grants: approvals,
  approval_of_staff_suspensions: approvals,
  approval_of_staff_standing: approvals,
  approval_of_audit_exports: approvals,
  staff_second_way: ['allowed', 'refused'],
} as const satisfies Readonly<Partial<Record<PolicyName, readonly string[]>>>;

/** Null: a number or a text. */
export function choicesOf(policy: string): readonly string[] | null {
  return Object.entries(policyChoices).find(([name]) => name === policy)?.[1] ?? null;
}
