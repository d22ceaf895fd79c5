import type { PlaceView } from '@yika/contract';
import { Button, Choice, Panel, TextField, useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { formWords } from './form-words.ts';

interface Props {
  readonly places: readonly PlaceView[];
  readonly chosen: string | null;
  readonly onChoose: (servicePointId: string) => void;
}

/** Few enough for a thumb; the search finds the rest. */
const SHOWN = 5;

/** One counter of all, by any word of its name or address; the chosen one stands there alone until another is looked for. */
export function CounterChoice({ places, chosen, onChoose }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(formWords).counterFault;
  const [looking, setLooking] = useState(false);
  const [sought, setSought] = useState('');
  const known = places.find(({ servicePointId }) => servicePointId === chosen);
  if (known && !looking) {
    return (
      <Panel title={say.counter}>
        <p><b>{known.name[language]}</b></p>
        <p className="kit-small kit-second">{known.address[language]}</p>
        <Button kind="secondary" icon="search" onPress={() => setLooking(true)}>{say.another}</Button>
      </Panel>
    );
  }
  const found = places.filter(({ name, address }) => matches(`${name[language]} ${address[language]}`, sought));
  const choose = (servicePointId: string): void => {
    onChoose(servicePointId);
    setLooking(false);
  };
  return (
    <>
      <TextField type="search" label={say.search} value={sought} onChange={setSought} />
      {found.length === 0 ? <p role="status">{say.noneFound}</p> : (
        <Choice legend={say.counter} items={found.slice(0, SHOWN).map(({ servicePointId, name, address }) => ({ value: servicePointId, title: name[language], words: address[language] }))} chosen={null} onChoose={choose} />
      )}
      {found.length > SHOWN && <p className="kit-small kit-second">{say.more(found.length - SHOWN)}</p>}
    </>
  );
}

function matches(text: string, sought: string): boolean {
  const plain = text.toLocaleLowerCase();
  return sought.toLocaleLowerCase().split(/\s+/).every((word) => plain.includes(word));
}
