import type { FastifyInstance } from 'fastify';
import { languageOf } from '../language.ts';
import { OneTimeCodes } from '../one-time-codes.ts';
import { html, sendPage } from '../page.ts';
import { decisionSchema, type DecisionBody } from '../platform/approval-page.ts';
import { readRealName } from '../platform/real-name.ts';
import { wechatPages } from './approval-page.ts';
import { wechatPersons } from './apps.ts';
import type { WechatState } from './wechat-state.ts';
import { wechatWords } from './words.ts';

type PageParams = { Params: { handle: string } };

const PAGE_LASTS_MS = 30 * 60_000;

/**
 * What a mini-program's person sees, where it logs in and asks about the real name: one question, in a frame of the shell. The answer is what the
 * phone hands the program: two codes, or a no; its script says so to the shell, which plays the program.
 */
export function registerMiniProgram(app: FastifyInstance, state: WechatState): void {
  const pages = new OneTimeCodes<true>({ lastsMs: PAGE_LASTS_MS });

  app.get('/mini-program/approval', (request, reply) => sendPage(reply, wechatPages(languageOf(request)).miniProgramQuestion(pages.issue(true, state.now()))));

  app.post<PageParams & { Body: DecisionBody }>('/mini-program/approvals/:handle/decision', { schema: { body: decisionSchema } }, (request, reply) => {
    const language = languageOf(request);
    if (pages.spend(request.params.handle, state.now()).state !== 'good') return sendPage(reply.code(410), wechatPages(language).closed());
    const { body } = request;
    const person = wechatPersons.find(({ id }) => id === body.person) ?? wechatPersons[0];
    if (!person) throw new Error('there are persons');
    const codeOf = (kind: 'login' | 'real_name') => state.codes.issue({ kind, person, scope: null, realName: readRealName(body) }, state.now());
    const approved = body.decision === 'approve';
    return sendPage(reply, {
      language, title: wechatWords[language].title,
      body: approved ? html`<main data-mini-program="approved" data-login="${codeOf('login')}" data-name="${codeOf('real_name')}"></main>` : html`<main data-mini-program="refused"></main>`,
    });
  });
}
