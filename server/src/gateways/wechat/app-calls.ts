import { answered, refused, type ChannelAnswer } from '../channel-answer.ts';
import type { ChannelToken, ChannelTokens, FreshToken } from '../channel-tokens.ts';
import type { AskWechat, WechatCall, WechatFields } from './wechat-call.ts';
import { isAboutOurToken } from './wechat-errors.ts';

export interface WechatApp {
  readonly appId: string;
  readonly secret: string;
}

/** A call in the name of one of our apps; the token comes from what all processes share. */
export type AskAsApp = (call: Omit<WechatCall, 'caller'>) => Promise<ChannelAnswer<WechatFields>>;

export function appCalls({ ask, tokens, app }: { readonly ask: AskWechat; readonly tokens: ChannelTokens; readonly app: WechatApp }) {
  const name = { channel: 'wechat', appId: app.appId, kind: 'access_token' } as const;

  /** By `stable_token`: who asks twice gets the same, so that two deployments of one app do not end each other's. */
  const fetchToken = async (): Promise<ChannelAnswer<FreshToken>> => {
    const body = { grant_type: 'client_credential', appid: app.appId, secret: app.secret, force_refresh: false };
    return freshFrom(await ask({ path: '/cgi-bin/stable_token', query: {}, body, caller: 'app', isRepeatable: true }), 'access_token');
  };

  /** With another token once more when ours is over: the platform looks at the token first, so nothing was spent. */
  const askAsApp: AskAsApp = async (call) => {
    const token = await tokens.get(name, fetchToken);
    if (token.outcome === 'refused') return token;
    const answer = await askWith(token.value, call);
    if (answer.outcome === 'answered' || !isAboutOurToken(answer.platformCode)) return answer;

    await tokens.end(name, token.value);
    const another = await tokens.get(name, fetchToken);
    return another.outcome === 'refused' ? another : askWith(another.value, call);
  };

  const fetchTicket = async (): Promise<ChannelAnswer<FreshToken>> =>
    freshFrom(await askAsApp({ path: '/cgi-bin/ticket/getticket', query: { type: 'jsapi' }, isRepeatable: true }), 'ticket');

  return { askAsApp, getTicket: () => tokens.get({ ...name, kind: 'jsapi_ticket' }, fetchTicket) };

  function askWith({ token }: ChannelToken, { query, ...call }: Omit<WechatCall, 'caller'>): Promise<ChannelAnswer<WechatFields>> {
    return ask({ ...call, query: { access_token: token, ...query }, caller: 'app' });
  }
}

function freshFrom(answer: ChannelAnswer<WechatFields>, field: 'access_token' | 'ticket'): ChannelAnswer<FreshToken> {
  if (answer.outcome === 'refused') return answer;
  const { [field]: token, expires_in: lastsSeconds } = answer.value;
  const isWhole = typeof token === 'string' && token !== '' && typeof lastsSeconds === 'number' && lastsSeconds > 0;
  return isWhole ? answered({ token, lastsSeconds }) : refused('channel_answer_unknown');
}
