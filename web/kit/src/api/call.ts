import type { BodyOf, ParamsOf, Problem, QueryOf, ReplyOf, Route } from '@yika/contract';
import { currentLanguage } from '../language/language.ts';
import { NoAnswer, RefusedByServer } from './failures.ts';

/**
 * Method and address of a route of the contract, spelt out: `const getECard: Address<typeof routes.getECard> = { method: 'GET', url: '/api/ecard' }`.
 * A route that moves breaks the build, and no schema travels to the browser.
 */
export type Address<R extends Route> = { readonly method: R['method']; readonly url: R['url'] } & (R extends { idempotent: true } ? { readonly idempotent: true } : unknown) & Kept<R>;

/** Carries the route's type beside its address; never there at run time. */
interface Kept<R> {
  readonly route?: R;
}

type Part<Name extends string, Value> = [Value] extends [undefined] ? unknown : { readonly [Key in Name]: Value };

/** What a route wants: exactly its params, query and body, and an attempt's key where the write takes one. */
export type Ask<R extends Route> = Part<'params', ParamsOf<R>> & Part<'query', QueryOf<R>> & Part<'body', BodyOf<R>> & (R extends { idempotent: true } ? { readonly attempt: string } : unknown) & { readonly signal?: AbortSignal };

interface AnyAsk {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly attempt?: string;
  readonly signal?: AbortSignal;
}

const answerWithinMs = 20_000;

/**
 * Calls a route. Throws RefusedByServer for a "no" and NoAnswer for everything else; the same `attempt` may be sent
 * again and again, the server does it once.
 */
export async function call<R extends Route>(address: Address<R>, ask: Ask<R>): Promise<ReplyOf<R>> {
  const { params, query, body, attempt, signal } = ask as AnyAsk;
  const limit = AbortSignal.timeout(answerWithinMs);
  const response = await answer(addressOf(address.url, params, query), {
    method: address.method,
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {
      accept: 'application/json, application/problem+json',
      'accept-language': currentLanguage(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(attempt === undefined ? {} : { 'idempotency-key': attempt }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status === 204) return undefined as ReplyOf<R>;
  const reply: unknown = await response.json().catch((error: unknown) => { throw new NoAnswer(error); });
  if (response.ok) return reply as ReplyOf<R>;
  if (isProblem(reply)) throw new RefusedByServer(reply);
  throw new NoAnswer(new Error(`status ${response.status}`));
}

async function answer(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new NoAnswer(error);
  }
}

function addressOf(url: string, params: AnyAsk['params'], query: AnyAsk['query']): string {
  const path = url.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params?.[name] ?? '')));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined) asked.set(name, String(value));
  return asked.size === 0 ? path : `${path}?${asked.toString()}`;
}

function isProblem(reply: unknown): reply is Problem {
  return typeof reply === 'object' && reply !== null && 'code' in reply && typeof reply.code === 'string' && 'title' in reply;
}
