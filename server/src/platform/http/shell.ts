import cookies from '@fastify/cookie';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { makeReference } from '../reference.ts';
import { registerProblems, type RememberRefusal } from './problem.ts';

export interface ShellParts {
  readonly remember: RememberRefusal;
  readonly now: () => number;
  readonly logger: FastifyServerOptions['logger'];
  readonly tls: { readonly key: string; readonly cert: string } | null;
  /** Told of every reply, for the figures. */
  readonly observe?: (answered: { operationId: string; status: number; seconds: number; callerKind: string }) => void;
}

/** The empty house: request ids, cookies, bodies, log lines, refusals. Rooms register their doors on it. */
export async function buildShell({ remember, now, logger, tls, observe }: ShellParts): Promise<FastifyInstance> {
  const app = Fastify({
    // What is too long for an address is turned away by the schema of its route, in our words, and not by the router in its own.
    routerOptions: { maxParamLength: 16_000 },
    ...(tls && { https: tls }),
    logger: logger ?? false,
    // Our own line, because the ready-made ones hold addresses and queries.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'reference' }),
    genReqId: makeReference,
    bodyLimit: 1_048_576,
    trustProxy: false,
    forceCloseConnections: 'idle',
  } as FastifyServerOptions) as unknown as FastifyInstance;
  app.setValidatorCompiler(validators());
  app.decorateRequest('rawText', '');
  // A getter would be shared by all requests, so each gets its own in the first hook.
  app.decorateRequest('knock');
  app.addHook('onRequest', async (request) => {
    request.knock = { operationId: 'none', callerKind: 'unknown', servicePointId: null };
  });
  await app.register(cookies);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    request.rawText = text as string;
    try {
      done(null, text === '' ? undefined : JSON.parse(text as string));
    } catch {
      done(Object.assign(new Error('malformed JSON'), { statusCode: 400 }));
    }
  });
  // Bytes are handed on as they come, to the routes that take them; to others they are no body at all.
  app.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    if ((request.routeOptions.config as { readonly takesBytes?: boolean }).takesBytes) return done(null, payload);
    return done(Object.assign(new Error('bytes where none are taken'), { statusCode: 400 }));
  });
  app.addHook('onResponse', async (request, reply) => {
    const { operationId, callerKind, servicePointId } = request.knock;
    const seconds = reply.elapsedTime / 1000;
    request.log.info({ operationId, status: reply.statusCode, ms: Math.round(reply.elapsedTime), callerKind, ...(servicePointId && { servicePointId }) }, 'answered');
    observe?.({ operationId, status: reply.statusCode, seconds, callerKind });
  });
  registerProblems(app, remember, now);
  return app;
}

/** Bodies are taken as they are; parameters and queries are text and may become numbers. */
function validators() {
  const options = { allErrors: false, removeAdditional: false, useDefaults: false } as const;
  const strict = withFormats(new Ajv({ ...options, coerceTypes: false }));
  const coercing = withFormats(new Ajv({ ...options, coerceTypes: true }));
  return ({ schema, httpPart }: { schema: unknown; httpPart?: string }) => (httpPart === 'body' ? strict : coercing).compile(schema as object);
}

function withFormats(ajv: Ajv): Ajv {
  // ajv-formats is CommonJS: under NodeNext its function is the default of the default.
  (addFormats as unknown as (to: Ajv) => void)(ajv);
  return ajv;
}
