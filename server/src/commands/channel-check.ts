import { X509Certificate } from 'node:crypto';
import { refusals, type RefusalCode } from '@yika/contract';
import type { Config } from '../config.ts';
import type { ChannelAnswer, MiniProgramPlatform } from '../modules/channels/index.ts';
import type { ChannelSettings } from '../gateways/channel-settings.ts';
import { findChannelSettings, openChannels } from '../open-channels.ts';
import { keyRingOf, readMasterKey } from '../platform/crypto/key-ring.ts';
import { UsageFault, type Command } from './command.ts';
import { withDatabase } from './open-database.ts';
import { readOptions } from './read-options.ts';

interface Finding {
  readonly channel: 'wechat' | 'alipay';
  readonly check: 'configured' | 'address' | 'clock' | 'app' | 'tokens' | 'mini-program' | 'certificate';
  readonly well: boolean;
  readonly words: string;
}

const names = ['wechat', 'alipay'] as const;
const CLOCK_MAY_DIFFER_MS = 120_000;
const NO_CODE = 'yika-channel-check';
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
    const { platforms, signPage, checkAlipayKeys } = openChannels(settings, { pool: server, ring });
    const findings: Finding[] = [];
    for (const channel of which) {
      const platform = platforms[channel];
      if (!platform) {
        findings.push({ channel, check: 'configured', well: false, words: 'nothing is configured for it: YIKA_CHANNELS_FILE, docs/channels.md' });
        continue;
      }
      findings.push(addressOf(channel, config), await clockOf(channel, settings), appOf(channel, await (channel === 'alipay' && checkAlipayKeys ? checkAlipayKeys() : platform.exchange(NO_CODE))));
      if (channel === 'wechat') findings.push(tokensOf(await (signPage?.('https://example.org/') ?? notOffered())));
      if (platform.miniProgram) findings.push(await miniProgramOf(channel, platform.miniProgram));
      findings.push(...certificatesOf(channel, settings));
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

/**
 * A code that is none is refused as such only to an app whose secret or signature is right: asked each time, whatever is kept of before.
 */
function appOf(channel: Finding['channel'], answer: ChannelAnswer<unknown>): Finding {
  if (!isKnown(answer)) return no(channel, 'app', answer);
  return { channel, check: 'app', well: true, words: channel === 'wechat' ? 'the platform knows app and secret' : 'the platform knows app and signature, and what it signed is signed under the key that we hold' };
}

async function miniProgramOf(channel: Finding['channel'], program: MiniProgramPlatform): Promise<Finding> {
  const answer = await program.openSession(NO_CODE);
  return isKnown(answer) ? { channel, check: 'mini-program', well: true, words: 'the platform knows app and secret' } : no(channel, 'mini-program', answer);
}

function isKnown(answer: ChannelAnswer<unknown>): answer is Extract<ChannelAnswer<unknown>, { outcome: 'answered' }> {
  return answer.outcome === 'answered' || (['channel_code_invalid', 'channel_code_used', 'channel_code_expired'] as readonly RefusalCode[]).includes(answer.reason);
}

/** Fetched now, or kept and still good: what our pages are signed with. */
function tokensOf(answer: ChannelAnswer<unknown>): Finding {
  return answer.outcome === 'answered' ? { channel: 'wechat', check: 'tokens', well: true, words: 'a token and a ticket are there, fetched now or before' } : no('wechat', 'tokens', answer);
}

function no(channel: Finding['channel'], check: Finding['check'], { reason, platformCode }: Extract<ChannelAnswer<never>, { outcome: 'refused' }>): Finding {
  return { channel, check, well: false, words: `${reason}${platformCode === null ? '' : ` (${platformCode})`}. ${refusals[reason].en.operator}` };
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
