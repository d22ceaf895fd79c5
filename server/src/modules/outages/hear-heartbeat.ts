import { createHmac, timingSafeEqual } from 'node:crypto';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { Caller } from '../../platform/values/caller.ts';
import type { Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { finishOutages } from './change-outage.ts';
import { lockHeartbeat, saveHeartbeat } from './heartbeats-table.ts';
import { heard, isBack, type Cadence, type Heartbeat } from './rules/index.ts';

export interface Listening {
  /** By service point, from the neighbours' secrets. One that has none is refused like a wrong signature. */
  readonly heartbeatSecrets: Readonly<Record<string, string>>;
  /** The machine's clock: heartbeats come from machines. The demo clock would silence them all when it is moved. */
  readonly machineNow: () => number;
  readonly cadence: Cadence;
}

export interface SignedBeat {
  readonly beat: Pick<Heartbeat, 'servicePointId' | 'sequence' | 'status'>;
  readonly timestamp: unknown;
  readonly signature: unknown;
  /** As it came: a signature covers bytes. */
  readonly body: string;
}

const TOLERANCE_MS = 120_000;

/** By docs/neighbours.md, "Signed requests". One answer for every fault. Refusal: heartbeat_signature_wrong. */
export function checkSignature({ heartbeatSecrets, machineNow }: Listening, { beat, timestamp, signature, body }: SignedBeat): void {
  const secret = Object.hasOwn(heartbeatSecrets, beat.servicePointId) ? (heartbeatSecrets[beat.servicePointId] ?? null) : null;
  const right = createHmac('sha256', secret ?? 'nobody').update(`${String(timestamp)}.${body}`).digest();
  const given = typeof signature === 'string' && /^[0-9a-f]{64}$/.test(signature) ? Buffer.from(signature, 'hex') : Buffer.alloc(32);
  const isFresh = typeof timestamp === 'string' && /^\d{1,12}$/.test(timestamp) && Math.abs(machineNow() - Number(timestamp) * 1000) <= TOLERANCE_MS;
  if (!timingSafeEqual(given, right) || !isFresh || secret === null) throw new Refusal('heartbeat_signature_wrong');
}

/** A service point's system is alive; heard often enough in a row, its outage ends. Refusal: heartbeat_out_of_order. */
export async function hearHeartbeat(world: Pick<World, 'database' | 'now'>, { machineNow, cadence }: Listening, beat: SignedBeat['beat']): Promise<void> {
  const { servicePointId } = beat;
  const at = machineNow();
  const before = await lockHeartbeat(world.database, servicePointId, at);
  const after = orRefuse(heard(before, beat, { at, cadence }));
  await saveHeartbeat(world.database, after);
  if (isBack(after, cadence)) await finishOutages(world, itself(servicePointId), { place: { servicePointId, regionCode: null }, kinds: ['no_heartbeat'] });
}

/** In whose name an outage opens and ends when nobody says so. */
export function itself(servicePointId: Id<'ServicePoint'>): Caller {
  return { kind: 'service_point', servicePointId };
}
