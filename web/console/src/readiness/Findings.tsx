import type { ReadinessItemView } from '@yika/contract';
import { readinessFindingWords } from '@yika/contract/readiness-words';
import { Alert, formatMoney, formatNumber, useLanguage, useWords, type Language } from '@yika/kit';
import type { ReactElement } from 'react';
import { nameOfWhere, partWords } from './part-words.ts';
import { readinessWords } from './words.ts';

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
  const place = where === null ? '' : language === 'zh-CN' ? `（${nameOfWhere(where, partWords[language])}）` : ` (${nameOfWhere(where, partWords[language])})`;
  const sums = stated === null || found === null ? '' : language === 'zh-CN' ? `：${compare(say(stated), say(found))}` : `: ${compare(say(stated), say(found))}`;
  return `${readinessFindingWords[finding][language]}${place}${sums}`;
}
