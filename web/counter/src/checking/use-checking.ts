import { recogniseInput } from '@yika/code';
import type { VerificationView } from '@yika/contract';
import { isRefusal, readAmount } from '@yika/kit';
import { useCallback, useRef, useState } from 'react';
import { checkCode, type Answer } from './check-code.ts';
import { readSubmit } from './scan-guard.ts';

/** One question and how often it was put; a repeat under the same attempt is the same question. */
export interface Asked {
  readonly typed: string;
  readonly attempt: string;
  readonly purpose: VerificationView['purpose'];
  readonly amountFen: number | null;
  readonly tries: readonly number[];
}

export interface Checking {
  readonly asked: Asked | null;
  readonly answer: Answer | null;
  readonly busy: boolean;
  /** Enter, from whatever field or gun. */
  readonly submit: (typed: string) => void;
  readonly again: () => Promise<void>;
  readonly next: () => void;
}

interface Wishes {
  readonly purpose: VerificationView['purpose'];
  readonly amount: string;
  readonly onAnswer: (answer: Answer) => void;
  /** The line is empty again: before a check, after Next, and when a gun only repeated itself. */
  readonly onTaken: () => void;
  readonly onNext: () => void;
  readonly onRevoked: () => void;
}

/** From Enter to an answer, one at a time. */
export function useChecking(wishes: Wishes): Checking {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const wish = useRef(wishes);
  wish.current = wishes;
  // Read and written before React draws again: a gun is faster than a drawing.
  const running = useRef(false);
  const last = useRef<Parameters<typeof readSubmit>[0]['last']>(null);

  const next = useCallback(() => {
    // Whoever went on and shows the same code again asks anew, however soon.
    last.current = null;
    setAnswer(null);
    setAsked(null);
    wish.current.onTaken();
    wish.current.onNext();
  }, []);

  const ask = useCallback(async (question: Omit<Asked, 'tries'>, before: readonly number[]): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setAnswer(null);
    setAsked({ ...question, tries: [...before, Date.now()] });
    wish.current.onTaken();
    const given = await checkCode(question).catch((): Answer => ({ kind: 'undetermined' }));
    running.current = false;
    setBusy(false);
    if (given.kind === 'refused_question' && (isRefusal(given.failure, 'terminal_needed') || isRefusal(given.failure, 'terminal_revoked'))) return wish.current.onRevoked();
    setAnswer(given);
    wish.current.onAnswer(given);
  }, []);

  const submit = useCallback((typed: string): void => {
    const { purpose, amount, onTaken } = wish.current;
    const now = Date.now();
    switch (readSubmit({ typed, busy: running.current, purpose, last: last.current, now })) {
      case 'nothing':
        onTaken();
        break;
      case 'next':
        next();
        break;
      case 'check': {
        const amountFen = purpose === 'payment' ? readAmount(amount) : null;
        if (amountFen === 'wrong') {
          // Asked without its amount the code would be spent, and nobody told what is lacking.
          onTaken();
          setAsked(null);
          setAnswer({ kind: 'amount_wrong' });
          wish.current.onAnswer({ kind: 'amount_wrong' });
          break;
        }
        last.current = { text: recogniseInput(typed).text, purpose, at: now };
        void ask({ typed, purpose, amountFen, attempt: crypto.randomUUID() }, []);
      }
    }
  }, [ask, next]);

  const again = useCallback(async (): Promise<void> => {
    if (asked) await ask(asked, asked.tries);
  }, [ask, asked]);

  return { asked, answer, busy, submit, again, next };
}
