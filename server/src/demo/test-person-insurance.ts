import { addDays, addMonths, monthOf } from '@yika/contract/numbers';
import type { ContributionFacts, ParticipationFacts, RegistryFacts } from './test-person.ts';

/** What a story says about insurance. Months are counted back from the month of today, which is itself the first. */
export interface InsuranceDraft {
  /** Employees pay month by month, residents too here (their yearly payment covers each month); who is retired pays no more. */
  readonly as?: 'employee' | 'resident' | 'retired' | 'nothing';
  /** Where the person is insured, if not in the region of the card. */
  readonly regionCode?: string;
  readonly since?: string;
  readonly state?: ParticipationFacts['state'];
  readonly until?: string;
  readonly waitingUntil?: string;
  /** The newest months that are due and not paid. */
  readonly unpaidMonths?: number;
  readonly balanceFen?: number;
  /** So many months paid for unemployment in a work that ended last month. */
  readonly unemploymentMonths?: number;
}

/** Everything in order: months on record. */
const monthsOnRecord = 24;

export function insuranceFacts(
  draft: InsuranceDraft,
  ownRegion: string,
  today: string,
): Pick<RegistryFacts, 'participations' | 'contributions' | 'accounts'> {
  const { as = 'employee', regionCode = ownRegion, since = '2015-07-01', until = null, waitingUntil = null, balanceFen = 128_650 } = draft;
  if (as === 'nothing') return { participations: [], contributions: [], accounts: [] };
  const state = draft.state ?? (as === 'retired' ? 'retired' : 'paying');
  const participations = kindsOf[as].map((insuranceKind) => ({
    insuranceKind,
    regionCode,
    state,
    since,
    until,
    // A waiting period concerns medical benefit only.
    waitingUntil: insuranceKind.startsWith('3') ? waitingUntil : null,
  }));
  const contributions = participations.flatMap((participation) => months({ ...participation, unpaidMonths: draft.unpaidMonths ?? 0, today }));
  const workEnded = unemployment(draft.unemploymentMonths ?? 0, regionCode, today);
  return { participations: [...participations, ...workEnded.participations], contributions: [...contributions, ...workEnded.contributions], accounts: [{ regionCode, balanceFen, asOf: addDays(today, -1) }] };
}

const kindsOf = { employee: ['110', '310'], resident: ['390'], retired: ['110', '310'] } as const;

function months({ insuranceKind, regionCode, state, since, until, unpaidMonths, today }: ParticipationFacts & { unpaidMonths: number; today: string }): ContributionFacts[] {
  if (state === 'retired') return [];
  const thisMonth = `${monthOf(today)}-01`;
  const found: ContributionFacts[] = [];
  for (let back = monthsOnRecord - 1; back >= 0; back -= 1) {
    const first = addMonths(thisMonth, -back);
    if (monthOf(first) < monthOf(since) || (until !== null && monthOf(first) > monthOf(until))) continue;
    const fifth = addDays(first, 4);
    const paidOn = fifth < today ? fifth : today;
    found.push({ insuranceKind, regionCode, month: monthOf(first), paidOn: back < unpaidMonths ? null : paidOn, baseFen: 850_000 });
  }
  return found;
}

/** Insured against it in a work that ended with last month. */
function unemployment(count: number, regionCode: string, today: string): Pick<RegistryFacts, 'participations' | 'contributions'> {
  if (count === 0) return { participations: [], contributions: [] };
  const thisMonth = `${monthOf(today)}-01`;
  const paid = Array.from({ length: count }, (_, index) => addMonths(thisMonth, index - count));
  return {
    participations: [{ insuranceKind: '210', regionCode, state: 'ended', since: paid[0] ?? thisMonth, until: addDays(thisMonth, -1), waitingUntil: null }],
    contributions: paid.map((first) => ({ insuranceKind: '210', regionCode, month: monthOf(first), paidOn: addDays(first, 4), baseFen: 850_000 })),
  };
}
