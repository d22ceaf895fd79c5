import { listen, urlOf } from '../listening.ts';
import type { Settings } from '../settings.ts';
import { keepAlipayApp, type AlipayApp } from './apps.ts';
import { buildAlipaySimulator } from './alipay-simulator.ts';

export interface RunningAlipay {
  readonly url: string;
  readonly app: AlipayApp;
  readonly close: () => Promise<void>;
}

/** After the WeChat simulator's. */
const PORT_OFFSET = 6;

/** Throws PortBusy. `namesPersonsBy` is for tests: apps of before say who somebody is in another way. */
export async function startAlipay(settings: Settings, { namesPersonsBy }: Partial<Pick<AlipayApp, 'namesPersonsBy'>> = {}): Promise<RunningAlipay> {
  const kept = await keepAlipayApp(settings.dataDirectory);
  const app = { ...kept, namesPersonsBy: namesPersonsBy ?? kept.namesPersonsBy };
  const simulator = buildAlipaySimulator({ ...settings, tls: settings.platformTls ?? null }, app);
  await listen(simulator, settings, PORT_OFFSET);
  return { url: urlOf(simulator, settings), app, close: async () => void (await simulator.close()) };
}
