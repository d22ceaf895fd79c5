import { PortBusy } from './listening.ts';
import { readSettings, type Settings } from './settings.ts';

interface Running {
  readonly urls: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/**
 * A simulator as a program of its own. Whoever started it hears {ready: true, urls}, or {ready: false, problem};
 * it ends on SIGTERM and SIGINT, and when the one who started it is gone.
 */
export async function runProgram(start: (settings: Settings) => Promise<Running>): Promise<void> {
  let running: Running | null = null;
  const end = async (): Promise<void> => {
    await running?.close();
    process.exit();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void end());

  try {
    running = await start(readSettings(process.env));
    process.send?.({ ready: true, urls: running.urls });
    if (!process.send) process.stdout.write(`${JSON.stringify({ ready: true, urls: running.urls })}\n`);
  } catch (error) {
    const problem = error instanceof PortBusy ? 'port_busy' : 'not_started';
    process.stderr.write(`The simulated neighbours cannot start: ${error instanceof Error ? error.message : 'unknown'}\n`);
    process.exitCode = 1;
    process.send?.({ ready: false, problem, ...(error instanceof PortBusy ? { port: error.port } : {}) });
    process.disconnect?.();
  }
}
