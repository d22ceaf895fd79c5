import { platformBehaviours } from '../platform/platform-faults.ts';

/** What can go wrong here, by its name at the control address. */
export const alipayBehaviours = [
  ...platformBehaviours, 'permission_missing', 'token_refused', 'code_invalid',
  // The person.
  'foreign_real_name', 'foreign_identity_number', 'real_name_missing', 'not_following',
  // What somebody between us and the platform would do.
  'forged_signature', 'signature_stripped', 'altered_answer',
] as const;
export type AlipayBehaviour = (typeof alipayBehaviours)[number];
