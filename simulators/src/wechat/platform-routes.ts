import type { FastifyInstance } from 'fastify';
import type { RealName } from '../platform/real-name.ts';
import { openIdOf } from './apps.ts';
import { WechatError } from './wechat-errors.ts';
import { appCalling, appWithToken, spendCode, type WechatState } from './wechat-state.ts';

type Query = Readonly<Record<string, string | undefined>>;
type Get = { Querystring: Query };
type Post = { Querystring: Query; Body: Readonly<Record<string, unknown>> };

const JSON_TYPE = 'application/json; encoding=utf-8';
const DAY_MS = 24 * 3600_000;

/** What an app asks in its own name: domain facts §4.2 and §4.3, and the real-name check of city services. */
export function registerPlatform(app: FastifyInstance, state: WechatState): void {
  const { appTokens, limits, faults, apps } = state;

  app.get<Get>('/cgi-bin/token', ({ query }, reply) => {
    if (query['grant_type'] !== 'client_credential') throw new WechatError('grantTypeInvalid');
    const { appId } = appCalling(state, query, 'any');
    refuseAddress();
    if (!limits.admits(`token:${appId}`, { calls: 2000, inMs: DAY_MS }, state.now())) throw new WechatError('dailyLimit');
    const { token, expiresInSeconds } = appTokens.issue(appId, state.now());
    return reply.type(JSON_TYPE).send(JSON.stringify({ access_token: token, expires_in: expiresInSeconds }));
  });

  app.post<Post>('/cgi-bin/stable_token', ({ body }, reply) => {
    if (body['grant_type'] !== 'client_credential') throw new WechatError('grantTypeInvalid');
    const { appId } = appCalling(state, body, 'any');
    refuseAddress();
    const isForced = body['force_refresh'] === true;
    const limit = isForced ? { calls: 20, inMs: DAY_MS } : { calls: 10_000, inMs: 60_000 };
    if (!limits.admits(`stable:${isForced}:${appId}`, limit, state.now())) throw new WechatError(isForced ? 'dailyLimit' : 'minuteLimit');
    const { token, expiresInSeconds } = appTokens.stable(appId, isForced, state.now());
    return reply.type(JSON_TYPE).send(JSON.stringify({ access_token: token, expires_in: expiresInSeconds }));
  });

  app.get<Get>('/cgi-bin/ticket/getticket', ({ query }, reply) => {
    const appId = appOf(query);
    if (query['type'] !== 'jsapi') throw new WechatError('apiUnauthorized');
    const { token, expiresInSeconds } = appTokens.ticket(appId, state.now());
    return reply.type(JSON_TYPE).send(JSON.stringify({ errcode: 0, errmsg: 'ok', ticket: token, expires_in: expiresInSeconds }));
  });

  app.post<Post>('/wxa/business/getuserphonenumber', ({ query, body }, reply) => {
    const appId = appOf(query);
    refusePermission();
    const { person } = spendCode(state, body['code'], 'phone');
    const phone_info = { phoneNumber: person.phone, purePhoneNumber: person.phone, countryCode: '86', watermark: { timestamp: Math.floor(state.now() / 1000), appid: appId } };
    return reply.type(JSON_TYPE).send(JSON.stringify({ errcode: 0, errmsg: 'ok', phone_info }));
  });

  /** Of an account whose name was not chosen in the shell, what is asked is right, unless a fault says otherwise. */
  app.post<Post>('/intp/realname/checkrealnameinfo', ({ query, body }, reply) => {
    appOf(query);
    refusePermission();
    const { person, realName = null } = spendCode(state, body['code'], 'real_name');
    if (body['openid'] !== openIdOf(person, apps.miniProgram)) throw new WechatError('openIdInvalid');
    return reply.type(JSON_TYPE).send(JSON.stringify({ errcode: 0, errmsg: 'ok', ...realNameAnswer(realName, body) }));
  });

  function realNameAnswer(realName: RealName | null, asked: Post['Body']) {
    switch (faults.current.behaviour) {
      case 'foreign_real_name':
        return { verify_openid: 'V_OP_NM_UM', verify_real_name: '' };
      case 'real_name_missing':
        return { verify_openid: 'V_OP_NA', verify_real_name: '' };
      case 'foreign_identity_number':
        return { verify_openid: 'V_OP_NM_MA', verify_real_name: 'V_NM_ID_UM' };
      default:
        if (realName && realName.name !== asked['real_name']) return { verify_openid: 'V_OP_NM_UM', verify_real_name: '' };
        return { verify_openid: 'V_OP_NM_MA', verify_real_name: realName && realName.identityNumber !== asked['cred_id'] ? 'V_NM_ID_UM' : 'V_NM_ID_MA' };
    }
  }

  function appOf(query: Query): string {
    return appWithToken(state, query['access_token']);
  }

  function refuseAddress(): void {
    if (faults.current.behaviour === 'address_not_allowed') throw new WechatError('addressNotAllowed');
  }

  function refusePermission(): void {
    if (faults.current.behaviour === 'permission_missing') throw new WechatError('apiUnauthorized');
  }
}
