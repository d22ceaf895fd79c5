import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../actions/Button.tsx';
import { TextField } from '../fields/TextField.tsx';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import type { Detect } from './detect.ts';

interface Props {
  /** Called with each text found; the page decides what it is. */
  readonly onText: (text: string) => void;
  /** Where the page itself has a field to type in: no second one, and a photo only if there is no camera. */
  readonly cameraOnly?: boolean;
}

type Camera = 'starting' | 'seeing' | 'missing';

const lookEveryMs = 150;

/** Camera, then a photo, then typing: each way on stands open, whatever this device lacks. */
export function QrScanner({ onText, cameraOnly = false }: Props): ReactElement {
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
    const seeing = (): void => setCamera('seeing');
    const missing = (): void => { if (!ending.signal.aborted) setCamera('missing'); };
    watch(video.current, { onText: (text) => found.current(text), seeing, signal: ending.signal }).catch(missing);
    return () => ending.abort();
  }, []);

  const readPhoto = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = await readPicture(file);
    setPhotoEmpty(text === null);
    if (text !== null) onText(text);
  };
  const photoToo = !cameraOnly || camera === 'missing';
  return (
    <div className="kit-stack">
      {camera !== 'missing' && (
        <div className="kit-scanner__view">
          <video ref={video} muted playsInline tabIndex={-1} />
          {camera === 'starting' ? <span>{say.starting}</span> : <span className="kit-scanner__frame" />}
        </div>
      )}
      <p role="status">{camera === 'missing' ? (isSecureContext ? say.noCamera : say.insecure) : say.aim}</p>
      {photoToo && <input ref={photo} className="kit-unseen" type="file" accept="image/*" capture="environment" tabIndex={-1} aria-hidden="true" onChange={(event) => void readPhoto(event.target.files?.[0])} />}
      {photoToo && <Button kind="secondary" icon="camera" onPress={() => photo.current?.click()}>{say.photo}</Button>}
      {photoEmpty && <p role="alert">{say.noCode}</p>}
      {!cameraOnly && <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (typed.trim() !== '') onText(typed.trim()); }}>
        <TextField label={say.type} value={typed} onChange={setTyped} maxLength={1000} />
        <Button kind="secondary" submit>{say.use}</Button>
      </form>}
    </div>
  );
}

interface Watching {
  readonly onText: (text: string) => void;
  readonly seeing: () => void;
  readonly signal: AbortSignal;
}

/** Looks through the camera until the page ends it; the same text is told once while it stays in view. */
async function watch(video: HTMLVideoElement | null, { onText, seeing, signal }: Watching): Promise<void> {
  if (!video || !navigator.mediaDevices) throw new Error('no camera');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const stopCamera = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  if (signal.aborted) return stopCamera();
  signal.addEventListener('abort', stopCamera);
  video.srcObject = stream;
  await video.play();
  seeing();
  const detect = await detector();
  let last: string | null = null;
  while (!signal.aborted) {
    const text = await detect(video).catch(() => null);
    if (text !== null && text !== last && !signal.aborted) onText(text);
    last = text ?? last;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

async function readPicture(file: File): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  return picture === null ? null : (await detector())(picture).catch(() => null);
}

let loading: Promise<Detect> | undefined;

/** The detector is large: it comes only when somebody scans. */
function detector(): Promise<Detect> {
  loading ??= import('./detect.ts').then(({ loadDetector }) => loadDetector());
  return loading;
}
