import type { ChannelReason } from '../channel-answer.ts';

/** By the finer code first: the platform uses one gateway code for many things. */
const bySubCode: Readonly<Record<string, ChannelReason>> = {
  'isv.code-invalid': 'channel_code_invalid',
  'isv.refresh-token-invalid': 'channel_approval_ended',
  'isv.refresh-token-time-out': 'channel_approval_ended',
  'isv.invalid-token': 'channel_approval_ended',
  'aop.invalid-auth-token': 'channel_approval_ended',
  'aop.auth-token-time-out': 'channel_approval_ended',
};

const byCode: Readonly<Record<string, ChannelReason>> = {
  '20000': 'channel_busy',
  '20001': 'channel_approval_ended',
  '40001': 'channel_misconfigured',
  '40002': 'channel_misconfigured',
  '40003': 'channel_misconfigured',
  '40005': 'channel_busy',
  '40006': 'channel_not_permitted',
};

export function reasonOf(code: string, subCode: string): ChannelReason {
  return bySubCode[subCode] ?? byCode[code] ?? 'channel_answer_unknown';
}
