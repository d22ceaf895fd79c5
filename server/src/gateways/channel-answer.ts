/** Why a channel (WeChat, Alipay) did not do what was asked. A closed list: whatever a platform answers becomes one of these. */
export type ChannelReason =
  // the platform
  | 'channel_unreachable'
  | 'channel_busy'
  | 'channel_misconfigured'
  | 'channel_not_permitted'
  | 'channel_answer_unknown'
  | 'channel_answer_forged'
  // what the browser brought back
  | 'channel_approval_refused'
  | 'channel_return_foreign'
  | 'channel_code_invalid'
  | 'channel_code_used'
  | 'channel_code_expired'
  // the account
  | 'channel_approval_ended'
  | 'channel_account_borrowed'
  | 'channel_account_blocked'
  | 'channel_real_name_missing'
  | 'channel_real_name_foreign'
  | 'channel_identity_number_foreign';

/** What helps. Each reason has one, and somebody who can do it. */
export type ChannelNextStep =
  | 'try_again_later'
  | 'enter_again'
  | 'approve_or_enter_otherwise'
  | 'open_whole_page'
  | 'enter_otherwise'
  | 'give_real_name_to_channel'
  | 'change_channel_account'
  | 'correct_what_was_typed'
  | 'tell_operator';

export interface ChannelRefused {
  readonly outcome: 'refused';
  readonly reason: ChannelReason;
  readonly nextStep: ChannelNextStep;
  /** The platform's own code, for the operator; never its words, which can quote what was sent. Null: it did not come to one. */
  readonly platformCode: string | null;
}

export type ChannelAnswer<Value> = { readonly outcome: 'answered'; readonly value: Value } | ChannelRefused;

const nextSteps: Readonly<Record<ChannelReason, ChannelNextStep>> = {
  channel_unreachable: 'try_again_later',
  channel_busy: 'try_again_later',
  channel_misconfigured: 'tell_operator',
  channel_not_permitted: 'tell_operator',
  channel_answer_unknown: 'tell_operator',
  channel_answer_forged: 'tell_operator',
  channel_approval_refused: 'approve_or_enter_otherwise',
  channel_return_foreign: 'enter_again',
  channel_code_invalid: 'enter_again',
  channel_code_used: 'enter_again',
  channel_code_expired: 'enter_again',
  channel_approval_ended: 'enter_again',
  channel_account_borrowed: 'open_whole_page',
  channel_account_blocked: 'enter_otherwise',
  channel_real_name_missing: 'give_real_name_to_channel',
  channel_real_name_foreign: 'change_channel_account',
  channel_identity_number_foreign: 'correct_what_was_typed',
};

export function answered<Value>(value: Value): ChannelAnswer<Value> {
  return { outcome: 'answered', value };
}

export function refused(reason: ChannelReason, platformCode: string | null = null): ChannelRefused {
  return { outcome: 'refused', reason, nextStep: nextSteps[reason], platformCode };
}
