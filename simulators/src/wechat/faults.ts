import { platformBehaviours } from '../platform/platform-faults.ts';

/** What can go wrong here, by its name at the control address. */
export const wechatBehaviours = [
  ...platformBehaviours, 'address_not_allowed', 'token_refused', 'permission_missing',
  // The code that a person brought.
  'code_expired', 'code_used', 'code_invalid',
  // The person.
  'snapshot_user', 'account_blocked', 'foreign_real_name', 'foreign_identity_number', 'real_name_missing', 'not_following',
] as const;
export type WechatBehaviour = (typeof wechatBehaviours)[number];
