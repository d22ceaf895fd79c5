import { formatInstant, Panel, Reference, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from '../words.ts';

export interface Doubtful {
  readonly itemId: string;
  readonly checkedAt: number;
  readonly reason: string;
  readonly reference: string;
}

/** Checks without a line that somebody has to look into: why, when, and the reference by which support finds them. */
export function DoubtfulList({ items }: { readonly items: readonly Doubtful[] }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const reasons: Readonly<Record<string, string>> = say.handedInReasons;
  return (
    <>
      {items.map(({ itemId, checkedAt, reason, reference }) => (
        <Panel key={itemId}><b>{reasons[reason] ?? say.handedInOther}</b><p className="kit-small kit-second">{say.checkedAt(formatInstant(checkedAt, language))}</p><Reference reference={reference} /></Panel>
      ))}
    </>
  );
}
