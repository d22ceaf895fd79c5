import { createHash, timingSafeEqual } from 'node:crypto';
import { answered, refused, type ChannelAnswer } from './channel-answer.ts';

/** What the browser brought back from a channel's approval page, as it stands in the address; a name given twice is an array. */
export interface ChannelReturn {
  readonly code?: unknown;
  readonly state?: unknown;
}

const CODE = /^[\x21-\x7e]{1,512}$/;

/**
 * The code of a return that is ours. `expectedState` was made for this very browser and is good once; that it is kept with the
 * browser's cookie and thrown away afterwards is the business of whoever began. Refused: channel_return_foreign (begun by somebody
 * else, or not at all; whether a code came with it is not even looked at), channel_approval_refused (the person said no).
 */
export function readChannelReturn({ code, state }: ChannelReturn, expectedState: string): ChannelAnswer<string> {
  if (expectedState === '' || typeof state !== 'string' || !isSameText(state, expectedState)) return refused('channel_return_foreign');
  if (code === undefined || code === '') return refused('channel_approval_refused');
  return typeof code === 'string' && CODE.test(code) ? answered(code) : refused('channel_code_invalid');
}

/** Compared by digest, so that the time taken tells nothing. */
function isSameText(given: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(right));
}
