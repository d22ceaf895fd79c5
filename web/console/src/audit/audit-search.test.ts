import { expect, test } from 'vitest';
import { auditShapes, lastDays, readAfter, spanOf } from './audit-search.ts';
import { readSearch } from '../list/search.ts';

test('nothing of a person comes into the address of the audit, nor a day that there is not', () => {
  expect(readSearch(auditShapes, { identityNumber: '110100199001011234', person: 'x', reason: 'y', from: '2026-13-01', to: '2026-11-28' })).toEqual({ to: '2026-11-28' });
});

test('a span of days begins and ends at midnight in China, and takes its last day whole', () => {
  expect(spanOf({ from: '2026-11-22', to: '2026-11-22' })).toEqual({ from: Date.parse('2026-11-21T16:00:00Z'), to: Date.parse('2026-11-22T16:00:00Z') });
});

test('the last seven days end today, also over the end of a month', () => {
  expect(lastDays(7, '2026-03-02')).toEqual({ from: '2026-02-24', to: '2026-03-02' });
});

test('a page begins after the instant and id of the last entry before it', () => {
  expect(readAfter('1764000000123.01970000-0000-7000-8000-000000000001')).toEqual({ at: 1764000000123, entryId: '01970000-0000-7000-8000-000000000001' });
});
