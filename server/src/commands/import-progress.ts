/** How far an import is, for whoever waits. */
export interface Progress {
  readonly rowsDone: number;
  readonly rowsRefused: number;
  /** About so many: line ends within quotes count as well. */
  readonly rowsExpected: number;
}

interface Report extends Progress {
  readonly rowsPerSecond: number;
  /** Null while nobody can say. */
  readonly secondsLeft: number | null;
}

const REPORT_EVERY_MS = 1_000;
/** The pace is that of the last while: an import slows down where a registry holds most of its rows already. */
const PACE_OVER_MS = 20_000;

/** At most once a second: answers what to report, or null. `now` counts milliseconds and never goes back. */
export function importPace(now: () => number): (progress: Progress) => Report | null {
  let marks: { readonly at: number; readonly rowsDone: number }[] = [];
  let reportedAt = now();
  return (progress) => {
    const at = now();
    marks = [...marks.filter((mark) => at - mark.at <= PACE_OVER_MS), { at, rowsDone: progress.rowsDone }];
    if (at - reportedAt < REPORT_EVERY_MS) return null;
    reportedAt = at;
    const first = marks[0] ?? { at, rowsDone: progress.rowsDone };
    const rowsPerSecond = at > first.at ? Math.round(((progress.rowsDone - first.rowsDone) * 1000) / (at - first.at)) : 0;
    return { ...progress, rowsPerSecond, secondsLeft: rowsPerSecond > 0 ? Math.round((progress.rowsExpected - progress.rowsDone) / rowsPerSecond) : null };
  };
}

/** For people; `--json` shows the report as it is. */
export function sentenceOf({ rowsDone, rowsRefused, rowsExpected, rowsPerSecond, secondsLeft }: Report): string {
  const share = Math.floor((100 * rowsDone) / Math.max(1, rowsExpected));
  const pace = secondsLeft === null ? '' : `, ${withCommas(rowsPerSecond)} a second, about ${durationOf(secondsLeft)} left`;
  return `${withCommas(rowsDone)} of about ${withCommas(rowsExpected)} rows (${share}%)${pace}; ${withCommas(rowsRefused)} refused`;
}

export function durationOf(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function withCommas(count: number): string {
  return count.toLocaleString('en');
}
