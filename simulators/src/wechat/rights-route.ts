import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { languageOf } from '../language.ts';
import { html, sendPage } from '../page.ts';
import type { WechatState } from './wechat-state.ts';
import { wechatWords } from './words.ts';

type Query = { Querystring: Readonly<Record<string, string | undefined>> };

/**
 * What the app on the phone asks before it lets a page scan or change its menu: is this address signed with the present ticket? The shell of the
 * demonstration opens it in a frame and hears one word; it tells nothing that whoever made the signature does not know.
 */
export function registerRights(app: FastifyInstance, state: WechatState): void {
  app.get<Query>('/web-view/rights', (request, reply) => {
    const { appid, timestamp = '', noncestr = '', signature, url = '' } = request.query;
    const { appId } = state.apps.serviceAccount;
    const { token: ticket } = state.appTokens.ticket(appId, state.now());
    const text = `jsapi_ticket=${ticket}&noncestr=${noncestr}&timestamp=${timestamp}&url=${url}`;
    const given = appid === appId && signature === createHash('sha1').update(text).digest('hex');
    const language = languageOf(request);
    return sendPage(reply, { language, title: wechatWords[language].title, body: html`<main data-rights="${given ? 'given' : 'refused'}"></main>` });
  });
}
