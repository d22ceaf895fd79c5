import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actors, inOrderOfHelp, reasonCodes, severities } from './reason-codes.ts';
import { ReasonView } from './reason-view.ts';

test('no code stands twice, and each is a plain word', () => {
  expect(new Set(reasonCodes).size).toBe(reasonCodes.length);
  for (const code of reasonCodes) expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
});

test('the view knows the same severities and the same people', () => {
  const { severity, whoCanAct } = ReasonView.properties;
  expect(severity.enum).toEqual(severities);
  expect(whoCanAct.enum).toEqual(actors);
});

test('the order is the same however the reasons were found, and loses none', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...reasonCodes]), (found) => {
      expect(inOrderOfHelp(found)).toEqual(inOrderOfHelp([...found].reverse()));
      expect(new Set(inOrderOfHelp([...found, ...found]))).toEqual(new Set(found));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('what the holder can do comes before what the employer must, and waiting comes last', () => {
  expect(inOrderOfHelp(['waiting_period', 'contributions_in_arrears', 'card_expired', 'balance_low'])).toEqual([
    'balance_low',
    'card_expired',
    'contributions_in_arrears',
    'waiting_period',
  ]);
});
