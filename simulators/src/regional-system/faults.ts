/** What can be wrong with an area's system, by its name at the control address: each changes one thing and leaves the rest well. */
export const regionalBehaviours = [
  'well', 'slow', 'wrong_answers', 'yes_to_everybody', 'signature_foreign', 'answer_replayed', 'drops', 'hangs', 'fails', 'too_large', 'redirects', 'clock_late', 'certificate_expired', 'certificate_foreign', 'down',
] as const;
export type RegionalBehaviour = (typeof regionalBehaviours)[number];

export interface RegionalFaults {
  readonly behaviour: RegionalBehaviour;
  /** With `slow`, of each answer. */
  readonly answerDelayMs: number;
}

export const wellRegional: RegionalFaults = { behaviour: 'well', answerDelayMs: 1500 };

export const regionalFaultsSchema = {
  type: 'object', additionalProperties: false,
  properties: { behaviour: { enum: regionalBehaviours }, answerDelayMs: { type: 'integer', minimum: 0, maximum: 60_000 } },
};
