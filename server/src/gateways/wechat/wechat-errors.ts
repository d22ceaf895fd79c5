import type { ChannelReason } from '../channel-answer.ts';

/** In whose name a call was made: the same code says another thing of our own secret than of a person's token. */
export type WechatCaller = 'app' | 'person';

/** The platform's return codes that these calls can give (its pages on web authorization, mini-program login and global codes). */
const reasons: Readonly<Record<string, ChannelReason>> = {
  '-1': 'channel_busy',
  '45009': 'channel_busy',
  '45011': 'channel_busy',
  // The code that the person brought.
  '40029': 'channel_code_invalid',
  '80113': 'channel_code_invalid',
  '40163': 'channel_code_used',
  '42003': 'channel_code_expired',
  // The person.
  '40226': 'channel_account_blocked',
  '40003': 'channel_approval_ended',
  '40014': 'channel_approval_ended',
  '40030': 'channel_approval_ended',
  '42002': 'channel_approval_ended',
  '42007': 'channel_approval_ended',
  // What we registered, or did not.
  '48001': 'channel_not_permitted',
  '48004': 'channel_not_permitted',
  '50001': 'channel_not_permitted',
  '50002': 'channel_not_permitted',
  '40002': 'channel_misconfigured',
  '40013': 'channel_misconfigured',
  '40125': 'channel_misconfigured',
  '40164': 'channel_misconfigured',
  '41001': 'channel_misconfigured',
  '41002': 'channel_misconfigured',
  '41003': 'channel_misconfigured',
  '41004': 'channel_misconfigured',
  '41008': 'channel_misconfigured',
  '41009': 'channel_misconfigured',
  '43001': 'channel_misconfigured',
  '43002': 'channel_misconfigured',
  '43003': 'channel_misconfigured',
  '47001': 'channel_misconfigured',
};

/** Codes by which the platform says that a token is none, any more: of ours, so that we have another; of a person's, so that it is over. */
const TOKEN_OVER = ['40001', '40014', '42001'];

export function reasonOf(code: string, caller: WechatCaller): ChannelReason {
  if (caller === 'person' && TOKEN_OVER.includes(code)) return 'channel_approval_ended';
  // Of our own call: the secret is wrong, or even a new token was not taken.
  if (TOKEN_OVER.includes(code)) return 'channel_misconfigured';
  return reasons[code] ?? 'channel_answer_unknown';
}

/** Our token is over; with another the same call may be made again, because it has done nothing. */
export function isAboutOurToken(code: string | null): boolean {
  return code !== null && TOKEN_OVER.includes(code);
}
