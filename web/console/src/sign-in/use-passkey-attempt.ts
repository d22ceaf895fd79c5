import { failureOf, type Failure } from '@yika/kit';
import { useRef, useState } from 'react';
import { PasskeyUnanswered } from './passkey.ts';

export interface PasskeyAttempt {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** The authenticator gave no answer: not a "no" of the platform. */
  readonly unanswered: boolean;
  readonly run: () => Promise<void>;
}

/** One act that needs the passkey: a second press while it runs is nothing, and a person who cancels is not told that they failed. */
export function usePasskeyAttempt(act: () => Promise<void>): PasskeyAttempt {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  const running = useRef(false);
  const run = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    setUnanswered(false);
    try {
      await act();
    } catch (error) {
      if (error instanceof PasskeyUnanswered) setUnanswered(true);
      else setFailure(failureOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, failure, unanswered, run };
}
