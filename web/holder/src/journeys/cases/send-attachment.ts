import type { CaseAttachment, Problem } from '@yika/contract';
import { currentLanguage, NoAnswer, RefusedByServer } from '@yika/kit';
import { attachToCase, getCaseAttachment } from '../../addresses.ts';

interface Sending {
  readonly caseNumber: string;
  readonly bytes: Blob;
  /** Between 0 and 1, of what has left this phone. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export function addressOfAttachment(caseNumber: string, attachmentId: string): string {
  return getCaseAttachment.url.replace(':caseNumber', encodeURIComponent(caseNumber)).replace(':attachmentId', encodeURIComponent(attachmentId));
}

/** The bytes as they are, by the only way that says how much has left. Sent twice, they are kept once. */
export function sendAttachment({ caseNumber, bytes, onProgress, signal }: Sending): Promise<CaseAttachment> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(attachToCase.method, attachToCase.url.replace(':caseNumber', encodeURIComponent(caseNumber)));
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const reply = readJson(request.responseText);
      if (request.status === 200 && reply !== null) resolve(reply as CaseAttachment);
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
