import { recogniseInput } from '@yika/code';
import type { VerificationView } from '@yika/contract';
import { call, failureOf, NoAnswer, type RefusedByServer } from '@yika/kit';
import { verifyCode } from '../addresses.ts';
import { checkOffline, type OfflineAnswer } from '../offline/check-offline.ts';
import { hadLine, hasLine } from '../offline/keep-up.ts';

export interface Question {
  readonly typed: string;
  readonly purpose: VerificationView['purpose'];
  readonly amountFen: number | null;
  /** Of this attempt: a repeat under it is the same question. */
  readonly attempt: string;
}

export type OtherCode = 'wechat_payment_code' | 'alipay_payment_code' | 'unionpay_code' | 'identity_barcode' | 'health_code_url' | 'card_number' | 'unknown';

export type Answer =
  | { readonly kind: 'answered'; readonly view: VerificationView }
  | { readonly kind: 'other_code'; readonly what: OtherCode }
  | { readonly kind: 'undetermined' }
  | { readonly kind: 'offline'; readonly answer: OfflineAnswer }
  | { readonly kind: 'needs_line' }
  /** Nothing was asked: the code is still good. */
  | { readonly kind: 'amount_wrong' }
  | { readonly kind: 'refused_question'; readonly failure: RefusedByServer };

/** The clerk and a line of people wait: after this, no answer is its own answer. */
const PATIENCE_MS = 5000;

/** One question to the platform; without a line, to what this terminal keeps. No answer is never a "no". */
export async function checkCode({ typed, purpose, amountFen, attempt }: Question): Promise<Answer> {
  const input = recogniseInput(typed);
  if (input.kind !== 'yika_code' && input.kind !== 'yika_digits') return { kind: 'other_code', what: input.kind };
  const hadOne = hadLine();
  try {
    const body = { code: input.text, purpose, ...(amountFen !== null && { amountFen }) };
    return { kind: 'answered', view: await call(verifyCode, { body, attempt, signal: AbortSignal.timeout(PATIENCE_MS) }) };
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof NoAnswer)) return failure.code === 'outcome_unknown' ? { kind: 'undetermined' } : { kind: 'refused_question', failure };
    // Where something answers, or did when the question went out (a server that stopped in the middle of it), the question may have
    // arrived: the code may be spent, and a check without a line would say nothing new.
    const hasOne = await hasLine();
    if (hasOne || (hadOne && !failure.lineCut)) return { kind: 'undetermined' };
    return input.kind === 'yika_digits' ? { kind: 'needs_line' } : { kind: 'offline', answer: await checkOffline(input.text, purpose) };
  }
}
