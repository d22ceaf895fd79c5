import { failureOf, NoAnswer, type Failure } from '@yika/kit';
import { useRef, useState } from 'react';
import { PasskeyUnanswered } from './passkey.ts';

export interface PasskeyAttempt {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** The authenticator gave no answer: not a "no" of the platform. */
  readonly unanswered: boolean;
  readonly run: () => Promise<void>;
}

/**
 * One act that needs the passkey: a second press while it runs is nothing, and a person who cancels is not told that they failed. The key by
 * which a write is done once is kept while nobody answered.
 */
export function usePasskeyAttempt(act: (attemptKey: string) => Promise<void>): PasskeyAttempt {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  const running = useRef(false);
  const key = useRef<string | null>(null);
  const run = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    setUnanswered(false);
    try {
      key.current ??= newKey();
      await act(key.current);
      key.current = null;
    } catch (error) {
      if (!(error instanceof NoAnswer)) key.current = null;
      if (error instanceof PasskeyUnanswered) setUnanswered(true);
      else setFailure(failureOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, failure, unanswered, run };
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
