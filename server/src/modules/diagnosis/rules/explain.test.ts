import { actors, reasonTraits, type ReasonCode } from '@yika/contract/reason-codes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testPersons } from '../../../demo/persons.ts';
import { addDays, type Day } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import { cardStatus, type Card } from '../../cards/rules/index.ts';
import { factsOfTestPerson, lostUntil } from '../test/facts-of-test-person.ts';
import { explain, explainToAnybody } from './explain.ts';
import type { PersonFacts } from './facts.ts';

const today: Day = asId('2030-06-15');
const persons = testPersons(today);
const inOrder = factsOf('all-in-order');
const [card] = inOrder.cards;
if (!card) throw new Error('the first test person has a card');

const aboutInsurance: readonly ReasonCode[] = ['not_insured', 'not_insured_here', 'participation_paused', 'participation_ended', 'contributions_in_arrears', 'waiting_period', 'account_frozen_in_arrears', 'balance_low'];
const aboutTheRegistry: readonly ReasonCode[] = ['holder_deceased', 'guardian_needed', 'name_differs_in_registry', 'phone_missing_in_registry', 'phone_outdated_in_registry', 'photo_missing'];

describe('what nobody may learn', () => {
  test('a stranger learns the same of everybody', () => {
    const answers = persons.map((person) => explainToAnybody({ ...factsOfTestPerson(person, today), outages: [], clockOffMs: null }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({ reasons: [], stillWorks: ['identity_document', 'emergency_care'] });
  });

  test.each(persons.map((person) => [person.id, person] as const))('whoever holds the registered phone of %s learns nothing of insurance, balance or registry', (_, person) => {
    const { reasons, stillWorks } = explain(factsOfTestPerson(person, today), 'phone');
    expect(reasons.filter(({ code }) => [...aboutInsurance, ...aboutTheRegistry].includes(code))).toEqual([]);
    expect(stillWorks.filter((code) => ['payment', 'account_balance', 'pension_and_unemployment', 'enquiries'].includes(code))).toEqual([]);
  });

  test('a counter that checked an identity learns nothing of the insurance', () => {
    const { reasons, stillWorks } = explain({ ...factsOf('arrears'), insurance: null, amountFen: 900_000 }, 'counter');
    expect(reasons).toEqual([]);
    expect(stillWorks).toEqual(['identity_checks', 'emergency_care']);
  });
});

describe('every test person', () => {
  test.each(persons.map((person) => [person.id, person] as const))('%s is told what is expected', (_, person) => {
    const facts = factsOfTestPerson(person, today);
    expect(codesOf(explain(facts, facts.ecard.state === 'live' ? 'full' : 'counter'))).toEqual(person.expect.explain);
  });

  test.each(persons.map((person) => [person.id, person] as const))('anybody is told of %s what is expected', (_, person) => {
    expect(codesOf(explainToAnybody(factsOfTestPerson(person, today)))).toEqual(person.expect.explainPublic);
  });

  test('is told the same on the last day of a year, of a February and of a long month', () => {
    for (const day of ['2029-12-31', '2030-01-01', '2028-02-29', '2030-03-31'].map((text) => asId<'Day'>(text))) {
      const told = testPersons(day).map((person) => [person.id, codesOf(explain(factsOfTestPerson(person, day), 'counter'))]);
      expect(told).toEqual(persons.map((person) => [person.id, person.expect.explain]));
    }
  });
});

describe('the facts beside a reason', () => {
  test('of arrears: months, the day to pay by, and the clause', () => {
    expect(explain(factsOf('arrears'), 'full').reasons).toEqual([{
      code: 'contributions_in_arrears', months: ['2030-04', '2030-05', '2030-06'], day: '2030-07-31', clause: 'national: arrears_grace_months',
    }]);
  });

  test('of a low balance: what is lacking', () => {
    expect(explain(factsOf('balance-low'), 'full').reasons).toEqual([{ code: 'balance_low', amountFen: 4_200 }]);
  });

  test('of no account at all: the whole amount, as at the counter', () => {
    const facts = factsOf('balance-low');
    if (facts.insurance === null) throw new Error('this person is insured');
    expect(explain({ ...facts, insurance: { ...facts.insurance, accounts: [] }, amountFen: 5_000 }, 'full').reasons).toEqual([{ code: 'balance_low', amountFen: 5_000 }]);
  });

  test('of a loss: the day it lapses, and that all stops where the older rule holds', () => {
    expect(explain(factsOf('loses-card-newer-rule'), 'full').reasons).toMatchObject([{ code: 'own_authorisation_needed' }, { code: 'card_temporarily_lost', day: addDays(today, 7) }]);
    expect(explain(factsOf('loses-card-older-rule'), 'full').reasons).toMatchObject([{ severity: 'stops_everything', clause: 'local measures, Art. 21 (demo)' }]);
  });

  test('of a paused PIN: until when', () => {
    expect(explain(factsOf('pin-paused'), 'phone').reasons).toEqual([{ code: 'pin_paused', until: inOrder.now + 86_400_000 }]);
  });
});

describe('cards', () => {
  const second = { ...card, cardId: asId<'Card'>('second'), issuedOn: addDays(today, -12) };

  test('that are lost while the next one waits are mended by collecting it', () => {
    const waiting = { ...second, status: cardStatus.sealed, lossLapsesOn: null, collectedOn: null, replacesCardId: card.cardId } as const;
    expect(codesOf(explain({ ...inOrder, cards: [withStatus(cardStatus.formalLoss), waiting] }, 'full'))).toEqual(['card_not_collected', 'own_authorisation_needed']);
    expect(explain({ ...inOrder, cards: [card, waiting] }, 'full').reasons).toEqual([{ code: 'card_not_collected', severity: 'warns' }]);
  });

  test('two of one province are no reason, two of two are', () => {
    expect(codesOf(explain({ ...inOrder, cards: [card, second] }, 'full'))).toEqual([]);
    expect(codesOf(explain({ ...inOrder, cards: [card, { ...second, issuerRegionCode: asId('440100') }] }, 'full'))).toEqual(['several_cards']);
  });

  test('damage of another card than the one that counts is no reason', () => {
    expect(codesOf(explain({ ...inOrder, damages: [{ cardId: 'second', part: 'chip', finding: 'damaged' }] }, 'full'))).toEqual([]);
    expect(codesOf(explain({ ...inOrder, damages: [{ cardId: card.cardId, part: 'chip', finding: 'reader_at_fault' }] }, 'full'))).toEqual([]);
  });

  test('that expired stop everything only where the region says so', () => {
    const expired = { ...inOrder, cards: [{ ...card, validTo: addDays(today, -1) }] };
    const refused = { ...expired, policies: { ...expired.policies, expired_card: { value: 'refused', clause: 'a local clause' } } } as const;
    expect(explain(expired, 'full').reasons).toEqual([{ code: 'card_expired', day: addDays(today, -1), clause: 'national: expired_card' }]);
    expect(explain(refused, 'full').reasons).toMatchObject([{ code: 'card_expired', severity: 'stops_everything', clause: 'a local clause' }]);
  });

  test('what was authorised is not asked for again', () => {
    const lost = { ...inOrder, cards: [{ ...card, ...lostUntil(addDays(today, 5)) }] };
    expect(codesOf(explain(lost, 'full'))).toEqual(['own_authorisation_needed', 'card_temporarily_lost']);
    expect(codesOf(explain(withECard(lost, { identityAuthorisedDuringLoss: true }), 'full'))).toEqual(['card_temporarily_lost']);
  });
});

describe('the e-card', () => {
  const none = { ...inOrder, ecard: { state: 'none' } } as const;

  test('that was never claimed is the reason only when nothing else has to be mended first', () => {
    expect(codesOf(explain(none, 'full'))).toEqual(['ecard_not_claimed']);
    expect(codesOf(explain({ ...none, phoneMissing: true }, 'counter'))).toEqual(['ecard_not_claimed', 'phone_missing_in_registry']);
    expect(codesOf(explain({ ...none, cards: [withStatus(cardStatus.sealed)] }, 'phone'))).toEqual(['card_sealed']);
  });

  test('that was ended says when', () => {
    expect(explain({ ...none, ecard: { state: 'ended', endedOn: asId('2030-05-01') } }, 'full').reasons).toEqual([{ code: 'ecard_ended', day: '2030-05-01' }]);
  });

  test('of a region that paused: new ones are stopped wholly, those that live only from paying', () => {
    const paused = { open: false, everOpened: true, since: asId<'Day'>('2030-06-01') } as const;
    const stop = { code: 'region_paused', since: asId<'Day'>('2030-06-01') } as const;
    expect(explain({ ...none, issuing: stop }, 'phone').reasons).toEqual([{ code: 'region_paused', day: '2030-06-01' }]);
    expect(explain({ ...inOrder, issuing: stop }, 'full').reasons).toEqual([]);
    expect(explain({ ...inOrder, paying: paused }, 'full').reasons).toEqual([{ code: 'region_paused', severity: 'stops_payment', day: '2030-06-01' }]);
  });
});

test('of an issuer that may not issue nobody claims, and whoever has an e-card hears nothing of it', () => {
  for (const code of ['issuer_not_approved', 'issuer_suspended', 'issuer_withdrawn'] as const) {
    expect(explain({ ...inOrder, ecard: { state: 'none' }, issuing: { code, since: null } }, 'phone').reasons).toEqual([{ code }]);
    expect(explain({ ...inOrder, issuing: { code, since: null } }, 'full').reasons).toEqual([]);
  }
});

describe('codes without a line', () => {
  const paused = { open: false, everOpened: true, since: asId<'Day'>('2030-06-01') } as const;

  test('that the region paused are told beside all that still works, to whoever has an e-card', () => {
    const explained = explain({ ...inOrder, offline: paused }, 'full');
    expect(explained.reasons).toEqual([{ code: 'offline_paused', day: '2030-06-01' }]);
    expect(explained.stillWorks).toEqual(explain(inOrder, 'full').stillWorks);
    expect(codesOf(explain({ ...inOrder, offline: paused }, 'phone'))).toEqual(['offline_paused']);
    expect(codesOf(explain({ ...inOrder, ecard: { state: 'none' }, offline: paused }, 'full'))).toEqual(['ecard_not_claimed']);
  });
});

describe('what still works', () => {
  test('everything, where nothing is wrong', () => {
    expect(explain(inOrder, 'full').stillWorks).toEqual(['identity_checks', 'payment', 'pension_and_unemployment', 'account_balance', 'enquiries', 'emergency_care']);
  });

  test('in arrears: who one is, pension, and the account where it is not frozen', () => {
    expect(explain(factsOf('arrears'), 'full').stillWorks).toEqual(['identity_checks', 'pension_and_unemployment', 'account_balance', 'enquiries', 'emergency_care']);
    expect(explain(factsOf('arrears-account-frozen'), 'full').stillWorks).not.toContain('account_balance');
  });

  const down = { since: 1, until: null, place: null, reachesAsker: true } as const;
  const elsewhere = { ...down, reachesAsker: false };

  test('beside an outage somewhere else: payment too', () => {
    const explained = explain({ ...inOrder, outages: [elsewhere, elsewhere] }, 'full');
    expect(explained.reasons).toMatchObject([{ code: 'hospital_system_down', severity: 'limits' }]);
    expect(explained.stillWorks).toContain('payment');
  });

  test('beside an outage of the place asked about, whatever else is down or back: no payment', () => {
    const explained = explain({ ...inOrder, outages: [elsewhere, down, { ...down, until: 5 }] }, 'full');
    expect(explained.reasons[0]?.severity ?? reasonTraits.hospital_system_down.severity).toBe('stops_payment');
    expect(explained.stillWorks).not.toContain('payment');
  });

  test('after an outage of the place asked about: payment again', () => {
    const explained = explain({ ...inOrder, outages: [{ ...down, until: 5 }] }, 'full');
    expect(explained.reasons).toMatchObject([{ code: 'hospital_system_down', severity: 'warns' }]);
    expect(explained.stillWorks).toContain('payment');
  });

  test('with a phone whose clock is wrong: the physical card', () => {
    expect(explain(factsOf('clock-wrong'), 'full').stillWorks).toContain('physical_card');
    expect(explain(factsOf('clock-wrong'), 'full').stillWorks).not.toContain('identity_checks');
  });

  test('of the dead nothing is said to work', () => {
    expect(explain(factsOf('closed-after-death'), 'counter').stillWorks).toEqual([]);
  });
});

describe('what was answered under a reference', () => {
  test('is told when it was about a code, and derived again when it was about the person', () => {
    expect(codesOf(explain({ ...inOrder, answered: ['code_already_used', 'contributions_in_arrears', 'card_locked'] }, 'full'))).toEqual(['code_already_used']);
  });
});

describe('the clock', () => {
  test.each([[-60_001, true], [-60_000, false], [15_000, false], [15_001, true]])('off by %i ms is wrong: %s', (clockOffMs, wrong) => {
    expect(codesOf(explainToAnybody({ today, now: 0, outages: [], moreOutages: 0, neighbours: [], clockOffMs, answered: [] }))).toEqual(wrong ? ['device_clock_wrong'] : []);
  });
});

describe('whatever the facts', () => {
  const anyFacts = fc.tuple(fc.constantFrom(...persons), fc.constantFrom(...persons), fc.record({
    needsGuardian: fc.boolean(), nameDiffers: fc.boolean(), phoneMissing: fc.boolean(), phoneOutdated: fc.boolean(), photoMissing: fc.boolean(),
    amountFen: fc.option(fc.nat(1_000_000)), neighbours: fc.array(fc.record({ neighbour: fc.constantFrom('sms', 'face', 'wechat', 'alipay'), since: fc.constant(0), until: fc.option(fc.constant(1)) }), { maxLength: 4 }),
    outages: fc.array(fc.record({ since: fc.constant(0), until: fc.option(fc.constant(1)), place: fc.constant(null), reachesAsker: fc.boolean() }), { maxLength: 3 }), lifeStatus: fc.constantFrom(1, 2, 3, 4, 5),
  })).map(([one, other, changes]): PersonFacts => ({ ...factsOfTestPerson(one, today), insurance: factsOfTestPerson(other, today).insurance, ...changes }));

  test('each reason is told once, nearest helper first', () => {
    fc.assert(fc.property(anyFacts, (facts) => {
      const codes = codesOf(explain(facts, 'full'));
      expect(new Set(codes).size).toBe(codes.length);
      const helpers = codes.map((code) => actors.indexOf(reasonTraits[code].whoCanAct));
      expect(helpers).toEqual([...helpers].sort((one, other) => one - other));
    }), { seed: 11, numRuns: 300 });
  });

  test('whoever may know less is told no more', () => {
    fc.assert(fc.property(anyFacts, (facts) => {
      const full = codesOf(explain(facts, 'full'));
      for (const less of [explain(facts, 'phone'), explainToAnybody(facts)]) expect(codesOf(less).filter((code) => !full.includes(code))).toEqual([]);
    }), { seed: 11, numRuns: 300 });
  });

  test('payment is not said to work beside a reason that stops it', () => {
    fc.assert(fc.property(anyFacts, (facts) => {
      const { reasons, stillWorks } = explain(facts, 'full');
      const stopped = reasons.some(({ code, severity = reasonTraits[code].severity }) => severity !== 'warns' && severity !== 'limits');
      if (stopped) expect(stillWorks).not.toContain('payment');
    }), { seed: 11, numRuns: 300 });
  });
});

function factsOf(id: string): PersonFacts {
  const person = persons.find((one) => one.id === id);
  if (!person) throw new Error(`no test person is called ${id}`);
  return factsOfTestPerson(person, today);
}

function codesOf({ reasons }: { readonly reasons: readonly { readonly code: ReasonCode }[] }): readonly ReasonCode[] {
  return reasons.map(({ code }) => code);
}

function withStatus(status: Exclude<Card['status'], 4>): Card {
  return { ...(card as Card), status, lossLapsesOn: null };
}

function withECard(facts: PersonFacts, changes: { readonly identityAuthorisedDuringLoss: boolean }): PersonFacts {
  if (facts.ecard.state !== 'live') throw new Error('this person has an e-card');
  return { ...facts, ecard: { state: 'live', ecard: { ...facts.ecard.ecard, ...changes } } };
}
