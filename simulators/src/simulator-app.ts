import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { registerPages } from './page.ts';
import { signatureRefusal } from './request-signature.ts';

/** PEM. */
export interface Tls {
  readonly key: string;
  readonly cert: string;
}

export interface SimulatorContext {
  readonly productOrigins: readonly string[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Plain HTTP, unless given. */
  readonly tls?: Tls | null;
}

/** A neighbour's "no": a named code and nothing that was sent. */
export class NeighbourRefusal extends Error {
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: string) {
    super(code);
    this.statusCode = statusCode;
    this.code = code;
  }
}

/** An empty simulator: it answers in JSON, serves its page's style and script, and reads signed bodies byte for byte. */
export function buildSimulatorApp({ productOrigins, tls }: SimulatorContext, clientScript: URL): FastifyInstance {
  const app = Fastify({
    serverFactory: (handler) => (tls ? createTlsServer(tls, handler) : createServer(handler)),
    forceCloseConnections: true,
    bodyLimit: 16_384,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });
  app.setNotFoundHandler((_, reply) => reply.code(404).send({ code: 'address_unknown' }));
  app.setErrorHandler((error, _, reply) => {
    const { status, code } = answerTo(error);
    if (status === 500) process.stderr.write(`a simulator failed: ${error instanceof Error ? error.stack : 'unknown'}\n`);
    return reply.code(status).send({ code });
  });
  registerPages(app, productOrigins, readFileSync(clientScript, 'utf8'));
  return app;
}

/** Routes registered inside get their JSON body as the bytes that were sent, because a signature covers bytes. */
export function withRawBodies(app: FastifyInstance, register: (inner: FastifyInstance) => void): void {
  void app.register(async (inner) => {
    inner.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    register(inner);
  });
}

/** Signature first, then shape. Refusals: timestamp_stale, signature_wrong, request_malformed. */
export function readSigned<Body>(request: FastifyRequest, terms: { secret: string; schema: object; nowMs: number }): Body {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const claimed = { timestamp: request.headers['x-yika-timestamp'], signature: request.headers['x-yika-signature'], body };
  const refusal = signatureRefusal(terms.secret, claimed, terms.nowMs);
  if (refusal) throw new NeighbourRefusal(401, refusal);
  const value = parsed(body);
  if (!request.validateInput(value, terms.schema)) throw new NeighbourRefusal(400, 'request_malformed');
  return value as Body;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new NeighbourRefusal(400, 'request_malformed');
  }
}

function answerTo(error: unknown): { status: number; code: string } {
  if (error instanceof NeighbourRefusal) return { status: error.statusCode, code: error.code };
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? { status, code: 'request_malformed' } : { status: 500, code: 'unexpected' };
}
