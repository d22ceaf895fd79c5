import { isTestCardNumber, readCardNumber, readIdentityNumber } from '@yika/contract/numbers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId } from '../../../../platform/values/ids.ts';
import { GIVE_UP_AFTER, isRight, judgeTest, latenciesOf, questionsOf, readRegionalAddress, TECHNICAL_TERMS, testHoldersOf, type Observed } from '../index.ts';

const city = asId<'Region'>('440100');
const at = Date.parse('2030-01-28T00:00:00Z');
const tls = { accepted: true, problem: null, protocol: 'TLSv1.3', subject: 's', issuer: 'i', validFrom: 0, validTo: at + 365 * 86_400_000, fingerprint: 'f' };
const well: Observed = { toAsk: 110, looks: Array.from({ length: 110 }, () => ({ outcome: 'right', latencyMs: 40 })), healthFault: null, clockOffsetMs: 200, tls, at };
const withLooks = (...outcomes: readonly Observed['looks'][number]['outcome'][]): Observed => ({ ...well, looks: [...outcomes.map((outcome) => ({ outcome, latencyMs: 10 })), ...well.looks.slice(outcomes.length)] });
const namesOf = (observed: Observed) => judgeTest(observed).findings.map(({ finding }) => finding);

test.each([
  ['over plain HTTP', 'http://system.example.cn'], ['with somebody’s name', 'https://me:secret@system.example.cn'], ['with a query', 'https://system.example.cn/?to=x'], ['with a fragment', 'https://system.example.cn/#x'],
  ['that climbs', 'https://system.example.cn/a/../b'], ['that is written in escapes', 'https://system.example.cn/%2e%2e'], ['of a file', 'file:///etc/passwd'], ['of two lines', 'https://system.example.cn\nhost: x'],
  ['without a host', 'https:///x'], ['with a backslash', 'https://system.example.cn\\@other.example'],
])('an address %s is refused', (_, typed) => {
  expect(readRegionalAddress(typed)).toEqual({ allowed: false, reason: 'regional_address_refused' });
});

test.each([['https://system.example.cn/yika/', 'https://system.example.cn/yika'], [' https://system.example.cn:8443 ', 'https://system.example.cn:8443']])('%s is kept as %s', (typed, kept) => {
  expect(readRegionalAddress(typed)).toEqual({ allowed: true, value: kept });
});

test('a hundred persons that can be nobody: readable numbers of a whole city, cards marked as test cards, none twice, the same at every call', () => {
  const holders = testHoldersOf(city);
  expect(holders).toHaveLength(100);
  expect(testHoldersOf(city)).toEqual(holders);
  for (const each of ['identityNumber', 'name', 'cardNumber'] as const) expect(new Set(holders.map((holder) => holder[each])).size, each).toBe(100);
  for (const { identityNumber, cardNumber } of holders) {
    expect(readIdentityNumber(identityNumber, '2030-01-28').ok).toBe(true);
    expect(identityNumber.slice(0, 6)).toBe('440100');
    expect(readCardNumber(cardNumber).ok && isTestCardNumber(cardNumber)).toBe(true);
  }
  expect(testHoldersOf(asId('440300'))[0]?.identityNumber).not.toBe(holders[0]?.identityNumber);
});

test('every test asks after all of them and ten strangers, in an order of its own that a second beginning keeps', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (one, other) => {
      const questions = questionsOf(city, one);
      expect(questions.map(({ no }) => no)).toEqual(Array.from({ length: 110 }, (_, place) => place + 1));
      expect(new Set(questions.map(({ identityNumber }) => identityNumber)).size).toBe(110);
      expect(questions.filter(({ expected }) => expected === null)).toHaveLength(10);
      expect(questionsOf(city, one)).toEqual(questions);
      if (one !== other) expect(questionsOf(city, other)).not.toEqual(questions);
    }),
    { seed: 52, numRuns: 50 },
  );
});

test('a test is passed only without a finding', () => {
  expect(namesOf(well)).toEqual([]);
  expect(namesOf(withLooks('wrong'))).toEqual(['answers_wrong']);
  expect(namesOf(withLooks('signature_wrong'))).toEqual(['signature_wrong']);
  expect(namesOf(withLooks('timed_out'))).toEqual([]);
  expect(judgeTest(withLooks('timed_out', 'dropped', 'too_large')).findings).toEqual([{ finding: 'answers_missing', count: 3 }]);
  expect(namesOf({ ...well, clockOffsetMs: -TECHNICAL_TERMS.clockToleranceMs - 1 })).toEqual(['clock_wrong']);
  expect(namesOf({ ...well, tls: { ...tls, validTo: at + 86_400_000 } })).toEqual(['certificate_ends_soon']);
  expect(namesOf({ ...well, looks: well.looks.slice(0, 50) })).toEqual(['given_up']);
});

test('a system that cannot be reached, or whose certificate does not hold, fails for that', () => {
  const none = { ...well, looks: [], clockOffsetMs: null };
  expect(namesOf({ ...none, tls: null, healthFault: 'unreachable' })).toEqual(['unreachable', 'given_up']);
  expect(namesOf({ ...none, healthFault: 'timed_out' })).toEqual(['unreachable', 'given_up']);
  expect(namesOf({ ...none, healthFault: 'status_wrong' })).toEqual(['answers_missing', 'given_up']);
  expect(namesOf({ ...none, tls: null, healthFault: 'tls_refused' })).toEqual(['certificate_refused', 'given_up']);
  expect(namesOf({ ...none, tls: null, healthFault: 'address_not_allowed' })).toEqual(['address_not_allowed', 'given_up']);
  expect(namesOf({ ...none, tls: { ...tls, accepted: false, problem: 'CERT_HAS_EXPIRED' }, healthFault: 'tls_refused' })).toEqual(['certificate_expired', 'given_up']);
  expect(namesOf({ ...none, tls: { ...tls, accepted: false, problem: 'SELF_SIGNED_CERT_IN_CHAIN' }, healthFault: 'tls_refused' })).toEqual(['certificate_refused', 'given_up']);
});

test('slow is who is slow nineteen times of twenty, and no single straggler', () => {
  const slow = (times: number): Observed => ({ ...well, looks: well.looks.map((look, place) => (place < times ? { ...look, latencyMs: 3000 } : look)) });
  expect(namesOf(slow(1))).toEqual([]);
  expect(judgeTest(slow(6)).findings).toEqual([{ finding: 'answers_slow', count: 6 }]);
});

test('latencies are of those that were measured, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 200 }), (values) => {
      const found = latenciesOf(values);
      expect(found && values.includes(found.p50) && found.p50 <= found.p95 && found.p95 <= found.max && found.max === Math.max(...values)).toBe(true);
      expect(values.filter((value) => value <= (found?.p95 ?? 0)).length).toBeGreaterThanOrEqual(0.95 * values.length);
    }),
    { seed: 53, numRuns: 300 },
  );
  expect(latenciesOf([])).toBe(null);
});

test('an answer is right where every field is, and somebody unknown is to be unknown', () => {
  const [holder] = testHoldersOf(city);
  if (!holder) throw new Error('there are test holders');
  expect(isRight({ ...holder }, holder)).toBe(true);
  for (const field of Object.keys(holder)) expect(isRight({ ...holder, [field]: 'another' }, holder), field).toBe(false);
  expect(isRight(null, holder)).toBe(false);
  expect(isRight({ ...holder }, null)).toBe(false);
  expect(isRight(null, null)).toBe(true);
  expect(GIVE_UP_AFTER).toBeLessThan(100);
});
