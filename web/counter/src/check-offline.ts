import { pinIssuerKeys, readStatusList, verifyOffline, webCrypto, webInflate } from '@yika/code';
import type { VerificationView } from '@yika/contract';
import { keep, kept, type KeptTerminal, type QueuedCheck } from './terminal-store.ts';

export type OfflineAnswer =
  | { readonly kind: 'genuine'; readonly region: string; readonly level: number; readonly signedAt: number; readonly listAgeSeconds: number; readonly queued: number; readonly checksLeft: number }
  | { readonly kind: 'not_genuine'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Without a line: is the code genuine, and is its certificate on none of the lists? Never who it is, and never whether the person is
 * insured. Kept for handing in before the answer is shown, so that no check is lost.
 */
export async function checkOffline(text: string, purpose: VerificationView['purpose']): Promise<OfflineAnswer> {
  const [terminal, lists, queue, handles, offset] = await Promise.all([kept('terminal'), kept('lists'), kept('queue'), kept('handles'), kept('clockOffsetMs')]);
  if (!terminal) return { kind: 'unknown', reason: 'nothing_kept' };
  const now = Date.now() + (offset ?? 0);
  const issuerKeys = await pinIssuerKeys(webCrypto, terminal.issuerKeys);
  const statusLists = await readLists(terminal, lists ?? {}, issuerKeys);
  const outcome = await verifyOffline({
    text, nowSeconds: Math.floor(now / 1000), issuerKeys, cryptography: webCrypto, statusLists, policy: { maxListAgeSeconds: terminal.offline.listAgeLimitHours * 3600 },
  });
  if (outcome.outcome === 'refused') return { kind: 'not_genuine', reason: outcome.reason };
  if (outcome.outcome === 'undetermined') return { kind: 'unknown', reason: outcome.reason };

  const waiting = queue ?? [];
  const shown = handles?.[outcome.handle] ?? 0;
  if (waiting.some(({ code }) => code === text)) return { kind: 'not_genuine', reason: 'taken_here_already' };
  if (shown >= terminal.offline.checksPerHandle) return { kind: 'unknown', reason: 'handle_spent' };
  if (waiting.length >= terminal.offline.checksPerTerminal) return { kind: 'unknown', reason: 'terminal_spent' };
  const check: QueuedCheck = { itemId: crypto.randomUUID(), code: text, purpose, checkedAt: now, listAgeSeconds: Math.max(0, outcome.listAgeSeconds) };
  await keep('queue', [...waiting, check]);
  await keep('handles', { ...handles, [outcome.handle]: shown + 1 });
  return {
    kind: 'genuine', region: outcome.region, level: outcome.level, signedAt: outcome.iat * 1000, listAgeSeconds: outcome.listAgeSeconds,
    queued: waiting.length + 1, checksLeft: terminal.offline.checksPerTerminal - waiting.length - 1,
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
