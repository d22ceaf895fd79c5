import { randomBytes } from 'node:crypto';

export type Spent<Grant> = { readonly state: 'good'; readonly grant: Grant } | { readonly state: 'used' | 'expired' | 'unknown' };

interface Entry<Grant> {
  readonly grant: Grant;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  used: boolean;
}

/** Codes that are good once and not for long; in memory and bounded: the oldest are forgotten first. */
export class OneTimeCodes<Grant> {
  readonly #codes = new Map<string, Entry<Grant>>();
  readonly #lastsMs: number;
  readonly #kept: number;

  constructor({ lastsMs, kept = 5000 }: { readonly lastsMs: number; readonly kept?: number }) {
    this.#lastsMs = lastsMs;
    this.#kept = kept;
  }

  issue(grant: Grant, nowMs: number): string {
    const code = randomBytes(24).toString('base64url');
    this.#codes.set(code, { grant, expiresAt: nowMs + this.#lastsMs, used: false });
    for (const oldest of this.#codes.keys()) {
      if (this.#codes.size <= this.#kept) break;
      this.#codes.delete(oldest);
    }
    return code;
  }

  /** What a code stands for, and whether it still does; asking does not spend it. */
  look(code: string, nowMs: number): Spent<Grant> {
    const entry = this.#codes.get(code);
    if (!entry) return { state: 'unknown' };
    if (entry.used) return { state: 'used' };
    return entry.expiresAt <= nowMs ? { state: 'expired' } : { state: 'good', grant: entry.grant };
  }

  /** Whoever spends a code first has it; everybody later hears `used`. */
  spend(code: string, nowMs: number): Spent<Grant> {
    const found = this.look(code, nowMs);
    const entry = this.#codes.get(code);
    if (found.state === 'good' && entry) entry.used = true;
    return found;
  }
}
