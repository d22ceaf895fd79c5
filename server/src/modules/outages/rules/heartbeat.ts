import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { Id } from '../../../platform/values/ids.ts';

/** What is known of a service point's own system. Instants are of the machine's clock, epoch milliseconds. */
export interface Heartbeat {
  readonly servicePointId: Id<'ServicePoint'>;
  /** Of the last beat; below 0 before the first. */
  readonly sequence: number;
  readonly lastAt: number;
  readonly status: 'up' | 'degraded';
  /** Beats heard one after another without a gap. 0: its silence is excused, until it speaks again. */
  readonly stableBeats: number;
}

export interface Cadence {
  /** A beat is due this often. */
  readonly intervalMs: number;
  /** How late a beat may be and still count as on time. */
  readonly graceMs: number;
  /** So many missed in a row are an outage. */
  readonly missedBeats: number;
  /** So many heard in a row end it: a system that comes and goes stays in one outage instead of opening many. */
  readonly stableBeats: number;
}

export const usualCadence: Cadence = { intervalMs: 5000, graceMs: 1500, missedBeats: 3, stableBeats: 4 };

/** A cap, so that a year of beats does not run over the column. */
const COUNTED_BEATS = 1_000_000;

/** What is known after a beat. A number that is not above the last one is a repeat, an overheard request, or two systems in one name. */
export function heard(before: Heartbeat, beat: Pick<Heartbeat, 'sequence' | 'status'>, { at, cadence }: { at: number; cadence: Cadence }): Decision<Heartbeat, 'heartbeat_out_of_order'> {
  if (beat.sequence <= before.sequence || !Number.isSafeInteger(beat.sequence)) return deny('heartbeat_out_of_order');
  const goesOn = beat.status === 'up' && before.stableBeats > 0 && missedSince(before.lastAt, at, cadence) === 0;
  const stableBeats = goesOn ? Math.min(before.stableBeats + 1, COUNTED_BEATS) : 1;
  return allow({ ...before, ...beat, lastAt: Math.max(at, before.lastAt), stableBeats });
}

/** So many beats were due since then and did not come. */
export function missedSince(since: number, at: number, { intervalMs, graceMs }: Cadence): number {
  return Math.max(0, Math.floor((at - since - graceMs) / intervalMs));
}

/** Silent long enough for an outage. Only time in which we were listening counts: after a stop of ours everybody was silent. */
export function isSilent(heartbeat: Heartbeat, { at, listeningSince, cadence }: { at: number; listeningSince: number; cadence: Cadence }): boolean {
  const since = Math.max(heartbeat.lastAt, listeningSince);
  return heartbeat.stableBeats > 0 && missedSince(since, at, cadence) >= cadence.missedBeats;
}

/** Heard long enough to end an outage. */
export function isBack(heartbeat: Heartbeat, { stableBeats }: Cadence): boolean {
  return heartbeat.status === 'up' && heartbeat.stableBeats >= stableBeats;
}

/** Since when we have been listening without a break: who looks again much later than planned was asleep, as the whole machine may be. */
export function listeningSince(before: { readonly since: number; readonly lookedAt: number }, at: number, { intervalMs }: Cadence): number {
  const asleep = at < before.lookedAt || at - before.lookedAt > 2 * intervalMs;
  return asleep ? at : before.since;
}
