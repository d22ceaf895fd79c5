import { addDays, ageYears, isCalendarDay, isTestCardNumber, monthOf, readCardNumber, readIdentityNumber, readName, readPhone, sameName } from '@yika/contract/numbers';
import { inOrderOfHelp, type ReasonCode } from '@yika/contract/reason-codes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoPolicies, demoRegionCodes } from './demo-regions.ts';
import { testPersons } from './persons.ts';
import type { TestPerson } from './test-person.ts';

const today = '2026-11-23';
const persons = testPersons(today);
const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2025-01-01', days));

/** What must be so in the registry or be played, before a reason may be expected: nothing is claimed that the data cannot know. */
const grounds: Readonly<Partial<Record<ReasonCode, (person: TestPerson) => boolean>>> = {
  card_sealed: ({ registry }) => registry.cards.some(({ status, collectedOn }) => status === 0 && collectedOn !== null),
  card_not_collected: ({ registry }) => registry.cards.some(({ collectedOn, replacesCardNumber }) => collectedOn === null && replacesCardNumber !== null),
  card_cancelled: ({ registry }) => registry.cards.every(({ status }) => status === 9),
  card_locked: ({ registry }) => registry.cards.some(({ status }) => status === 3),
  card_formally_lost: ({ registry }) => registry.cards.some(({ status }) => status === 2),
  card_temporarily_lost: (person) => lost(person),
  own_authorisation_needed: (person) => lost(person) && person.registry.regionCode !== '310100',
  card_expired: ({ registry }) => registry.cards.some(({ validTo }) => validTo < today),
  card_expires_soon: ({ registry }) => registry.cards.some(({ validTo }) => validTo >= today && validTo <= addDays(today, 60)),
  several_cards: ({ registry }) => registry.cards.filter(({ status }) => status === 1).length > 1,
  chip_damaged: ({ registry }) => registry.cards.some(({ damage }) => damage === 'chip'),
  stripe_damaged: ({ registry }) => registry.cards.some(({ damage }) => damage === 'stripe'),
  face_damaged: ({ registry }) => registry.cards.some(({ damage }) => damage === 'face'),
  holder_deceased: ({ registry }) => registry.lifeStatus === '2',
  name_differs_in_registry: ({ registry, name }) => registry.findings.includes('name_differs') && !sameName(registry.name, name),
  phone_outdated_in_registry: ({ registry, phone, circumstances }) => registry.findings.includes('phone_outdated') && circumstances.phoneInHand !== phone,
  phone_missing_in_registry: ({ phone }) => phone === null,
  photo_missing: ({ registry }) => registry.portraitSeed === null,
  region_not_open: ({ registry }) => registry.regionCode === '540100',
  card_number_not_given: ({ circumstances }) => circumstances.cardNumberAtHand === false,
  bank_account_not_activated: ({ registry }) => registry.cards.some(({ bankAccountActivated }) => !bankAccountActivated),
  pin_paused: ({ circumstances }) => circumstances.pinTriesSpent === true,
  device_clock_wrong: ({ circumstances }) => Math.abs(circumstances.deviceClockOffsetSeconds ?? 0) > 60,
  not_insured: ({ registry }) => registry.participations.length === 0,
  not_insured_here: ({ registry }) => registry.participations.length > 0 && registry.participations.every(({ regionCode }) => regionCode !== registry.regionCode),
  participation_ended: ({ registry }) =>
    registry.participations.length > 0 && registry.participations.every(({ state, until }) => state === 'ended' && until !== null && until < today),
  contributions_in_arrears: ({ registry }) => registry.contributions.some(({ insuranceKind, paidOn }) => insuranceKind === '310' && paidOn === null),
  account_frozen_in_arrears: ({ registry }) =>
    demoPolicies.some(({ what, regionCode, value }) => what === 'account_usable_in_arrears' && regionCode === registry.regionCode && value === false) &&
    registry.contributions.some(({ paidOn }) => paidOn === null),
  waiting_period: ({ registry }) => registry.participations.some(({ waitingUntil }) => waitingUntil !== null && waitingUntil > today),
  balance_low: ({ registry, circumstances }) => (registry.accounts[0]?.balanceFen ?? 0) < (circumstances.amountFen ?? 0),
  hospital_system_down: ({ circumstances }) => circumstances.hospitalDown === true,
};

test('no person is expected to be told what the data cannot know, and none is spared what it does', () => {
  for (const person of persons) {
    const told = person.expect.explain;
    const known = (Object.keys(grounds) as ReasonCode[]).filter((code) => grounds[code]?.(person));
    // Who died needs no reminder that the insurance has ended, nor that only the holder could authorise.
    const wanted = person.registry.lifeStatus === '2' ? known.filter((code) => code.startsWith('card_') || code === 'holder_deceased') : known;
    const mayNotAuthorise = person.expect.claim.startsWith('claimed') ? wanted : wanted.filter((code) => code !== 'own_authorisation_needed');
    expect(told, person.id).toEqual(inOrderOfHelp(mayNotAuthorise));
  }
});

test('what anybody is told is nothing personal', () => {
  for (const { id, expect: { explainPublic } } of persons) expect(explainPublic.filter((code) => code !== 'hospital_system_down' && code !== 'device_clock_wrong'), id).toEqual([]);
});

test('a check is refused only for a reason that is explained', () => {
  for (const { id, expect: expected } of persons) {
    for (const outcome of [expected.verify.identity, expected.verify.payment]) {
      const reasons = outcome.filter((code) => code !== 'valid' && code !== 'no_code');
      expect(expected.explain, id).toEqual(expect.arrayContaining([...reasons]));
    }
    const claimed = expected.claim.startsWith('claimed');
    if (!claimed) expect([expected.verify.identity, expected.verify.payment], id).toEqual([['no_code'], ['no_code']]);
  }
});

test('every story that was asked for is there, and no person stands twice', () => {
  const ids = persons.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([
    'all-in-order', 'card-sealed', 'temporary-loss', 'formal-loss', 'card-locked', 'closed-after-death', 'card-expired', 'replacement-waiting',
    'arrears', 'waiting-period', 'not-insured-here', 'balance-low', 'wrong-name', 'old-phone', 'photo-missing', 'minor', 'foreigner',
    'foreigner-old-number', 'hong-kong', 'rare-character', 'very-long-name', 'middle-dot', 'chip-damaged', 'stripe-damaged', 'face-damaged',
    'two-cards', 'pin-paused', 'clock-wrong', 'region-not-open', 'loses-card-newer-rule', 'loses-card-older-rule', 'no-card-number', 'no-phone',
    'loss-lapsed-yesterday', 'retired', 'old-number', 'foreign-name-with-spaces',
  ]));
  expect(persons.length).toBeGreaterThanOrEqual(32);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(persons.map(({ identityNumber }) => identityNumber)).size).toBe(ids.length);
  const cards = persons.flatMap(({ cardNumbers }) => cardNumbers);
  expect(new Set(cards).size).toBe(cards.length);
});

test('nobody real: codes that no document carries, cards that begin with YK, phones of no operator', () => {
  for (const { id, documentKind, identityNumber, cardNumbers, phone } of persons) {
    if (documentKind === 'citizen') expect(identityNumber.slice(0, 6), id).toSatisfy((code: string) => (demoRegionCodes as readonly string[]).includes(code));
    // Residence permits have one area code for all: their order numbers begin with 001, and a travel permit's with 1.
    if (/_residence$/.test(documentKind) && documentKind !== 'foreign_residence') expect(identityNumber, id).toMatch(/^8[123]0000\d{8}000[\dX]$/);
    if (documentKind === 'hong_kong_macao_pass') expect(identityNumber, id).toMatch(/^[HM]0{8}$/);
    expect(documentKind, id).not.toBe('taiwan_pass');
    if (documentKind === 'foreign_residence') expect(identityNumber.slice(0, 3), id).toBe('900');
    if (documentKind === 'foreign_residence_old' || documentKind === 'other') expect(identityNumber.slice(0, 3), id).toBe('UTO');
    for (const number of cardNumbers) expect(isTestCardNumber(number), id).toBe(true);
    if (phone !== null) expect(phone, id).toMatch(/^1600000\d{4}$/);
  }
});

test('the PIN of everybody obeys the rule', () => {
  for (const { id, pin, identityNumber, registry } of persons) {
    expect(new Set(pin).size, id).toBe(6);
    for (let place = 1; place < 6; place += 1) expect(Math.abs(Number(pin[place]) - Number(pin[place - 1])), id).toBeGreaterThan(1);
    expect(identityNumber + registry.identityNumber, id).not.toContain(pin);
  }
});

test('each story is told in three languages, in one sentence or two, and in none as in another', () => {
  for (const { id, story } of persons) {
    expect(new Set(Object.values(story)).size, id).toBe(3);
    expect(story['zh-CN'], id).toMatch(/^\p{Script=Han}.*。$/su);
    for (const words of Object.values(story)) expect(words.length, id).toBeLessThan(140);
  }
});

describe('on any day', () => {
  test('every number, name and phone is readable, and the registry means the same person', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const { id, name, documentKind, identityNumber, cardNumbers, phone, registry, bornOn, sex } of testPersons(day)) {
          const reading = readIdentityNumber(identityNumber, day, documentKind);
          expect(reading.ok && reading.value.number, id).toBe(identityNumber);
          expect(readIdentityNumber(registry.identityNumber, day, documentKind), id).toEqual(reading);
          if (reading.ok && reading.value.birthDay) expect(reading.value.birthDay, id).toBe(bornOn);
          if (reading.ok && reading.value.sex) expect(reading.value.sex, id).toBe(sex);
          for (const number of cardNumbers) expect(readCardNumber(number).ok, id).toBe(true);
          expect(readName(name).ok && readName(registry.name).ok, id).toBe(true);
          expect(sameName(name, registry.name), id).toBe(id !== 'wrong-name');
          expect(phone === null || readPhone(phone).ok, id).toBe(true);
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test('every date exists and comes after the one before it; only a temporary loss lapses', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const { id, registry } of testPersons(day)) {
          for (const { status, issuedOn, validTo, collectedOn, lossLapsesOn } of registry.cards) {
            for (const date of [issuedOn, validTo, collectedOn ?? day, lossLapsesOn ?? day]) expect(isCalendarDay(date), id).toBe(true);
            expect(issuedOn <= (collectedOn ?? day) && (collectedOn ?? day) <= day && issuedOn < validTo, id).toBe(true);
            expect(lossLapsesOn !== null, id).toBe(status === 4);
          }
          for (const { paidOn } of registry.contributions) expect(paidOn === null || (isCalendarDay(paidOn) && paidOn <= day), id).toBe(true);
        }
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  test('who is insured and in order has paid for this very month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { registry } = testPersons(day)[0] ?? { registry: null };
        const medical = registry?.contributions.filter(({ insuranceKind }) => insuranceKind === '310') ?? [];
        expect(medical).toHaveLength(24);
        expect(medical.at(-1)?.month).toBe(monthOf(day));
        expect(medical.every(({ paidOn }) => paidOn !== null)).toBe(true);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  test('the minor is a minor with a guardian among the persons, and the pensioner is over eighty', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const all = testPersons(day);
        const minor = all.find(({ id }) => id === 'minor');
        expect(ageYears(minor?.bornOn ?? '', day)).toBeGreaterThanOrEqual(8);
        expect(ageYears(minor?.bornOn ?? '', day)).toBeLessThan(14);
        expect(all.map(({ identityNumber }) => identityNumber)).toContain(minor?.registry.guardianIdentityNumber);
        expect(ageYears(all.find(({ id }) => id === 'retired')?.bornOn ?? '', day)).toBeGreaterThanOrEqual(80);
      }),
      { seed: 4, numRuns: 40 },
    );
  });
});

function lost({ registry, circumstances }: TestPerson): boolean {
  return circumstances.reportsLossAfterClaim === true || registry.cards.some(({ lossLapsesOn }) => lossLapsesOn !== null && lossLapsesOn > today);
}
