/** One of those that are measured beside each other: does a fixed amount of work. */
export type Turn = (turn: number) => Promise<void>;

export interface Turns {
  readonly turns: number;
  /** Taken before, and not counted. */
  readonly warmUp: number;
  /** Before each turn, outside the clock: what the turn needs. */
  readonly prepare?: Turn;
}

/**
 * Milliseconds that each took over all turns. They alternate in short turns, so that a machine that is busy with something else
 * slows all of them alike; who begins changes with every turn, so that nobody always works in the wake of the same other.
 */
export async function inTurns<Name extends string>(contestants: Readonly<Record<Name, Turn>>, { turns, warmUp, prepare = async () => {} }: Turns): Promise<Record<Name, number>> {
  const entries = Object.entries<Turn>(contestants);
  const took = Object.fromEntries(entries.map(([name]) => [name, 0])) as Record<string, number>;
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    await prepare(turn);
    for (const [name, work] of turn % 2 === 0 ? entries : entries.toReversed()) {
      const started = performance.now();
      await work(turn);
      if (turn >= warmUp) took[name] = (took[name] ?? 0) + performance.now() - started;
    }
  }
  return took as Record<Name, number>;
}
