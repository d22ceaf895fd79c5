import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inclusionProof, leafOf, rootFromProof, rootOf, type Hash } from './merkle.ts';

const sha256: Hash = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const someEntries = fc.array(fc.uint8Array({ maxLength: 12 }), { minLength: 1, maxLength: 40 });

test('the root of the certificate-transparency test vectors (RFC 6962)', () => {
  const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => Buffer.from(hex, 'hex'));
  const root = rootOf(sha256, entries.map((entry) => leafOf(sha256, entry)));
  expect(Buffer.from(root).toString('hex')).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
});

test('one changed entry changes the root', () => {
  fc.assert(fc.property(someEntries, fc.nat(), (entries, any) => {
    const place = any % entries.length;
    const altered = entries.map((entry, at) => (at === place ? Uint8Array.of(...entry, 7) : entry));
    const [before, after] = [entries, altered].map((list) => Buffer.from(rootOf(sha256, list.map((entry) => leafOf(sha256, entry)))).toString('hex'));
    expect(after).not.toBe(before);
  }));
});

test('every entry proves that it is in, and proves nothing at another place', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 33, selector: (bytes) => bytes.join() }), fc.nat(), (entries, any) => {
    const leaves = entries.map((entry) => leafOf(sha256, entry));
    const place = any % leaves.length;
    const proof = inclusionProof(sha256, leaves, place);
    const lead = (at: number) => Buffer.from(rootFromProof(sha256, { leaf: leaves[place] ?? new Uint8Array(), place: at, count: leaves.length, proof })).toString('hex');
    const root = Buffer.from(rootOf(sha256, leaves)).toString('hex');
    expect(lead(place)).toBe(root);
    if (inclusionProof(sha256, leaves, (place + 1) % leaves.length).length === proof.length) expect(lead((place + 1) % leaves.length)).not.toBe(root);
  }));
});
