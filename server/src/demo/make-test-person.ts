import type { Said } from '@yika/contract';
import { addDays, addMonths, type DocumentKind, isCalendarDay, makeCardNumber, makeIdentityNumber, type Sex } from '@yika/contract/numbers';
import { inOrderOfHelp, type ReasonCode } from '@yika/contract/reason-codes';
import { insuranceFacts, type InsuranceDraft } from './test-person-insurance.ts';
import type { CardFacts, Circumstances, ClaimOutcome, RegistryFacts, TestPerson, VerifyExpectation } from './test-person.ts';

/** What a story says; everything that it does not say is in order. */
export interface Draft {
  /** Never used twice and never changed: card number and phone come from it, and up to 49 the identity number; above, the draft brings one. */
  readonly ordinal: number;
  readonly id: string;
  readonly story: Said;
  readonly name: string;
  readonly sex: Sex;
  readonly bornOn: string;
  readonly regionCode?: string;
  readonly documentKind?: DocumentKind;
  readonly identityNumber?: string;
  readonly phone?: string | null;
  readonly card?: Partial<CardFacts>;
  /** Where there is more than one, the one typed first; `card` is not used then. */
  readonly cards?: readonly Partial<CardFacts>[];
  readonly insurance?: InsuranceDraft;
  readonly registry?: Partial<Pick<RegistryFacts, 'identityNumber' | 'name' | 'lifeStatus' | 'deathDate' | 'guardianIdentityNumber' | 'findings' | 'benefits' | 'skills'>>;
  readonly photo?: false;
  readonly circumstances?: Circumstances;
  readonly expect?: {
    readonly claim?: ClaimOutcome;
    readonly proof?: 'phone' | 'face' | 'counter' | null;
    readonly identity?: VerifyExpectation;
    readonly payment?: VerifyExpectation;
    readonly identityOnceAuthorised?: readonly ['valid'];
    readonly explain?: readonly ReasonCode[];
    readonly explainPublic?: readonly ReasonCode[];
  };
}

/** One PIN for all test persons: it obeys the rule for each of them (no digit twice, no neighbours, in no identity number). */
export const testPin = '835274';

export function makeTestPerson(draft: Draft, today: string): TestPerson {
  if (!isCalendarDay(today)) throw new Error('today must be a day, YYYY-MM-DD');
  const { ordinal, id, story, name, sex, bornOn, regionCode = '110100', documentKind = 'citizen', phone = testPhone(ordinal) } = draft;
  const identityNumber = draft.identityNumber ?? makeIdentityNumber(regionCode, bornOn, ordinal * 10 + (sex === 'male' ? 1 : 2));
  const cards = (draft.cards ?? [draft.card ?? {}]).map((card, place) => cardFacts(card, { ordinal, place, regionCode, today }));
  const cardNumbers = cards.map(({ cardNumber }) => cardNumber);
  return {
    id, story, name, documentKind, identityNumber, cardNumber: cardNumbers[0] ?? '', cardNumbers, phone, pin: testPin, sex, bornOn,
    registry: {
      identityNumber, name, regionCode, lifeStatus: '1', deathDate: null, guardianIdentityNumber: null, findings: [], benefits: [], skills: [],
      cards,
      ...insuranceFacts(draft.insurance ?? {}, regionCode, today),
      portraitSeed: draft.photo === false ? null : ordinal,
      ...draft.registry,
    },
    circumstances: draft.circumstances ?? {},
    expect: {
      claim: draft.expect?.claim ?? 'claimed_level_2',
      proof: draft.expect?.proof === undefined ? 'phone' : draft.expect.proof,
      verify: {
        identity: draft.expect?.identity ?? ['valid'],
        payment: draft.expect?.payment ?? ['valid'],
        ...(draft.expect?.identityOnceAuthorised && { identityOnceAuthorised: draft.expect.identityOnceAuthorised }),
      },
      explain: inOrderOfHelp(draft.expect?.explain ?? []),
      explainPublic: draft.expect?.explainPublic ?? [],
    },
  };
}

/** A number of a block that was given to no operator when this was written. */
export function testPhone(ordinal: number): string {
  return `1600000${String(ordinal).padStart(4, '0')}`;
}

/** Test cards of persons have digits after YK; those of the synthetic population a letter. `place` tells several cards of one person apart. */
export function testCardNumber(ordinal: number, place = 0): string {
  return makeCardNumber(`YK${place}${String(ordinal).padStart(5, '0')}`);
}

interface CardPlace {
  readonly ordinal: number;
  readonly place: number;
  readonly regionCode: string;
  readonly today: string;
}

function cardFacts(card: Partial<CardFacts>, { ordinal, place, regionCode, today }: CardPlace): CardFacts {
  const issuedOn = card.issuedOn ?? addDays(addMonths(today, -40), -ordinal);
  return {
    cardNumber: testCardNumber(ordinal, place),
    issuerRegionCode: regionCode,
    status: 1,
    issuedOn,
    validTo: addDays(addMonths(issuedOn, 120), -1),
    collectedOn: addDays(issuedOn, 21),
    lossLapsesOn: null,
    replacesCardNumber: null,
    bankAccountActivated: true,
    damage: null,
    ...card,
  };
}
