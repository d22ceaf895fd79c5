/** What the bank's engineers can get wrong, by its name at the control address: each changes one thing and leaves the rest well. */
export const bankBehaviours = [
  'well',
  // In the request, so that the bank's server hears the no.
  'expired', 'audience_wrong', 'key_foreign', 'signature_stripped', 'nonce_used', 'fields_unreadable', 'closed', 'scope_too_wide', 'return_address_foreign',
  // Later: the person's browser hears it, or the bank when it hands in the code.
  'address_used', 'person_foreign', 'code_used',
] as const;
export type BankBehaviour = (typeof bankBehaviours)[number];

export interface BankFaults {
  readonly behaviour: BankBehaviour;
}

export const wellBank: BankFaults = { behaviour: 'well' };

export const bankFaultsSchema = { type: 'object', additionalProperties: false, properties: { behaviour: { enum: bankBehaviours } } };
