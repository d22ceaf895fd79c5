import { readSettings } from './settings.ts';
import { PortBusy, startSimulators, type Simulators } from './start-simulators.ts';

/*
 * The three pretend neighbours in one process. Whoever started it hears {ready: true, urls}, or {ready: false, problem};
 * it ends on SIGTERM and SIGINT, and when the one who started it is gone.
 */
let simulators: Simulators | null = null;
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void end());

try {
  simulators = await startSimulators(readSettings(process.env));
  process.send?.({ ready: true, urls: simulators.urls });
  if (!process.send) process.stdout.write(`${JSON.stringify({ ready: true, urls: simulators.urls })}\n`);
} catch (error) {
  const problem = error instanceof PortBusy ? 'port_busy' : 'not_started';
  process.stderr.write(`The simulated neighbours cannot start: ${error instanceof Error ? error.message : 'unknown'}\n`);
  process.exitCode = 1;
  process.send?.({ ready: false, problem, ...(error instanceof PortBusy ? { port: error.port } : {}) });
  process.disconnect?.();
}

async function end(): Promise<void> {
  await simulators?.close();
  process.exit();
}
