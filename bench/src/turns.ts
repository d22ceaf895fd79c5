/** One of those that are measured beside each other: does a fixed amount of work. */
export type Turn = (turn: number) => Promise<void>;

/** Milliseconds over all turns: by the clock, and of a core's time in the processes under measure. */
export interface Spent {
  readonly clock: number;
  readonly server: number;
  readonly postgres: number;
}

export interface Turns {
  readonly turns: number;
  /** Taken before, and not counted. */
  readonly warmUp: number;
  /** Before each turn, outside the clock: what the turn needs. */
  readonly prepare?: Turn;
  /** What server and PostgreSQL have used of their cores so far; both 0 where nothing is said. */
  readonly cores?: () => Promise<Omit<Spent, 'clock'>>;
}

/**
 * What each took over all turns. They alternate in short turns, so that a machine that is busy with something else slows all of
 * them alike; who begins changes with every turn, so that nobody always works in the wake of the same other.
 */
export async function inTurns<Name extends string>(contestants: Readonly<Record<Name, Turn>>, { turns, warmUp, prepare = async () => {}, cores = async () => ({ server: 0, postgres: 0 }) }: Turns): Promise<Record<Name, Spent>> {
  const now = async (): Promise<Spent> => ({ ...(await cores()), clock: performance.now() });
  const entries = Object.entries<Turn>(contestants);
  const spent = new Map(entries.map(([name]) => [name, NOTHING]));
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    await prepare(turn);
    for (const [name, work] of turn % 2 === 0 ? entries : entries.toReversed()) {
      const before = await now();
      await work(turn);
      const clock = performance.now();
      const after = { ...(await now()), clock };
      if (turn >= warmUp) spent.set(name, sum(spent.get(name) ?? NOTHING, before, after));
    }
  }
  return Object.fromEntries(spent) as Record<Name, Spent>;
}

const NOTHING: Spent = { clock: 0, server: 0, postgres: 0 };

function sum(so: Spent, before: Spent, after: Spent): Spent {
  return { clock: so.clock + after.clock - before.clock, server: so.server + after.server - before.server, postgres: so.postgres + after.postgres - before.postgres };
}
