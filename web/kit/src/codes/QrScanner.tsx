import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../actions/Button.tsx';
import { TextField } from '../fields/TextField.tsx';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { cameraRefusalOf, readPicture, watchCamera, type CameraRefusal } from './camera.ts';

interface Props {
  /** Called with each text found; the page decides what it is. */
  readonly onText: (text: string) => void;
  /** Where the page itself has a field to type in: no second one, and a photo only if there is no camera. */
  readonly cameraOnly?: boolean;
  /** Leads back to the page's own field, as the last of the ways: camera, photo, typing. */
  readonly onType?: () => void;
}

type Camera = 'starting' | 'seeing' | CameraRefusal;

/** Camera, then a photo, then typing: each way on stands open, whatever this device lacks, and each "no" says which is next. */
export function QrScanner({ onText, cameraOnly = false, onType }: Props): ReactElement {
  const say = kitWords[useLanguage().language].scanner;
  const video = useRef<HTMLVideoElement>(null);
  const [camera, setCamera] = useState<Camera>('starting');
  const [typed, setTyped] = useState('');
  const [photoEmpty, setPhotoEmpty] = useState(false);
  const photo = useRef<HTMLInputElement>(null);
  const found = useRef(onText);
  found.current = onText;

  useEffect(() => {
    const ending = new AbortController();
    const element = video.current;
    if (element === null) return;
    const seeing = (): void => setCamera('seeing');
    const refused = (error: unknown): void => { if (!ending.signal.aborted) setCamera(cameraRefusalOf(error)); };
    watchCamera(element, { onText: (text) => found.current(text), seeing, signal: ending.signal }).catch(refused);
    return () => ending.abort();
  }, []);

  const readPhoto = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = await readPicture(file);
    setPhotoEmpty(text === null);
    if (text !== null) onText(text);
  };
  const missing = camera !== 'starting' && camera !== 'seeing';
  const photoToo = !cameraOnly || missing;
  return (
    <div className="kit-stack">
      {!missing && (
        <div className="kit-scanner__view">
          <video ref={video} muted playsInline tabIndex={-1} />
          {camera === 'starting' ? <span>{say.starting}</span> : <span className="kit-scanner__frame" />}
        </div>
      )}
      <p role="status">{missing ? say.missing[camera] : say.aim}</p>
      {photoToo && <input ref={photo} className="kit-unseen" type="file" accept="image/*" capture="environment" tabIndex={-1} aria-hidden="true" onChange={(event) => { const { files } = event.target; void readPhoto(files?.[0]).finally(() => { event.target.value = ''; }); }} />}
      {photoToo && <Button kind={missing ? 'primary' : 'secondary'} icon="camera" onPress={() => photo.current?.click()}>{say.photo}</Button>}
      {photoEmpty && <p role="alert">{say.noCode}</p>}
      {onType && <Button kind="secondary" icon="keyboard" onPress={onType}>{say.typeInstead}</Button>}
      {!cameraOnly && !onType && <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (typed.trim() !== '') onText(typed.trim()); }}>
        <TextField label={say.type} value={typed} onChange={setTyped} maxLength={1000} />
        <Button kind="secondary" submit>{say.use}</Button>
      </form>}
    </div>
  );
}
