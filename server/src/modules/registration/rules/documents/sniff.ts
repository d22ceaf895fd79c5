import type { DocumentType } from '@yika/contract';
import { allow, deny, type Decision } from '../../../../platform/values/decision.ts';

/** As many points as a reviewer's browser can unpack: a picture of a few kilobytes can claim to be a wall. */
const MOST_PIXELS = 50_000_000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/**
 * What the bytes are, whatever their name says: a closed list. Nothing is ever unpacked here; of pictures only the size that they state is read.
 * `head` is the beginning of the document.
 */
export function sniffDocument(head: Uint8Array): Decision<DocumentType, 'document_type_refused' | 'document_picture_too_large'> {
  if (startsWith(head, [0x25, 0x50, 0x44, 0x46, 0x2d])) return allow('pdf');
  if (startsWith(head, PNG)) return judged('png', pngSize(head));
  if (startsWith(head, [0xff, 0xd8, 0xff])) return judged('jpeg', jpegSize(head));
  return deny('document_type_refused');
}

function judged(type: DocumentType, size: { readonly width: number; readonly height: number } | null): Decision<DocumentType, 'document_type_refused' | 'document_picture_too_large'> {
  if (!size || size.width === 0 || size.height === 0) return deny('document_type_refused');
  return size.width * size.height > MOST_PIXELS ? deny('document_picture_too_large') : allow(type);
}

/** Of the chunk IHDR, which has to be the first (PNG 1.2, 11.2.2). */
function pngSize(head: Uint8Array) {
  if (head.length < 24 || !startsWith(head.subarray(12), [0x49, 0x48, 0x44, 0x52])) return null;
  return { width: wordAt(head, 16) * 65_536 + wordAt(head, 18), height: wordAt(head, 20) * 65_536 + wordAt(head, 22) };
}

/** Of the first frame header (SOF), after whatever other segments (ITU-T T.81, B.2.2). */
function jpegSize(head: Uint8Array) {
  let place = 2;
  while (place + 9 <= head.length) {
    if (head[place] !== 0xff) return null;
    const marker = head[place + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: wordAt(head, place + 5), width: wordAt(head, place + 7) };
    place += marker === 0xff ? 1 : 2 + Math.max(2, wordAt(head, place + 2));
  }
  return null;
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, place) => bytes[place] === sign);
}

function wordAt(bytes: Uint8Array, place: number): number {
  return (bytes[place] ?? 0) * 256 + (bytes[place + 1] ?? 0);
}
