import type { ReplyOf, listTestPersons } from '@yika/contract';
import { Button, TextField, useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { words } from './words.ts';

export type TestPerson = ReplyOf<typeof listTestPersons>[number];

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
  const sought = search.trim().toLowerCase();
  const shown = persons.filter(({ name, story, id }) => sought === '' || `${name} ${story[language]} ${id}`.toLowerCase().includes(sought));
  return (
    <div className="kit-stack">
      <TextField label={say.search} value={search} onChange={setSearch} type="search" hint={say.persons(shown.length)} />
      {shown.length === 0 && <p>{say.none}</p>}
      <ul className="persons">
        {shown.map((person) => (
          <li key={person.id} className={person.id === chosen ? 'persons__one persons__one--chosen' : 'persons__one'}>
            <div><b lang="zh-CN">{person.name}</b><p>{person.story[language]}</p></div>
            <Button kind={person.id === chosen ? 'primary' : 'secondary'} onPress={() => onChoose(person)}>{person.id === chosen ? say.chosen : say.use}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
