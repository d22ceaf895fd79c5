import type { ReasonCode } from '@yika/contract/reason-codes';
import type { RefusalCode, Said } from '@yika/contract';
import type { DocumentKind, Sex } from '@yika/contract/numbers';

/** A person who does not exist: what the registry holds of them, and what has to happen when they sign in and show a code. */
export interface TestPerson {
  /** Stable: used in addresses of the demo and by tests. */
  readonly id: string;
  /** One sentence about what is special, for whoever chooses a person. */
  readonly story: Said;
  /** What the person types: as on the identity document and on the card in hand. */
  readonly name: string;
  readonly documentKind: DocumentKind;
  readonly identityNumber: string;
  readonly cardNumber: string;
  /** Every card of the person, the one typed first. */
  readonly cardNumbers: readonly string[];
  /** The registry's phone; null where it holds none. */
  readonly phone: string | null;
  readonly pin: string;
  readonly sex: Sex;
  readonly bornOn: string;
  readonly registry: RegistryFacts;
  readonly circumstances: Circumstances;
  readonly expect: Expectation;
}

/** What stands in the registry files, and two things that no file brings: damage, found at counters, and findings, noted by officers. */
export interface RegistryFacts {
  readonly identityNumber: string;
  readonly name: string;
  readonly regionCode: string;
  readonly lifeStatus: '1' | '2';
  readonly deathDate: string | null;
  readonly guardianIdentityNumber: string | null;
  readonly cards: readonly CardFacts[];
  readonly participations: readonly ParticipationFacts[];
  readonly contributions: readonly ContributionFacts[];
  readonly accounts: readonly AccountFacts[];
  readonly benefits: readonly BenefitFacts[];
  readonly skills: readonly SkillFacts[];
  /** Null: the registry holds no photo. */
  readonly portraitSeed: number | null;
  readonly findings: readonly ('name_differs' | 'phone_outdated')[];
}

/** As the cells of the file. */
export interface SkillFacts {
  readonly occupationCode: string;
  readonly occupationName: string;
  readonly level: '1' | '2' | '3' | '4' | '5';
  readonly certificateNumber: string;
  readonly issuedOn: string;
  readonly theoryResult: string;
  readonly practiceResult: string;
  readonly asOf: string;
}

export interface CardFacts {
  readonly cardNumber: string;
  readonly issuerRegionCode: string;
  readonly status: 0 | 1 | 2 | 3 | 4 | 9;
  readonly issuedOn: string;
  readonly validTo: string;
  readonly collectedOn: string | null;
  readonly lossLapsesOn: string | null;
  readonly replacesCardNumber: string | null;
  readonly bankAccountActivated: boolean;
  readonly damage: 'chip' | 'stripe' | 'face' | null;
}

export interface ParticipationFacts {
  readonly insuranceKind: string;
  readonly regionCode: string;
  readonly state: 'paying' | 'retired' | 'paused' | 'ended';
  readonly since: string;
  readonly until: string | null;
  readonly waitingUntil: string | null;
}

export interface ContributionFacts {
  readonly insuranceKind: string;
  readonly regionCode: string;
  readonly month: string;
  readonly paidOn: string | null;
  readonly baseFen: number;
}

export interface AccountFacts {
  readonly regionCode: string;
  readonly balanceFen: number;
  readonly asOf: string;
}

export interface BenefitFacts {
  readonly kind: 'pension' | 'survivor' | 'work_injury';
  /** Null: the agency tells it, and it is not held here. */
  readonly monthlyFen: number | null;
  readonly since: string;
  readonly dueOn: string;
  readonly state: 'current' | 'paused' | 'ended';
  readonly asOf: string;
}

/** What has to be played for the expectations to hold, beyond what the registry says. */
export interface Circumstances {
  /** The claim is made without the card number. */
  readonly cardNumberAtHand?: false;
  /** The phone in the person's pocket, where the registry holds another one or none. */
  readonly phoneInHand?: string;
  /** What the counter asks for. */
  readonly amountFen?: number;
  /** After the claim the person reports the card lost for a time. */
  readonly reportsLossAfterClaim?: true;
  /** After the claim, wrong PINs until it is paused. */
  readonly pinTriesSpent?: true;
  /** The clock of the phone is off by this much. */
  readonly deviceClockOffsetSeconds?: number;
  /** The simulated hospital's system is down. */
  readonly hospitalDown?: true;
}

export type ClaimOutcome = 'claimed_level_1' | 'claimed_level_2' | RefusalCode;

/** `valid`; or why not; or `no_code`, where there is no e-card that could show one. */
export type VerifyExpectation = readonly ['valid'] | readonly ['no_code'] | readonly ReasonCode[];

/** At a counter of the person's own region, under the policies of `demo-regions.ts`, once the circumstances are played. */
export interface Expectation {
  readonly claim: ClaimOutcome;
  /** How the person proves to be the holder; null where it does not come to that. */
  readonly proof: 'phone' | 'face' | 'counter' | null;
  readonly verify: {
    readonly identity: VerifyExpectation;
    readonly payment: VerifyExpectation;
    /** After the holder has allowed identity checks during the loss, where the region lets the holder decide. */
    readonly identityOnceAuthorised?: readonly ['valid'];
  };
  /** All reasons in the order in which they are told, to the holder or, where there is no e-card, at a counter. */
  readonly explain: readonly ReasonCode[];
  /** What anybody is told. Nothing personal: the same for everyone in the same circumstances. */
  readonly explainPublic: readonly ReasonCode[];
}
