import { Alert, Button, Line, useWords } from '@yika/kit';
import { useRef, useState, type ReactElement } from 'react';
import { AskButton } from '../AskButton.tsx';
import type { ContentOf, FormProps } from '../form.ts';
import { correctionWords } from './correction-words.ts';
import { portraitOf, type Portrait } from './portrait-of.ts';

/** Taken or chosen, cut to the shape of the card's photo, looked at before it goes. It is kept nowhere on this phone. */
export function NewPhoto({ asking }: Pick<FormProps<ContentOf<'data_correction'>>, 'asking'>): ReactElement {
  const say = useWords(correctionWords);
  const [portrait, setPortrait] = useState<Portrait | 'prepares' | null>(null);
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    setPortrait('prepares');
    setPortrait(await portraitOf(file));
  };
  const made = portrait !== null && portrait !== 'prepares' && portrait.kind === 'made' ? portrait : null;
  return (
    <>
      <section className="kit-stack" aria-label={say.newPhoto}>
        <h2>{say.newPhoto}</h2>
        {made ? <img className="case__portrait" src={`data:image/jpeg;base64,${made.base64}`} alt={say.newPhoto} /> : say.photoHints.map((hint) => <Line key={hint} icon="check">{hint}</Line>)}
        {portrait === 'prepares' && <div role="status"><Line icon="clock">{say.preparing}</Line></div>}
        {portrait !== null && portrait !== 'prepares' && portrait.kind !== 'made' && <Alert tone="doubt" urgent title={portrait.kind === 'too_small' ? say.tooSmall : say.notAPicture} />}
        {made
          ? <Button kind="secondary" icon="undo" onPress={() => setPortrait(null)}>{say.again}</Button>
          : (
            <div className="kit-actions">
              <Button kind="secondary" icon="camera" onPress={() => camera.current?.click()}>{say.takePhoto}</Button>
              <Button kind="secondary" icon="document" onPress={() => files.current?.click()}>{say.choosePhoto}</Button>
            </div>
          )}
        <input ref={camera} type="file" hidden aria-label={say.takePhoto} accept="image/*" capture="user" onChange={({ target }) => void take(target)} />
        <input ref={files} type="file" hidden aria-label={say.choosePhoto} accept="image/*" onChange={({ target }) => void take(target)} />
        <p className="kit-small kit-second">{say.secondLook}</p>
      </section>
      <AskButton asking={asking} content={{ field: 'photo', photo: made?.base64 ?? '' }} missing={made ? null : say.photoMissing} />
    </>
  );
}
