/**
 * One bucket an address and process, so that one machine cannot flood the house: `burst` at once, then `perSecond`.
 * Behind it stand the budgets of the rooms, which are counted in the database.
 */
export function floodGate({ burst, perSecond }: { burst: number; perSecond: number }, now: () => number): (address: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (address) => {
    const at = now();
    const bucket = buckets.get(address) ?? { left: burst, at };
    const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond);
    if (buckets.size > 50_000) buckets.clear();
    buckets.set(address, { left: Math.max(0, left - 1), at });
    return left >= 1;
  };
}
