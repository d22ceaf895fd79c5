import { Alert, formatEither, formatInstant, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useNotAnswering } from './use-not-answering.ts';
import { words } from './words.ts';

/** Ways that do not answer: since when, and which ways are open. Told before anybody walks into one, and once however many they are. */
export function NotAnswering({ of, openWays = [] }: { readonly of: readonly string[]; readonly openWays?: readonly string[] }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const silent = useNotAnswering().filter(({ neighbour }) => of.includes(neighbour));
  const [first] = silent;
  if (!first) return null;
  const one = silent.length === 1;
  return (
    <Alert icon="clock" title={one ? say.title[first.neighbour] : say.several}>
      {silent.map(({ neighbour, since }) => <p key={neighbour}>{one ? say.since(formatInstant(since, language)) : say.each[neighbour](formatInstant(since, language))}</p>)}
      {openWays.length > 0 && <p>{say.otherWays(formatEither(openWays.map((way) => way.charAt(0).toLocaleLowerCase(language) + way.slice(1)), language))}</p>}
    </Alert>
  );
}
