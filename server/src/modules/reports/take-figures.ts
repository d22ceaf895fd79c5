import type { Pool } from '../../platform/database.ts';
import { dayInChina, type Day } from '../../platform/values/day.ts';
import { countChecks, countECards } from './figures-hot.ts';
import { findTakings, lockTaking, saveTaking } from './report-counts-table.ts';

const DAY_MS = 86_400_000;
/** Checks without a line are handed in within three days; older days are closed. */
const STILL_OPEN_DAYS = 4;
/** The first time, as far back as a page can look. */
const FIRST_DAYS = 92;

export interface Taking {
  readonly database: Pool;
  readonly now: () => number;
  /** Taken more recently than this, by whatever process: nothing is done. */
  readonly notWithinMs: number;
}

/** Counts anew what the pages show; one process at a time. Answers whether anything was counted. */
export async function takeFigures({ database, now, notWithinMs }: Taking): Promise<boolean> {
  return database.transaction(async (transaction) => {
    if (!(await lockTaking(transaction))) return false;
    const at = now();
    const takings = await findTakings(transaction);
    const last = takings.get('checks');
    // The clock of the demonstration may be moved back: then what was taken is not taken yet.
    if (last !== undefined && last <= at && at - last < notWithinMs) return false;
    await countECards(transaction, dayInChina(at));
    await saveTaking(transaction, 'ecards', at);
    // A server that stood still for a week makes up for the days that were open then.
    const openSince = last === undefined || last > at ? at - FIRST_DAYS * DAY_MS : Math.min(at, last) - STILL_OPEN_DAYS * DAY_MS;
    const fromDay = dayInChina(openSince);
    await countChecks(transaction, { fromDay, fromMs: startOf(fromDay) });
    await saveTaking(transaction, 'checks', at);
    return true;
  });
}

function startOf(day: Day): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}
