import type { InTransaction } from '../../../platform/world.ts';
import { writeNotice } from '../../notices/index.ts';
import { takeRecovered } from '../../outages/index.ts';

const AT_A_TIME = 200;

/** Whoever reported a counter that did not work is told once that it works again. Several servers may do it at once. Answers how many. */
export async function tellRecovered(inTransaction: InTransaction): Promise<number> {
  return inTransaction(async ({ database, now }) => {
    const at = now();
    const recovered = await takeRecovered(database, at, AT_A_TIME);
    for (const { holderId, caseNumber } of recovered) await writeNotice(database, { holderId, kind: 'counter_works_again', facts: { caseNumber }, at });
    return recovered.length;
  });
}
