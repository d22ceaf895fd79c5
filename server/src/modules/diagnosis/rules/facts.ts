import type { Said } from '@yika/contract';
import type { ReasonCode } from '@yika/contract/reason-codes';
import type { Day } from '../../../platform/values/day.ts';
import type { Card, CardPart, DamageFinding } from '../../cards/rules/index.ts';
import type { ECard, UsabilityPolicies } from '../../ecards/rules/index.ts';
import type { Account, Entitlement } from '../../insurance/rules/index.ts';
import type { NeighbourName } from '../../outages/rules/index.ts';
import type { PolicyName, PolicyRow } from '../../regions/rules/index.ts';
import type { IssueStop } from '../../registration/rules/index.ts';

/** How much may be said to whoever asks: a stranger; after a code to the registered phone; the signed-in holder; a counter. */
export type Depth = 'public' | 'phone' | 'full' | 'counter';

/** What is the same for everybody. */
export interface PlainFacts {
  readonly today: Day;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The places that are down and concern the asker, those that stop most first. */
  readonly outages: readonly OutageFact[];
  /** So many more are down than are named. */
  readonly moreOutages: number;
  /** Those that sign-in leans on and that do not answer. */
  readonly neighbours: readonly NeighbourFact[];
  /** How far the asker's clock is from ours, in milliseconds, positive when it is fast; null: not said. */
  readonly clockOffMs: number | null;
  /** What was answered under the reference that the asker holds. */
  readonly answered: readonly ReasonCode[];
}

/** What the rooms know of one person; how much of it is told is decided by the depth. */
export interface PersonFacts extends PlainFacts {
  /** 1 alive, 2 dead, 3 imprisoned, 4 missing, 5 unknown. */
  readonly lifeStatus: number;
  /** Under the age at which somebody else has to consent, and the registry names nobody. */
  readonly needsGuardian: boolean;
  readonly phoneMissing: boolean;
  readonly photoMissing: boolean;
  readonly nameDiffers: boolean;
  readonly phoneOutdated: boolean;
  readonly cards: readonly Card[];
  readonly damages: readonly { readonly cardId: string; readonly part: CardPart; readonly finding: DamageFinding }[];
  readonly ecard: ECardFacts;
  readonly policies: UsabilityPolicies & { readonly [Name in keyof UsabilityPolicies]: Clause<Name> };
  /** Why no e-card can be claimed in the region that issued the card; null: one can. */
  readonly issuing: IssueStop | null;
  /** May they pay there? */
  readonly paying: Opening;
  /** May its codes be shown where there is no line? */
  readonly offline: Opening;
  /** Null: not to be told to whoever asks, for a check of identity. */
  readonly insurance: InsuranceOfPerson | null;
  /** What is to be paid; null: nothing, or not said. */
  readonly amountFen: number | null;
}

export interface NeighbourFact {
  readonly neighbour: NeighbourName;
  /** Epoch milliseconds. */
  readonly since: number;
  /** Null: it goes on. */
  readonly until: number | null;
}

export interface OutageFact {
  /** Epoch milliseconds. */
  readonly since: number;
  /** Null: it goes on. */
  readonly until: number | null;
  /** Null: in no list of ours. */
  readonly place: Said | null;
  /** It is the very place asked about, or all of the region; else one place of several. */
  readonly reachesAsker: boolean;
}

type Clause<Name extends PolicyName> = Pick<PolicyRow<Name>, 'value' | 'clause'>;

export type ECardFacts = { readonly state: 'live'; readonly ecard: ECard } | { readonly state: 'ended'; readonly endedOn: Day } | { readonly state: 'none' };

export type Opening = { readonly open: true } | { readonly open: false; readonly everOpened: boolean; readonly since: Day | null };

export interface InsuranceOfPerson {
  readonly entitlement: Pick<Entitlement, 'insuredToday' | 'insuredIn' | 'accountUsable' | 'reasons'>;
  readonly accounts: readonly Account[];
  /** Pension, unemployment and the like: a participation other than medical that lives. */
  readonly hasOther: boolean;
}
