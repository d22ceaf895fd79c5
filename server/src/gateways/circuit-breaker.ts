export type BreakerState = 'open' | 'closed';

export interface BreakerLimits {
  /** After so many failures in a row nobody is let through. */
  readonly failures: number;
  /** For so long; then one caller is let through to see whether the neighbour is back. */
  readonly restMs: number;
}

/** Keeps people from waiting for a neighbour that does not answer anyhow. Time is the machine's, in epoch milliseconds. */
export class CircuitBreaker {
  readonly #limits: BreakerLimits;
  readonly #listeners: ((state: BreakerState) => void)[] = [];
  #failures = 0;
  /** Not before this; null while closed. */
  #nextTryAt: number | null = null;

  constructor(limits: BreakerLimits) {
    this.#limits = limits;
  }

  /** For asking whether a neighbour is back: each time is a real try. */
  static neverOpen(): CircuitBreaker {
    return new CircuitBreaker({ failures: Number.POSITIVE_INFINITY, restMs: 0 });
  }

  onStateChange(listener: (state: BreakerState) => void): void {
    this.#listeners.push(listener);
  }

  /** May this call go out? Whoever hears yes while it is open is the one that tries; the others rest on. */
  admits(nowMs: number): boolean {
    if (this.#nextTryAt === null) return true;
    if (nowMs < this.#nextTryAt) return false;
    this.#nextTryAt = nowMs + this.#limits.restMs;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    if (this.#nextTryAt === null) return;
    this.#nextTryAt = null;
    this.#tell('closed');
  }

  failed(nowMs: number): void {
    this.#failures += 1;
    if (this.#failures < this.#limits.failures) return;
    const wasClosed = this.#nextTryAt === null;
    this.#nextTryAt = nowMs + this.#limits.restMs;
    if (wasClosed) this.#tell('open');
  }

  #tell(state: BreakerState): void {
    for (const listener of this.#listeners) listener(state);
  }
}
