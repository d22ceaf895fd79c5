import type { Config } from '../config.ts';

type Platform = 'wechat' | 'alipay';

/** Where the launcher starts the two pretend platforms: after the neighbours and the page that hands out the certificate. */
const offsets: Readonly<Record<Platform, number>> = { wechat: 5, alipay: 6 };

/** As this machine reaches them: their control addresses answer to nobody else. */
export function simulatedPlatforms({ port }: Pick<Config, 'port'>): Readonly<Record<Platform, string>> {
  return { wechat: `http://127.0.0.1:${port + offsets.wechat}`, alipay: `http://127.0.0.1:${port + offsets.alipay}` };
}

/** As a browser reaches them, by each name that this machine may go by: what the shells of /start may frame. */
export function platformOrigins({ port, publicUrl }: Pick<Config, 'port' | 'publicUrl'>): readonly string[] {
  const hosts = new Set(['localhost', '127.0.0.1', new URL(publicUrl).hostname]);
  return [...hosts].flatMap((host) => Object.values(offsets).map((offset) => `http://${host}:${port + offset}`));
}
