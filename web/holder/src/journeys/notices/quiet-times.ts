interface Quiet {
  readonly quietFromHour: number;
  readonly quietToHour: number;
}
export type QuietName = 'early' | 'usual' | 'late' | 'never';

/** Hours of the day in China. */
export const quietTimes: Readonly<Record<QuietName, Quiet>> = {
  early: { quietFromHour: 20, quietToHour: 9 },
  usual: { quietFromHour: 21, quietToHour: 8 },
  late: { quietFromHour: 23, quietToHour: 7 },
  never: { quietFromHour: 0, quietToHour: 0 },
};

/** Null for hours that somebody chose by another way than this page. */
export function quietOf({ quietFromHour, quietToHour }: Quiet): QuietName | null {
  if (quietFromHour === quietToHour) return 'never';
  const names: readonly QuietName[] = ['early', 'usual', 'late'];
  return names.find((name) => quietTimes[name].quietFromHour === quietFromHour && quietTimes[name].quietToHour === quietToHour) ?? null;
}
