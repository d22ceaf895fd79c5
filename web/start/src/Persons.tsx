import { Button, TextField, useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { kindOf, kinds, type Kind } from './kinds.ts';
import { Portrait } from './Portrait.tsx';
import type { TestPerson } from './test-person.ts';
import { words } from './words.ts';

interface Props {
  readonly persons: readonly TestPerson[];
  readonly chosen: string | null;
  readonly onChoose: (person: TestPerson) => void;
}

/** Invented persons, each with the one thing that is special said in a sentence. */
export function Persons({ persons, chosen, onChoose }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<Kind | null>(null);
  const sought = search.trim().toLowerCase();
  const found = persons.filter(({ name, story, id }) => sought === '' || `${name} ${story[language]} ${id}`.toLowerCase().includes(sought));
  const shown = found.filter((person) => kind === null || kindOf(person) === kind);
  return (
    <div className="persons">
      <TextField label={say.search} value={search} onChange={setSearch} type="search" />
      <fieldset className="persons__kinds">
        <legend className="kit-unseen">{say.kind}</legend>
        {[null, ...kinds].map((each) => (
          <button key={each ?? 'all'} type="button" aria-pressed={each === kind} onClick={() => setKind(each)}>
            {each === null ? say.all : say.kinds[each]} <small>{found.filter((person) => each === null || kindOf(person) === each).length}</small>
          </button>
        ))}
      </fieldset>
      <p role="status" className="kit-small kit-second">{shown.length === 0 ? say.none : say.persons(shown.length)}</p>
      <ul className="persons__list">
        {shown.map((person) => (
          <li key={person.id} className={person.id === chosen ? 'persons__one persons__one--chosen' : 'persons__one'}>
            <Portrait id={person.id} />
            <div><b lang="zh-CN">{person.name}</b><p>{person.story[language]}</p></div>
            <Button kind={person.id === chosen ? 'primary' : 'secondary'} {...(person.id === chosen ? { icon: 'check' as const } : {})} onPress={() => onChoose(person)}>{person.id === chosen ? say.chosen : say.use}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
