import type { ReactElement } from 'react';
import { Button } from '../actions/Button.tsx';
import { useElderMode } from '../language/elder.ts';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';

/** Into elder mode and out of it, in the same place on every page that has it. */
export function ElderSwitch(): ReactElement {
  const say = kitWords[useLanguage().language];
  const [elder, setElder] = useElderMode();
  return <Button kind="quiet" {...(elder ? {} : { icon: 'read-aloud' as const })} onPress={() => setElder(!elder)}>{elder ? say.elderOff : say.elderOn}</Button>;
}
