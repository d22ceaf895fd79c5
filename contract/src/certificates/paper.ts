import type { Language } from '../language.ts';
import type { CertificateStatement } from '../routes/certificate-routes.ts';
import { skillLevelWords } from '../services/training-words.ts';
import { certificatePaperWords } from './paper-words.ts';

/** A certificate as somebody reads it, whatever it is drawn on. */
export interface Paper {
  readonly title: string;
  readonly says: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly tables: readonly PaperTable[];
  readonly notes: readonly string[];
}

export interface PaperTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The same words in the same order on the PDF, before it is made, and where it is checked. */
export function paperOf(statement: CertificateStatement, language: Language): Paper {
  const { kind, regionName, name, identityNumber, period, card, skill, asOf, validThrough } = statement;
  const say = certificatePaperWords[language];
  const region = regionName[language];
  return {
    title: say.title[kind], says: say.says(region)[kind],
    facts: [
      [say.name, name], [say.identityNumber, identityNumber],
      ...(period ? [[say.period, spanOf(period, language)] as const] : []), ...(card ? [[say.cardMade, dayIn(card.madeOn, language)] as const] : []),
      ...(skill ? skillFacts(skill, language) : []),
      [say.issuer, say.agency(region)], [say.asOf, dayIn(asOf, language)], [say.validThrough, dayIn(validThrough, language)],
    ],
    tables: [...participationsOf(statement, language), ...contributionsOf(statement, language)],
    notes: [...(kind === 'card_pending' ? [say.pendingUse] : []), ...(kind === 'skill' ? [say.skillUse] : []), say.source(region, dayIn(asOf, language)), ...(/[•*＊]/.test(identityNumber) ? [say.masked] : [])],
  };
}

function skillFacts(skill: NonNullable<CertificateStatement['skill']>, language: Language): (readonly [string, string])[] {
  const say = certificatePaperWords[language];
  const { occupationCode, occupationName, level, certificateNumber, issuedBy, issuedOn, theoryResult, practiceResult } = skill;
  return [
    [say.occupation, occupationCode === null ? occupationName : `${occupationName} (${occupationCode})`], [say.level, skillLevelWords[level][language]],
    [say.certificateNumber, certificateNumber], [say.issuedBy, issuedBy], [say.issuedOn, dayIn(issuedOn, language)],
    ...(theoryResult === null ? [] : [[say.theory, String(theoryResult)] as const]), ...(practiceResult === null ? [] : [[say.practice, String(practiceResult)] as const]),
  ];
}

function participationsOf({ participations }: CertificateStatement, language: Language): PaperTable[] {
  if (participations.length === 0) return [];
  const say = certificatePaperWords[language];
  const rows = participations.map(({ insuranceKind, regionName, state, since, until }) =>
    [insuranceIn(insuranceKind, language), regionName[language], say.states[state] ?? state, dayIn(since, language), until ? dayIn(until, language) : '–']);
  return [{ heading: '', columns: [say.insurance, say.region, say.state, say.since, say.until], rows }];
}

/** First how many months, then which; the page that checks is told only how many. */
function contributionsOf({ contributions }: CertificateStatement, language: Language): PaperTable[] {
  if (contributions.length === 0) return [];
  const say = certificatePaperWords[language];
  const whole = contributions.map(({ insuranceKind, regionName, monthsPaid, monthsDue }) => [insuranceIn(insuranceKind, language), regionName[language], say.paidOf(monthsPaid, monthsDue)]);
  const each = contributions.filter(({ spans }) => spans.length > 0).map(({ insuranceKind, regionName, spans }) => ({
    heading: `${insuranceIn(insuranceKind, language)} · ${regionName[language]}`, columns: [say.months, say.payment, say.base],
    rows: spans.map((span) => [spanOf(span, language), span.paid ? say.paid : say.unpaid, moneyIn(span.baseFen, language)]),
  }));
  return [{ heading: '', columns: [say.insurance, say.region, say.monthsPaid], rows: whole }, ...each];
}

function insuranceIn(kind: string, language: Language): string {
  const say = certificatePaperWords[language];
  return say.kinds[kind] ?? say.otherKind(kind);
}

function spanOf({ fromMonth, throughMonth }: { readonly fromMonth: string; readonly throughMonth: string }, language: Language): string {
  return fromMonth === throughMonth ? monthIn(fromMonth, language) : `${monthIn(fromMonth, language)} – ${monthIn(throughMonth, language)}`;
}

/** In figures: long rows of months are compared more easily so. */
function monthIn(month: string, language: Language): string {
  return language === 'zh-CN' ? `${month.slice(0, 4)}年${Number(month.slice(5))}月` : `${month.slice(5)}/${month.slice(0, 4)}`;
}

function dayIn(day: string, language: Language): string {
  return formatter(language).format(Date.parse(`${day}T00:00:00Z`));
}

/** Spaces of one kind only: a fixed or narrow one is in few fonts. */
function moneyIn(fen: number, language: Language): string {
  return new Intl.NumberFormat(tagOf(language), { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' }).format(fen / 100).replace(/\s/g, ' ');
}

function formatter(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tagOf(language), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** Day first in English too, as on every paper of this product. */
function tagOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
