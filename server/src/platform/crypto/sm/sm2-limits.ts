/** GM/T 0009-2012, 10: the user id where none was agreed upon. */
export const SM2_USER_ID = '1234567812345678';
export const SM2_SIGNATURE_BYTES = 64;
/** C1, written whole, and C3. */
export const SM2_OVERHEAD_BYTES = 97;
export const SM2_MOST_BYTES = 4096;

/** Throws RangeError, without a word of what it was. */
export function mustFitSm2(clear: Uint8Array): void {
  if (clear.length < 1 || clear.length > SM2_MOST_BYTES) throw new RangeError(`SM2 encrypts 1 to ${SM2_MOST_BYTES} bytes`);
}

/** Has this the shape of C1 ‖ C3 ‖ C2? */
export function looksEncrypted(ciphertext: Uint8Array): boolean {
  return ciphertext[0] === 4 && ciphertext.length > SM2_OVERHEAD_BYTES && ciphertext.length <= SM2_OVERHEAD_BYTES + SM2_MOST_BYTES;
}

/**
 * C2 is the text under a stream of bytes; of a single byte one stream in 256 is nothing but zeros, and the text would go as it is.
 * GB/T 32918.4-2016 has it encrypted anew (6.1, A5) and refused where it arrives all the same (7.1, B4).
 */
export function hides(ciphertext: Uint8Array, clear: Uint8Array): boolean {
  return !Buffer.from(ciphertext.subarray(SM2_OVERHEAD_BYTES)).equals(clear);
}

/** For a way of SM2 that does not see to this by itself. */
export function untilHidden(clear: Uint8Array, encrypt: () => Uint8Array): Uint8Array {
  for (;;) {
    const ciphertext = encrypt();
    if (hides(ciphertext, clear)) return ciphertext;
  }
}
