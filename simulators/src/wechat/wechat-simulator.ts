import type { FastifyInstance } from 'fastify';
import { fromThisMachineOnly, registerFaultControl } from '../control.ts';
import { registerAppMessages } from '../platform/app-messages.ts';
import { answerAmiss, platformFaultsSchema, wellPlatform } from '../platform/platform-faults.ts';
import { buildSimulatorApp, NeighbourRefusal, type SimulatorContext } from '../simulator-app.ts';
import { registerApproval } from './approval-routes.ts';
import { wechatPersons, type WechatApps } from './apps.ts';
import { wechatBehaviours } from './faults.ts';
import { registerMessages } from './messages-route.ts';
import { registerMiniProgram } from './mini-program-routes.ts';
import { registerPlatform } from './platform-routes.ts';
import { registerRights } from './rights-route.ts';
import { registerSns } from './sns-routes.ts';
import { WechatError, type WechatErrorName } from './wechat-errors.ts';
import { wechatWords } from './words.ts';
import { miniProgramCodeKinds, wechatState, type MiniProgramCodeKind, type WechatState } from './wechat-state.ts';

/**
 * A pretend WeChat platform: the page that asks for approval, and the calls by which a server learns who it was. What it is
 * faithful to stands in README.md beside this file.
 */
export function buildWechatSimulator(context: SimulatorContext, apps: WechatApps): FastifyInstance {
  const app = buildSimulatorApp(context, new URL('../platform/approval.client.js', import.meta.url));
  const state = wechatState(apps, context.now);
  registerFaultControl(app, { faults: state.faults, well: wellPlatform, schema: platformFaultsSchema(wechatBehaviours) });
  registerPhone(app, state);
  registerApproval(app, state, context.productOrigins);
  registerMiniProgram(app, state);
  registerRights(app, state);
  registerAppMessages(app, { messages: state.messages, persons: wechatPersons, title: { es: wechatWords.es.title, 'zh-CN': wechatWords['zh-CN'].title, en: wechatWords.en.title } });
  void app.register(async (inner) => {
    answerAsThePlatform(inner, state);
    registerSns(inner, state);
    registerPlatform(inner, state);
    registerMessages(inner, state);
  });
  return app;
}

type CodeWish = { Body: { kind: MiniProgramCodeKind; person?: string } };

/** What a phone does by itself: it hands a mini-program its codes. And how many tokens were made, which a test counts. */
function registerPhone(app: FastifyInstance, state: WechatState): void {
  app.post<CodeWish>('/control/mini-program-codes', { onRequest: fromThisMachineOnly, schema: { body: codeWishSchema } }, ({ body }) => {
    const person = wechatPersons.find(({ id }) => id === (body.person ?? 'one'));
    if (!person) throw new NeighbourRefusal(404, 'person_unknown');
    return { code: state.codes.issue({ kind: body.kind, person, scope: null }, state.now()) };
  });
  app.get('/control/made', { onRequest: fromThisMachineOnly }, () => state.appTokens.made);
}

/** Bodies of any type are read as JSON, errors are status 200, and the faults that concern everybody come first. */
function answerAsThePlatform(app: FastifyInstance, { faults }: WechatState): void {
  const ending = new AbortController();
  app.addHook('preClose', async () => ending.abort());
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, objectFrom(String(body))));
  app.setErrorHandler((error, _, reply) => {
    if (error instanceof WechatError) return reply.code(200).type('application/json; encoding=utf-8').send(JSON.stringify(error.body));
    throw error;
  });
  app.addHook('preHandler', async (_, reply) => {
    const { behaviour } = faults.current;
    if (await answerAmiss(faults.current, reply, ending.signal)) return reply;
    const everybody: Readonly<Partial<Record<typeof behaviour, WechatErrorName>>> = { busy: 'systemBusy', too_many: 'minuteLimit' };
    const name = everybody[behaviour];
    if (name) throw new WechatError(name);
  });
}

/** Empty where there is none: the call then says what it lacks. */
function objectFrom(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

const codeWishSchema = {
  type: 'object',
  required: ['kind'],
  additionalProperties: false,
  properties: { kind: { enum: miniProgramCodeKinds }, person: { type: 'string', maxLength: 20 } },
};
