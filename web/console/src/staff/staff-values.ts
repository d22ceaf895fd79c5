import type { QueryOf, StaffRole, StaffState } from '@yika/contract';
import type * as promise from '@yika/contract';
import { areaShape } from '../list/search.ts';

/** In the order in which they are offered. */
export const staffRoles = ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator', 'security_administrator'] as const satisfies readonly StaffRole[];
export const staffStates = ['invited', 'active', 'suspended', 'ended'] as const satisfies readonly StaffState[];

/** What the address of the list of staff may ask for. */
export const staffShapes = { role: oneOf(staffRoles), state: oneOf(staffStates), areaCode: areaShape, after: /^[A-Z]-[0-9]{4,8}$/ };

/** What fits the shapes is what the route takes. */
export type StaffQuery = QueryOf<typeof promise.listStaff>;

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})$`);
}
