import { randomBytes } from 'node:crypto';
import { CircuitBreaker, type BreakerLimits, type BreakerState } from '../circuit-breaker.ts';
import { answered, refused, type ChannelAnswer } from '../channel-answer.ts';
import type { ChannelTokens } from '../channel-tokens.ts';
import { appCalls, type WechatApp } from './app-calls.ts';
import { authorizationUrl, type ApprovalRequest, type WechatScope } from './authorization-url.ts';
import { jsSdkSignature } from './js-sdk-signature.ts';
import { readRealName, type RealNameQuestion } from './real-name.ts';
import { isDown, wechatLine, type WechatFields } from './wechat-call.ts';

/** Who it was at the platform. Nickname and picture are not asked for where nobody needs them. */
export interface WechatAccount {
  /** Of this person with this app of ours. */
  readonly openId: string;
  /** The same with all our apps; null where the platform does not tell. */
  readonly unionId: string | null;
}

/** What a person approved on a page, and until when it may be used. */
export interface WechatApproval extends WechatAccount {
  readonly scope: WechatScope;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly lastsSeconds: number;
}

export interface JsSdkConfig {
  readonly appId: string;
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

export interface TemplateMessage {
  readonly openId: string;
  readonly templateId: string;
  /** By the names that the template has for them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Up to 64 letters, digits and hyphens. */
  readonly clientMessageId: string;
}

export interface WechatPlatform {
  /** The interface for servers, and the host of the approval page; without a slash at the end. */
  readonly url: string;
  readonly pageUrl: string;
  readonly serviceAccount: WechatApp;
  readonly miniProgram: WechatApp;
  readonly tokens: ChannelTokens;
  /** The machine's clock, epoch milliseconds. */
  readonly now?: () => number;
  readonly timeoutMs?: number;
  readonly breaker?: BreakerLimits;
}

export type WechatGateway = ReturnType<typeof wechatGateway>;

/**
 * The client of WeChat's platform (domain facts §4). Nothing throws, everything that can go wrong is a refusal by name with a next
 * step, nothing is logged. A code is handed in once, also when the reply was lost: a second time would only say that it was used.
 */
export function wechatGateway(platform: WechatPlatform) {
  const { url, pageUrl, serviceAccount, miniProgram, tokens, now = Date.now, timeoutMs = 3000 } = platform;
  const breaker = new CircuitBreaker(platform.breaker ?? { failures: 5, restMs: 15_000 });
  const ask = wechatLine({ url, breaker, now, timeoutMs });
  // Past the breaker, which it is there to close.
  const askAnyhow = wechatLine({ url, breaker: CircuitBreaker.neverOpen(), now, timeoutMs });
  const pages = appCalls({ ask, tokens, app: serviceAccount });
  const miniPages = appCalls({ ask, tokens, app: miniProgram });
  const credentials = ({ appId, secret }: WechatApp) => ({ appid: appId, secret });

  return {
    onStateChange: (listener: (state: BreakerState) => void) => breaker.onStateChange(listener),

    /** Does the platform answer? By a person's token that is none. */
    probe: async (): Promise<boolean> => {
      const answer = await askAnyhow({ path: '/sns/auth', query: { access_token: 'none', openid: 'none' }, caller: 'person', isRepeatable: false });
      const isThere = answer.outcome === 'answered' || !isDown(answer);
      if (isThere) breaker.succeeded();
      return isThere;
    },
    authorizationUrl: (request: ApprovalRequest) => authorizationUrl(pageUrl, serviceAccount.appId, request),

    /** Who approved. Refuses the account of a snapshot page, which WeChat lends to everybody who looks: channel_account_borrowed. */
    exchangeCode: async (code: string): Promise<ChannelAnswer<WechatApproval>> => {
      const query = { ...credentials(serviceAccount), code, grant_type: 'authorization_code' };
      const answer = await ask({ path: '/sns/oauth2/access_token', query, caller: 'person', isRepeatable: false });
      return answer.outcome === 'refused' ? forOurSecret(answer) : approvalFrom(answer.value);
    },

    /** For as long as the person's refresh token lasts. Refused with channel_approval_ended: the person enters again. */
    renewApproval: async (refreshToken: string): Promise<ChannelAnswer<WechatApproval>> => {
      const query = { appid: serviceAccount.appId, grant_type: 'refresh_token', refresh_token: refreshToken };
      const answer = await ask({ path: '/sns/oauth2/refresh_token', query, caller: 'person', isRepeatable: true });
      return answer.outcome === 'refused' ? answer : approvalFrom(answer.value);
    },

    /** The nickname, so that a person knows their account again in a list. Needs `snsapi_userinfo`. */
    readProfile: async ({ accessToken, openId }: Pick<WechatApproval, 'accessToken' | 'openId'>): Promise<ChannelAnswer<WechatAccount & { readonly nickname: string }>> => {
      const query = { access_token: accessToken, openid: openId, lang: 'zh_CN' };
      const answer = await ask({ path: '/sns/userinfo', query, caller: 'person', isRepeatable: true });
      if (answer.outcome === 'refused') return answer;
      const account = accountFrom(answer.value);
      const { nickname } = answer.value;
      // Of somebody else than the code was of: nothing that we asked for.
      if (account?.openId !== openId || typeof nickname !== 'string') return refused('channel_answer_unknown');
      return answered({ ...account, nickname });
    },

    /** Who runs the mini-program. The session key is not kept: whoever has it can read what the person's phone sends. */
    openMiniProgramSession: async (code: string): Promise<ChannelAnswer<WechatAccount>> => {
      const query = { ...credentials(miniProgram), js_code: code, grant_type: 'authorization_code' };
      const answer = await ask({ path: '/sns/jscode2session', query, caller: 'person', isRepeatable: false });
      if (answer.outcome === 'refused') return forOurSecret(answer);
      const account = accountFrom(answer.value);
      return account ? answered(account) : refused('channel_answer_unknown');
    },

    /** What a page hands to `wx.config`. `pageUrl` is the whole address of the page; what follows the # does not count. */
    signPage: async (address: string): Promise<ChannelAnswer<JsSdkConfig>> => {
      const ticket = await pages.getTicket();
      if (ticket.outcome === 'refused') return ticket;
      const [nonceStr, timestamp] = [randomBytes(16).toString('hex'), Math.floor(now() / 1000)];
      const signature = jsSdkSignature({ ticket: ticket.value.token, nonce: nonceStr, timestamp, url: address });
      return answered({ appId: serviceAccount.appId, timestamp, nonceStr, signature });
    },

    /**
     * Puts a message into the app of somebody who follows the service account. One `clientMessageId` is delivered once within ten minutes, so that it
     * may be repeated. Without a link: it leads nowhere.
     * not_wanted: they follow no more.
     */
    sendMessage: async ({ openId, templateId, fields, clientMessageId }: TemplateMessage): Promise<ChannelAnswer<'sent' | 'not_wanted'>> => {
      const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
      const body = { touser: openId, template_id: templateId, client_msg_id: clientMessageId, data };
      const answer = await pages.askAsApp({ path: '/cgi-bin/message/template/send', query: {}, body, isRepeatable: true });
      if (answer.outcome === 'answered') return answered('sent');
      return answer.platformCode !== null && NOT_THERE_ANY_MORE.includes(answer.platformCode) ? answered('not_wanted') : answer;
    },

    /** The number that the person chose to share, with the code of that choice (not the one of the login). */
    readPhoneNumber: async (code: string): Promise<ChannelAnswer<{ readonly countryCode: string; readonly phoneNumber: string }>> => {
      const answer = await miniPages.askAsApp({ path: '/wxa/business/getuserphonenumber', query: {}, body: { code }, isRepeatable: false });
      return answer.outcome === 'refused' ? answer : phoneFrom(answer.value, miniProgram.appId);
    },

    /** Whether this account is, by its real name at WeChat Pay, the person of that name and number. Only city services may ask. */
    checkRealName: async (question: RealNameQuestion): Promise<ChannelAnswer<'same_person'>> => {
      const { openId, name, identityNumber, code } = question;
      const body = { openid: openId, real_name: name, cred_id: identityNumber, cred_type: '1', code };
      const answer = await miniPages.askAsApp({ path: '/intp/realname/checkrealnameinfo', query: {}, body, isRepeatable: false });
      return answer.outcome === 'refused' ? answer : readRealName(answer.value);
    },
  };
}

/** They follow us no more, or want no messages (43004, 43101), or there is no such account (40003). */
const NOT_THERE_ANY_MORE = ['43004', '43101', '40003'];

/** With a code in hand no token of a person is in play yet: an invalid credential is our own. */
function forOurSecret(answer: Extract<ChannelAnswer<never>, { outcome: 'refused' }>): ChannelAnswer<never> {
  return answer.platformCode === '40001' ? refused('channel_misconfigured', answer.platformCode) : answer;
}

function approvalFrom(fields: WechatFields): ChannelAnswer<WechatApproval> {
  if (fields['is_snapshotuser'] === 1) return refused('channel_account_borrowed');
  const account = accountFrom(fields);
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: lastsSeconds, scope } = fields;
  const isWhole = account && typeof accessToken === 'string' && typeof refreshToken === 'string' && typeof lastsSeconds === 'number';
  if (!isWhole || (scope !== 'snsapi_base' && scope !== 'snsapi_userinfo')) return refused('channel_answer_unknown');
  return answered({ ...account, scope, accessToken, refreshToken, lastsSeconds });
}

function accountFrom({ openid, unionid }: WechatFields): WechatAccount | null {
  if (typeof openid !== 'string' || openid === '') return null;
  return { openId: openid, unionId: typeof unionid === 'string' && unionid !== '' ? unionid : null };
}

/** The watermark names the app that the number was shared with; one shared with another is not for us. */
function phoneFrom({ phone_info: info }: WechatFields, appId: string): ChannelAnswer<{ countryCode: string; phoneNumber: string }> {
  const { purePhoneNumber, countryCode, watermark } = (info ?? {}) as { purePhoneNumber?: unknown; countryCode?: unknown; watermark?: { appid?: unknown } };
  const isOurs = watermark?.appid === appId && typeof purePhoneNumber === 'string' && typeof countryCode === 'string';
  return isOurs ? answered({ countryCode, phoneNumber: purePhoneNumber }) : refused('channel_answer_unknown');
}
