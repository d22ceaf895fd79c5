export const periodNames = ['last12', 'thisYear', 'lastYear', 'last36', 'last60', 'own'] as const;
export type PeriodName = (typeof periodNames)[number];

export interface Months {
  readonly fromMonth: string;
  readonly throughMonth: string;
}

/** Five years: longer ones are several certificates, as the server says too. */
const MOST_MONTHS = 60;

/** What is amiss with months that somebody chose themselves; null: nothing. */
export function amissWith({ fromMonth, throughMonth }: { readonly fromMonth: string | null; readonly throughMonth: string | null }, today: string): 'missing' | 'backwards' | 'future' | 'long' | null {
  if (fromMonth === null || throughMonth === null) return 'missing';
  if (throughMonth > today.slice(0, 7)) return 'future';
  if (fromMonth > throughMonth) return 'backwards';
  return fromMonth < monthsBefore(throughMonth, MOST_MONTHS - 1) ? 'long' : null;
}

/** The months of a period, both included, as seen on a day 'YYYY-MM-DD'. */
export function monthsOf(name: Exclude<PeriodName, 'own'>, today: string): Months {
  const year = Number(today.slice(0, 4));
  const throughMonth = today.slice(0, 7);
  switch (name) {
    case 'last12': return { fromMonth: monthsBefore(throughMonth, 11), throughMonth };
    case 'last36': return { fromMonth: monthsBefore(throughMonth, 35), throughMonth };
    case 'last60': return { fromMonth: monthsBefore(throughMonth, 59), throughMonth };
    case 'thisYear': return { fromMonth: `${year}-01`, throughMonth };
    case 'lastYear': return { fromMonth: `${year - 1}-01`, throughMonth: `${year - 1}-12` };
  }
}

function monthsBefore(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}
