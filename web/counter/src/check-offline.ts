import { coversRegion, pinIssuerKeys, readStatusList, verifyOffline, webCrypto, webInflate, type OfflineRefusal, type Undetermined } from '@yika/code';
import type { VerificationView } from '@yika/contract';
import type { Language } from '@yika/kit';
import { keep, kept, type KeptTerminal, type QueuedCheck } from './terminal-store.ts';

/** Everything that a check without a line can stumble over: what the code says, and what this till has used up or not yet kept. */
export type OfflineReason = OfflineRefusal | Undetermined | 'taken_here_already' | 'handle_spent' | 'terminal_spent' | 'nothing_kept' | 'offline_paused';

export interface Genuine {
  readonly kind: 'genuine';
  readonly region: string;
  readonly regionName: Readonly<Record<Language, string>> | null;
  readonly level: number;
  readonly signedAt: number;
  readonly listAgeSeconds: number;
  /** How often this till may still take a code of the same certificate, and of anybody, before it hands in. */
  readonly handleLeft: number;
  readonly checksLeft: number;
}

export type OfflineAnswer = Genuine | { readonly kind: 'not_genuine'; readonly reason: OfflineReason } | { readonly kind: 'unknown'; readonly reason: OfflineReason };

/**
 * Without a line: is the code genuine, and is its certificate on none of the lists? Never who it is, and never whether the person is
 * insured. Kept for handing in before the answer is shown, so that no check is lost.
 */
export async function checkOffline(text: string, purpose: VerificationView['purpose']): Promise<OfflineAnswer> {
  const [terminal, lists, queue, handles, offset, regions] = await Promise.all([kept('terminal'), kept('lists'), kept('queue'), kept('handles'), kept('clockOffsetMs'), kept('regions')]);
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
  if (outcome.outcome === 'refused') return { kind: 'not_genuine', reason: outcome.reason };
  if (outcome.outcome === 'undetermined') return { kind: 'unknown', reason: outcome.reason };

  if (coversRegion(closed, outcome.region)) return { kind: 'unknown', reason: 'offline_paused' };

  const waiting = queue ?? [];
  const shown = handles?.[outcome.handle] ?? 0;
  if (waiting.some(({ code }) => code === text)) return { kind: 'not_genuine', reason: 'taken_here_already' };
  if (shown >= terminal.offline.checksPerHandle) return { kind: 'unknown', reason: 'handle_spent' };
  if (waiting.length >= terminal.offline.checksPerTerminal) return { kind: 'unknown', reason: 'terminal_spent' };
  const check: QueuedCheck = { itemId: crypto.randomUUID(), code: text, purpose, checkedAt: now, listAgeSeconds: Math.max(0, outcome.listAgeSeconds) };
  await keep('queue', [...waiting, check]);
  await keep('handles', { ...handles, [outcome.handle]: shown + 1 });
  return {
    kind: 'genuine', region: outcome.region, regionName: regions?.[outcome.region] ?? null, level: outcome.level, signedAt: outcome.iat * 1000, listAgeSeconds: outcome.listAgeSeconds,
    handleLeft: terminal.offline.checksPerHandle - shown - 1, checksLeft: terminal.offline.checksPerTerminal - waiting.length - 1,
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
