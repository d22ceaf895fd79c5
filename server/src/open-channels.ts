import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { simulatedPlatforms, simulatedTemplates } from './demo/simulated-platforms.ts';
import { alipayGateway, type AlipayGateway } from './gateways/alipay/alipay-gateway.ts';
import { readChannelSettings, type AlipaySettings, type ChannelSettings, type WechatSettings } from './gateways/channel-settings.ts';
import { channelTokens } from './gateways/channel-tokens.ts';
import { readChannelReturn } from './gateways/read-return.ts';
import { wechatGateway, type WechatGateway } from './gateways/wechat/wechat-gateway.ts';
import type { ChannelPlatform, ChannelPlatforms, MiniProgramPlatform } from './modules/channels/index.ts';
import type { NoticeWays } from './modules/notices/index.ts';
import type { Neighbour } from './modules/outages/index.ts';
import type { KeyRing } from './platform/crypto/key-ring.ts';
import type { Pool } from './platform/database.ts';
import { alipayAddressOf, alipayMessages, wechatMessages } from './notice-ways.ts';

export interface Channels {
  readonly platforms: ChannelPlatforms;
  /** Null: WeChat is not configured. */
  readonly signPage: WechatGateway['signPage'] | null;
  /** In which apps notices can be sent: where a template is registered. */
  readonly noticeWays: NoticeWays;
  /** For `yika channel check`. Null: Alipay is not configured. */
  readonly checkAlipayKeys: AlipayGateway['checkKeys'] | null;
  /** For the watch over neighbours. */
  readonly neighbours: { readonly wechat?: Neighbour; readonly alipay?: Neighbour };
}

/** What was registered at the platforms. In the demo it is what the simulators made on their first start; where they never ran, there is no channel. */
export function findChannelSettings({ mode, channelsFile, dataFolder, publicUrl, ...place }: Pick<Config, 'mode' | 'channelsFile' | 'dataFolder' | 'publicUrl' | 'port' | 'platformsTls'>): ChannelSettings {
  if (channelsFile !== null) return refusePlainHttp(mode, channelsFile, readChannelSettings(channelsFile));
  if (mode !== 'demo') return { wechat: null, alipay: null };
  const [wechatFile, alipayFile] = ['wechat', 'alipay'].map((name) => join(dataFolder, `${name}-simulator.json`)) as [string, string];
  const [here, forBrowsers] = [simulatedPlatforms(place), simulatedPlatforms(place, new URL(publicUrl).hostname)];
  return {
    wechat: existsSync(wechatFile) ? { ...readChannelSettings(wechatFile, 'wechat'), messages: simulatedTemplates.wechat, url: here.wechat, pageUrl: forBrowsers.wechat } : null,
    alipay: existsSync(alipayFile) ? { ...readChannelSettings(alipayFile, 'alipay'), messages: simulatedTemplates.alipay, realNames: true, gatewayUrl: `${here.alipay}/gateway.do`, pageUrl: forBrowsers.alipay } : null,
  };
}

/** A platform over plain HTTP is a simulator, or somebody in between. */
function refusePlainHttp(mode: Config['mode'], path: string, settings: ChannelSettings): ChannelSettings {
  const { wechat, alipay } = settings;
  const addresses = [wechat?.url, wechat?.pageUrl, alipay?.gatewayUrl, alipay?.pageUrl].filter((address) => address !== undefined);
  if (mode === 'production' && addresses.some((address) => !address.startsWith('https://'))) throw new Error(`${path} names a platform without HTTPS: production takes none`);
  return settings;
}

/** The gateways, joined to what the room of channels needs of them. Platforms live by the machine's clock, whatever the demo clock says. */
export function openChannels({ wechat, alipay }: ChannelSettings, { pool, ring }: { readonly pool: Pool; readonly ring: KeyRing }): Channels {
  const alipayLine = alipay && alipayGateway(alipay);
  const line = wechat && wechatGateway({ ...wechat, miniProgram: wechat.miniProgram ?? wechat.serviceAccount, tokens: channelTokens({ database: pool, key: ring.derive('channel-tokens'), now: Date.now }) });
  return {
    platforms: { ...(line && wechat && { wechat: wechatPlatform(line, wechat) }), ...(alipayLine && alipay && { alipay: alipayPlatform(alipayLine, alipay) }) },
    neighbours: { ...(line && { wechat: line }), ...(alipayLine && { alipay: alipayLine }) },
    noticeWays: { ...(line && wechat?.messages && { wechat: wechatMessages(line, wechat.messages) }), ...(alipayLine && alipay?.messages && { alipay: alipayMessages(alipayLine, alipay.messages) }) },
    signPage: line?.signPage ?? null,
    checkAlipayKeys: alipayLine?.checkKeys ?? null,
  };
}

function wechatPlatform(wechat: WechatGateway, { serviceAccount: { appId }, miniProgram, messages }: Pick<WechatSettings, 'serviceAccount' | 'miniProgram' | 'messages'>): ChannelPlatform {
  return {
    ...(miniProgram && { miniProgram: wechatMiniProgram(wechat, miniProgram.appId) }),
    // The person is asked: entering is a step of the sign-in, not something that happens to somebody.
    approvalUrl: ({ returnUrl, state }) => wechat.authorizationUrl({ redirectUri: returnUrl, scope: 'snsapi_userinfo', state }),
    readReturn: ({ code, state }, expectedState) => readChannelReturn({ code, state }, expectedState),
    exchange: async (code) => {
      const approval = await wechat.exchangeCode(code);
      if (approval.outcome === 'refused') return approval;
      const { openId, unionId } = approval.value;
      // A web page is told no real name.
      return { outcome: 'answered', value: { names: [`${appId}:openid:${openId}`, ...(unionId === null ? [] : [`unionid:${unionId}`])], realName: null, messageAddress: messages && openId } };
    },
  };
}

/** By its union id, where the platform tells it, the account is the same one as on our web pages. */
function wechatMiniProgram(wechat: WechatGateway, appId: string): MiniProgramPlatform {
  return {
    openSession: async (loginCode) => {
      const session = await wechat.openMiniProgramSession(loginCode);
      if (session.outcome === 'refused') return session;
      const { openId, unionId } = session.value;
      return { outcome: 'answered', value: { names: [`${appId}:openid:${openId}`, ...(unionId === null ? [] : [`unionid:${unionId}`])], accountId: openId } };
    },
    compareName: ({ accountId: openId, ...question }) => wechat.checkRealName({ openId, ...question }),
  };
}

/** Without the ability to hear names, nothing is asked for but which account it is. */
function alipayPlatform(alipay: AlipayGateway, { appId, realNames, messages }: Pick<AlipaySettings, 'appId' | 'realNames' | 'messages'>): ChannelPlatform {
  const scope = realNames ? 'auth_user' : 'auth_base';
  return {
    approvalUrl: ({ returnUrl, state }) => alipay.authorizationUrl({ redirectUri: returnUrl, scope, state }),
    readReturn: (query, expectedState) => alipay.readReturn(query, expectedState),
    exchange: async (code) => {
      const approval = await alipay.exchangeCode(code);
      if (approval.outcome === 'refused') return approval;
      const { openId, userId } = approval.value;
      const names = [...(openId === null ? [] : [`${appId}:open_id:${openId}`]), ...(userId === null ? [] : [`user_id:${userId}`])];
      const messageAddress = messages && alipayAddressOf({ openId, userId });
      if (!realNames) return { outcome: 'answered', value: { names, realName: null, messageAddress } };
      const realName = await alipay.readRealName(approval.value);
      return realName.outcome === 'refused' ? realName : { outcome: 'answered', value: { names, realName: realName.value, messageAddress } };
    },
  };
}
