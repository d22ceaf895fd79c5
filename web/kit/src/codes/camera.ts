import type { Detect } from './detect.ts';

/** Why there is no picture: the page may not (no https), there is none, the person or the host said no, something else has it. */
export type CameraRefusal = 'insecure' | 'none' | 'denied' | 'busy';

interface Watching {
  readonly onText: (text: string) => void;
  readonly seeing: () => void;
  readonly signal: AbortSignal;
}

const lookEveryMs = 150;

/** Looks through the camera until the page ends it; the same text is told once while it stays in view. */
export async function watchCamera(video: HTMLVideoElement, { onText, seeing, signal }: Watching): Promise<void> {
  // Web views without camera rights, and pages without https, have no such thing at all.
  if (!navigator.mediaDevices) throw new DOMException('no camera', isSecureContext ? 'NotFoundError' : 'SecurityError');
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

/** What a browser's refusal means (the names are those of the Media Capture specification, §10.2). */
export function cameraRefusalOf(error: unknown): CameraRefusal {
  switch (error instanceof Error ? error.name : '') {
    case 'SecurityError': return 'insecure';
    case 'NotAllowedError': return 'denied';
    case 'NotReadableError':
    case 'AbortError': return 'busy';
    default: return 'none';
  }
}

/** The text of a code in a picture, or null. */
export async function readPicture(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  return picture === null ? null : (await detector())(picture).catch(() => null);
}

let loading: Promise<Detect> | undefined;

/** The detector is large: it comes only when somebody scans; a load that failed is tried again. */
function detector(): Promise<Detect> {
  loading ??= import('./detect.ts').then(({ loadDetector }) => loadDetector()).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
