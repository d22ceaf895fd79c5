/** '2030-01-28 14:05', by the clock on the wall of a counter. */
export function inChina(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
