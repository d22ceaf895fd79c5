import { startSimulators, type Simulators } from '@yika/simulators';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningSimulators extends Simulators {
  readonly dataFolder: string;
  /** The clock of the simulators, which a test may move. */
  readonly clock: { nowMs: number };
  /** Makes one of them misbehave, or well again with {}. */
  readonly setFaults: (which: keyof Simulators['urls'], faults: object) => Promise<void>;
}

/** The real simulators on free ports, for a product whose pages are at http://localhost:8080. They send no heartbeat by themselves. */
export async function runSimulators({ productUrl = 'http://localhost:8080', servicePointIds = ['sp-one'] } = {}): Promise<RunningSimulators> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'yika-neighbours-'));
  const clock = { nowMs: Date.parse('2030-01-28T09:00:00Z') };
  const simulators = await startSimulators({
    port: 0, host: '127.0.0.1', publicHost: '127.0.0.1', productUrl, productOrigins: ['http://localhost:8080'],
    dataDirectory: dataFolder, servicePointIds, heartbeatIntervalMs: 0, now: () => clock.nowMs,
  });
  const setFaults = async (which: keyof Simulators['urls'], faults: object): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${simulators.urls[which]}/control/faults`, { method: 'PUT', headers, body: JSON.stringify(faults) });
    if (!reply.ok) throw new Error(`the simulator refused the fault: ${reply.status}`);
  };
  const close = async (): Promise<void> => {
    await simulators.close();
    rmSync(dataFolder, { recursive: true });
  };
  return { ...simulators, close, dataFolder, clock, setFaults };
}
