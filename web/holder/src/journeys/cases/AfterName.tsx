import type { CaseView } from '@yika/contract';
import { Line, Panel, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** A new name was granted: what it does not change by itself, and what mends that. */
export function AfterName({ one: { fields, decision } }: { readonly one: CaseView }): ReactElement | null {
  const say = useWords(words);
  if (decision?.outcome !== 'granted' || !fields.some(({ field }) => field === 'masked_name')) return null;
  return (
    <Panel title={say.afterName}>
      <div className="kit-stack">
        <Line icon="bank">{say.cardHasOldName}</Line>
        <Line icon="document">{say.papersWithdrawn}</Line>
      </div>
    </Panel>
  );
}
