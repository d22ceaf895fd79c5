import type { Config } from '../config.ts';
import type { MessageTemplate } from '../gateways/channel-settings.ts';

type Platform = 'wechat' | 'alipay' | 'bank';

/** Where the launcher starts the two pretend platforms and the pretend bank: after the neighbours and the page that hands out the certificate. */
const offsets: Readonly<Record<Platform, number>> = { wechat: 5, alipay: 6, bank: 7 };

/** As this machine reaches them, unless another name of it is given: their control addresses answer to nobody else. */
export function simulatedPlatforms({ port, platformsTls }: Pick<Config, 'port' | 'platformsTls'>, host = '127.0.0.1'): Readonly<Record<Platform, string>> {
  const at = (platform: Platform) => `${platformsTls ? 'https' : 'http'}://${host}:${port + offsets[platform]}`;
  return { wechat: at('wechat'), alipay: at('alipay'), bank: at('bank') };
}

/** As a browser reaches the two platforms, by each name that this machine may go by: what the shells of /start may frame. */
export function platformOrigins({ port, publicUrl, platformsTls }: Pick<Config, 'port' | 'publicUrl' | 'platformsTls'>): readonly string[] {
  const hosts = new Set(['localhost', '127.0.0.1', new URL(publicUrl).hostname]);
  return [...hosts].flatMap((host) => {
    const { wechat, alipay } = simulatedPlatforms({ port, platformsTls }, host);
    return [wechat, alipay];
  });
}

/** The page and the switch of the pretended system of a region: always without TLS, which the system itself has. */
export function simulatedRegion({ port }: Pick<Config, 'port'>): string {
  return `http://127.0.0.1:${port + 8}`;
}

/** What the two pretended platforms take as a registered template: their README files. */
export const simulatedTemplates: Readonly<Record<'wechat' | 'alipay', MessageTemplate>> = {
  wechat: { templateId: 'yika-notice', fields: { title: 'thing1', checkCode: 'character_string2', at: 'time3' } },
  alipay: { templateId: 'yika-notice', fields: { title: 'first', checkCode: 'keyword1', at: 'keyword2' } },
};
