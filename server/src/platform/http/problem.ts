import { refusals, refusalStatus, type Language, type Problem, type RefusalCode } from '@yika/contract';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal, type RefusalFacts } from '../refusal.ts';
import { languageOf } from './language.ts';
import type { RefusalReference } from './refusal-references-table.ts';

/** Keeps what support will look up by the reference; a failure here must not hide the refusal. */
export type RememberRefusal = (refused: RefusalReference) => Promise<void>;

/**
 * Of these there is nothing that support could find out, and a stranger makes as many as they like: a row for each would let them fill the table,
 * and make the refusal of a flood dearer than what it refuses.
 */
const untold: ReadonlySet<RefusalCode> = new Set(['address_unknown', 'too_many_requests']);

/** The only place where an error becomes a problem; where a person looks at the reply it is a page instead (`page-door.ts`). */
export function registerProblems(app: FastifyInstance, remember: RememberRefusal, now: () => number): void {
  app.setNotFoundHandler(() => Promise.reject(new Refusal('address_unknown')));
  app.setErrorHandler(async (error: FastifyError | Refusal, request, reply) => {
    const code = await noteRefusal(request, error, { remember, at: now() });
    const problem = toProblem(code, { reference: request.id, language: languageOf(request.headers['accept-language']), facts: factsOf(error) });
    if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', String(problem.retryAfterSeconds));
    return reply.code(problem.status).type('application/problem+json').header('cache-control', 'no-store').send(problem);
  });
}

/** Which refusal an error is, after it was kept for support, and told to the log where it is a fault of ours. */
export async function noteRefusal(request: FastifyRequest, error: Error, { remember, at }: { readonly remember: RememberRefusal; readonly at: number }): Promise<RefusalCode> {
  const code = codeOf(error);
  if (code === 'unexpected' || code === 'outcome_unknown') request.log.error(withoutWords(error), 'unexpected failure');
  if (!untold.has(code)) await remember(toReference(request, { code, status: refusalStatus[code], at })).catch(() => request.log.error('a refusal could not be kept'));
  return code;
}

function codeOf(error: Partial<FastifyError> & Error): RefusalCode {
  if (error instanceof Refusal) return error.code;
  if (isConnectionLoss(error)) return 'outcome_unknown';
  return error.statusCode && error.statusCode < 500 ? 'request_malformed' : 'unexpected';
}

/** The database went away in the middle: the act may or may not have happened, and the reply must say so. */
function isConnectionLoss(error: Partial<FastifyError> & Error): boolean {
  return /^(57P0[1-3]|08...|ECONN.*|EPIPE|25P04)$/.test(error.code ?? '') || /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
}

function factsOf(error: FastifyError | Refusal): RefusalFacts {
  return error instanceof Refusal ? error.facts : {};
}

export function toProblem(code: RefusalCode, { reference, language, facts }: { reference: string; language: Language; facts: RefusalFacts }): Problem {
  const words = refusals[code][language];
  return {
    type: `urn:yika:refusal:${code}`, title: words.operator, status: refusalStatus[code],
    detail: words.holder, operator: words.operator, nextStep: words.next, code, reference, ...facts,
  };
}

function toReference(request: FastifyRequest, { code, status, at }: { code: string; status: number; at: number }): RefusalReference {
  const { operationId, callerKind, servicePointId } = request.knock;
  return { reference: request.id, at, code, status, operationId, callerKind, servicePointId };
}

/** PostgreSQL and parsers quote the rejected value in their messages, so the log gets the kind and the place, never the words. */
function withoutWords(error: Partial<FastifyError> & Error) {
  return { kind: error.name, code: error.code, at: error.stack?.split('\n').filter((line) => line.startsWith('    at ')) };
}
