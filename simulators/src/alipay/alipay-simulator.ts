import type { FastifyInstance, FastifyReply } from 'fastify';
import { createSign, generateKeyPairSync } from 'node:crypto';
import formBody from 'node:querystring';
import { registerFaultControl, type FaultSwitch } from '../control.ts';
import { languageOf } from '../language.ts';
import { OneTimeCodes } from '../one-time-codes.ts';
import { sendPage } from '../page.ts';
import { decisionSchema, type DecisionBody } from '../platform/approval-page.ts';
import { AppMessages, registerAppMessages } from '../platform/app-messages.ts';
import { answerAmiss, platformFaultsSchema, wellPlatform, type PlatformFaults } from '../platform/platform-faults.ts';
import { readRealName } from '../platform/real-name.ts';
import { buildSimulatorApp, type SimulatorContext } from '../simulator-app.ts';
import { AlipayError } from './alipay-errors.ts';
import { alipayPages } from './approval-page.ts';
import { alipayPersons, serialOf, type AlipayApp } from './apps.ts';
import { alipayBehaviours, type AlipayBehaviour } from './faults.ts';
import { sendMessage } from './send-message.ts';
import { alipayWords } from './words.ts';
import { GatewayCalls, type AlipayGrant, type AlipayScope, type GatewayParameters } from './gateway-calls.ts';

interface ApprovalWish {
  readonly redirectUri: string;
  readonly scope: AlipayScope;
  readonly state: string;
}

type Query = { Querystring: Readonly<Record<string, string | undefined>> };
type PageParams = { Params: { handle: string } };
type Decision = PageParams & { Body: DecisionBody };

/** A pretend Alipay platform: the page that asks for approval, and the one address that a server calls. README.md beside this file. */
export function buildAlipaySimulator(context: SimulatorContext, app: AlipayApp): FastifyInstance {
  const simulator = buildSimulatorApp(context, new URL('../platform/approval.client.js', import.meta.url));
  const faults: FaultSwitch<PlatformFaults<AlipayBehaviour>> = { current: wellPlatform };
  const calls = new GatewayCalls(app, context.now);
  registerFaultControl(simulator, { faults, well: wellPlatform, schema: platformFaultsSchema(alipayBehaviours) });
  simulator.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, { ...formBody.parse(String(body)) }));
  registerApproval(simulator, { app, calls, context });
  const messages = new AppMessages();
  registerGateway(simulator, { app, calls, faults, messages, now: context.now });
  registerAppMessages(simulator, { messages, persons: alipayPersons, title: { es: alipayWords.es.title, 'zh-CN': alipayWords['zh-CN'].title, en: alipayWords.en.title } });
  return simulator;
}

function registerApproval(simulator: FastifyInstance, { app, calls, context }: { app: AlipayApp; calls: GatewayCalls; context: SimulatorContext }): void {
  const pages = new OneTimeCodes<ApprovalWish>({ lastsMs: 30 * 60_000 });

  simulator.get<Query>('/oauth2/publicAppAuthorize.htm', (request, reply) => {
    const { app_id: appId, scope, redirect_uri: redirectUri = '', state = '' } = request.query;
    const isOurs = context.productOrigins.includes(URL.parse(redirectUri)?.origin ?? '');
    if (appId !== app.appId || !isOurs || (scope !== 'auth_base' && scope !== 'auth_user')) return sendPage(reply.code(400), alipayPages(languageOf(request)).fault());
    const wish = { redirectUri, scope, state } as const;
    if (scope === 'auth_base') return reply.redirect(returnAddress(app, wish, codeFor(wish, {})), 302);
    return reply.redirect(`/approvals/${pages.issue(wish, context.now())}`, 302);
  });

  simulator.get<PageParams>('/approvals/:handle', (request, reply) => {
    const say = alipayPages(languageOf(request));
    const { handle } = request.params;
    if (pages.look(handle, context.now()).state !== 'good') return sendPage(reply.code(410), say.closed());
    return sendPage(reply, say.question(handle));
  });

  simulator.post<Decision>('/approvals/:handle/decision', { schema: { body: decisionSchema } }, (request, reply) => {
    const opened = pages.spend(request.params.handle, context.now());
    if (opened.state !== 'good') return sendPage(reply.code(410), alipayPages(languageOf(request)).closed());
    const { body } = request;
    return reply.redirect(returnAddress(app, opened.grant, body.decision === 'approve' ? codeFor(opened.grant, body) : null), 303);
  });

  simulator.get('/', (request, reply) => sendPage(reply, alipayPages(languageOf(request)).front()));

  function codeFor({ scope }: ApprovalWish, said: Partial<DecisionBody>): string {
    const person = alipayPersons.find(({ id }) => id === said.person) ?? alipayPersons[0];
    if (!person) throw new Error('there are persons');
    return calls.codes.issue({ person, scope, realName: readRealName(said) ?? person.realName } satisfies AlipayGrant, context.now());
  }
}

function registerGateway(simulator: FastifyInstance, { app, calls, faults, messages, now }: { app: AlipayApp; calls: GatewayCalls; faults: FaultSwitch<PlatformFaults<AlipayBehaviour>>; messages: AppMessages; now: () => number }): void {
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const ending = new AbortController();
  simulator.addHook('preClose', async () => ending.abort());

  simulator.post<Query & { Body: GatewayParameters | null }>('/gateway.do', async ({ query, body }, reply) => {
    if (await answerAmiss(faults.current, reply, ending.signal)) return reply;
    const parameters = { ...query, ...body } as GatewayParameters;
    return answer(reply, parameters['method'] ?? '', () => outcomeOf(parameters));
  });

  function outcomeOf(parameters: GatewayParameters): Readonly<Record<string, unknown>> {
    calls.checkCaller(parameters);
    const { behaviour } = faults.current;
    if (behaviour === 'busy') throw new AlipayError('serviceUnavailable');
    if (behaviour === 'too_many') throw new AlipayError('callLimited');
    if (behaviour === 'permission_missing') throw new AlipayError('permissionMissing');
    if (behaviour === 'code_invalid') throw new AlipayError('codeInvalid');
    if (behaviour === 'token_refused') throw new AlipayError('authTokenInvalid');
    switch (parameters['method']) {
      case 'alipay.system.oauth.token':
        return calls.exchange(parameters);
      case 'alipay.user.info.share':
        return calls.share(parameters, behaviour);
      case 'alipay.open.public.message.single.send':
        return sendMessage({ app, messages, now }, parameters, behaviour);
      default:
        throw new AlipayError('methodInvalid');
    }
  }

  /** The signature covers the bytes of the node as they stand in the reply, so that they are written once. */
  function answer(reply: FastifyReply, method: string, act: () => object): FastifyReply {
    let [key, node] = [`${method.replaceAll('.', '_')}_response`, ''];
    try {
      node = JSON.stringify(act());
    } catch (error) {
      if (!(error instanceof AlipayError)) throw error;
      node = JSON.stringify(error.body);
      // An exchange answers its errors under this name; other calls under their own.
      if (method === 'alipay.system.oauth.token' || method === '') key = 'error_response';
    }
    const { behaviour } = faults.current;
    const signature = createSign('RSA-SHA256').update(node, 'utf8').sign(behaviour === 'forged_signature' ? stranger : app.alipayPrivateKey, 'base64');
    const said = behaviour === 'altered_answer' ? node.replace(/("(?:open|user)_id":")(.)/, (_, before: string, first: string) => before + (first === 'x' ? 'y' : 'x')) : node;
    const sign = behaviour === 'signature_stripped' ? '' : `,"alipay_cert_sn":"${serialOf(app.alipayCertificate)}","sign":"${signature}"`;
    return reply.type('text/html;charset=utf-8').send(`{"${key}":${said}${sign}}`);
  }
}

/** Whoever refuses brings the same without a code. */
function returnAddress({ appId }: AlipayApp, { redirectUri, scope, state }: ApprovalWish, code: string | null): string {
  const url = new URL(redirectUri);
  const added = { app_id: appId, source: 'alipay_wallet', scope, ...(code === null ? {} : { auth_code: code }), state };
  for (const [name, value] of Object.entries(added)) url.searchParams.append(name, value);
  return url.href;
}
