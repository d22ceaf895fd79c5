import { setTimeout as pause } from 'node:timers/promises';

/**
 * Calls `attempt` again when the database was not to be had, or another import was in the way: what was not committed is done again.
 * Whoever makes progress in between gets all tries back. Other faults come out at once.
 */
export async function withAnotherTry<Result>(attempt: (progressed: () => void) => Promise<Result>): Promise<Result> {
  for (let failures = 0; ; ) {
    try {
      return await attempt(() => (failures = 0));
    } catch (error) {
      failures += 1;
      if (!passes(error) || failures > MOST_FAILURES) throw error;
      // 50 ms, 100 ms … 6.4 s: together half as long again as a PostgreSQL that repairs itself after a crash.
      await pause(25 * 2 ** failures);
    }
  }
}

const MOST_FAILURES = 8;

/** PostgreSQL's and the socket's codes for what may be over in a moment. */
function passes(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  const lost = /^(?:08...|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/;
  const inTheWay = /^(?:40001|40P01|23505)$/;
  // `pg` has no code for a connection that ended under a query.
  return lost.test(code) || inTheWay.test(code) || /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(message);
}
