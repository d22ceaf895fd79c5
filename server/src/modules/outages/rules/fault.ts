import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { Outage } from './outage.ts';

const DAY_MS = 86_400_000;
/** A telephone's clock that is a little fast reports nothing of the future. */
const AHEAD_MS = 300_000;
/** What is longer ago is no outage any more; the certificate of that outage is the way. */
const BACK_MS = 7 * DAY_MS;

/** May a fault be reported as of then? */
export function reportable(happenedAt: number, now: number): Decision<number, 'fault_moment_not_possible'> {
  return happenedAt > now + AHEAD_MS || happenedAt < now - BACK_MS ? deny('fault_moment_not_possible') : allow(happenedAt);
}

export type CounterSystem = 'heard' | 'degraded' | 'silent' | 'never_heard';

/** What the heartbeats say of a counter's system. By what is on record, not by a clock: the watch has one of its own. */
export function systemOf(heartbeat: Pick<Heartbeat, 'status' | 'stableBeats'> | null, open: readonly Pick<Outage, 'kind'>[]): CounterSystem {
  if (open.some(({ kind }) => kind === 'no_heartbeat')) return 'silent';
  if (heartbeat === null) return 'never_heard';
  if (heartbeat.stableBeats === 0) return 'silent';
  return heartbeat.status === 'up' ? 'heard' : 'degraded';
}
