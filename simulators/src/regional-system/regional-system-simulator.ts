import type { FastifyInstance, FastifyReply } from 'fastify';
import { createPrivateKey } from 'node:crypto';
import type { Server as TlsServer } from 'node:https';
import { createRemoteJWKSet, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { registerFaultControl, type FaultSwitch } from '../control.ts';
import { languageOf } from '../language.ts';
import { NeighbourRefusal, buildSimulatorApp, type SimulatorContext } from '../simulator-app.ts';
import { regionalFaultsSchema, wellRegional, type RegionalBehaviour, type RegionalFaults } from './faults.ts';
import type { KeptRegionalSystem } from './kept-regional-system.ts';
import { sendStatusPage } from './status-page.ts';
import { holdersFrom } from './test-holders.ts';

export interface RegionalSimulator {
  /** Over TLS: `/CODE/health` and `/CODE/holders` of whatever area. */
  readonly system: FastifyInstance;
  /** Without: a page that says what this is, and `/control/faults`. */
  readonly control: FastifyInstance;
}

type Asked = { Params: { readonly areaCode: string; readonly act: 'health' | 'holders' }; Body: { readonly request: string } };
const askedSchema = {
  params: { type: 'object', properties: { areaCode: { type: 'string', pattern: '^[0-9]{6}$' }, act: { enum: ['health', 'holders'] } } },
  body: { type: 'object', required: ['request'], properties: { request: { type: 'string', maxLength: 4000 } } },
};

/** Every tenth answer, every fifth connection: enough to be found, and not all. */
const [WRONG_EACH, DROPPED_EACH] = [10, 5];

/** The back-end of an area, whatever its code, as docs/regional-system.md describes it. README.md beside this file. */
export function buildRegionalSimulator(context: SimulatorContext & { readonly productUrl: string; readonly publicUrl?: string }, kept: KeptRegionalSystem, ownUrl: () => string): RegionalSimulator {
  const faults: FaultSwitch<RegionalFaults> = { current: wellRegional };
  const system = buildSimulatorApp({ ...context, tls: { key: kept.tlsKey, cert: kept.certificate } }, new URL('./status.client.js', import.meta.url));
  const control = buildSimulatorApp({ ...context, tls: null }, new URL('./status.client.js', import.meta.url));
  const holders = holdersFrom(context.productUrl);
  const keys = createRemoteJWKSet(new URL(`${context.productUrl}/regional-systems/keys`), { cooldownDuration: 1000 });
  const [answerKey, foreignKey] = [createPrivateKey(kept.answerKey), createPrivateKey(kept.foreignKey)];
  let answered = 0;
  let firstAnswer: string | null = null;

  registerFaultControl(control, { faults, well: wellRegional, schema: regionalFaultsSchema });
  control.addHook('onResponse', async (request) => {
    if (request.method === 'PUT') showCertificate(faults.current.behaviour);
  });

  system.post<Asked>('/:areaCode/:act', { schema: askedSchema }, async (request, reply) => {
    const { behaviour, answerDelayMs } = faults.current;
    const { areaCode, act } = request.params;
    answered += 1;
    if (behaviour === 'down' || (behaviour === 'drops' && answered % DROPPED_EACH === 0)) return drop(reply);
    if (behaviour === 'hangs') return hang(reply);
    const claims = await readRequest(request.body.request, areaCode);
    if (claims['act'] !== act) throw new NeighbourRefusal(400, 'request_malformed');
    if (behaviour === 'slow') await new Promise((resolve) => setTimeout(resolve, answerDelayMs));
    if (behaviour === 'fails') return reply.code(500).send({ code: 'unexpected' });
    if (behaviour === 'redirects') return reply.redirect('/elsewhere', 307);
    if (behaviour === 'too_large') return reply.send({ answer: 'x'.repeat(1_000_000) });
    const told = act === 'health' ? { at: nowMs() } : await answerOf(areaCode, String(claims['identityNumber']));
    const answer = await sign({ areaCode, nonce: String(claims['nonce']), answer: told });
    firstAnswer ??= answer;
    return reply.send({ answer: behaviour === 'answer_replayed' ? firstAnswer : answer });
  });

  control.get('/', (request, reply) => sendStatusPage(reply, { language: languageOf(request), behaviour: faults.current.behaviour, systemUrl: ownUrl() }));
  return { system, control };

  function nowMs(): number {
    return context.now() - (faults.current.behaviour === 'clock_late' ? 600_000 : 0);
  }

  /** From the platform, for this area, and new. */
  async function readRequest(request: string, areaCode: string): Promise<JWTPayload> {
    try {
      const read = await jwtVerify(request, keys, {
        algorithms: ['ES256'], typ: 'regional-request+jwt', issuer: context.publicUrl ?? context.productUrl, audience: `${ownUrl()}/${areaCode}`,
        requiredClaims: ['iat', 'exp', 'nonce', 'act'], clockTolerance: 30, currentDate: new Date(context.now()),
      });
      return read.payload;
    } catch {
      throw new NeighbourRefusal(401, 'request_refused');
    }
  }

  async function answerOf(areaCode: string, identityNumber: string): Promise<object> {
    const { behaviour } = faults.current;
    const all = await holders(areaCode);
    const place = all.findIndex((each) => each.identityNumber === identityNumber);
    const holder = all[place] ?? (behaviour === 'yes_to_everybody' ? { ...all[0], identityNumber } : null);
    if (!holder) return { found: false };
    const wrong = behaviour === 'wrong_answers' && place % WRONG_EACH === 0;
    return { found: true, ...holder, ...(wrong && { insured: !('insured' in holder && holder.insured) }) };
  }

  async function sign({ areaCode, ...claims }: { readonly areaCode: string; readonly nonce: string; readonly answer: object }): Promise<string> {
    const key = faults.current.behaviour === 'signature_foreign' ? foreignKey : answerKey;
    return new SignJWT({ ...claims, iss: areaCode, aud: context.publicUrl ?? context.productUrl, iat: Math.floor(nowMs() / 1000) }).setProtectedHeader({ alg: 'ES256', typ: 'regional-answer+jwt' }).sign(key);
  }

  /** The next connection sees it; those that are open are ended, or they would go on with the old one. */
  function showCertificate(behaviour: RegionalBehaviour): void {
    const cert = behaviour === 'certificate_expired' ? kept.expiredCertificate : behaviour === 'certificate_foreign' ? kept.foreignCertificate : kept.certificate;
    const server = system.server as unknown as TlsServer;
    server.setSecureContext({ key: kept.tlsKey, cert });
    server.closeAllConnections();
  }
}

function drop(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.destroy();
  return reply;
}

/** Never answers; whoever asked goes in the end. */
function hang(reply: FastifyReply): FastifyReply {
  reply.hijack();
  return reply;
}
