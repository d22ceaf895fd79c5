import { useEffect, useMemo, useRef, useState } from 'react';
import { handIn, hasLine, type HandedIn } from '../offline/keep-up.ts';
import { oneAtATime } from '../offline/one-at-a-time.ts';
import { kept } from '../offline/terminal-store.ts';

export interface Line {
  readonly up: boolean;
  /** When the line was lost, epoch milliseconds. */
  readonly downSince: number | null;
  /** Checks of this place that are still to be handed in; and those of a place where this browser stood before. */
  readonly queued: number;
  readonly queuedElsewhere: number;
  /** When the lists for working without a line were last fetched. */
  readonly listsAt: number | null;
  readonly doubtful: number;
}

const LOOK_EVERY_MS = 5000;
const begin: Line = { up: true, downSince: null, queued: 0, queuedElsewhere: 0, listsAt: null, doubtful: 0 };

/** Is there a line; and when it is back, what was kept goes out by itself. */
export function useLine(servicePointId: string, onHandedIn: (done: HandedIn) => void): { readonly line: Line; readonly look: () => Promise<void> } {
  const [line, setLine] = useState(begin);
  const told = useRef(onHandedIn);
  told.current = onHandedIn;
  const stopped = useRef(false);

  const look = useMemo(() => oneAtATime(async (): Promise<void> => {
    const up = await hasLine();
    if (up && (await kept('queue').catch(() => null))?.some((check) => check.servicePointId === servicePointId)) {
      const done = await handIn(servicePointId).catch(() => null);
      if (done && done.sent > 0) {
        told.current(done);
      }
    }
    const [queue, listsAt, doubtful] = await Promise.all([kept('queue'), kept('listsAt'), kept('doubtful')]).catch(() => [null, null, null]);
    if (stopped.current) return;
    const here = queue?.filter((check) => check.servicePointId === servicePointId).length ?? 0;
    setLine((before) => ({ up, downSince: up ? null : (before.downSince ?? Date.now()), queued: here, queuedElsewhere: (queue?.length ?? 0) - here, listsAt: listsAt ?? null, doubtful: doubtful?.length ?? 0 }));
  }), [servicePointId]);

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
