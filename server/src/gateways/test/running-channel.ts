import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '@yika/simulators';

export interface RunningChannel {
  readonly url: string;
  /** The simulator's clock, which a test may move. */
  readonly clock: { nowMs: number };
  /** Makes it misbehave, or well again with {}. */
  readonly setFaults: (faults: object) => Promise<void>;
  readonly askControl: (path: string, body?: object) => Promise<Readonly<Record<string, unknown>>>;
  readonly close: () => Promise<void>;
}

/** The real simulator of a channel on a free port, for a product whose pages are at http://localhost:8080, or at http://localhost. */
export async function runChannel<Own extends { readonly url: string; readonly close: () => Promise<void> }>(start: (settings: Settings) => Promise<Own>): Promise<RunningChannel & Own> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'yika-channel-'));
  const clock = { nowMs: Date.parse('2030-01-28T09:00:00Z') };
  const own = await start({
    port: 0, host: '127.0.0.1', publicHost: '127.0.0.1', productUrl: 'http://localhost:8080', productOrigins: ['http://localhost:8080', 'http://localhost'],
    dataDirectory, servicePointIds: [], heartbeatIntervalMs: 0, now: () => clock.nowMs,
  });
  const ask = async (method: string, path: string, body?: object) => {
    const sent = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const reply = await fetch(`${own.url}/control/${path}`, { method, ...sent });
    if (!reply.ok) throw new Error(`the simulator refused ${path}: ${reply.status}`);
    return (await reply.json()) as Readonly<Record<string, unknown>>;
  };
  return {
    ...own, clock,
    setFaults: async (faults) => void (await ask('PUT', 'faults', faults)),
    askControl: (path, body) => ask(body === undefined ? 'GET' : 'POST', path, body),
    close: async () => {
      await own.close();
      rmSync(dataDirectory, { recursive: true });
    },
  };
}
