import { complain, say } from './progress.ts';
import { terminalLanguage, words } from './words.ts';

type Closer = () => void | Promise<void>;

/**
 * The way back: what was begun is ended in reverse order, whoever asks for it – a signal, a fault, a child that ended, or
 * the end of the npm that started us. A second signal does not wait.
 */
export class Stopping {
  readonly #closers: Closer[] = [];
  readonly #controller = new AbortController();
  #done: Promise<void> | null = null;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (this.begun) process.exit(1);
        say(`\n${words.stopping[terminalLanguage()]()}`);
        void this.stop(0);
      });
    }
    this.#watchNpm();
  }

  get begun(): boolean {
    return this.#done !== null;
  }

  /** Aborted as soon as stopping begins, for work that is under way. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What is to be ended; at once, when stopping has begun in the meantime. */
  later(closer: Closer): void {
    if (this.begun) void closer();
    else this.#closers.push(closer);
  }

  /** Ends everything, then the process. */
  stop(exitCode: 0 | 1): Promise<void> {
    this.#done ??= this.#endAll(exitCode);
    return this.#done;
  }

  async #endAll(exitCode: 0 | 1): Promise<void> {
    process.exitCode = exitCode;
    await Promise.resolve();
    this.#controller.abort();
    for (const close of this.#closers.reverse()) {
      try {
        await close();
      } catch (error) {
        complain(error instanceof Error ? error.message : 'unknown');
      }
    }
    if (exitCode === 0) say(words.stopped[terminalLanguage()]());
    process.exit(exitCode);
  }

  /** npm that is killed with −9 cannot pass anything on: then our parent is another. */
  #watchNpm(): void {
    if (!process.env['npm_lifecycle_event']) return;
    const npm = process.ppid;
    setInterval(() => {
      if (process.ppid !== npm && !this.begun) void this.stop(1);
    }, 1_000).unref();
  }
}
