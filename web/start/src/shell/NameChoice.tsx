import { useWords } from '@yika/kit';
import { useId, type ReactElement } from 'react';
import type { TestPerson } from '../test-person.ts';
import type { Platform } from './platform.ts';
import { shellWords } from '../words/shell-words.ts';

interface Props {
  readonly platform: Platform;
  readonly persons: readonly TestPerson[];
  readonly chosen: string;
  readonly onChoose: (personId: string) => void;
}

/** In whose name the account is at the app. Claimed by anybody else, it is refused: that is one of the things to see here. */
export function NameChoice({ platform, persons, chosen, onChoose }: Props): ReactElement {
  const say = useWords(shellWords);
  const id = useId();
  return (
    <div className="app-shell__choice app-shell__name">
      <label htmlFor={id}>{say.inNameOf}</label>
      <select id={id} aria-describedby={`${id}-words`} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {persons.map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
      </select>
      <p id={`${id}-words`} className="kit-small kit-second">{say.inNameOfWords[platform]}</p>
    </div>
  );
}
