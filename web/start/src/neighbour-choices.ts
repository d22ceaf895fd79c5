/** How each pretended neighbour may behave; the first of each is how it is when all is well. */
export const neighbourChoices = {
  sms: ['well', 'slow', 'down', 'lost'],
  face: ['match', 'no_match', 'liveness_failed', 'down'],
  hospital: ['well', 'down', 'flapping'],
  network: ['well', 'cut'],
  wechat: ['well', 'code_expired', 'code_used', 'foreign_real_name', 'snapshot_user', 'busy', 'token_refused', 'slow', 'down'],
  alipay: ['well', 'code_invalid', 'foreign_real_name', 'real_name_missing', 'busy', 'forged_signature', 'signature_stripped', 'slow', 'down'],
  bank: ['well', 'expired', 'audience_wrong', 'key_foreign', 'signature_stripped', 'nonce_used', 'fields_unreadable', 'closed', 'scope_too_wide', 'return_address_foreign', 'address_used', 'person_foreign', 'code_used'],
  region: ['well', 'slow', 'wrong_answers', 'yes_to_everybody', 'signature_foreign', 'answer_replayed', 'drops', 'hangs', 'fails', 'too_large', 'redirects', 'clock_late', 'certificate_expired', 'certificate_foreign', 'down'],
} as const;
export type NeighbourName = keyof typeof neighbourChoices;
