/** Draws by weight: `share` is from 0 up to, not including, 1. */
export interface Weighted<Item> {
  at(share: number): Item;
}

export function weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Weighted<Item> {
  const sums: number[] = [];
  let sum = 0;
  for (const [, weight] of items) {
    sum += weight;
    sums.push(sum);
  }
  const last = items.at(-1);
  if (!last || sum <= 0) throw new Error('nothing to draw from');
  return { at: (share) => (items[firstAbove(sums, share * sum)] ?? last)[0] };
}

/** Index of the first sum that is greater than the value, in rising sums. */
export function firstAbove(sums: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
