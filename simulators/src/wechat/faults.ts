/** What can go wrong at the platform, by its name at the control address. Each changes one thing and leaves the rest well. */
export const wechatBehaviours = [
  'well',
  // The platform as a whole.
  'slow', 'down', 'garbled', 'busy', 'too_many', 'address_not_allowed', 'token_refused', 'permission_missing',
  // The code that a person brought.
  'code_expired', 'code_used', 'code_invalid',
  // The person.
  'snapshot_user', 'account_blocked', 'foreign_real_name', 'foreign_identity_number', 'real_name_missing',
] as const;
export type WechatBehaviour = (typeof wechatBehaviours)[number];

export interface WechatFaults {
  readonly behaviour: WechatBehaviour;
  /** When slow: how late the answer is, in milliseconds. */
  readonly answerDelayMs: number;
}

export const wellWechat: WechatFaults = { behaviour: 'well', answerDelayMs: 5000 };

export const wechatFaultsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    behaviour: { enum: wechatBehaviours },
    answerDelayMs: { type: 'integer', minimum: 0, maximum: 600_000 },
  },
};
