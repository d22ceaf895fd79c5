import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { openIdOf, unionIdOf } from './apps.ts';
import { TOKEN_LASTS_SECONDS } from './app-tokens.ts';
import type { UserGrant } from './user-tokens.ts';
import { WechatError } from './wechat-errors.ts';
import { appCalling, spendCode, type WechatState } from './wechat-state.ts';

type Query = { Querystring: Readonly<Record<string, string | undefined>> };

const MINUTE_MS = 60_000;
const lasts = { lastsMs: TOKEN_LASTS_SECONDS * 1000 };

/** What a server asks about a person who agreed on a page: domain facts §4.1. Answers are text, as the platform's are. */
export function registerSns(app: FastifyInstance, state: WechatState): void {
  const { apps, userTokens, limits, faults } = state;

  app.get<Query>('/sns/oauth2/access_token', ({ query }, reply) => {
    const calling = appCalling(state, query, 'serviceAccount');
    if (query['grant_type'] !== 'authorization_code') throw new WechatError('grantTypeInvalid');
    if (!limits.admits(`exchange:${calling.appId}`, { calls: 50_000, inMs: MINUTE_MS }, state.now())) throw new WechatError('minuteLimit');
    const { person, scope: agreed } = spendCode(state, query['code'], 'web');
    const scope = agreed ?? 'snsapi_base';

    // A snapshot page lends everybody an account that is nobody's.
    const isSnapshot = faults.current.behaviour === 'snapshot_user';
    const openId = isSnapshot ? `o${randomBytes(21).toString('base64url').slice(0, 27)}` : openIdOf(person, calling);
    const { accessToken, refreshToken } = userTokens.issue({ appId: calling.appId, person, openId, scope }, { nowMs: state.now(), ...lasts });
    const union = scope === 'snsapi_userinfo' && !isSnapshot ? { unionid: unionIdOf(person, apps) } : {};
    return reply.type('text/plain').send(JSON.stringify({
      access_token: accessToken, expires_in: TOKEN_LASTS_SECONDS, refresh_token: refreshToken, openid: openId, scope,
      ...(isSnapshot ? { is_snapshotuser: 1 } : {}), ...union,
    }));
  });

  app.get<Query>('/sns/oauth2/refresh_token', ({ query }, reply) => {
    if (query['appid'] !== apps.serviceAccount.appId) throw new WechatError(query['appid'] ? 'appIdInvalid' : 'appIdMissing');
    if (query['grant_type'] !== 'refresh_token') throw new WechatError('grantTypeInvalid');
    const refreshToken = query['refresh_token'];
    if (!refreshToken) throw new WechatError('refreshTokenMissing');
    const renewed = userTokens.renew(refreshToken, { nowMs: state.now(), ...lasts });
    if (renewed === null) throw new WechatError('refreshTokenInvalid');
    if (renewed === 'expired') throw new WechatError('refreshTokenExpired');
    const { openId, scope } = renewed.grant;
    return reply.type('text/plain').send(JSON.stringify({ access_token: renewed.accessToken, expires_in: TOKEN_LASTS_SECONDS, refresh_token: refreshToken, openid: openId, scope }));
  });

  app.get<Query>('/sns/userinfo', ({ query }, reply) => {
    const { person, openId, scope } = grantOf(query);
    if (scope !== 'snsapi_userinfo' || faults.current.behaviour === 'permission_missing') throw new WechatError('apiUnauthorized');
    return reply.type('text/plain').send(JSON.stringify({
      openid: openId, nickname: person.nickname, sex: 0, language: '', city: '', province: '', country: '', headimgurl: '', privilege: [],
      unionid: unionIdOf(person, apps),
    }));
  });

  app.get<Query>('/sns/auth', ({ query }, reply) => {
    grantOf(query);
    return reply.type('text/plain').send(JSON.stringify({ errcode: 0, errmsg: 'ok' }));
  });

  app.get<Query>('/sns/jscode2session', ({ query }, reply) => {
    const calling = appCalling(state, query, 'miniProgram');
    if (query['grant_type'] !== 'authorization_code') throw new WechatError('grantTypeInvalid');
    if (faults.current.behaviour === 'account_blocked') throw new WechatError('accountBlocked');
    const { person } = spendCode(state, query['js_code'], 'login');
    if (!limits.admits(`session:${person.id}`, { calls: 100, inMs: MINUTE_MS }, state.now())) throw new WechatError('minuteLimit');
    return reply.type('text/plain').send(JSON.stringify({
      session_key: randomBytes(16).toString('base64'), openid: openIdOf(person, calling), unionid: unionIdOf(person, apps),
    }));
  });

  function grantOf(query: Query['Querystring']): UserGrant {
    const [accessToken, openId] = [query['access_token'], query['openid']];
    if (!accessToken) throw new WechatError('tokenMissing');
    if (!openId) throw new WechatError('openIdMissing');
    const grant = faults.current.behaviour === 'token_refused' ? null : userTokens.find(accessToken, state.now());
    if (grant === null) throw new WechatError('credentialInvalid');
    if (grant === 'expired') throw new WechatError('tokenExpired');
    if (grant.openId !== openId) throw new WechatError('openIdInvalid');
    return grant;
  }
}
