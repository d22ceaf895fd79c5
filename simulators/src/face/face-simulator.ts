import type { FastifyInstance, FastifyReply } from 'fastify';
import formBody from 'node:querystring';
import { setTimeout as wait } from 'node:timers/promises';
import { registerFaultControl } from '../control.ts';
import { languageOf, languages, type Language } from '../language.ts';
import { sendPage } from '../page.ts';
import type { NeighbourSecrets } from '../secrets.ts';
import { buildSimulatorApp, NeighbourRefusal, readSigned, withRawBodies, type SimulatorContext } from '../simulator-app.ts';
import { checkPage, closedPage, frontPage } from './check-page.ts';
import { Checks, outcomes, type Check, type FaceOutcome, type Transaction } from './checks.ts';
import { resultSigner } from './result.ts';

/** An outcome is what the page offers first; slow: answers late; forged: signs results with a key nobody has published. */
export interface FaceFaults {
  readonly behaviour: FaceOutcome | 'down' | 'slow' | 'forged';
  /** When slow: how late the answer is, in milliseconds. */
  readonly answerDelayMs: number;
}

export const wellFace: FaceFaults = { behaviour: 'match', answerDelayMs: 5000 };

type FaceSecrets = Pick<NeighbourSecrets, 'faceSecret' | 'faceKey' | 'faceIssuer' | 'faceAudience'>;

type CheckParams = { Params: { handle: string } };

/** A pretend face comparison service, with a page that plays the liveness check. The protocol: docs/neighbours.md, "Face". */
export async function buildFaceSimulator(context: SimulatorContext & { readonly publicUrl: () => string }, secrets: FaceSecrets): Promise<FastifyInstance> {
  const app = buildSimulatorApp(context, new URL('./check.client.js', import.meta.url));
  const faults = { current: wellFace };
  const checks = new Checks();
  const signer = await resultSigner(secrets);
  const ending = new AbortController();
  app.addHook('preClose', async () => ending.abort());
  registerFaultControl(app, { faults, well: wellFace, schema: faultsSchema });

  withRawBodies(app, (inner) =>
    inner.post('/v1/transactions', async (request, reply) => {
      refuseWhenDown();
      const transaction = readSigned<Transaction>(request, { secret: secrets.faceSecret, schema: transactionSchema, nowMs: context.now() });
      if (!mayReturnTo(transaction.returnUrl)) throw new NeighbourRefusal(422, 'return_address_not_allowed');
      const check = checks.begin(transaction, context.now());
      if (!check) throw new NeighbourRefusal(409, 'transaction_id_reused');
      if (faults.current.behaviour === 'slow') await wait(faults.current.answerDelayMs, undefined, { signal: ending.signal }).catch(() => {});
      const greeting = transaction.language ? `?lang=${transaction.language}` : '';
      return reply.code(201).send({ url: `${context.publicUrl()}/checks/${check.handle}${greeting}`, expiresAt: check.expiresAt });
    }),
  );

  app.get('/.well-known/jwks.json', (_, reply) => {
    refuseWhenDown();
    return reply.header('cache-control', 'public, max-age=600').send(signer.publicKeys);
  });

  app.get<CheckParams>('/checks/:handle', (request, reply) => {
    const language = languageOf(request);
    const check = checks.find(request.params.handle);
    if (!check || isClosed(check)) return sendClosed(reply, language, check);
    return sendPage(reply, checkPage(language, check.handle, offered()));
  });

  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, { ...formBody.parse(String(body)) }));
  app.post<CheckParams & { Body: { outcome: FaceOutcome } }>('/checks/:handle/outcome', { schema: { body: outcomeSchema } }, async (request, reply) => {
    const check = checks.find(request.params.handle);
    if (!check || isClosed(check)) return sendClosed(reply, languageOf(request), check);
    const forged = faults.current.behaviour === 'forged';
    const result = await signer.sign({ transaction: check.transaction, outcome: request.body.outcome, forged }, context.now());
    // Two presses at once both come here; the first to arrive has made the only result there is.
    check.result ??= result;
    return reply.redirect(returnAddress(check.transaction.returnUrl, check.result), 303);
  });

  app.get('/', (request, reply) => sendPage(reply, frontPage(languageOf(request))));
  return app;

  function refuseWhenDown(): void {
    if (faults.current.behaviour === 'down') throw new NeighbourRefusal(503, 'down');
  }

  function offered(): FaceOutcome {
    return outcomes.find((outcome) => outcome === faults.current.behaviour) ?? 'match';
  }

  function mayReturnTo(returnUrl: string): boolean {
    const url = URL.parse(returnUrl);
    return url !== null && url.hash === '' && context.productOrigins.includes(url.origin);
  }

  function isClosed(check: Check): boolean {
    return check.result !== null || check.expiresAt <= context.now();
  }

  /** A check that is done still leads back, for whoever pressed the browser's back button. */
  function sendClosed(reply: FastifyReply, language: Language, check: Check | null): FastifyReply {
    const back = check?.result ? returnAddress(check.transaction.returnUrl, check.result) : null;
    return sendPage(reply.code(check ? 410 : 404), closedPage(language, back));
  }
}

/** After the #, because browsers send that part to nobody: the result appears in no log on the way. */
function returnAddress(returnUrl: string, result: string): string {
  return `${returnUrl}#result=${result}`;
}

const transactionSchema = {
  type: 'object',
  required: ['transactionId', 'nonce', 'returnUrl'],
  additionalProperties: false,
  properties: {
    transactionId: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
    nonce: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
    returnUrl: { type: 'string', maxLength: 500 },
    referencePhotoHash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    language: { enum: languages },
  },
};

const outcomeSchema = { type: 'object', required: ['outcome'], properties: { outcome: { enum: outcomes } } };

const faultsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    behaviour: { enum: [...outcomes, 'down', 'slow', 'forged'] },
    answerDelayMs: { type: 'integer', minimum: 0, maximum: 600_000 },
  },
};
