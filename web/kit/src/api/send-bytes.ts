import type { Problem } from '@yika/contract';
import { currentLanguage } from '../language/language.ts';
import { NoAnswer, RefusedByServer } from './failures.ts';

interface Sending {
  readonly method: string;
  readonly url: string;
  readonly bytes: Blob;
  /** Between 0 and 1, of what has left this machine. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** The bytes as they are. By XMLHttpRequest, the only one that says how much has left; a big file on a slow line may take minutes. Throws as `call` does. */
export function sendBytes<Reply>({ method, url, bytes, onProgress, signal }: Sending): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const reply = readJson(request.responseText);
      if (request.status === 200 && reply !== null) resolve(reply as Reply);
      else if (reply !== null && typeof reply === 'object' && 'code' in reply) reject(new RefusedByServer(reply as Problem));
      else reject(new NoAnswer(new Error(`status ${request.status}`)));
    });
    request.addEventListener('error', () => reject(new NoAnswer(new Error('no line'))));
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(bytes);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
