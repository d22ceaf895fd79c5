import type { Language } from '@yika/contract';
import type { NoticeGroup } from './notice-group.ts';
import type { DeliveryWay, MessageChannel } from './way.ts';

/** How a holder wants to be told. */
export interface NoticePreferences {
  readonly language: Language;
  readonly sms: boolean;
  /** The apps that they want messages in. */
  readonly channels: readonly MessageChannel[];
  /** Hours of the day in China, 0 to 23; the same hour twice: never quiet. */
  readonly quietFromHour: number;
  readonly quietToHour: number;
}

/** Of whoever chose nothing: the language of the country, and the night is quiet. */
export const defaultPreferences: NoticePreferences = { language: 'zh-CN', sms: true, channels: [], quietFromHour: 21, quietToHour: 8 };

export type Sending = { readonly send: 'now' } | { readonly send: 'later'; readonly at: number } | { readonly send: 'never'; readonly because: 'not_wanted' | 'too_old' };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** China has one time and no summer time. */
const CHINA_AHEAD_MS = 8 * HOUR_MS;
/** After that the inbox alone tells it: a message that is days late makes people doubt the genuine ones. */
const WORTH_SENDING_MS = 3 * DAY_MS;

/** Off is off, for every group, but for the number before: whoever took it away could have switched it off. What cannot wait is not held back by the night. */
export function whenToSend({ way, group, preferences, noticeAt, now }: { readonly way: DeliveryWay; readonly group: NoticeGroup; readonly preferences: NoticePreferences; readonly noticeAt: number; readonly now: number }): Sending {
  const isWanted = way === 'former_phone' || (way === 'sms' ? preferences.sms : preferences.channels.includes(way));
  if (!isWanted || group === 'record') return { send: 'never', because: 'not_wanted' };
  if (now - noticeAt > WORTH_SENDING_MS) return { send: 'never', because: 'too_old' };
  const quietEndsAt = endOfQuiet(preferences, now);
  return group === 'security' || quietEndsAt === null ? { send: 'now' } : { send: 'later', at: quietEndsAt };
}

/** When the quiet that reigns now is over; null when none does. */
function endOfQuiet({ quietFromHour, quietToHour }: NoticePreferences, now: number): number | null {
  const intoDayMs = (now + CHINA_AHEAD_MS) % DAY_MS;
  const [from, to] = [quietFromHour * HOUR_MS, quietToHour * HOUR_MS];
  if (from === to) return null;
  const isQuiet = from < to ? intoDayMs >= from && intoDayMs < to : intoDayMs >= from || intoDayMs < to;
  if (!isQuiet) return null;
  return now - intoDayMs + to + (intoDayMs < to ? 0 : DAY_MS);
}
