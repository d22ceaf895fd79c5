import type { DocumentView } from '@yika/contract';
import { LARGEST_DOCUMENT_BYTES } from '@yika/contract/numbers';
import { Alert, failureOf, Icon, ProblemAlert, toast, useWords, type Failure } from '@yika/kit';
import { Button, Progress } from 'antd';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { sendDocument } from './send-document.ts';
import { documentWords } from './words.ts';

type Standing =
  | { readonly kind: 'waits' }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

const taken = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** One file at a time, with how far it is. What could not be kept is refused before it is sent; what it really is, the server says. */
export function UploadField({ areaCode, onKept }: { readonly areaCode: string; readonly onKept: (document: DocumentView) => void }): ReactElement {
  const say = useWords(documentWords);
  const [standing, setStanding] = useState<Standing>({ kind: 'waits' });
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const refusalOf = ({ name, size, type }: File): string | null => {
    if (size === 0) return say.empty(name);
    if (size > LARGEST_DOCUMENT_BYTES) return say.tooLarge(name);
    return type !== '' && !taken.has(type) ? say.notAType(name) : null;
  };
  const send = async (file: File): Promise<void> => {
    const refusal = refusalOf(file);
    if (refusal !== null) return setStanding({ kind: 'refused', words: refusal });
    const mine = new AbortController();
    running.current = mine;
    setStanding({ kind: 'sending', name: file.name, share: 0 });
    try {
      const document = await sendDocument({ areaCode, file, signal: mine.signal, onProgress: (share) => setStanding({ kind: 'sending', name: file.name, share }) });
      setStanding({ kind: 'waits' });
      toast(say.kept);
      onKept(document);
    } catch (error) {
      setStanding(mine.signal.aborted ? { kind: 'waits' } : { kind: 'failed', failure: failureOf(error) });
    }
  };
  const choose = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && standing.kind !== 'sending') void send(file);
    if (field.current) field.current.value = '';
  };
  return (
    <div className="documents__upload">
      {standing.kind === 'sending' ? (
        <div className="documents__sending" role="status">
          <span>{say.sending(standing.name)}</span>
          <Progress aria-label={say.sending(standing.name)} percent={Math.round(standing.share * 100)} status="active" />
          <Button onClick={() => running.current?.abort()}>{say.stop}</Button>
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the short way; the button within does the same.
        <div
          className={over ? 'documents__drop documents__drop--over' : 'documents__drop'}
          onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
          onDrop={(event) => { event.preventDefault(); setOver(false); choose(event.dataTransfer.files); }}
        >
          <Button icon={<Icon name="plus" size={18} />} onClick={() => field.current?.click()}>{say.add}</Button>
          <span className="kit-second">{say.addHint}</span>
          <input ref={field} type="file" hidden aria-label={say.add} accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg" onChange={({ target }) => choose(target.files)} />
        </div>
      )}
      {standing.kind === 'refused' && <Alert tone="doubt" urgent title={standing.words} />}
      {standing.kind === 'failed' && <ProblemAlert failure={standing.failure} />}
    </div>
  );
}
