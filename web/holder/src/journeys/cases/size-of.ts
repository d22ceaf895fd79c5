import { formatNumber, type Language } from '@yika/kit';

/** 1 536 000 → "1,5 MB": as phones say it. */
export function sizeOf(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [Math.round(bytes / 100_000) / 10, 'MB'];
  return `${formatNumber(value, language)} ${unit}`;
}
