import { listen, urlOf } from '../listening.ts';
import type { Settings } from '../settings.ts';
import { keepWechatApps, type WechatApps } from './apps.ts';
import { buildWechatSimulator } from './wechat-simulator.ts';

export interface RunningWechat {
  readonly url: string;
  readonly apps: WechatApps;
  readonly close: () => Promise<void>;
}

/** After the ports of the three neighbours and of the page that hands out the certificate. */
const PORT_OFFSET = 5;

/** Throws PortBusy. */
export async function startWechat(settings: Settings): Promise<RunningWechat> {
  const apps = keepWechatApps(settings.dataDirectory);
  const app = buildWechatSimulator({ ...settings, tls: settings.platformTls ?? null }, apps);
  await listen(app, settings, PORT_OFFSET);
  return { url: urlOf(app, settings), apps, close: async () => void (await app.close()) };
}
