interface Window {
  readonly startedAt: number;
  count: number;
}

/** How often something may be asked for: whole windows beginning with the first call, in memory and bounded. */
export class CallLimits {
  readonly #windows = new Map<string, Window>();

  /** False: once too often. The call counts either way. */
  admits(subject: string, { calls, inMs }: { readonly calls: number; readonly inMs: number }, nowMs: number): boolean {
    const known = this.#windows.get(subject);
    const window = known && nowMs - known.startedAt < inMs ? known : { startedAt: nowMs, count: 0 };
    window.count += 1;
    this.#windows.set(subject, window);
    for (const oldest of this.#windows.keys()) {
      if (this.#windows.size <= 5000) break;
      this.#windows.delete(oldest);
    }
    return window.count <= calls;
  }
}
