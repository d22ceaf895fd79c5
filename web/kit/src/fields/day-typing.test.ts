import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayParts, momentParts, readDay, readMoment, readMonth, typedDay, typedMoment } from './day-typing.ts';

const seed = { seed: 20300128 };
const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{0,${most}}$`));
const boxes = fc.record({ year: digits(4), month: digits(2), day: digits(2), hour: digits(2), minute: digits(2) });

test('whatever stands in the boxes is found there again, half typed or whole', () => {
  fc.assert(fc.property(boxes, (parts) => { expect(momentParts(typedMoment(parts))).toEqual(parts); }), seed);
});

test('a day that the calendar has is read, with its noughts or without; another is none', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (at) => {
    const typed = typedDay({ year: String(at.getUTCFullYear()), month: String(at.getUTCMonth() + 1), day: String(at.getUTCDate()) });
    const day = at.toISOString().slice(0, 10);
    expect([readDay(typed), readDay(day)]).toEqual([day, day]);
  }), seed);
  expect(['2030-02-29', '2030-13-01', '2030-04-31', '2030-00-10', '30-1-1', '', '--', '2030-1-'].map(readDay).filter((read) => read !== null)).toEqual([]);
  expect(readDay('2028-2-29')).toBe('2028-02-29');
});

test('a moment is read with an hour that a clock shows', () => {
  const at = (hour: string, minute: string) => readMoment(typedMoment({ year: '2030', month: '1', day: '28', hour, minute }));
  expect([at('9', '5'), at('23', '59'), at('24', '00'), at('9', ''), at('', '')]).toEqual(['2030-01-28T09:05', '2030-01-28T23:59', null, null, null]);
});

test('a month is read without its day', () => {
  expect(['2030-1-', '2030-12-', '2030-13-', '30-1-', '2030--'].map(readMonth)).toEqual(['2030-01', '2030-12', null, null, null]);
});

test('nothing typed is empty boxes', () => {
  expect([dayParts(''), momentParts('')]).toEqual([{ year: '', month: '', day: '' }, { year: '', month: '', day: '', hour: '', minute: '' }]);
});
