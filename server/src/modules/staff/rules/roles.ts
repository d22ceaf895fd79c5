import type { StaffRole } from '../../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';

/** The three that keep an eye on each other (三员分立): nobody holds two of them. */
const keptApart: readonly StaffRole[] = ['system_administrator', 'security_administrator', 'auditor'];

/** May one person hold these together? An auditor can act on nothing, and so is nothing else. */
export function mayHoldTogether(roles: readonly StaffRole[]): Decision<null, 'roles_kept_apart'> {
  const held = new Set(roles);
  if (keptApart.filter((role) => held.has(role)).length > 1) return deny('roles_kept_apart');
  if (held.has('auditor') && held.size > 1) return deny('roles_kept_apart');
  return allow(null);
}
