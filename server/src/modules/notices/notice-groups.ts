import type { NoticeKind } from './notice-words.ts';

/**
 * What a notice is for its holder, which decides how it travels.
 * security: somebody may be acting in the holder's name; it cannot wait. case: something asked for has moved. reminder: a day comes near.
 * record: it was done at the holder's own hand and only wants keeping; it stays in the inbox.
 */
export type NoticeGroup = 'security' | 'case' | 'reminder' | 'record';

/** A kind without a group does not compile. */
export const noticeGroups = {
  ecard_issued: 'security',
  device_joined: 'security',
  device_proved_again: 'security',
  device_ended: 'record',
  channel_linked: 'security',
  channel_name_foreign: 'security',
  channel_unlinked: 'record',
  pin_changed: 'security',
  pin_paused: 'security',
  level_raised: 'record',
  ecard_ended: 'security',
  claim_refused_at_counter: 'security',
  loss_authorised: 'record',
  loss_authorisation_ended: 'record',
  loss_reported: 'security',
  loss_lifted: 'security',
  card_locked: 'security',
  card_unlocked: 'security',
  card_closed: 'security',
  card_collected: 'security',
  verification_denied: 'record',
  person_denied_at_counter: 'security',
  misuse_reported_at_counter: 'security',
  code_shown_twice: 'security',
  case_question: 'case',
  case_granted: 'case',
  case_refused: 'case',
  case_lapsed: 'case',
  told_to_app: 'record',
} as const satisfies Readonly<Record<NoticeKind, NoticeGroup>>;
