import type { Language, Said } from '../language.ts';
import { reasonTraits, type ReasonCode } from '../reason-codes.ts';
import type { NextStep, ReasonView } from '../reason-view.ts';
import type { DefaultStep, Reason, ReasonWords } from './reason.ts';
import { reasons } from './reasons.ts';

/** A reason as a room found it: the code and what is known beside it. */
export interface FoundReason {
  readonly code: ReasonCode;
  /** Where a policy makes it graver than usual. */
  readonly severity?: ReasonView['severity'];
  /** Where something better than the usual step is known: a named place, above all. */
  readonly nextStep?: NextStep;
  /** 'YYYY-MM-DD' */
  readonly day?: string;
  /** 'YYYY-MM' */
  readonly months?: readonly string[];
  readonly amountFen?: number;
  /** Epoch milliseconds. */
  readonly until?: number;
  readonly clause?: string;
  /** The places that are down: each in a line of its own. */
  readonly outages?: readonly FoundOutage[];
  /** So many more than are named. */
  readonly moreOutages?: number;
}

export interface FoundOutage {
  /** Null: in no list of ours. */
  readonly place: Said | null;
  /** Epoch milliseconds. */
  readonly since: number;
  /** Null: it goes on. */
  readonly until: number | null;
}

export interface Listener {
  /** Whom `whatToDo` speaks to; the holder when not said. */
  readonly to?: 'holder' | 'clerk';
  /** The region's own number for cards, where it has one. */
  readonly cardHotline?: string;
}

/**
 * The reason in words. `title` and `why` already name the day, months, amount and instant that are known; the same facts stand
 * beside them for machines.
 */
export function sayReason(found: FoundReason, language: Language, { to = 'holder', cardHotline = '12333' }: Listener = {}): ReasonView {
  const reason: Reason = reasons[found.code];
  const words = reason.words[language];
  const known = knownFacts(found, language);
  const hotline = reason.hotline === '12333' ? cardHotline : reason.hotline;
  const { code, months, nextStep, severity, outages, moreOutages, ...facts } = found;
  const sentences = [words.why, ...(words.known ?? []).map((text) => fill(text, known))].filter((text) => text !== null).join(language === 'zh-CN' ? '' : ' ');
  return {
    code,
    ...reasonTraits[code],
    ...(severity && { severity }),
    title: (words.titleKnown && fill(words.titleKnown, known)) ?? words.title,
    why: [sentences, ...sayOutages(words, found, language)].join('\n'),
    whatToDo: to === 'clerk' ? words.forClerk : words.whatToDo,
    nextStep: nextStep ?? toStep(reason.nextStep, hotline),
    ...(reason.otherStep && to === 'holder' && { otherStep: toStep(reason.otherStep, hotline) }),
    hotline,
    ...facts,
    ...(months && { months: [...months] }),
    ...(outages && { outages: outages.map(({ place, since, until }) => ({ place: place?.[language] ?? null, since, until })), moreOutages: moreOutages ?? 0 }),
  };
}

function sayOutages({ eachOutage }: ReasonWords, { outages = [], moreOutages = 0 }: FoundReason, language: Language): string[] {
  if (!eachOutage) return [];
  const lines = outages.map(({ place, since, until }) => {
    const facts = { place: place?.[language] ?? eachOutage.unnamed, since: sayInstant(since, language), until: until === null ? undefined : sayInstant(until, language) };
    return fill(until === null ? eachOutage.open : eachOutage.ended, facts) ?? facts.place;
  });
  return moreOutages > 0 ? [...lines, eachOutage.more.replace('{count}', String(moreOutages))] : lines;
}

function toStep(step: DefaultStep, hotline: string): NextStep {
  return step.kind === 'place' || step.kind === 'call' ? { kind: 'call', number: hotline } : step;
}

type Facts = Readonly<Record<string, string | undefined>>;

/** The text with its facts; null where one of them is not known. */
function fill(text: string, facts: Facts): string | null {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  if (names.some((name) => facts[name] === undefined)) return null;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}

function knownFacts({ day, months, amountFen, until }: FoundReason, language: Language): Facts {
  return {
    day: day === undefined ? undefined : sayDay(day, language),
    months: months === undefined || months.length === 0 ? undefined : sayMonths(months, language),
    amount: amountFen === undefined ? undefined : sayAmount(amountFen, language),
    until: until === undefined ? undefined : sayInstant(until, language),
  };
}

/** 'YYYY-MM-DD' as people there write it. */
export function sayDay(day: string, language: Language): string {
  return dayFormats[language].format(Date.parse(day));
}

/** A long row of months is said by its ends. */
export function sayMonths(months: readonly string[], language: Language): string {
  const said = months.map((month) => monthFormats[language].format(Date.parse(`${month}-01`)));
  const [first = '', last = ''] = [said.at(0), said.at(-1)];
  if (said.length > 3) return { es: `de ${first} a ${last}`, 'zh-CN': `${first}至${last}`, en: `${first} to ${last}` }[language];
  return language === 'zh-CN' ? said.join('、') : new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(said);
}

/** Fen as yuan. */
export function sayAmount(amountFen: number, language: Language): string {
  return `${amountFormats[language].format(amountFen / 100)} ${{ es: 'yuanes', 'zh-CN': '元', en: 'yuan' }[language]}`;
}

/** Always by the one clock of China. */
export function sayInstant(at: number, language: Language): string {
  return instantFormats[language].format(at);
}

const locales: Readonly<Record<Language, string>> = { es: 'es', 'zh-CN': 'zh-CN', en: 'en-GB' };
// Formats are dear to make and a counter says reasons all day long.
const dayFormats = /* @__PURE__ */ perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const monthFormats = /* @__PURE__ */ perLanguage((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
const amountFormats = /* @__PURE__ */ perLanguage((locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
const instantFormats = /* @__PURE__ */ perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }));

function perLanguage<Format>(make: (locale: string) => Format): Readonly<Record<Language, Format>> {
  return { es: make(locales.es), 'zh-CN': make(locales['zh-CN']), en: make(locales.en) };
}
