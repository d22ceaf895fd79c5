import { useWords } from '@yika/kit';
import { useMemo, type ReactElement } from 'react';
import { issuerWords } from '../words/issuer-words.ts';
import { differencesOf } from './differences.ts';

/** A text with what came and what went; by a line and a word for readers, not by colour alone. */
export function Changed({ before, after }: { readonly before: string; readonly after: string }): ReactElement {
  const say = useWords(issuerWords);
  const pieces = useMemo(() => differencesOf(before, after), [before, after]);
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'came') return <ins key={key}><span className="kit-unseen">{say.came}</span>{text}</ins>;
        if (kind === 'went') return <del key={key}><span className="kit-unseen">{say.went}</span>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </>
  );
}
