import { Alert, formatInstant, formatList, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useNotAnswering } from './use-not-answering.ts';
import { words } from './words.ts';

/** A way does not answer: since when, and which ways are open. Told before anybody walks into it. */
export function NotAnswering({ of, openWays = [] }: { readonly of: readonly string[]; readonly openWays?: readonly string[] }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const silent = useNotAnswering().filter(({ neighbour }) => of.includes(neighbour));
  if (silent.length === 0) return null;
  return (
    <>
      {silent.map(({ neighbour, since }) => (
        <Alert key={neighbour} icon="clock" title={say.title[neighbour]}>
          <p>{say.since(formatInstant(since, language))}{openWays.length > 0 && ` ${say.otherWays(formatList(openWays.map((way) => way.charAt(0).toLocaleLowerCase(language) + way.slice(1)), language))}`}</p>
        </Alert>
      ))}
    </>
  );
}
