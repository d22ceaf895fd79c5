import { readCertificateCode } from '@yika/contract/certificates';

export interface FileMarks {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly fileHash: string;
  /** As the file itself says, so that a changed one is known as changed; null: it names none. */
  readonly certificateCode: string | null;
}

/** The file stays in the browser: only what is read here is sent. */
export async function marksOf(file: Blob): Promise<FileMarks> {
  const bytes = await file.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  // As a text of its own, wherever the library puts it: the keywords only point there.
  const [, named] = /\(((?:[0-9A-Z]{5}-){3}[0-9A-Z]{5})\)/.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
  return { fileHash: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''), certificateCode: named === undefined ? null : readCertificateCode(named) };
}
