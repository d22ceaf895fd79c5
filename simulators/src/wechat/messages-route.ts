import type { FastifyInstance } from 'fastify';
import { openIdOf, wechatPersons } from './apps.ts';
import { WechatError } from './wechat-errors.ts';
import { appWithToken, type WechatState } from './wechat-state.ts';

type Post = { Querystring: Readonly<Record<string, string | undefined>>; Body: Readonly<Record<string, unknown>> };

/** The one template that the pretended service account has registered, and its fields: a thing, a character_string, a time. */
const TEMPLATE_ID = 'yika-notice';
const fields = { thing1: /^.{1,20}$/u, character_string2: /^[\x21-\x7e]{1,32}$/, time3: /^\d{4}-\d\d-\d\d \d\d:\d\d$/ };
type Field = keyof typeof fields;

/** A template message of the service account: to who follows it, once for one client_msg_id within ten minutes. */
export function registerMessages(app: FastifyInstance, state: WechatState): void {
  app.post<Post>('/cgi-bin/message/template/send', ({ query, body }, reply) => {
    const appId = appWithToken(state, query['access_token']);
    const { serviceAccount } = state.apps;
    if (appId !== serviceAccount.appId) throw new WechatError('apiUnauthorized');
    const person = wechatPersons.find((each) => openIdOf(each, serviceAccount) === body['touser']);
    if (!person) throw new WechatError('openIdInvalid');
    if (body['template_id'] !== TEMPLATE_ID) throw new WechatError('templateInvalid');
    if (state.faults.current.behaviour === 'not_following') throw new WechatError('notFollowing');
    const data = (body['data'] ?? {}) as Readonly<Record<string, { readonly value?: unknown } | undefined>>;
    const fieldOf = (field: Field): string => {
      const value = data[field]?.value;
      if (typeof value !== 'string' || !fields[field].test(value)) throw new WechatError('fieldInvalid');
      return value;
    };
    const sameId = typeof body['client_msg_id'] === 'string' ? body['client_msg_id'] : null;
    const id = state.messages.deliver({ personId: person.id, title: fieldOf('thing1'), lines: [fieldOf('character_string2'), fieldOf('time3')], sameId }, state.now());
    return reply.type('application/json; encoding=utf-8').send(`{"errcode":0,"errmsg":"ok","msgid":${id}}`);
  });
}
