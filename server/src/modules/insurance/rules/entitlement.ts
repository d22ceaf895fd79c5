import type { Day } from '../../../platform/values/day.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { step, type Cover, type CoverReason, type Step } from './cover.ts';
import { employeeCover } from './employee-cover.ts';
import { insuranceKind, isMedical, isSamePool, type Contribution, type EntitlementPolicies, type InsuranceKind, type Participation } from './participation.ts';
import { residentCover } from './resident-cover.ts';

export interface EntitlementQuestion {
  /** Of every kind and region; only the medical ones decide. */
  readonly participations: readonly Participation[];
  readonly contributions: readonly Contribution[];
  /** Where somebody asks: the counter's region, or the e-card's own. */
  readonly regionCode: RegionCode;
  readonly bornOn: Day | null;
  readonly today: Day;
  /** Of each region with a medical participation. */
  readonly policies: ReadonlyMap<RegionCode, EntitlementPolicies>;
}

export interface EntitlementReason extends Omit<CoverReason, 'code'> {
  readonly code: CoverReason['code'] | 'not_insured_here' | 'account_frozen_in_arrears';
}

/** Whether the pooled medical fund pays today at the region asked, and why (not). */
export interface Entitlement {
  readonly insuredToday: boolean;
  readonly kind: InsuranceKind | null;
  readonly insuredIn: RegionCode | null;
  /** Of the cover that holds today; else of the one to come; else of the last one. */
  readonly since: Day | null;
  /** As far as it is paid; null where it has no end. */
  readonly until: Day | null;
  readonly accountUsable: boolean;
  readonly reasons: readonly EntitlementReason[];
  readonly explained: readonly Step[];
}

/**
 * Of several medical participations the best one counts: cover here, then cover elsewhere, then what comes nearest.
 * Source: domain facts §8.2; every number is a policy row of the insured region.
 */
export function entitlement(question: EntitlementQuestion): Entitlement {
  const answers = question.participations.filter(isMedical).map((participation) => answerOf(participation, question));
  const best = answers.sort((one, other) => rank(one) - rank(other))[0];
  if (!best) return nothing(question);

  const { participation, cover, here, policies } = best;
  const frozen = isFrozen(cover, policies);
  const reasons: EntitlementReason[] = [
    ...(here ? [] : [{ code: 'not_insured_here' } as const]),
    ...cover.reasons,
    ...(frozen ? [{ code: 'account_frozen_in_arrears', clause: policies.account_usable_in_arrears.clause } as const] : []),
  ];
  return {
    insuredToday: cover.covered && here,
    kind: participation.insuranceKind,
    insuredIn: participation.regionCode,
    since: cover.since,
    until: cover.until,
    accountUsable: !frozen,
    reasons,
    explained: [
      step('participation', `${participation.insuranceKind} ${participation.state} ${participation.regionCode}`),
      step('asked_in', question.regionCode),
      ...cover.explained,
      step('account_usable', frozen ? 'no' : 'yes', policies.account_usable_in_arrears.clause),
    ],
  };
}

interface Answer {
  readonly participation: Participation;
  readonly cover: Cover;
  readonly here: boolean;
  readonly policies: EntitlementPolicies;
}

function answerOf(participation: Participation, question: EntitlementQuestion): Answer {
  const policies = question.policies.get(participation.regionCode);
  if (!policies) throw new Error('the policies of an insured region were not brought');
  const contributions = question.contributions.filter(
    ({ insuranceKind: kind, regionCode }) => kind === participation.insuranceKind && regionCode === participation.regionCode,
  );
  const { bornOn, today } = question;
  return { participation, policies, here: isSamePool(participation.regionCode, question.regionCode), cover: coverOf({ participation, contributions, bornOn, today, policies }) };
}

function coverOf(question: Parameters<typeof employeeCover>[0]): Cover {
  const { participation, today } = question;
  const { since, until } = participation;
  if (since > today) return { covered: false, since, until, reasons: [{ code: 'not_insured' }], explained: [step('begins', since)] };
  switch (participation.state) {
    case 'ended':
      return ended(participation);
    case 'retired':
      return { covered: true, since, until: null, reasons: [], explained: [step('retired_since', since)] };
    case 'paying':
    case 'paused':
      if (until !== null && until < today) return ended(participation);
      return participation.insuranceKind === insuranceKind.residentMedical ? residentCover(question) : employeeCover(question);
  }
}

function ended({ since, until }: Participation): Cover {
  const reason = { code: 'participation_ended', ...(until !== null && { day: until }) } as const;
  return { covered: false, since, until, reasons: [reason], explained: [step('ended_on', until)] };
}

/** Neither a wait nor the end of a participation freezes what has been saved: only arrears may, and only by policy. */
function isFrozen(cover: Cover, policies: EntitlementPolicies): boolean {
  const owes = cover.reasons.some(({ code }) => code === 'contributions_in_arrears' || code === 'participation_paused');
  return owes && !policies.account_usable_in_arrears.value;
}

function nothing({ regionCode }: EntitlementQuestion): Entitlement {
  return {
    insuredToday: false, kind: null, insuredIn: null, since: null, until: null, accountUsable: true,
    reasons: [{ code: 'not_insured' }],
    explained: [step('participation', null), step('asked_in', regionCode)],
  };
}

/** The employee's insurance before the resident's: it pays more. */
function rank({ participation, cover, here }: Answer): number {
  const distance = (cover.covered ? 0 : 4) + (here ? 0 : 2) + (participation.insuranceKind === insuranceKind.employeeMedical ? 0 : 1);
  return participation.state === 'ended' ? distance + 8 : distance;
}
