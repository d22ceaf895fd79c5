/**
 * A typed or pasted number without what people put between its characters: spaces of every width, hyphens and dashes, and the
 * invisible marks that come with a copy. Full-width characters become narrow, letters capital, the Roman ten Ⅹ the letter X.
 */
export function normalizeNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}\u2212]/gu, '').toUpperCase();
}

/** Cut into groups of the given sizes, with a space between; what is left over forms the last group. */
export function grouped(text: string, sizes: readonly number[]): string {
  const groups: string[] = [];
  let from = 0;
  for (const size of sizes) {
    if (from >= text.length) break;
    groups.push(text.slice(from, from + size));
    from += size;
  }
  if (from < text.length) groups.push(text.slice(from));
  return groups.join(' ');
}
