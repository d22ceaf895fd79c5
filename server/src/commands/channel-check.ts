import { X509Certificate } from 'node:crypto';
import { refusals, type RefusalCode } from '@yika/contract';
import type { Config } from '../config.ts';
import type { ChannelAnswer, ChannelPlatform } from '../modules/channels/index.ts';
import type { ChannelSettings } from '../gateways/channel-settings.ts';
import { findChannelSettings, openChannels } from '../open-channels.ts';
import { keyRingOf, readMasterKey } from '../platform/crypto/key-ring.ts';
import { UsageFault, type Command } from './command.ts';
import { withDatabase } from './open-database.ts';
import { readOptions } from './read-options.ts';

interface Finding {
  readonly channel: 'wechat' | 'alipay';
  readonly check: 'configured' | 'address' | 'clock' | 'app' | 'certificate';
  readonly well: boolean;
  readonly words: string;
}

const names = ['wechat', 'alipay'] as const;
const CLOCK_MAY_DIFFER_MS = 120_000;
const WARN_BEFORE_MS = 30 * 86_400_000;

export const command: Command = {
  name: 'channel check',
  usage: '[wechat|alipay]',
  describe: 'Asks the platforms with what is configured, and says what is wrong: app and secret, keys, certificates, address, clock.',
  run: async (args, { config }) => {
    const [wanted] = readOptions(args, {}).positionals;
    const which = names.filter((name) => wanted === undefined || wanted === name);
    if (which.length === 0) throw new UsageFault(`A channel is ${names.join(' or ')}.`);
    const findings = await check(config(), which);
    const text = findings.map(({ channel, check: what, well, words }) => `${well ? 'well ' : 'WRONG'}  ${channel} ${what}: ${words}`).join('\n');
    return { value: { findings }, text, exitCode: findings.every(({ well }) => well) ? 0 : 1 };
  },
};

async function check(config: Config, which: readonly Finding['channel'][]): Promise<Finding[]> {
  const settings = findChannelSettings(config);
  const ring = keyRingOf(readMasterKey(config.keysFile, false));
  return withDatabase(config, async ({ server }) => {
    const { platforms, signPage } = openChannels(settings, { pool: server, ring });
    const findings: Finding[] = [];
    for (const channel of which) {
      const platform = platforms[channel];
      if (!platform) {
        findings.push({ channel, check: 'configured', well: false, words: 'nothing is configured for it: YIKA_CHANNELS_FILE, docs/channels.md' });
        continue;
      }
      findings.push(addressOf(channel, config), await clockOf(channel, settings));
      findings.push(channel === 'wechat' ? appOf(channel, await (signPage?.('https://example.org/') ?? notOffered())) : await keysOf(platform), ...certificatesOf(channel, settings));
    }
    return findings;
  });
}

function notOffered(): Promise<ChannelAnswer<never>> {
  return Promise.resolve({ outcome: 'refused', reason: 'channel_not_offered', platformCode: null });
}

/** Platforms send people back only to a host that was registered there, and in production by HTTPS. */
function addressOf(channel: Finding['channel'], { publicUrl, mode }: Config): Finding {
  const well = mode === 'demo' || publicUrl.startsWith('https://');
  return { channel, check: 'address', well, words: `people come back to ${publicUrl}/return/${channel}${well ? ': that host must be registered at the platform' : ', which is not HTTPS: set YIKA_PUBLIC_URL'}` };
}

/** Signatures and time stamps hold for minutes: the platform's own Date header is compared with this machine's clock. */
async function clockOf(channel: Finding['channel'], { wechat, alipay }: ChannelSettings): Promise<Finding> {
  const url = channel === 'wechat' ? wechat?.url : alipay?.gatewayUrl;
  const reply = await fetch(url ?? '', { signal: AbortSignal.timeout(5000) }).catch(() => null);
  const date = Date.parse(reply?.headers.get('date') ?? '');
  if (Number.isNaN(date)) return { channel, check: 'clock', well: false, words: 'the platform does not answer, so that its clock is unknown' };
  const apartMs = Math.abs(date - Date.now());
  return { channel, check: 'clock', well: apartMs <= CLOCK_MAY_DIFFER_MS, words: `${Math.round(apartMs / 1000)} s apart from the platform’s` };
}

/** WeChat: a token and a ticket were fetched, or are still good. */
function appOf(channel: Finding['channel'], answer: ChannelAnswer<unknown>): Finding {
  return answer.outcome === 'answered' ? { channel, check: 'app', well: true, words: 'the platform knows app and secret, and gave a token and a ticket' } : no(channel, answer);
}

/** Alipay: a code that is none is refused as such only to an app whose signature is right, and the refusal is read only under the platform's own. */
async function keysOf(platform: ChannelPlatform): Promise<Finding> {
  const answer = await platform.exchange('yika-channel-check');
  const known = answer.outcome === 'refused' && (['channel_code_invalid', 'channel_code_used', 'channel_code_expired'] as readonly RefusalCode[]).includes(answer.reason);
  return known || answer.outcome === 'answered' ? { channel: 'alipay', check: 'app', well: true, words: 'the platform knows app and signature, and its answer is signed as it should be' } : no('alipay', answer);
}

function no(channel: Finding['channel'], { reason, platformCode }: Extract<ChannelAnswer<never>, { outcome: 'refused' }>): Finding {
  return { channel, check: 'app', well: false, words: `${reason}${platformCode === null ? '' : ` (${platformCode})`}. ${refusals[reason].en.operator}` };
}

function certificatesOf(channel: Finding['channel'], { alipay }: ChannelSettings): Finding[] {
  if (channel !== 'alipay' || alipay?.trust.mode !== 'certificate') return [];
  const { appCertificate, alipayCertificate } = alipay.trust;
  return [['ours', appCertificate], ['the platform’s', alipayCertificate]].map(([whose = '', pem = '']) => {
    const { validTo } = new X509Certificate(pem);
    const leftMs = Date.parse(validTo) - Date.now();
    return { channel, check: 'certificate', well: leftMs > WARN_BEFORE_MS, words: `${whose} is good until ${validTo}` };
  });
}
