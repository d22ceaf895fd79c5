import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../platform/refusal.ts';

/** The cost of one hash (RFC 9106): memory in KiB, passes over it. */
export interface PinCost {
  readonly memory: number;
  readonly passes: number;
}

/** OWASP's second choice, one lane: about 48 ms a hash, 20 a second and core. */
export const PIN_COST: PinCost = { memory: 19_456, passes: 2 };

export interface PinHasher {
  /**
   * Takes a place before anything else is done for a PIN, so that when there is none no try was spent.
   * Refusal: pin_service_busy, with the seconds to wait.
   */
  readonly inTurn: <Result>(work: (hash: HashPin) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** `about` ties the hash to one holder, so that a row copied over another's opens nothing. */
export type HashPin = (pin: string, salt: Buffer, about: string) => Promise<Buffer>;

export interface PinPoolParts {
  /** A secret key outside the database: without it a stolen table cannot be tried, though there are only a million PINs. */
  readonly pepper: Buffer;
  readonly workers?: number;
  /** How many may wait for each worker. */
  readonly waitingPerWorker?: number;
  readonly cost?: PinCost;
}

export interface PinWork {
  readonly pepper: Buffer;
  readonly cost: PinCost;
}

export interface PinJob {
  readonly number: number;
  readonly pin: string;
  readonly salt: Buffer;
  readonly about: string;
}

interface Waiting {
  readonly job: PinJob;
  readonly resolve: (hash: Buffer) => void;
  readonly reject: (error: Error) => void;
}

const HASHES_PER_WORKER_AND_SECOND = 18;

/**
 * A bounded pool of threads of its own. Node's shared threads would do, and then every file and every name look-up of the process
 * would stand in the same queue behind somebody's PIN.
 */
export function pinPool({ pepper, workers = availableParallelism(), waitingPerWorker = 40, cost = PIN_COST }: PinPoolParts): PinHasher {
  const places = workers * (waitingPerWorker + 1);
  const queue: Waiting[] = [];
  const threads = Array.from({ length: workers }, () => new PinThread({ pepper, cost }, nextJob));
  let taken = 0;
  let numbered = 0;
  let closed = false;

  const hash: HashPin = (pin, salt, about) =>
    new Promise((resolve, reject) => {
      numbered += 1;
      queue.push({ job: { number: numbered, pin, salt, about }, resolve, reject });
      threads.find((thread) => thread.idle)?.take();
    });

  return {
    inTurn: async (work) => {
      if (closed || taken >= places) throw new Refusal('pin_service_busy', { retryAfterSeconds: Math.max(1, Math.ceil(taken / (workers * HASHES_PER_WORKER_AND_SECOND))) });
      taken += 1;
      try {
        return await work(hash);
      } finally {
        taken -= 1;
      }
    },
    close: async () => {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error('the PIN pool closed'));
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };

  function nextJob(): Waiting | undefined {
    return queue.shift();
  }
}

/** One thread and what it is doing; a thread that dies fails its job and is replaced when the next comes. */
class PinThread {
  readonly #work: PinWork;
  readonly #next: () => Waiting | undefined;
  #worker: Worker | null = null;
  #doing: Waiting | null = null;

  constructor(work: PinWork, next: () => Waiting | undefined) {
    this.#work = work;
    this.#next = next;
  }

  get idle(): boolean {
    return this.#doing === null;
  }

  take(): void {
    const next = this.#next();
    if (!next) return;
    this.#doing = next;
    this.#worker ??= this.#start();
    this.#worker.postMessage(next.job);
  }

  async end(): Promise<void> {
    this.#finish((doing) => doing.reject(new Error('the PIN pool closed')));
    await this.#worker?.terminate();
  }

  #start(): Worker {
    // Flags of the process that started us (a test runner's, say) are not for this thread.
    const worker = new Worker(new URL('./pin-worker.ts', import.meta.url), { workerData: this.#work, execArgv: [], env: {} });
    worker.unref();
    worker.on('message', ({ number, hash }: { number: number; hash: Uint8Array }) => {
      if (this.#doing?.job.number !== number) return;
      this.#finish((doing) => doing.resolve(Buffer.from(hash)));
      this.take();
    });
    const died = () => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#finish((doing) => doing.reject(new Error('a PIN thread died')));
      this.take();
    };
    worker.on('error', died);
    worker.on('exit', died);
    return worker;
  }

  #finish(settle: (doing: Waiting) => void): void {
    const doing = this.#doing;
    this.#doing = null;
    if (doing) settle(doing);
  }
}
