import { describe, expect, test } from 'vitest';
import { nextTryAt } from './retry.ts';
import { defaultPreferences, whenToSend, type NoticePreferences } from './when-to-send.ts';

const chinaAt = (time: string) => Date.parse(`2030-01-28T${time}+08:00`);
const send = (time: string, group: 'security' | 'case' | 'reminder' | 'record', wish: Partial<NoticePreferences> = {}, ageMs = 0) =>
  whenToSend({ way: 'sms', group, preferences: { ...defaultPreferences, ...wish }, noticeAt: chinaAt(time) - ageMs, now: chinaAt(time) });

describe('nothing is sent', () => {
  test.each(['security', 'case', 'reminder', 'record'] as const)('of %s to whoever switched messages off', (group) => {
    expect(send('12:00:00', group, { sms: false })).toEqual({ send: 'never', because: 'not_wanted' });
  });
  test('in an app that nobody chose, and in one that was chosen although text messages are off', () => {
    const now = chinaAt('12:00:00');
    const inApp = (channels: NoticePreferences['channels']) => whenToSend({ way: 'wechat', group: 'case', preferences: { ...defaultPreferences, sms: false, channels }, noticeAt: now, now });
    expect([inApp([]), inApp(['alipay']), inApp(['wechat'])]).toEqual([{ send: 'never', because: 'not_wanted' }, { send: 'never', because: 'not_wanted' }, { send: 'now' }]);
  });
  test('but to the number before, which is told at once whatever was switched off', () => {
    const now = chinaAt('03:00:00');
    const former = (noticeAt: number) => whenToSend({ way: 'former_phone', group: 'security', preferences: { ...defaultPreferences, sms: false }, noticeAt, now });
    expect([former(now), former(now - 3 * 86_400_000 - 1)]).toEqual([{ send: 'now' }, { send: 'never', because: 'too_old' }]);
  });
  test('that is only for the record', () => expect(send('12:00:00', 'record')).toEqual({ send: 'never', because: 'not_wanted' }));
  test('that is older than three days', () => expect(send('12:00:00', 'security', {}, 3 * 86_400_000 + 1)).toEqual({ send: 'never', because: 'too_old' }));
});

describe('at night in China', () => {
  const morning = { send: 'later', at: Date.parse('2030-01-29T08:00:00+08:00') };
  const sameMorning = { send: 'later', at: Date.parse('2030-01-28T08:00:00+08:00') };
  test.each([
    ['20:59:59', { send: 'now' }], ['21:00:00', morning], ['23:59:59', morning], ['00:00:00', sameMorning], ['07:59:59', sameMorning], ['08:00:00', { send: 'now' }],
  ])('a reminder at %s keeps to the edges of the quiet hours', (time, expected) => expect(send(time, 'reminder')).toEqual(expected));
  test('a security notice goes at once', () => expect(send('03:00:00', 'security')).toEqual({ send: 'now' }));
  test('hours of one’s own count, also within one day', () => {
    expect(send('14:00:00', 'case', { quietFromHour: 13, quietToHour: 15 })).toEqual({ send: 'later', at: chinaAt('15:00:00') });
    expect(send('23:00:00', 'case', { quietFromHour: 13, quietToHour: 15 })).toEqual({ send: 'now' });
  });
  test('the same hour twice is never quiet', () => expect(send('03:00:00', 'case', { quietFromHour: 3, quietToHour: 3 })).toEqual({ send: 'now' }));
});

test('what did not go out is tried again, each time later, and given up after eight pauses', () => {
  const pauses = Array.from({ length: 9 }, (_, index) => nextTryAt(index + 1, 0));
  expect(pauses[8]).toBeNull();
  expect(pauses.slice(0, 8).every((pause, index) => pause !== null && (index === 0 || pause >= (pauses[index - 1] ?? 0)))).toBe(true);
});
