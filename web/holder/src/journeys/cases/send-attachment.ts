import type { CaseAttachment } from '@yika/contract';
import { sendBytes } from '@yika/kit';
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

/** Sent twice, the same bytes are kept once. */
export function sendAttachment({ caseNumber, ...sending }: Sending): Promise<CaseAttachment> {
  return sendBytes({ ...sending, method: attachToCase.method, url: attachToCase.url.replace(':caseNumber', encodeURIComponent(caseNumber)) });
}
