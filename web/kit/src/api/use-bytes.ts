import { useEffect, useState } from 'react';
import { failureOf, NoAnswer, type Failure } from './failures.ts';

export type Bytes = { readonly kind: 'waits' } | { readonly kind: 'there'; readonly bytes: ArrayBuffer } | { readonly kind: 'failed'; readonly failure: Failure };

/** A file that comes to be kept, for looking at without keeping it: gone from memory when whoever shows it closes. */
export function useBytes(address: string): Bytes {
  const [look, setLook] = useState<Bytes>({ kind: 'waits' });
  useEffect(() => {
    const leaving = new AbortController();
    const fetchIt = async (): Promise<void> => {
      const response = await fetch(address, { signal: leaving.signal, credentials: 'same-origin' });
      if (!response.ok) throw new NoAnswer(new Error(`status ${response.status}`));
      setLook({ kind: 'there', bytes: await response.arrayBuffer() });
    };
    setLook({ kind: 'waits' });
    fetchIt().catch((error: unknown) => {
      if (!leaving.signal.aborted) setLook({ kind: 'failed', failure: failureOf(error) });
    });
    return () => leaving.abort();
  }, [address]);
  return look;
}
