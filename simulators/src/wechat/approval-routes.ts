import type { FastifyInstance } from 'fastify';
import formBody from 'node:querystring';
import { languageOf } from '../language.ts';
import { OneTimeCodes } from '../one-time-codes.ts';
import { sendPage } from '../page.ts';
import { decisionSchema } from '../platform/approval-page.ts';
import { wechatPages } from './approval-page.ts';
import { readApprovalWish, returnAddress, type ApprovalWish } from './approval.ts';
import { wechatPersons } from './apps.ts';
import type { WechatState } from './wechat-state.ts';

type PageParams = { Params: { handle: string } };
type Decision = PageParams & { Body: { decision: 'approve' | 'refuse'; person: string } };

const PAGE_LASTS_MS = 30 * 60_000;

/** What the person sees: the platform asks whether a page may know who they are. */
export function registerApproval(app: FastifyInstance, state: WechatState, productOrigins: readonly string[]): void {
  const pages = new OneTimeCodes<ApprovalWish>({ lastsMs: PAGE_LASTS_MS });
  const redirectHosts = productOrigins.map((origin) => new URL(origin).host);

  app.get('/connect/oauth2/authorize', (request, reply) => {
    const wish = readApprovalWish(request.url.split('?')[1] ?? '', { appId: state.apps.serviceAccount.appId, redirectHosts });
    if (typeof wish === 'string') return sendPage(reply.code(400), wechatPages(languageOf(request)).fault(wish));
    // Without a question, and without the person noticing.
    if (wish.scope === 'snsapi_base') return reply.redirect(returnWithCode(wish, wechatPersons[0]?.id ?? ''), 302);
    // A browser keeps the fragment over a redirect, so that the page can look whether it was there.
    return reply.redirect(`/approvals/${pages.issue(wish, state.now())}`, 302);
  });

  app.get<PageParams>('/approvals/:handle', (request, reply) => {
    const say = wechatPages(languageOf(request));
    const { handle } = request.params;
    if (pages.look(handle, state.now()).state !== 'good') return sendPage(reply.code(410), say.closed());
    return sendPage(reply, say.question(handle));
  });

  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, { ...formBody.parse(String(body)) }));
  app.post<Decision>('/approvals/:handle/decision', { schema: { body: decisionSchema } }, (request, reply) => {
    const opened = pages.spend(request.params.handle, state.now());
    if (opened.state !== 'good') return sendPage(reply.code(410), wechatPages(languageOf(request)).closed());
    const { decision, person } = request.body;
    return reply.redirect(decision === 'approve' ? returnWithCode(opened.grant, person) : returnAddress(opened.grant, null), 303);
  });

  app.get('/', (request, reply) => sendPage(reply, wechatPages(languageOf(request)).front()));

  function returnWithCode(wish: ApprovalWish, personId: string): string {
    const person = wechatPersons.find(({ id }) => id === personId) ?? wechatPersons[0];
    if (!person) throw new Error('there are persons');
    return returnAddress(wish, state.codes.issue({ kind: 'web', person, scope: wish.scope }, state.now()));
  }
}
