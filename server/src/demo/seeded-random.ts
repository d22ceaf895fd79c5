/** Chance that repeats: the same seed gives the same sequence on every machine (mulberry32). Not for secrets. */
export interface SeededRandom {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of several, or one character of a text, all alike; it must not be empty. */
  pick<const Items extends readonly unknown[] | string>(items: Items): Items[number];
  /** True in this share of cases, 0 to 1. */
  chance(share: number): boolean;
}

export function seededRandom(seed: number): SeededRandom {
  let state = mixed(seed);
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296;
  }
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (items) => items[Math.floor(next() * items.length)],
    chance: (share) => next() < share,
  };
}

/** Neighbouring seeds must not give neighbouring sequences. Seeds up to 2^53 count in full. */
function mixed(seed: number): number {
  let word = (seed | 0) ^ Math.imul(Math.floor(seed / 4_294_967_296) | 0, 0x9e3779b1);
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
