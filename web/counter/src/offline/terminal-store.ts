import type { ReplyOf, getTerminal, syncOfflineVerifications, VerificationView } from '@yika/contract';
import type { Language } from '@yika/kit';
import type { OfflineCounts } from './offline-counts.ts';

/** What a terminal keeps: where it stands, keys, lists, and codes that are still to be handed in. Nothing about holders. */
export type KeptTerminal = ReplyOf<typeof getTerminal>;

export interface QueuedCheck {
  readonly itemId: string;
  /** Where it was made: it is handed in from there and nowhere else. */
  readonly servicePointId: string;
  readonly code: string;
  readonly purpose: VerificationView['purpose'];
  readonly checkedAt: number;
  readonly listAgeSeconds: number;
}

/** A check that the platform would not simply take, with its reason: nothing of whom it was about. */
export type DoubtfulCheck = Omit<ReplyOf<typeof syncOfflineVerifications>['items'][number], 'reason'> & { readonly reason: string; readonly checkedAt: number };

interface Kept {
  readonly terminal: KeptTerminal;
  /** Server time less this machine's, in milliseconds. */
  readonly clockOffsetMs: number;
  readonly lists: Readonly<Record<number, Uint8Array>>;
  /** When the lists were last fetched whole, by this machine's clock. */
  readonly listsAt: number;
  /** What regions are called, so that a code without a line says more than six digits. */
  readonly regions: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  readonly queue: readonly QueuedCheck[];
  readonly counts: OfflineCounts;
  /** Where this till stood before it was revoked or lost its key, while checks of it wait. */
  readonly leftPlace: string;
  /** The newest first. */
  readonly doubtful: readonly DoubtfulCheck[];
}
export type KeptName = keyof Kept;

const STORE = 'kept';

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('yika-counter', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no store'));
  });
}

async function inStore<Result>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const database = await opened();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
    });
  } finally {
    database.close();
  }
}

export async function kept<Name extends KeptName>(name: Name): Promise<Kept[Name] | null> {
  return ((await inStore('readonly', (store) => store.get(name) as IDBRequest<Kept[Name] | undefined>)) ?? null);
}

export async function keep<Name extends KeptName>(name: Name, value: Kept[Name]): Promise<void> {
  await inStore('readwrite', (store) => store.put(value, name));
}

type Some<Name extends KeptName> = { readonly [Each in Name]?: Kept[Each] | undefined };

/** Reads and writes in one transaction, so that neither two acts of this page nor two open pages lose what the other has written. */
export async function change<Name extends KeptName, Result>(names: readonly Name[], decide: (before: Some<Name>) => { readonly kept: Some<Name>; readonly result: Result }): Promise<Result> {
  const database = await opened();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite');
      const store = transaction.objectStore(STORE);
      const reads = names.map((name) => [name, store.get(name) as IDBRequest<unknown>] as const);
      let decided: { readonly result: Result } | null = null;
      let failed: unknown = null;
      // Requests of one store are answered in order: after the last, all are there.
      const last = reads.at(-1)?.[1];
      if (last) last.onsuccess = () => {
        try {
          const { kept: after, result } = decide(Object.fromEntries(reads.map(([name, { result: value }]) => [name, value])) as Some<Name>);
          for (const [name, value] of Object.entries(after)) if (value === undefined) store.delete(name); else store.put(value, name);
          decided = { result };
        } catch (error) {
          failed = error;
          transaction.abort();
        }
      };
      transaction.oncomplete = () => (decided ? resolve(decided.result) : reject(new Error('nothing was asked of the store')));
      transaction.onabort = () => reject(failed ?? transaction.error ?? new Error('not kept'));
    });
  } finally {
    database.close();
  }
}
