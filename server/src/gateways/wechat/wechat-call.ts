import type { CircuitBreaker } from '../circuit-breaker.ts';
import { answered, refused, type ChannelAnswer } from '../channel-answer.ts';
import { reasonOf, type WechatCaller } from './wechat-errors.ts';

export interface WechatCall {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** With a body it is a POST. */
  readonly body?: object;
  readonly caller: WechatCaller;
  /** May be asked twice when the reply was lost: nothing is spent by asking. Never true where a code is handed in. */
  readonly isRepeatable: boolean;
}

export type WechatFields = Readonly<Record<string, unknown>>;
export type AskWechat = (call: WechatCall) => Promise<ChannelAnswer<WechatFields>>;

export interface WechatLine {
  /** Of the platform's interface, without a slash at the end. */
  readonly url: string;
  readonly breaker: CircuitBreaker;
  readonly now: () => number;
  /** For each attempt. */
  readonly timeoutMs: number;
}

/**
 * One call. Never throws and logs nothing: the protocol puts secret, code and token into the address, so no address and no error
 * of a call may leave this file.
 */
export function wechatLine({ url, breaker, now, timeoutMs }: WechatLine): AskWechat {
  return async (call) => {
    if (!breaker.admits(now())) return refused('channel_unreachable');
    const fields = (await ask(url, call, timeoutMs)) ?? (call.isRepeatable ? await ask(url, call, timeoutMs) : null);
    if (fields === null) {
      breaker.failed(now());
      return refused('channel_unreachable');
    }
    const code = codeOf(fields);
    const answer = code === null ? answered(fields) : refused(reasonOf(code, call.caller), code);
    if (answer.outcome === 'refused' && isDown(answer)) breaker.failed(now());
    else breaker.succeeded();
    return answer;
  };
}

/** No answer, or that the platform as a whole is overloaded. Its other kinds of busy are limits of one app or person, and say that it is well. */
export function isDown({ reason, platformCode }: Extract<ChannelAnswer<never>, { outcome: 'refused' }>): boolean {
  return reason === 'channel_unreachable' || platformCode === '-1';
}

/** Null: no answer that is the platform's own. Its types of content are not told apart, because it is not exact about them. */
async function ask(url: string, { path, query, body }: WechatCall, timeoutMs: number): Promise<WechatFields | null> {
  const post = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const reply = await fetch(`${url}${path}?${new URLSearchParams(query)}`, { ...post, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!reply.ok) return null;
    const said: unknown = await reply.json();
    return typeof said === 'object' && said !== null && !Array.isArray(said) ? { ...said } : null;
  } catch {
    return null;
  }
}

/** Null: the platform says that all is well, by zero or by saying nothing. */
function codeOf({ errcode }: WechatFields): string | null {
  return errcode === undefined || Number(errcode) === 0 ? null : String(errcode);
}
