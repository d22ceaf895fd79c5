import type { FieldChange } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { fieldWords } from './field-words.ts';
import { sayValue } from './say-value.ts';
import { approvalWords } from './words.ts';

interface Props {
  readonly changes: readonly FieldChange[];
  /** There was nothing before. */
  readonly isNew: boolean;
  /** The second column is what stands there today, not what would. */
  readonly today?: boolean;
}

/** Before and after beside each other, in words. */
export function Differences({ changes, isNew, today = false }: Props): ReactElement {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  return (
    <div className="differences">
      <table>
        <thead><tr><th scope="col">{say.field}</th><th scope="col">{today ? say.whenAsked : say.before}</th><th scope="col">{today ? say.today : say.after}</th></tr></thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{fieldWords[language][field] ?? <code>{field}</code>}</th>
              <td>{isNew ? <span className="kit-second">{say.nothing}</span> : sayValue(field, before, language)}</td>
              <td><b>{sayValue(field, after, language)}</b></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
