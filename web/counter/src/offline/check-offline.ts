import { coversRegion, pinIssuerKeys, readStatusList, verifyOffline, webCrypto, webInflate, type OfflineRefusal, type Undetermined } from '@yika/code';
import type { VerificationView } from '@yika/contract';
import { dayOf, type Language } from '@yika/kit';
import { countCheck } from './offline-counts.ts';
import { change, kept, type KeptTerminal, type QueuedCheck } from './terminal-store.ts';

/** Everything that a check without a line can stumble over: what the code says, and what this till has used up or not yet kept. */
export type OfflineReason = OfflineRefusal | Undetermined | 'taken_here_already' | 'handle_spent' | 'terminal_spent' | 'card_number_not_given' | 'nothing_kept' | 'offline_paused';

export interface Genuine {
  readonly kind: 'genuine';
  readonly region: string;
  readonly regionName: Readonly<Record<Language, string>> | null;
  readonly level: number;
  readonly signedAt: number;
  readonly listAgeSeconds: number;
  /** How often this till may still take a code of the same certificate, and how often of anybody today. */
  readonly handleLeft: number;
  readonly checksLeft: number;
}

export type OfflineAnswer = Genuine | { readonly kind: 'refused'; readonly reason: OfflineReason } | { readonly kind: 'unknown'; readonly reason: OfflineReason };

/**
 * Without a line: is the code genuine, and is its certificate on none of the lists? Never who it is, and never whether the person is
 * insured. Kept for handing in before the answer is shown, so that no check is lost.
 */
export async function checkOffline(text: string, purpose: VerificationView['purpose']): Promise<OfflineAnswer> {
  const [terminal, lists, offset, regions] = await Promise.all([kept('terminal'), kept('lists'), kept('clockOffsetMs'), kept('regions')]);
  if (!terminal) return { kind: 'unknown', reason: 'nothing_kept' };
  // Kept before the platform told of closed regions: then nobody has closed any.
  const closed = { regions: terminal.offline.closedRegions ?? [] };
  if (coversRegion(closed, terminal.place.regionCode)) return { kind: 'unknown', reason: 'offline_paused' };
  const now = Date.now() + (offset ?? 0);
  const issuerKeys = await pinIssuerKeys(webCrypto, terminal.issuerKeys);
  const statusLists = await readLists(terminal, lists ?? {}, issuerKeys);
  const outcome = await verifyOffline({
    text, nowSeconds: Math.floor(now / 1000), issuerKeys, cryptography: webCrypto, statusLists, policy: { maxListAgeSeconds: terminal.offline.listAgeLimitHours * 3600 },
  });
  if (outcome.outcome === 'refused') return { kind: 'refused', reason: outcome.reason };
  if (outcome.outcome === 'undetermined') return { kind: 'unknown', reason: outcome.reason };

  if (coversRegion(closed, outcome.region)) return { kind: 'unknown', reason: 'offline_paused' };

  // Online the platform says the same; and what this till does not take spends nothing.
  if (purpose === 'payment' && outcome.level < 2) return { kind: 'refused', reason: 'card_number_not_given' };

  const check: QueuedCheck = {
    itemId: crypto.randomUUID(), servicePointId: terminal.place.servicePointId, code: text, purpose, checkedAt: now, listAgeSeconds: Math.max(0, outcome.listAgeSeconds),
  };
  const counted = await change(['queue', 'counts'], ({ queue = [], counts }) => {
    const one = queue.some(({ code }) => code === text)
      ? { taken: false, reason: 'taken_here_already' } as const
      : countCheck(counts ?? null, { terminalId: terminal.terminalId, day: dayOf(now), at: now, handle: outcome.handle, signedAt: outcome.iat, caps: terminal.offline });
    return { kept: one.taken ? { queue: [...queue, check], counts: one.counts } : {}, result: one };
  });
  if (!counted.taken) return { kind: counted.reason === 'taken_here_already' ? 'refused' : 'unknown', reason: counted.reason };
  return {
    kind: 'genuine', region: outcome.region, regionName: regions?.[outcome.region] ?? null, level: outcome.level, signedAt: outcome.iat * 1000, listAgeSeconds: outcome.listAgeSeconds,
    handleLeft: counted.handleLeft, checksLeft: counted.checksLeft,
  };
}

async function readLists(terminal: KeptTerminal, lists: Readonly<Record<number, Uint8Array>>, issuerKeys: Awaited<ReturnType<typeof pinIssuerKeys>>) {
  const read = await Promise.all(terminal.statusLists.map(async ({ number }) => {
    const bytes = lists[number];
    if (!bytes) return null;
    const reading = await readStatusList({ bytes, issuerKeys, cryptography: webCrypto, inflate: webInflate });
    return reading.allowed ? reading.value : null;
  }));
  return read.filter((list) => list !== null);
}
