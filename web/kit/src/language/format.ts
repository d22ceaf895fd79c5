import type { Language } from './language.ts';

/** Instants are shown in the platform's own time, wherever the reader's phone is: counters and deadlines live there. */
const timeZone = 'Asia/Shanghai';

/** 'YYYY-MM-DD' → "22 de noviembre de 2026" / "2026年11月22日" / "22 November 2026". */
export function formatDay(day: string, language: Language): string {
  return formatter(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

/** 'YYYY-MM-DD' → "22 nov" / "11月22日" / "22 Nov": for lists, within a year. */
export function formatShortDay(day: string, language: Language): string {
  return formatter(language, { day: 'numeric', month: language === 'zh-CN' ? 'long' : 'short', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

/** 'YYYY-MM' or 'YYYY-MM-DD' → "noviembre de 2026" / "2026年11月" / "November 2026". */
export function formatMonth(month: string, language: Language): string {
  return formatter(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${month.slice(0, 7)}-01T00:00:00Z`));
}

/** 'YYYY-MM' → "noviembre" / "十一月" / "November": where the year stands above. */
export function formatMonthName(month: string, language: Language): string {
  return formatter(language, { month: 'long', timeZone: 'UTC' }).format(Date.parse(`${month.slice(0, 7)}-01T00:00:00Z`));
}

/** 'YYYY-MM-DD' → "06/2035" / "2035年6月": on the card face, where room is short. */
export function formatCardMonth(day: string, language: Language): string {
  const [year = '', month = ''] = day.split('-');
  return language === 'zh-CN' ? `${year}年${Number(month)}月` : `${month}/${year}`;
}

/** Epoch ms → "22 de noviembre a las 14:02". */
export function formatInstant(at: number, language: Language): string {
  return formatter(language, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at);
}

/** Epoch ms → "14:02", or "14:02:31" with seconds. */
export function formatTime(at: number, language: Language, { seconds = false }: { readonly seconds?: boolean } = {}): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit', ...(seconds ? { second: '2-digit' } : {}), hourCycle: 'h23', timeZone }).format(at);
}

/** 1 536 000 → "1,5 MB": as phones say it. */
export function formatSize(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [Math.round(bytes / 100_000) / 10, 'MB'];
  return `${formatNumber(value, language)} ${unit}`;
}

/** Fen → "42,00 ¥" / "¥42.00". */
export function formatMoney(fen: number, language: Language): string {
  return numberFormatter(language, { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' }).format(fen / 100);
}

export function formatNumber(value: number, language: Language): string {
  return numberFormatter(language, {}).format(value);
}

/** ["a","b","c"] → "a, b y c" / "a、b和c" / "a, b and c". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(tag(language), { type: 'conjunction' }).format(items);
}

/** ["a","b","c"] → "a, b o c" / "a、b或c" / "a, b or c": one of them is enough. */
export function formatEither(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(tag(language), { type: 'disjunction' }).format(items);
}

/** Epoch ms → the calendar day there, 'YYYY-MM-DD'. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** "today", "yesterday", or the day, with the time: "ayer, 14:02". */
export function formatRecent(at: number, now: number, language: Language): string {
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / 86_400_000);
  if (days !== 0 && days !== 1) return formatInstant(at, language);
  const day = new Intl.RelativeTimeFormat(tag(language), { numeric: 'auto' }).format(-days, 'day');
  return language === 'zh-CN' ? `${day} ${formatTime(at, language)}` : `${day}, ${formatTime(at, language)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(tag(language), options);
  formatters.set(key, known);
  return known;
}

function numberFormatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(tag(language), options);
}

/** English here is day first, as in Spanish and on every document of this product. */
function tag(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
