import { readIdentityNumber } from '@yika/contract/numbers';
import { answered, refused, type ChannelAnswer } from '../channel-answer.ts';
import type { AlipayFields } from './alipay-call.ts';

export interface AlipayRealName {
  readonly name: string;
  /** In its canonical form; null: kept back, or of another document than ours. */
  readonly identityNumber: string | null;
}

/** The documents whose number is an identity number, by the platform's older and newer names of them. */
const identityCards: readonly unknown[] = ['0', 'IDENTITY_CARD'];

/**
 * `user_name`, `cert_no`, `cert_type` and `is_certified` of `alipay.user.info.share`. A certified account without a name is kept back from us, which is not
 * the person's fault; a number that is none is as if it had not been told.
 */
export function readMemberName({ user_name: name, cert_no: number, cert_type: document, is_certified: certified }: AlipayFields): ChannelAnswer<AlipayRealName> {
  if (certified === 'F') return refused('channel_real_name_missing');
  if (typeof name !== 'string' || name === '') return refused('channel_not_permitted');
  const read = typeof number === 'string' && identityCards.includes(document) ? readIdentityNumber(number, LAST_DAY) : null;
  return answered({ name, identityNumber: read?.ok ? read.value.number : null });
}

/** A number is only compared: whether its day of birth has come is not asked. */
const LAST_DAY = '9999-12-31';
