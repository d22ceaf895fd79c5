import type { Checkpoint } from '../imports-table.ts';

export type TurnEvent =
  | { readonly kind: 'keys_in'; readonly batch: number }
  | { readonly kind: 'committed'; readonly batch: number; readonly checkpoint: Checkpoint };

/** Batches are prepared beside each other, in one thread or several; here each waits for what the one before it has done. */
export interface Turns {
  /** The keys of the batch are in: of two batches with one key it is the later that waits for the other's commit. */
  readonly keysIn: (batch: number) => Promise<void>;
  readonly committed: (batch: number) => Promise<Checkpoint>;
  /** Something happened, here or in another thread. */
  readonly hear: (event: TurnEvent) => void;
  /** Nobody who waits, or will, goes on. */
  readonly fail: (error: unknown) => void;
}

/** `start` is what stands before batch 0. */
export function turnsAfter(start: Checkpoint): Turns {
  const keysIn = latches<void>();
  const committed = latches<Checkpoint>();
  keysIn.open(-1, undefined);
  committed.open(-1, start);
  return {
    keysIn: keysIn.opened,
    committed: committed.opened,
    hear: (event) => (event.kind === 'keys_in' ? keysIn.open(event.batch, undefined) : committed.open(event.batch, event.checkpoint)),
    fail: (error) => {
      keysIn.fail(error);
      committed.fail(error);
    },
  };
}

/** Nobody asks for what lies further back. */
const KEPT = 64;

function latches<Value>() {
  const known = new Map<number, Latch<Value>>();
  let failed: { readonly error: unknown } | null = null;
  const latch = (batch: number) => {
    const found = known.get(batch) ?? newLatch<Value>();
    known.set(batch, found);
    if (failed) found.fail(failed.error);
    return found;
  };
  return {
    opened: (batch: number) => latch(batch).opened,
    open: (batch: number, value: Value) => {
      latch(batch).open(value);
      known.delete(batch - KEPT);
    },
    fail: (error: unknown) => {
      failed ??= { error };
      for (const { fail } of known.values()) fail(error);
    },
  };
}

interface Latch<Value> {
  readonly opened: Promise<Value>;
  readonly open: (value: Value) => void;
  readonly fail: (error: unknown) => void;
}

function newLatch<Value>(): Latch<Value> {
  let [open, fail]: [Latch<Value>['open'], Latch<Value>['fail']] = [() => {}, () => {}];
  const opened = new Promise<Value>((resolve, reject) => ([open, fail] = [resolve, reject]));
  // Nobody may be waiting when it fails.
  opened.catch(() => {});
  return { opened, open, fail };
}
