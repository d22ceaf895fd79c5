import type { FastifyInstance } from 'fastify';
import { Registry, Counter, Gauge, Histogram, collectDefaultMetrics } from 'prom-client';
import type { Pool } from '../database.ts';
import { countUnheard } from '../outbox-table.ts';

/** Named checks; each resolves when well and rejects with a reason that holds no secret. */
export type Checks = Readonly<Record<string, () => Promise<void>>>;

/** /livez: the process answers. /readyz: everything that a request needs is there; 503 names what is not. /metrics: Prometheus. */
export function registerHealth(app: FastifyInstance, { checks, metrics }: { checks: Checks; metrics: Metrics }): void {
  app.get('/livez', async (_, reply) => reply.header('cache-control', 'no-store').send({ alive: true }));
  app.get('/readyz', async (_, reply) => {
    const results = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await outcomeOf(check)] as const));
    const ready = results.every(([, outcome]) => outcome === 'ok');
    return reply.code(ready ? 200 : 503).header('cache-control', 'no-store').send({ ready, checks: Object.fromEntries(results) });
  });
  app.get('/metrics', async (_, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
}

async function outcomeOf(check: () => Promise<void>): Promise<string> {
  try {
    await check();
    return 'ok';
  } catch (error) {
    return error instanceof NotReady ? error.message : 'failed';
  }
}

/** Why a check failed, in words that may be shown. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

const CLOCK_TOLERANCE_MS = 2000;

export async function checkDatabase(pool: Pool): Promise<void> {
  await pool.query('ready', 'select true');
}

/** Codes live for a minute: a server whose clock is off refuses good ones. */
export async function checkClock(pool: Pool): Promise<void> {
  const before = Date.now();
  const [row] = await pool.query<{ now: number }>('database_clock', 'select clock_timestamp() as now');
  const middle = (before + Date.now()) / 2;
  if (!row || Math.abs(row.now - middle) > CLOCK_TOLERANCE_MS) throw new NotReady('the clock differs from the database by more than two seconds');
}

export interface Metrics {
  readonly registry: Registry;
  readonly observe: (answered: { operationId: string; status: number; seconds: number; callerKind: string }) => void;
  readonly refused: (operationId: string, code: string) => void;
}

export function makeMetrics(pool: Pool): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'yika_request_seconds', help: 'Time to answer, by operation', labelNames: ['operation', 'status'] as const, registers: [registry],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  });
  const refusals = new Counter({ name: 'yika_refusals_total', help: 'Refusals, by operation and code', labelNames: ['operation', 'code'] as const, registers: [registry] });
  new Gauge({
    name: 'yika_database_connections', help: 'Connections of this process', labelNames: ['state'] as const, registers: [registry],
    collect() {
      const { open, idle, waiting } = pool.connections();
      this.set({ state: 'open' }, open);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  new Gauge({
    name: 'yika_denials_waiting', help: 'Checks that were denied and that no agency has heard of: yika support denials', registers: [registry],
    async collect() {
      // Without a database the other figures are wanted all the more.
      await countUnheard(pool).then((waiting) => this.set(waiting), () => {});
    },
  });
  return {
    registry,
    observe: ({ operationId, status, seconds: taken }) => seconds.observe({ operation: operationId, status: String(status) }, taken),
    refused: (operationId, code) => refusals.inc({ operation: operationId, code }),
  };
}
