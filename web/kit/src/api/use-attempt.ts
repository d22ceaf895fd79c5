import { useRef, useState } from 'react';
import { failureOf, NoAnswer, type Failure } from './failures.ts';

export interface Attempt<Input, Result> {
  /** Presses during one run are that run; a run after a silence goes out under the same key. Resolves to null on failure. */
  readonly run: (input: Input) => Promise<Result | null>;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly forget: () => void;
}

/**
 * One act of a person, from press to answer. The key of the attempt is kept when nobody answered, so that trying again does it once;
 * after a "no", a success, or other input, the next press is a new attempt. `onRefused` empties what a "no" has used up (a PIN, a code);
 * a silence leaves it there.
 */
export function useAttempt<Input, Result>(act: (input: Input, attempt: string) => Promise<Result>, onRefused?: () => void): Attempt<Input, Result> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = useRef<{ readonly key: string; readonly input: string } | null>(null);
  const running = useRef<Promise<Result | null> | null>(null);

  const go = async (input: Input): Promise<Result | null> => {
    const said = JSON.stringify(input) ?? '';
    if (open.current?.input !== said) open.current = { key: crypto.randomUUID?.() ?? randomKey(), input: said };
    setBusy(true);
    setFailure(null);
    try {
      const result = await act(input, open.current.key);
      open.current = null;
      return result;
    } catch (error) {
      const failed = failureOf(error);
      if (!(failed instanceof NoAnswer)) {
        open.current = null;
        onRefused?.();
      }
      setFailure(failed);
      return null;
    } finally {
      running.current = null;
      setBusy(false);
    }
  };
  const run = (input: Input): Promise<Result | null> => (running.current ??= go(input));
  return { run, busy, failure, forget: () => setFailure(null) };
}

/** `randomUUID` exists only in a secure context; an attempt's key needs to be unlikely, not secret. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
