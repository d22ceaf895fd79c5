import type { InTransaction, World } from '../../platform/world.ts';
import { findServicePoint } from '../staff/index.ts';
import { beginOutage } from './change-outage.ts';
import { itself, type Listening } from './hear-heartbeat.ts';
import { listQuiet, lockKnownHeartbeat } from './heartbeats-table.ts';
import { isSilent, listeningSince, type Heartbeat } from './rules/index.ts';

export interface Watch {
  /** Looks once, now; for tests, which have no time to wait. */
  readonly look: () => Promise<void>;
  readonly stop: () => void;
}

type Watching = Pick<Listening, 'machineNow' | 'cadence'> & {
  /** A look that failed; the next one makes up for it. */
  readonly onFailure: () => void;
};

/** Notices silence once per interval. Any number of processes may watch: an outage opens once. */
export function watchHeartbeats(inTransaction: InTransaction, { machineNow, cadence, onFailure }: Watching): Watch {
  const begunAt = machineNow();
  let listening = { since: begunAt, lookedAt: begunAt };

  const look = async (): Promise<void> => {
    const at = machineNow();
    listening = { since: listeningSince(listening, at, cadence), lookedAt: at };
    const terms = { at, listeningSince: listening.since, cadence };
    const quiet = await inTransaction(({ database }) => listQuiet(database, at - cadence.intervalMs));
    for (const { servicePointId } of quiet.filter((heartbeat) => isSilent(heartbeat, terms))) {
      await inTransaction((world) => noticeSilence(world, servicePointId, terms));
    }
  };

  let timer = setTimeout(lookAgain, cadence.intervalMs).unref();
  return { look, stop: () => clearTimeout(timer) };

  function lookAgain(): void {
    timer = setTimeout(lookAgain, cadence.intervalMs).unref();
    look().catch(onFailure);
  }
}

/** Under the lock it may have spoken meanwhile. */
async function noticeSilence(world: World, servicePointId: Heartbeat['servicePointId'], terms: Parameters<typeof isSilent>[1]): Promise<void> {
  const { database } = world;
  const heartbeat = await lockKnownHeartbeat(database, servicePointId);
  if (!heartbeat || !isSilent(heartbeat, terms)) return;
  const regionCode = (await findServicePoint(database, servicePointId))?.regionCode ?? null;
  await beginOutage(world, itself(servicePointId), { place: { servicePointId, regionCode }, kind: 'no_heartbeat' });
}
