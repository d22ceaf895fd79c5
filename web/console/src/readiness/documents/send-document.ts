import type { DocumentView } from '@yika/contract';
import { sendBytes } from '@yika/kit';
import { uploadDocument } from '../../addresses.ts';

interface Sending {
  readonly areaCode: string;
  readonly file: File;
  /** Between 0 and 1, of what has left this browser. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export function sendDocument({ areaCode, file, onProgress, signal }: Sending): Promise<DocumentView> {
  const url = `${uploadDocument.url.replace(':areaCode', encodeURIComponent(areaCode))}?${new URLSearchParams({ name: nameOf(file) }).toString()}`;
  return sendBytes({ method: uploadDocument.method, url, bytes: file, onProgress, signal });
}

/** As the route takes it: no signs of control and of paths, at most 120 characters, with its ending kept. */
export function nameOf({ name }: Pick<File, 'name'>): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  const clean = name.replaceAll(/[\u0000-\u001f\u007f/\\]/g, '_').trim() || 'document';
  if (clean.length <= 120) return clean;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(clean)?.[0] ?? '';
  return `${clean.slice(0, 120 - ending.length)}${ending}`;
}
