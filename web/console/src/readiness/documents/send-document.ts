import type { DocumentView, Problem } from '@yika/contract';
import { currentLanguage, NoAnswer, RefusedByServer } from '@yika/kit';
import { uploadDocument } from '../../addresses.ts';

interface Sending {
  readonly areaCode: string;
  readonly file: File;
  /** Between 0 and 1, of what has left this browser. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** The bytes as they are. By XMLHttpRequest, the only one that says how much has left; a big file on a slow line may take minutes. */
export function sendDocument({ areaCode, file, onProgress, signal }: Sending): Promise<DocumentView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const address = `${uploadDocument.url.replace(':areaCode', encodeURIComponent(areaCode))}?${new URLSearchParams({ name: nameOf(file) }).toString()}`;
    request.open(uploadDocument.method, address);
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const reply = readJson(request.responseText);
      if (request.status === 200 && reply !== null) resolve(reply as DocumentView);
      else if (reply !== null && typeof reply === 'object' && 'code' in reply) reject(new RefusedByServer(reply as Problem));
      else reject(new NoAnswer(new Error(`status ${request.status}`)));
    });
    request.addEventListener('error', () => reject(new NoAnswer(new Error('no line'))));
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** As the route takes it: no signs of control and of paths, at most 120 characters, with its ending kept. */
export function nameOf({ name }: Pick<File, 'name'>): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  const clean = name.replaceAll(/[\u0000-\u001f\u007f/\\]/g, '_').trim() || 'document';
  if (clean.length <= 120) return clean;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(clean)?.[0] ?? '';
  return `${clean.slice(0, 120 - ending.length)}${ending}`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
