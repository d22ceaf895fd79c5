import type { ReasonCode } from '@yika/contract/reason-codes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../platform/values/day.ts';
import { asHolderId, asId } from '../../../platform/values/ids.ts';
import { cardStatus, type Card, type CardStatus } from '../../cards/rules/index.ts';
import { claimable, levelFor } from './claimable.ts';
import { cardOf, usability, type UsabilityPolicies } from './usability.ts';

const today: Day = asId('2030-01-28');
const seed = 20_300_128;
const newerRule: UsabilityPolicies = { identity_during_loss: { value: 'holder_decides' }, identity_when_locked: { value: 'holder_decides' }, expired_card: { value: 'warn' } };
const olderRule: UsabilityPolicies = { identity_during_loss: { value: 'refused' }, identity_when_locked: { value: 'refused' }, expired_card: { value: 'refused' } };

function aCard(wish: Partial<Omit<Card, 'status' | 'lossLapsesOn'>> & { readonly status?: CardStatus; readonly lossLapsesOn?: Day } = {}): Card {
  const { status = cardStatus.normal, lossLapsesOn = addDays(today, 5), ...rest } = wish;
  const standing = status === cardStatus.temporaryLoss ? { status, lossLapsesOn } : { status, lossLapsesOn: null };
  return {
    holderId: asHolderId(7), cardId: asId('a'), issuerRegionCode: asId('110100'), issuedOn: asId('2025-01-01'), validTo: asId('2035-01-01'),
    collectedOn: asId('2025-01-05'), bankAccountActivated: true, replacesCardId: null, ...standing, ...rest,
  };
}

const bound = { level: 2, cardId: asId<'Card'>('a'), identityAuthorisedDuringLoss: false } as const;
const ask = (wish: Partial<Parameters<typeof usability>[0]>) =>
  usability({ ecard: bound, card: aCard(), lifeStatus: 1, policies: newerRule, today, purpose: 'identity', ...wish });

const anyCard = fc.record({
  status: fc.constantFrom(...Object.values(cardStatus)),
  lossLapsesOn: fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days)),
  validTo: fc.integer({ min: -200, max: 2000 }).map((days) => addDays(today, days)),
  collectedOn: fc.constantFrom(null, asId<'Day'>('2025-01-05')),
  bankAccountActivated: fc.boolean(),
}).map(aCard);
const anyQuestion = fc.record({
  ecard: fc.record({ level: fc.constantFrom(1, 2), cardId: fc.constantFrom(null, asId<'Card'>('a')), identityAuthorisedDuringLoss: fc.boolean() }),
  card: fc.option(anyCard, { nil: null }),
  lifeStatus: fc.constantFrom(1, 2, 3, 4, 5),
  policies: fc.record({
    identity_during_loss: fc.record({ value: fc.constantFrom('holder_decides', 'refused') }),
    identity_when_locked: fc.record({ value: fc.constantFrom('holder_decides', 'refused') }),
    expired_card: fc.record({ value: fc.constantFrom('warn', 'refused') }),
  }) as fc.Arbitrary<UsabilityPolicies>,
  purpose: fc.constantFrom('identity', 'payment'),
}).map((question) => ({ ...question, ecard: question.ecard as typeof bound, today, purpose: question.purpose as 'identity' | 'payment' }));

describe('whatever the state', () => {
  test('usable means that no reason is left, and the other way round', () => {
    fc.assert(fc.property(anyQuestion, (question) => {
      const { usable, reasons } = usability(question);
      expect(usable).toBe(reasons.length === 0);
      expect(new Set(reasons).size).toBe(reasons.length);
    }), { seed });
  });

  test('level 1 never pays', () => {
    fc.assert(fc.property(anyQuestion, (question) => {
      expect(usability({ ...question, ecard: { ...question.ecard, level: 1 }, purpose: 'payment' }).usable).toBe(false);
    }), { seed });
  });

  test('what pays also identifies', () => {
    fc.assert(fc.property(anyQuestion, (question) => {
      if (usability({ ...question, purpose: 'payment' }).usable) expect(usability({ ...question, purpose: 'identity' }).usable).toBe(true);
    }), { seed });
  });

  test('only a card that is normal today pays, whatever was authorised and whichever policy', () => {
    fc.assert(fc.property(anyQuestion, (question) => {
      const lapsed = question.card?.status === cardStatus.temporaryLoss && question.card.lossLapsesOn <= today;
      const normal = question.card?.status === cardStatus.normal || lapsed;
      if (!normal) expect(usability({ ...question, purpose: 'payment' }).usable).toBe(false);
    }), { seed });
  });

  test('of the dead nothing is usable, and nothing else is said', () => {
    fc.assert(fc.property(anyQuestion, (question) => {
      expect(usability({ ...question, lifeStatus: 2 })).toEqual({ usable: false, reasons: ['holder_deceased'] });
    }), { seed });
  });

  test('a cancelled or sealed card opens nothing, by no authorisation', () => {
    fc.assert(fc.property(anyQuestion, fc.constantFrom(cardStatus.cancelled, cardStatus.sealed), (question, status) => {
      expect(usability({ ...question, card: aCard({ status }), ecard: { ...question.ecard, identityAuthorisedDuringLoss: true } }).usable).toBe(false);
    }), { seed });
  });

  test('taking an authorisation away never opens anything', () => {
    fc.assert(fc.property(anyQuestion, (question) => {
      const without = usability({ ...question, ecard: { ...question.ecard, identityAuthorisedDuringLoss: false } });
      const withIt = usability({ ...question, ecard: { ...question.ecard, identityAuthorisedDuringLoss: true } });
      if (without.usable) expect(withIt.usable).toBe(true);
    }), { seed });
  });
});

describe('a lost or locked card', () => {
  const outOfUse: readonly [CardStatus, ReasonCode][] = [
    [cardStatus.temporaryLoss, 'card_temporarily_lost'], [cardStatus.formalLoss, 'card_formally_lost'], [cardStatus.locked, 'card_locked'],
  ];
  test.each(outOfUse)('status %i stops payment at once, even authorised', (status, reason) => {
    const authorised = { ...bound, identityAuthorisedDuringLoss: true };
    expect(ask({ card: aCard({ status }), ecard: authorised, purpose: 'payment' })).toEqual({ usable: false, reasons: [reason] });
  });
  test.each(outOfUse)('status %i: under the older rule no authorisation helps', (status, reason) => {
    const authorised = { ...bound, identityAuthorisedDuringLoss: true };
    expect(ask({ card: aCard({ status }), ecard: authorised, policies: olderRule }).reasons).toEqual([reason]);
  });
  test.each(outOfUse)('status %i: under the newer rule the holder’s own word opens identity, and only that', (status, reason) => {
    expect(ask({ card: aCard({ status }) }).reasons).toContain('own_authorisation_needed');
    expect(ask({ card: aCard({ status }) }).reasons).toContain(reason);
    expect(ask({ card: aCard({ status }), ecard: { ...bound, identityAuthorisedDuringLoss: true } }).usable).toBe(true);
  });
  test('is normal again on the day its report lapses', () => {
    expect(ask({ card: aCard({ status: cardStatus.temporaryLoss, lossLapsesOn: today }), purpose: 'payment' }).usable).toBe(true);
  });
});

describe('payment besides', () => {
  test('names what is missing: the number first, then the account', () => {
    expect(ask({ purpose: 'payment', ecard: { ...bound, level: 1, cardId: null } }).reasons).toEqual(['card_number_not_given']);
    expect(ask({ purpose: 'payment', ecard: { ...bound, level: 1, cardId: null }, card: aCard({ bankAccountActivated: false }) }).reasons).toEqual(['card_number_not_given']);
    expect(ask({ purpose: 'payment', ecard: { ...bound, level: 1 }, card: aCard({ bankAccountActivated: false }) }).reasons).toEqual(['bank_account_not_activated']);
    expect(ask({ purpose: 'payment', card: aCard({ bankAccountActivated: false }) }).reasons).toEqual(['bank_account_not_activated']);
  });
  test('an expired card is a warning or a refusal, by the region’s policy', () => {
    const expired = aCard({ validTo: addDays(today, -1) });
    expect([ask({ card: expired }).usable, ask({ card: expired, policies: olderRule }).reasons]).toEqual([true, ['card_expired']]);
    expect(ask({ card: aCard({ validTo: today }), policies: olderRule }).usable).toBe(true);
  });
});

describe('the card an e-card stands for', () => {
  const old = aCard({ status: cardStatus.cancelled });
  const replacement = aCard({ cardId: asId('b'), replacesCardId: asId('a') });
  test('is the replacement once collected, and not an hour before', () => {
    const waiting = aCard({ cardId: asId('b'), replacesCardId: asId('a'), status: cardStatus.sealed, collectedOn: null });
    expect(ask({ card: cardOf(bound, [waiting, old], today) }).reasons).toEqual(['card_cancelled']);
    expect(ask({ card: cardOf(bound, [replacement, old], today), purpose: 'payment' }).usable).toBe(true);
  });
  test('is not just any other card of the person, when the number of one was proved', () => {
    const elsewhere = aCard({ cardId: asId('c'), issuerRegionCode: asId('310100') });
    expect(ask({ card: cardOf(bound, [elsewhere, old], today) }).reasons).toEqual(['card_cancelled']);
    expect(cardOf({ cardId: null }, [elsewhere, old], today)?.cardId).toBe('c');
  });
  test('is none where there is none', () => {
    expect(ask({ card: cardOf({ cardId: null }, [], today) }).reasons).toEqual(['card_not_found']);
  });
});

describe('which card permits a claim', () => {
  const base = { cardId: null, lifeStatus: 1, expiredCard: 'warn', today } as const;
  test.each([
    [cardStatus.sealed, 'card_sealed'], [cardStatus.formalLoss, 'card_formally_lost'], [cardStatus.locked, 'card_locked'],
    [cardStatus.temporaryLoss, 'card_temporarily_lost'], [cardStatus.cancelled, 'card_cancelled'],
  ] as const)('status %i does not', (status, reason) => {
    expect(claimable({ ...base, cards: [aCard({ status })] })).toEqual({ allowed: false, reason });
  });
  test('nobody’s, and that of the dead, does not', () => {
    expect(claimable({ ...base, cards: [] })).toEqual({ allowed: false, reason: 'no_card_in_use' });
    expect(claimable({ ...base, cards: [aCard()], lifeStatus: 2 })).toEqual({ allowed: false, reason: 'no_card_in_use' });
  });
  test('the number of a card that was replaced does not, though its replacement would', () => {
    const cards = [aCard({ status: cardStatus.cancelled }), aCard({ cardId: asId('b'), replacesCardId: asId('a') })];
    expect(claimable({ ...base, cards, cardId: asId('a') })).toEqual({ allowed: false, reason: 'card_cancelled' });
    expect(claimable({ ...base, cards })).toMatchObject({ allowed: true, value: { cardId: 'b' } });
  });
  test('level 2 needs the number and the account', () => {
    expect([levelFor(aCard(), true), levelFor(aCard(), false), levelFor(aCard({ bankAccountActivated: false }), true)]).toEqual([2, 1, 1]);
  });
});
