import type { FastifyInstance } from 'fastify';
import { registerFaultControl } from '../control.ts';
import { languageOf } from '../language.ts';
import { sendPage } from '../page.ts';
import { buildSimulatorApp, type SimulatorContext } from '../simulator-app.ts';
import { Heartbeats, type HospitalBehaviour } from './heartbeats.ts';
import { statusPage } from './status-page.ts';

export interface HospitalFaults {
  readonly behaviour: HospitalBehaviour;
  /** Whom it concerns; empty: every service point. */
  readonly servicePointIds: readonly string[];
}

export const wellHospital: HospitalFaults = { behaviour: 'well', servicePointIds: [] };

interface HospitalContext extends SimulatorContext {
  readonly productUrl: string;
  /** 0: none by itself. */
  readonly heartbeatIntervalMs: number;
}

export interface HospitalSimulator {
  readonly app: FastifyInstance;
  /** Sends one round of heartbeats now. */
  readonly beat: () => Promise<void>;
}

/** A pretend hospital system: it says of each of its service points that it is alive, and shows what was answered. */
export function buildHospitalSimulator(context: HospitalContext, secrets: { readonly heartbeatSecrets: Readonly<Record<string, string>> }): HospitalSimulator {
  const app = buildSimulatorApp(context, new URL('./status.client.js', import.meta.url));
  const faults = { current: wellHospital };
  const behaviourOf = (id: string): HospitalBehaviour => {
    const { behaviour, servicePointIds } = faults.current;
    return servicePointIds.length === 0 || servicePointIds.includes(id) ? behaviour : 'well';
  };
  const heartbeats = new Heartbeats({ productUrl: context.productUrl, secrets: secrets.heartbeatSecrets, now: context.now, behaviourOf });

  registerFaultControl(app, { faults, well: wellHospital, schema: faultsSchema });
  app.get('/status', () => ({ servicePoints: heartbeats.states() }));
  app.get('/', (request, reply) => sendPage(reply, statusPage(languageOf(request))));

  const stop = beatEvery(context.heartbeatIntervalMs, () => heartbeats.beat());
  app.addHook('preClose', async () => {
    stop();
    heartbeats.stop();
  });
  return { app, beat: () => heartbeats.beat() };
}

/** The first at once. A round that takes longer than the interval delays the next instead of overlapping it. */
function beatEvery(intervalMs: number, beat: () => Promise<void>): () => void {
  if (intervalMs === 0) return () => {};
  let timer: NodeJS.Timeout;
  let stopped = false;
  const go = async (): Promise<void> => {
    const startedAt = performance.now();
    await beat();
    if (!stopped) timer = setTimeout(go, Math.max(0, intervalMs - (performance.now() - startedAt)));
  };
  timer = setTimeout(go, 0);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

const faultsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    behaviour: { enum: ['well', 'down', 'flapping', 'degraded'] },
    servicePointIds: { type: 'array', maxItems: 200, items: { type: 'string', maxLength: 40 } },
  },
};
