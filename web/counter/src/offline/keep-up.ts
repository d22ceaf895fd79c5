import { call, failureOf, NoAnswer } from '@yika/kit';
import { getTerminal, listRegions, syncOfflineVerifications } from '../addresses.ts';
import { change, keep, kept, type DoubtfulCheck, type KeptTerminal } from './terminal-store.ts';

/** While there is a line: who we are, the time, the keys, and every status list, for when there is none. Throws RefusedByServer and NoAnswer. */
export async function learnTerminal(): Promise<KeptTerminal> {
  const askedAt = Date.now();
  const terminal = await call(getTerminal, {});
  await keep('terminal', terminal);
  await keep('clockOffsetMs', Math.round(terminal.serverTime - (askedAt + Date.now()) / 2));
  const fetched = await Promise.all(terminal.statusLists.map(async ({ number }) => {
    const reply = await fetch(`/api/status-lists/${number}`).catch(() => null);
    return reply?.ok ? ([number, new Uint8Array(await reply.arrayBuffer())] as const) : null;
  }));
  const lists = Object.fromEntries(fetched.filter((entry) => entry !== null));
  await change(['lists'], (before) => ({ kept: { lists: { ...before.lists, ...lists } }, result: null }));
  if (!fetched.includes(null)) await keep('listsAt', Date.now());
  const told = await call(listRegions, {}).catch(() => null);
  if (told) await keep('regions', Object.fromEntries(told.regions.map(({ regionCode, name }) => [regionCode, name])));
  return terminal;
}

export interface HandedIn {
  readonly sent: number;
  /** Flagged or rejected: somebody has to look at them. */
  readonly doubtful: number;
}

const DOUBTFUL_KEPT = 50;

/**
 * Hands in what was checked without a line at this place. An item has an id, so a reply that got lost costs nothing: it is sent again; and
 * of two open pages that send the same, one takes it off the list and tells of it.
 */
export async function handIn(servicePointId: string): Promise<HandedIn> {
  let [sent, doubtful] = [0, 0];
  for (;;) {
    const batch = ((await kept('queue')) ?? []).filter((item) => item.servicePointId === servicePointId).slice(0, 50);
    if (batch.length === 0) return { sent, doubtful };
    const { items } = await call(syncOfflineVerifications, { body: { items: batch.map(({ servicePointId: _here, ...item }) => item) } });
    if (items.length === 0) return { sent, doubtful };
    const done = await change(['queue', 'doubtful'], ({ queue = [], doubtful: before = [] }) => {
      const [answers, mine] = [new Map(items.map((item) => [item.itemId, item])), queue.filter(({ itemId }) => items.some((item) => item.itemId === itemId))];
      const found = mine.flatMap(({ itemId, checkedAt }): DoubtfulCheck[] => {
        const item = answers.get(itemId);
        return !item || item.state === 'taken' || item.reason === null ? [] : [{ ...item, reason: item.reason, checkedAt }];
      });
      return {
        kept: { queue: queue.filter(({ itemId }) => !answers.has(itemId)), doubtful: [...found, ...before].slice(0, DOUBTFUL_KEPT) },
        result: { sent: mine.length, doubtful: found.length },
      };
    });
    sent += done.sent;
    doubtful += done.doubtful;
  }
}

/** What the last look found; before the first there is taken to be a line. */
let foundLine = true;

export function hadLine(): boolean {
  return foundLine;
}

/**
 * Does the platform answer? Tells a line that is cut from a reply that got lost. "Too many at once" is an answer too: a whole hospital stands
 * behind one address, and its tills must not believe that their line is gone.
 */
export async function hasLine(): Promise<boolean> {
  foundLine = navigator.onLine !== false && (await fetch('/api/outages', { cache: 'no-store', signal: AbortSignal.timeout(2000) }).then(({ ok, status }) => ok || status === 429, () => false));
  return foundLine;
}

export function isSilence(error: unknown): boolean {
  return failureOf(error) instanceof NoAnswer;
}
