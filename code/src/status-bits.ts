/** What a status list can say of a certificate. The numbers are those of the IETF registry of status types: 0, 1, 2. */
export type CertificateStatus = 'valid' | 'revoked' | 'suspended';

/** A full list: a certificate with index i stands in list ⌊i / 2²⁰⌋. 256 KB unpacked, a few KB packed. */
export const ENTRIES_PER_STATUS_LIST = 2 ** 20;

/** In which list, and where in it, a certificate's status stands. */
export function statusPlace(statusIndex: number): { readonly listNumber: number; readonly position: number } {
  return { listNumber: Math.floor(statusIndex / ENTRIES_PER_STATUS_LIST), position: statusIndex % ENTRIES_PER_STATUS_LIST };
}

/** Two bits an entry, the first in the lowest bits of the first byte (Token Status List, section 4.1). Entries not named are valid. */
export function packStatuses(size: number, entries: Iterable<readonly [position: number, status: CertificateStatus]>): Uint8Array {
  const packed = new Uint8Array(Math.ceil(size / 4));
  for (const [position, status] of entries) {
    if (!Number.isInteger(position) || position < 0 || position >= size) throw new RangeError('a status outside its list');
    const shift = 2 * (position % 4);
    const at = Math.floor(position / 4);
    packed[at] = ((packed[at] ?? 0) & ~(3 << shift)) | (STATUS_TYPES.indexOf(status) << shift);
  }
  return packed;
}

/** Null beyond the end of the list, and for the value that we never write: nothing can then be said. */
export function unpackStatus(packed: Uint8Array, position: number): CertificateStatus | null {
  const byte = packed[Math.floor(position / 4)];
  return byte === undefined ? null : (STATUS_TYPES[(byte >> (2 * (position % 4))) & 3] ?? null);
}

const STATUS_TYPES = ['valid', 'revoked', 'suspended'] as const;
