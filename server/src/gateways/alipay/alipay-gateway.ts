import { CircuitBreaker, type BreakerLimits, type BreakerState } from '../circuit-breaker.ts';
import { answered, refused, type ChannelAnswer } from '../channel-answer.ts';
import { readChannelReturn } from '../read-return.ts';
import { readMemberName, type AlipayRealName } from './real-name.ts';
import { alipayLine, isDown, type AlipayFields, type AlipayTrust } from './alipay-call.ts';

/** `auth_base` tells us which account, without asking; `auth_user` asks, and tells the nickname too. */
export type AlipayScope = 'auth_base' | 'auth_user';

/** Who it was at the platform: new apps hear an open_id, old ones a user_id, some both. Never neither. */
export interface AlipayAccount {
  /** Of this person with this app. */
  readonly openId: string | null;
  /** `2088…`, the same with every app. */
  readonly userId: string | null;
}

export interface AlipayApproval extends AlipayAccount {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly lastsSeconds: number;
}

export interface AlipayMessage extends AlipayAccount {
  readonly templateId: string;
  /** By the names that the template has for them. */
  readonly fields: Readonly<Record<string, string>>;
}

type AskedMember = Pick<AlipayApproval, 'accessToken' | 'openId' | 'userId'>;

export interface AlipayPlatform {
  readonly gatewayUrl: string;
  /** The host of the approval page, without a slash at the end. */
  readonly pageUrl: string;
  readonly appId: string;
  readonly trust: AlipayTrust;
  /** The machine's clock, epoch milliseconds. */
  readonly now?: () => number;
  readonly timeoutMs?: number;
  readonly breaker?: BreakerLimits;
}

export type AlipayGateway = ReturnType<typeof alipayGateway>;

/** The finer codes of a business no: whom it is for does not follow the life account. */
const NOT_FOLLOWING = /^40004 PUB\.(?:USER_NOT_FOLLOW|FOLLOW_NOT_EXIST)/;
const STATE = /^[A-Za-z0-9]{16,128}$/;

/**
 * The client of Alipay's platform (domain facts §4.4). Apart from keys that are none, which it says at once, nothing throws; everything that
 * can go wrong is a refusal by name with a next step. An answer counts only under the platform's signature. A code is handed in once.
 */
export function alipayGateway(platform: AlipayPlatform) {
  const { gatewayUrl, pageUrl, appId, trust, now = Date.now, timeoutMs = 3000 } = platform;
  const breaker = new CircuitBreaker(platform.breaker ?? { failures: 5, restMs: 15_000 });
  const ask = alipayLine({ gatewayUrl, appId, trust, breaker, now, timeoutMs });
  // Past the breaker, which it is there to close.
  const askAnyhow = alipayLine({ gatewayUrl, appId, trust, breaker: CircuitBreaker.neverOpen(), now, timeoutMs });

  return {
    onStateChange: (listener: (state: BreakerState) => void) => breaker.onStateChange(listener),

    /** Does the platform answer? By a code that is none. */
    probe: async (): Promise<boolean> => {
      const answer = await askAnyhow('alipay.system.oauth.token', { grant_type: 'authorization_code', code: 'none' }, { isRepeatable: false });
      const isThere = answer.outcome === 'answered' || !isDown(answer);
      if (isThere) breaker.succeeded();
      return isThere;
    },

    /** A no to a code that is none, under the key that we hold where it is signed: whoever has another key, or is another app, hears another. */
    checkKeys: () => ask('alipay.system.oauth.token', { grant_type: 'authorization_code', code: 'yika-channel-check' }, { isRepeatable: false, looksAtNo: true }),

    /** Where the browser is sent. Throws on a state that is none. */
    authorizationUrl: ({ redirectUri, scope, state }: { readonly redirectUri: string; readonly scope: AlipayScope; readonly state: string }): string => {
      if (!STATE.test(state)) throw new Error('a state is 16 to 128 letters and digits');
      return `${pageUrl}/oauth2/publicAppAuthorize.htm?app_id=${appId}&scope=${scope}&redirect_uri=${encodeURIComponent(redirectUri)}&state=${state}`;
    },

    /** The code of a return that is ours, and of our app: what another app was given is not for us. */
    readReturn: (query: Readonly<Record<string, unknown>>, expectedState: string): ChannelAnswer<string> => {
      const code = readChannelReturn({ code: query['auth_code'], state: query['state'] }, expectedState);
      return query['app_id'] !== undefined && query['app_id'] !== appId ? refused('channel_return_foreign') : code;
    },

    exchangeCode: async (code: string): Promise<ChannelAnswer<AlipayApproval>> =>
      approvalFrom(await ask('alipay.system.oauth.token', { grant_type: 'authorization_code', code }, { isRepeatable: false })),

    /** Each renewal makes a new refresh token, so that it is not repeated either. */
    renewApproval: async (refreshToken: string): Promise<ChannelAnswer<AlipayApproval>> =>
      approvalFrom(await ask('alipay.system.oauth.token', { grant_type: 'refresh_token', refresh_token: refreshToken }, { isRepeatable: false })),

    /**
     * Puts a message into the app of somebody who follows our life account (alipay.open.public.message.single.send). The platform knows no id of ours
     * for it: asked twice, it tells twice, so that it is asked once, also when the reply was lost. not_wanted: they follow no more.
     */
    sendMessage: async ({ openId, userId, templateId, fields }: AlipayMessage): Promise<ChannelAnswer<'sent' | 'not_wanted'>> => {
      const context = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value, color: '#000000' }]));
      const to = userId === null ? { to_open_id: openId } : { to_user_id: userId };
      const answer = await ask('alipay.open.public.message.single.send', { bizContent: { ...to, template: { template_id: templateId, context } } }, { isRepeatable: false });
      if (answer.outcome === 'answered') return answered('sent');
      return answer.platformCode !== null && NOT_FOLLOWING.test(answer.platformCode) ? answered('not_wanted') : answer;
    },

    /** The nickname, so that a person knows their account again in a list. Needs `auth_user`. Null: they have none. */
    readProfile: async ({ accessToken, ...account }: AskedMember): Promise<ChannelAnswer<AlipayAccount & { readonly nickname: string | null }>> => {
      const answer = await askMember(accessToken, account);
      return answer.outcome === 'refused' ? answer : answered({ openId: account.openId, userId: account.userId, nickname: textOrNull(answer.value['nick_name']) });
    },

    /**
     * In whose name the account is. Needs `auth_user`, and the ability to hear it. Refusals of its own: channel_real_name_missing, where the person never
     * proved a name there; channel_not_permitted, where the platform keeps the name back although it was asked for.
     */
    readRealName: async ({ accessToken, ...account }: AskedMember): Promise<ChannelAnswer<AlipayRealName>> => {
      const answer = await askMember(accessToken, account);
      return answer.outcome === 'refused' ? answer : readMemberName(answer.value);
    },
  };

  /** What a person shares, of the very account that approved. */
  async function askMember(accessToken: string, { openId, userId }: AlipayAccount): Promise<ChannelAnswer<AlipayFields>> {
    const answer = await ask('alipay.user.info.share', { auth_token: accessToken }, { isRepeatable: true });
    if (answer.outcome === 'refused') return answer;
    const shared = accountFrom(answer.value);
    return shared !== null && shared.openId === openId && shared.userId === userId ? answer : refused('channel_answer_unknown');
  }
}

function approvalFrom(answer: ChannelAnswer<AlipayFields>): ChannelAnswer<AlipayApproval> {
  if (answer.outcome === 'refused') return answer;
  const account = accountFrom(answer.value);
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: lasts } = answer.value;
  // The platform writes numbers as text in some of its answers.
  const lastsSeconds = Number(lasts);
  const isWhole = account && typeof accessToken === 'string' && typeof refreshToken === 'string' && lastsSeconds > 0;
  return isWhole ? answered({ ...account, accessToken, refreshToken, lastsSeconds }) : refused('channel_answer_unknown');
}

function accountFrom({ open_id, user_id }: AlipayFields): AlipayAccount | null {
  const [openId, userId] = [textOrNull(open_id), textOrNull(user_id)];
  return openId === null && userId === null ? null : { openId, userId };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
