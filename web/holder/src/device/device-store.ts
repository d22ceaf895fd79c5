/**
 * What this browser keeps for the e-card: the device key, the showing key with its certificate, and the server's time. Keys are
 * non-extractable CryptoKeys. Browsers may evict all of it (Safari after seven days without a visit): nothing here is beyond replacing.
 */
const databaseName = 'yika-device';
const storeName = 'kept';

export async function kept<Value>(name: string): Promise<Value | null> {
  const value: unknown = await settled((await store('readonly')).get(name));
  return (value as Value | undefined) ?? null;
}

export async function keep(name: string, value: unknown): Promise<void> {
  await settled((await store('readwrite')).put(value, name));
}

export async function forget(name: string): Promise<void> {
  await settled((await store('readwrite')).delete(name));
}

/** Reads and writes in one transaction, so that two open pages never take the same second or the same showing. */
export async function change<Value, Result>(name: string, decide: (value: Value | null) => { readonly value: Value | null; readonly result: Result }): Promise<Result> {
  const objects = await store('readwrite');
  const before: unknown = await settled(objects.get(name));
  const { value, result } = decide((before as Value | undefined) ?? null);
  if (value !== null) await settled(objects.put(value, name));
  return result;
}

let opening: Promise<IDBDatabase> | undefined;

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return (await opening).transaction(storeName, mode).objectStore(storeName);
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return settled(request).then((database) => {
    // Another tab that deletes or upgrades must not wait for this one.
    database.onversionchange = () => {
      database.close();
      opening = undefined;
    };
    return database;
  });
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage'));
  });
}
