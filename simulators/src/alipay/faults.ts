/** What can go wrong at the platform, by its name at the control address. */
export const alipayBehaviours = [
  'well', 'slow', 'down', 'garbled', 'busy', 'too_many', 'permission_missing', 'token_refused', 'code_invalid',
  // What somebody between us and the platform would do.
  'forged_signature', 'signature_stripped', 'altered_answer',
] as const;
export type AlipayBehaviour = (typeof alipayBehaviours)[number];

export interface AlipayFaults {
  readonly behaviour: AlipayBehaviour;
  /** When slow: how late the answer is, in milliseconds. */
  readonly answerDelayMs: number;
}

export const wellAlipay: AlipayFaults = { behaviour: 'well', answerDelayMs: 5000 };

export const alipayFaultsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    behaviour: { enum: alipayBehaviours },
    answerDelayMs: { type: 'integer', minimum: 0, maximum: 600_000 },
  },
};
