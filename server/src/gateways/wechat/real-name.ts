import { answered, refused, type ChannelAnswer } from '../channel-answer.ts';
import type { WechatFields } from './wechat-call.ts';

export interface RealNameQuestion {
  readonly openId: string;
  readonly name: string;
  readonly identityNumber: string;
  /** From the platform's own page, where the person agreed to this very question. */
  readonly code: string;
}

/**
 * The platform compares and tells no name. Results can stand side by side, with a semicolon between; anything but the one good
 * answer is a refusal, so that a result nobody knew of is never taken for a match.
 */
export function readRealName({ verify_openid, verify_real_name }: WechatFields): ChannelAnswer<'same_person'> {
  const [account, number] = [resultsOf(verify_openid), resultsOf(verify_real_name)];
  if (account.includes('V_OP_NA')) return refused('channel_real_name_missing');
  if (account.includes('V_OP_NM_UM')) return refused('channel_real_name_foreign');
  if (number.includes('V_NM_ID_UM')) return refused('channel_identity_number_foreign');
  const isSame = account.join() === 'V_OP_NM_MA' && number.join() === 'V_NM_ID_MA';
  return isSame ? answered('same_person') : refused('channel_answer_unknown');
}

function resultsOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(';').map((result) => result.trim()).filter((result) => result !== '') : [];
}
