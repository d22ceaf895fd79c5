export const periodNames = ['last12', 'thisYear', 'lastYear', 'last36', 'last60'] as const;
export type PeriodName = (typeof periodNames)[number];

/** The months of a period, both included, as seen on a day 'YYYY-MM-DD'. */
export function monthsOf(name: PeriodName, today: string): { readonly fromMonth: string; readonly throughMonth: string } {
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
