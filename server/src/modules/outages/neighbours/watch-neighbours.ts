import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../platform/values/caller.ts';
import type { InTransaction, World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { neighbourNames, REPORT_LASTS_MS, standingOf, type NeighbourName, type NeighbourStanding } from '../rules/index.ts';
import type { Watch } from '../watch-heartbeats.ts';
import { endNeighbourOutage, insertNeighbourOutage, neighbourOutagesAt } from './neighbour-outages-table.ts';
import { deleteReports, listReports, lockNeighbour, saveReport } from './neighbour-reports-table.ts';

/** The port: what this room needs of the client of a neighbour. */
export interface Neighbour {
  /** `open`: it failed so often that nobody is let through any more. */
  readonly onStateChange: (listener: (state: 'open' | 'closed') => void) => void;
  /** Does it answer at all? Asks for nothing that concerns anybody, spends nothing, never throws. */
  readonly probe: () => Promise<boolean>;
}

interface Watching {
  /** Those that this process uses. */
  readonly neighbours: Readonly<Partial<Record<NeighbourName, Neighbour>>>;
  /** The machine's clock: processes compare when they last reported. Outages are told in the product's. */
  readonly machineNow: () => number;
  /** A look or a report that failed; the next look makes up for it. */
  readonly onFailure: () => void;
}

const LOOK_EVERY_MS = 5000;

/**
 * The breaker of any process opens an outage; answers to probes end it. While one is open every process probes, so that it ends
 * although nobody dares to try, and although the process died that saw it begin. However many processes: one outage, one row.
 */
export function watchNeighbours(inTransaction: InTransaction, { neighbours, machineNow, onFailure }: Watching): Watch {
  const reporter = randomUUID();
  /** Of those in doubt: so many answers in a row. */
  const heard = new Map<NeighbourName, number>();

  for (const name of neighbourNames) {
    neighbours[name]?.onStateChange((state) => {
      if (state === 'closed') return;
      heard.set(name, 0);
      tell(name).catch(onFailure);
    });
  }

  const look = async (): Promise<void> => {
    const open = await inTransaction(({ database, now }) => neighbourOutagesAt(database, now()));
    const inDoubt = neighbourNames.filter((name) => heard.has(name) || open.some(({ neighbour, closedAt }) => neighbour === name && closedAt === null));
    await Promise.all(inDoubt.map(async (name) => {
      const answers = await neighbours[name]?.probe();
      if (answers !== undefined) heard.set(name, answers ? (heard.get(name) ?? 0) + 1 : 0);
      await tell(name);
    }));
  };

  let timer = setTimeout(lookAgain, LOOK_EVERY_MS).unref();
  let stopped = false;
  return { look, stop: () => { stopped = true; clearTimeout(timer); } };

  async function tell(name: NeighbourName): Promise<void> {
    const answers = heard.get(name);
    const standing = await inTransaction((world) => settle(world, name, { reporter, answers: answers ?? null, at: machineNow() }));
    // Unless its breaker opened meanwhile.
    if (standing === 'well' && heard.get(name) === answers) heard.delete(name);
  }

  function lookAgain(): void {
    look().catch(onFailure).finally(() => {
      if (!stopped) timer = setTimeout(lookAgain, LOOK_EVERY_MS).unref();
    });
  }
}

/** Under one lock: what this process heard is kept, and what all heard together opens or ends the outage. */
async function settle(world: World, name: NeighbourName, { reporter, answers, at }: { readonly reporter: string; readonly answers: number | null; readonly at: number }): Promise<NeighbourStanding> {
  const { database, now } = world;
  await lockNeighbour(database, name);
  if (answers !== null) await saveReport(database, { neighbour: name, reporter, answers, expiresAt: at + REPORT_LASTS_MS });
  const standing = standingOf(await listReports(database, name), at);
  if (standing === 'silent') await recordChange(world, 'outage.opened', await insertNeighbourOutage(database, name, now()));
  if (standing === 'well') {
    await recordChange(world, 'outage.closed', await endNeighbourOutage(database, name, now()));
    await deleteReports(database, name);
  }
  return standing;
}

async function recordChange({ database, now }: World, action: 'outage.opened' | 'outage.closed', outage: Awaited<ReturnType<typeof insertNeighbourOutage>>): Promise<void> {
  if (!outage) return;
  // In the neighbour's own name, as a service point's silence is noticed in its own.
  const caller: Caller = { kind: 'neighbour', name: outage.neighbour };
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action, subject: outage.outageId, outcome: 'no_answer' });
}
