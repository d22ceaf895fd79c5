import { useCallback, useEffect, useRef, useState } from 'react';
import { handIn, hasLine, learnTerminal, type HandedIn } from './keep-up.ts';
import { kept } from './terminal-store.ts';

export interface Line {
  readonly up: boolean;
  /** When the line was lost, epoch milliseconds. */
  readonly downSince: number | null;
  readonly queued: number;
  /** When the lists for working without a line were last fetched. */
  readonly listsAt: number | null;
  readonly doubtful: number;
}

const LOOK_EVERY_MS = 5000;
const begin: Line = { up: true, downSince: null, queued: 0, listsAt: null, doubtful: 0 };

/** Is there a line; and when it is back, what was kept goes out by itself. */
export function useLine(onHandedIn: (done: HandedIn) => void): { readonly line: Line; readonly look: () => Promise<void> } {
  const [line, setLine] = useState(begin);
  const told = useRef(onHandedIn);
  told.current = onHandedIn;
  const stopped = useRef(false);

  const look = useCallback(async (): Promise<void> => {
    const up = await hasLine();
    if (up && ((await kept('queue').catch(() => null))?.length ?? 0) > 0) {
      const done = await handIn().catch(() => null);
      if (done && done.sent > 0) {
        told.current(done);
        void learnTerminal().catch(() => {});
      }
    }
    const [queue, listsAt, doubtful] = await Promise.all([kept('queue'), kept('listsAt'), kept('doubtful')]).catch(() => [null, null, null]);
    if (stopped.current) return;
    setLine((before) => ({ up, downSince: up ? null : (before.downSince ?? Date.now()), queued: queue?.length ?? 0, listsAt: listsAt ?? null, doubtful: doubtful?.length ?? 0 }));
  }, []);

  useEffect(() => {
    stopped.current = false;
    const again = (): void => void look();
    again();
    const timer = setInterval(again, LOOK_EVERY_MS);
    addEventListener('online', again);
    addEventListener('offline', again);
    return () => {
      stopped.current = true;
      clearInterval(timer);
      removeEventListener('online', again);
      removeEventListener('offline', again);
    };
  }, [look]);
  return { line, look };
}
