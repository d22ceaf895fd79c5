/** An invented person as the platform hands them out, to be loaded before a test. */
export interface Holder {
  readonly identityNumber: string;
}

/** What the platform publishes for an area, loaded as that area's engineers would: once, and again when nothing was there. */
export function holdersFrom(productUrl: string): (areaCode: string) => Promise<readonly Holder[]> {
  const loaded = new Map<string, Promise<readonly Holder[]>>();
  return async (areaCode) => {
    const holders = loaded.get(areaCode) ?? load(productUrl, areaCode);
    loaded.set(areaCode, holders);
    try {
      return await holders;
    } catch (error) {
      loaded.delete(areaCode);
      throw error;
    }
  };
}

async function load(productUrl: string, areaCode: string): Promise<readonly Holder[]> {
  const reply = await fetch(`${productUrl}/regional-systems/${areaCode}/test-holders`, { redirect: 'error', signal: AbortSignal.timeout(5000) });
  if (!reply.ok) throw new Error(`the platform gave no test holders: ${reply.status}`);
  return ((await reply.json()) as { readonly holders: readonly Holder[] }).holders;
}
