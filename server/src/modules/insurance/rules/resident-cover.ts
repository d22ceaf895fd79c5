import type { Day } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import { coverAfter, paidMonths, step, type Cover, type CoverQuestion, type Wait } from './cover.ts';
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from './month.ts';

/**
 * Resident medical insurance is paid for a year at a time, mostly before it begins. Whoever missed years waits (State Council office
 * document 2024 No. 38): `resident_waiting_months` for the first, and some more for each further one. A newborn does not wait.
 */
export function residentCover(question: CoverQuestion): Cover {
  const { participation, contributions, today } = question;
  const year = today.slice(0, 4);
  const ofThisYear = contributions.filter(({ month }) => month.startsWith(year));
  const paid = paidMonths(contributions, today);
  const isPaid = paid.some((month) => month.startsWith(year));
  // No row of this year at all: the registry has not sent the year yet, and its own word on the state holds.
  const covered = isPaid || (ofThisYear.length === 0 && participation.state !== 'paused');
  const missed = yearsMissedBefore(question);
  const explained = [step('year', year), step('year_paid', isPaid ? 'yes' : ofThisYear.length === 0 ? 'not_sent' : 'no'), step('years_missed', missed)];
  const until: Day = asId(`${year}-12-31`);
  if (!covered) {
    const day: Day = asId(`${year}-01-01`);
    return { covered: false, since: participation.since, until: asId(`${Number(year) - 1}-12-31`), reasons: [{ code: 'not_insured', day }], explained };
  }
  return coverAfter(waitAfter(missed, question), question, { until, explained });
}

/** Years in an unbroken row before this one for which rows were sent and nothing was paid. */
function yearsMissedBefore({ contributions, today }: CoverQuestion): number {
  const sent = new Set(contributions.map(({ month }) => month.slice(0, 4)));
  const paid = new Set(paidMonths(contributions, today).map((month) => month.slice(0, 4)));
  let year = Number(today.slice(0, 4)) - 1;
  let missed = 0;
  while (sent.has(String(year)) && !paid.has(String(year))) {
    missed += 1;
    year -= 1;
  }
  return missed;
}

function waitAfter(missed: number, question: CoverQuestion): Wait {
  const { participation, policies } = question;
  const { clause, value } = policies.resident_waiting_months;
  if (isNewborn(question)) return { until: null, clause };
  if (participation.waitingUntil !== null) return { until: participation.waitingUntil, clause };
  const months = missed === 0 ? 0 : value + (missed - 1) * policies.resident_waiting_months_per_missed_year.value;
  return { until: months === 0 ? null : lastDayOf(addMonths(waitingFrom(question), months - 1)), clause };
}

/** Paid before the year began, the wait begins with the year; paid late, with the month of payment. */
function waitingFrom({ contributions, today }: CoverQuestion): Month {
  const year = today.slice(0, 4);
  const january: Month = asId(`${year}-01`);
  const paidOn = contributions.filter(({ month }) => month.startsWith(year)).flatMap(({ paidOn }) => paidOn ?? []).sort().at(0);
  return paidOn !== undefined && paidOn > firstDayOf(january) ? monthOf(paidOn) : january;
}

/** Enrolled within a year of birth. */
function isNewborn({ bornOn, participation }: CoverQuestion): boolean {
  return bornOn !== null && monthOf(participation.since) <= addMonths(monthOf(bornOn), 12);
}
