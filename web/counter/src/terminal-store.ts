import type { ReplyOf, getTerminal, syncOfflineVerifications, VerificationView } from '@yika/contract';
import type { Language } from '@yika/kit';

/** What a terminal keeps: where it stands, keys, lists, and codes that are still to be handed in. Nothing about holders. */
export type KeptTerminal = ReplyOf<typeof getTerminal>;

export interface QueuedCheck {
  readonly itemId: string;
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
  /** How often each certificate was taken without a line since the last hand-in. */
  readonly handles: Readonly<Record<string, number>>;
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

/** After this terminal was revoked: nothing stays. */
export async function forgetEverything(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
}
