/** Several writers at once, each one item after the other. */
export async function parallel<Item>(writers: number, items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: writers }, async (_, writer) => {
    for (const item of items.filter((__, place) => place % writers === writer)) await work(item);
  }));
}
