import { Alert, Button, type Failure, failureOf, formatSize, Line, ProblemAlert, toast, useLanguage, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { madeToFit } from './made-to-fit.ts';
import { sendAttachment } from './send-attachment.ts';
import { words } from './words.ts';

interface Chosen {
  readonly bytes: Blob;
  /** Of a picture, to look at before it goes. */
  readonly url: string | null;
}

type Standing =
  | { readonly kind: 'waits' }
  | { readonly kind: 'prepares' }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'chosen'; readonly chosen: Chosen; readonly failure: Failure | null }
  | { readonly kind: 'sending'; readonly chosen: Chosen; readonly share: number };

/** One at a time: take or choose, look at it, send it. */
export function AddDocument({ caseNumber }: { readonly caseNumber: string }): ReactElement {
  const say = useWords(words);
  const queries = useQueryClient();
  const [standing, setStanding] = useState<Standing>({ kind: 'waits' });
  const running = useRef<AbortController | null>(null);
  const shown = useRef<string | null>(null);
  const dropPicture = (): void => {
    if (shown.current !== null) URL.revokeObjectURL(shown.current);
    shown.current = null;
  };
  useEffect(() => () => {
    running.current?.abort();
    if (shown.current !== null) URL.revokeObjectURL(shown.current);
  }, []);

  const choose = async (file: File): Promise<void> => {
    dropPicture();
    setStanding({ kind: 'prepares' });
    const fitted = await madeToFit(file);
    switch (fitted.kind) {
      case 'too_large': return setStanding({ kind: 'refused', words: say.tooLarge });
      case 'not_taken': return setStanding({ kind: 'refused', words: say.notTaken });
      case 'fits':
        shown.current = fitted.picture ? URL.createObjectURL(fitted.bytes) : null;
        return setStanding({ kind: 'chosen', chosen: { bytes: fitted.bytes, url: shown.current }, failure: null });
    }
  };
  const send = async (chosen: Chosen): Promise<void> => {
    const mine = new AbortController();
    running.current = mine;
    setStanding({ kind: 'sending', chosen, share: 0 });
    try {
      await sendAttachment({ caseNumber, bytes: chosen.bytes, signal: mine.signal, onProgress: (share) => setStanding({ kind: 'sending', chosen, share }) });
      dropPicture();
      setStanding({ kind: 'waits' });
      toast(say.added);
      await queries.invalidateQueries({ queryKey: ['case', caseNumber] });
    } catch (error) {
      setStanding({ kind: 'chosen', chosen, failure: mine.signal.aborted ? null : failureOf(error) });
    }
  };
  const remove = (): void => {
    dropPicture();
    setStanding({ kind: 'waits' });
  };

  switch (standing.kind) {
    case 'waits': return <Choose onChoose={choose} />;
    case 'prepares': return <div role="status"><Line icon="clock">{say.prepares}</Line></div>;
    case 'refused': return <><Alert tone="doubt" urgent title={standing.words} /><Choose onChoose={choose} /></>;
    case 'chosen':
      return (
        <>
          <Preview chosen={standing.chosen} />
          {standing.failure && <ProblemAlert failure={standing.failure} onTryAgain={() => send(standing.chosen)} />}
          <Button icon="check" onPress={() => send(standing.chosen)}>{say.addIt}</Button>
          <Button kind="secondary" icon="undo" onPress={remove}>{say.removeIt}</Button>
        </>
      );
    case 'sending':
      return (
        <>
          <Preview chosen={standing.chosen} />
          <label className="case__sending">{say.sending}<progress value={standing.share} max={1} /></label>
          <Button kind="secondary" onPress={() => running.current?.abort()}>{say.stop}</Button>
        </>
      );
  }
}

function Preview({ chosen: { bytes, url } }: { readonly chosen: Chosen }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  return (
    <figure className="kit-stack services__group">
      {url === null ? <Line icon="document">{say.types.pdf}</Line> : <img className="case__picture" src={url} alt={say.preview} />}
      <figcaption className="kit-small kit-second">{formatSize(bytes.size, language)}</figcaption>
    </figure>
  );
}

function Choose({ onChoose }: { readonly onChoose: (file: File) => Promise<void> }): ReactElement {
  const say = useWords(words);
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file) void onChoose(file);
    input.value = '';
  };
  return (
    <div className="kit-actions">
      <Button kind="secondary" icon="camera" onPress={() => camera.current?.click()}>{say.takePhoto}</Button>
      <Button kind="secondary" icon="document" onPress={() => files.current?.click()}>{say.chooseFile}</Button>
      <p className="kit-small">{say.chooseHint}</p>
      <input ref={camera} type="file" hidden aria-label={say.takePhoto} accept="image/*" capture="environment" onChange={({ target }) => take(target)} />
      <input ref={files} type="file" hidden aria-label={say.chooseFile} accept="image/*,application/pdf" onChange={({ target }) => take(target)} />
    </div>
  );
}
