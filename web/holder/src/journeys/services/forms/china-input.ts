import { readMoment } from '@yika/kit';

const CHINA_MS = 8 * 3_600_000;

/** '2030-01-28T14:05' as a field takes it, by the clocks of China wherever the telephone is. */
export function chinaInputOf(at: number): string {
  return new Date(at + CHINA_MS).toISOString().slice(0, 16);
}

/** Null: not a whole moment yet. */
export function instantOfChinaInput(typed: string): number | null {
  const moment = readMoment(typed);
  return moment === null ? null : Date.parse(`${moment}:00+08:00`);
}
