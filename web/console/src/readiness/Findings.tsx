import type { ReadinessItemView } from '@yika/contract';
import { readinessFindingWords } from '@yika/contract/readiness-words';
import { Alert, formatMoney, formatNumber, useLanguage, useWords, type Language } from '@yika/kit';
import type { ReactElement } from 'react';
import { formatDate } from '../words/moment.ts';
import { withColon } from '../words/with-colon.ts';
import { nameOfWhere, partWords } from './part-words.ts';
import { readinessWords } from './words.ts';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

type Found = ReadinessItemView['findings'][number];

/** Everything that keeps an item from being ready, each with where it is. */
export function Findings({ findings }: { readonly findings: readonly Found[] }): ReactElement | null {
  const say = useWords(readinessWords);
  const { language } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <Alert tone="doubt" title={say.stillLeft}>
      <ul className="readiness__findings">{findings.map((found) => <li key={`${found.finding}:${found.where ?? ''}`}>{sayFinding(found, language, say.stated)}</li>)}</ul>
    </Alert>
  );
}

function sayFinding({ finding, where, stated, found }: Found, language: Language, compare: (stated: string, found: string) => string): string {
  const say = (value: number): string => (finding.startsWith('cost') ? formatMoney(value, language) : formatNumber(value, language));
  const named = where === null ? null : isDay.test(where) ? formatDate(where, language) : nameOfWhere(where, partWords[language]);
  const place = named === null ? '' : language === 'zh-CN' ? `（${named}）` : ` (${named})`;
  const what = `${readinessFindingWords[finding][language]}${place}`;
  return stated === null || found === null ? what : withColon(what, compare(say(stated), say(found)), language);
}
