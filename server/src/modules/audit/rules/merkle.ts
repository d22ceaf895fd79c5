/** SHA-256 or another; given from outside, because rules know no library. */
export type Hash = (...parts: readonly Uint8Array[]) => Uint8Array;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 6962 §2.1: leaves and nodes are hashed apart, so that no leaf can pass for a node. */
export function leafOf(hash: Hash, entry: Uint8Array): Uint8Array {
  return hash(LEAF, entry);
}

/** The root over leaf hashes in their order; of none, the hash of nothing. */
export function rootOf(hash: Hash, leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (!first) return hash();
  if (leaves.length === 1) return first;
  const split = splitOf(leaves.length);
  return hash(NODE, rootOf(hash, leaves.slice(0, split)), rootOf(hash, leaves.slice(split)));
}

/** The siblings from a leaf to the root, nearest first: with them anybody can check that the entry was sealed. */
export function inclusionProof(hash: Hash, leaves: readonly Uint8Array[], place: number): Uint8Array[] {
  if (leaves.length <= 1) return [];
  const split = splitOf(leaves.length);
  return place < split
    ? [...inclusionProof(hash, leaves.slice(0, split), place), rootOf(hash, leaves.slice(split))]
    : [...inclusionProof(hash, leaves.slice(split), place - split), rootOf(hash, leaves.slice(0, split))];
}

/** The root that a leaf and its proof lead to. */
export function rootFromProof(hash: Hash, { leaf, place, count, proof }: { leaf: Uint8Array; place: number; count: number; proof: readonly Uint8Array[] }): Uint8Array {
  const [sibling] = proof.slice(-1);
  if (!sibling || count <= 1) return leaf;
  const split = splitOf(count);
  const rest = proof.slice(0, -1);
  return place < split
    ? hash(NODE, rootFromProof(hash, { leaf, place, count: split, proof: rest }), sibling)
    : hash(NODE, sibling, rootFromProof(hash, { leaf, place: place - split, count: count - split, proof: rest }));
}

/** The largest power of two below the count. */
function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}
