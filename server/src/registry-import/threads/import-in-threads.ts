import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Place } from '../../platform/database.ts';
import { ImportTakenOver, type Checkpoint } from '../imports-table.ts';
import type { Share } from './import-share.ts';
import type { TurnEvent } from './turns.ts';

/** With this a thread opens the world for itself. */
export interface ThreadMeans {
  readonly database: Place;
  readonly masterKey: Buffer;
  /** Milliseconds by which the product's clock is ahead of the machine's. */
  readonly clockAheadMs: number;
  /** As many as are worth it, when not said. */
  readonly count?: number;
}

export type ThreadOrder = ThreadMeans & { readonly kind: string; readonly share: Share; readonly start: Checkpoint };

/** What a thread says; what went wrong is said in plain values. */
export type ThreadWord = TurnEvent | { readonly kind: 'done' } | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly code?: string };

/** Below this a thread costs more than it brings. */
const WORTH_THREADS_BYTES = 8_000_000;
const MOST_THREADS = 3;

export function threadsFor(bytes: number, { count }: Pick<ThreadMeans, 'count'>): number {
  return count ?? (bytes < WORTH_THREADS_BYTES ? 1 : Math.min(MOST_THREADS, availableParallelism()));
}

/** Each thread takes every n-th batch; what one has done is told to the others. The first fault ends them all. */
export async function importInThreads(kind: string, share: Omit<Share, 'remainder'>, { start, hear, threads }: { readonly start: Checkpoint; readonly hear: (event: TurnEvent) => void; readonly threads: ThreadMeans }): Promise<void> {
  const workers = Array.from({ length: share.threads }, (_, remainder) => {
    const workerData: ThreadOrder = { ...threads, kind, share: { ...share, remainder }, start };
    return new Worker(new URL('import-thread.ts', import.meta.url), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 48 } });
  });
  try {
    await Promise.all(workers.map((worker) => new Promise<void>((resolve, reject) => {
      worker.on('message', (word: ThreadWord) => {
        try {
          if (word.kind === 'failed') throw faultOf(word);
          if (word.kind === 'done') return resolve();
          hear(word);
          for (const other of workers) if (other !== worker) other.postMessage(word);
        } catch (error) {
          reject(error);
        }
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('a thread of the import ended before its work')));
    })));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function faultOf({ name, message, code }: Extract<ThreadWord, { kind: 'failed' }>): Error {
  if (name === ImportTakenOver.name) return new ImportTakenOver();
  return Object.assign(new Error(message), { name, ...(code !== undefined && { code }) });
}
