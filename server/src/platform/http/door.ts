import type { BodyOf, Language, ParamsOf, QueryOf, ReplyOf, Route, Who } from '@yika/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Refusal } from '../refusal.ts';
import { actorOf, type Caller, type HolderCaller, type StaffCaller, type TerminalCaller } from '../values/caller.ts';
import type { InTransaction, World } from '../world.ts';
import { cookieJarOf, type CookieJar } from './cookies.ts';
import { languageOf } from './language.ts';
import { networkOf } from './network-of.ts';
import { once } from './remembered-requests-table.ts';
import { isWholeText } from './whole-text.ts';

/** What every door into the house needs. */
export interface Door {
  readonly inTransaction: InTransaction;
  readonly now: () => number;
  /** Keyed hash of a network address, for budgets; the address itself is kept nowhere. */
  readonly addressHash: (address: string) => Buffer;
  readonly requestHash: (text: string) => Buffer;
  /** The holder whose session this is; null: none, or no longer. */
  readonly holderOf: (request: FastifyRequest) => Promise<HolderCaller | null>;
  /** The terminal whose key this is; null: no key. Refusal: terminal_revoked. */
  readonly terminalOf: (request: FastifyRequest) => Promise<TerminalCaller | null>;
  /** Somebody of an agency, signed in to the console; null: none, or no longer. */
  readonly staffOf: (request: FastifyRequest) => Promise<StaffCaller | null>;
  /** Origins (scheme, host, port) from which a browser may write. */
  readonly mayWriteFrom: (origin: string, request: FastifyRequest) => boolean;
  /** One flood gate per process and address; false: too many. */
  readonly letThrough: (address: string) => boolean;
  readonly secureCookies: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What is known of a request so far, for its log line and its reference. */
    knock: { operationId: string; callerKind: string; servicePointId: string | null };
    /** The body as it came, for signatures over bytes. */
    rawText?: string;
  }
}

type CallerOf<R extends Route> =
  | ('stranger' extends R['who'][number] ? { readonly kind: 'stranger' } : never)
  | ('holder' extends R['who'][number] ? HolderCaller : never)
  | ('terminal' extends R['who'][number] ? TerminalCaller : never)
  | ('staff' extends R['who'][number] ? StaffCaller : never);

/** A request that the door has let in. */
export interface Arrived<R extends Route> {
  readonly caller: CallerOf<R>;
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly language: Language;
  /** Of this request: stands in its log line, in a refusal, and in what the act records. */
  readonly reference: string;
  readonly addressHash: Buffer;
  readonly idempotencyKey: string | null;
  readonly cookies: CookieJar;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly rawBody: string;
  /** The body of a route that takes bytes, not read yet; null: there is none. */
  readonly stream: Readable | null;
}

export type Handle<R extends Route> = (arrived: Arrived<R>) => Promise<ReplyOf<R> | (R extends { bytes: string } ? Buffer | Readable : never)>;


/** The only way in. The order of the lines is the order of the checks. */
export function register<const R extends Route>(app: FastifyInstance, { door, route }: { readonly door: Door; readonly route: R }, handle: Handle<R>): void {
  app.route({
    method: route.method,
    url: route.url,
    config: { operationId: route.operationId, ...(route.takes && { takesBytes: true }) },
    schema: {
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
      ...(route.reply && { response: { 200: route.reply } }),
    },
    // 1 the flood gate, 2 the browser's origin, 3 the key of a write: before anything is parsed
    onRequest: async (request) => {
      request.knock.operationId = route.operationId;
      if (!door.letThrough(networkOf(request.ip))) throw new Refusal('too_many_requests', { retryAfterSeconds: 5 });
      refuseForeignOrigin(door, request, route);
      if (route.idempotent && !hasKey(request)) throw new Refusal('idempotency_key_missing');
    },
    // 4 text that is text, then the schema (Fastify, before the handler), 5 the caller, 6 the act
    preValidation: async ({ params, query, body }) => {
      if (!isWholeText([params, query, ...(route.takes ? [] : [body])])) throw new Refusal('request_malformed');
    },
    handler: async (request, reply) => {
      // What a refusal leaves unread of somebody's bytes is not waited for.
      if (route.takes) reply.header('connection', 'close');
      const caller = await callerOf(door, request, route);
      request.knock.callerKind = caller.kind;
      if (caller.kind === 'terminal') request.knock.servicePointId = caller.servicePointId;
      const answer = await handle(arrivedOf(door, { request, reply, caller }) as unknown as Arrived<R>);
      reply.header('cache-control', 'no-store');
      if (route.attachment) reply.headers({ 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" });
      if (route.bytes) return reply.type(route.bytes).send(answer);
      return answer === undefined ? reply.code(204).send() : reply.send(answer);
    },
  });
}

/** For acts that are one transaction: opens it, and where the route is idempotent does the act once per key. */
export function onceEach<R extends Route>(
  door: Door,
  home: (arrived: Arrived<R>) => string,
  act: { readonly work: (world: World, arrived: Arrived<R>) => Promise<{ resultId: string; reply: ReplyOf<R> }>; readonly rebuild: (world: World, resultId: string, arrived: Arrived<R>) => Promise<ReplyOf<R>> },
): (arrived: Arrived<R>) => Promise<ReplyOf<R>> {
  return (arrived) =>
    door.inTransaction((world) => {
      const attempt = {
        home: home(arrived),
        caller: actorOf(arrived.caller as Caller),
        key: arrived.idempotencyKey ?? '',
        requestHash: door.requestHash(JSON.stringify([arrived.params ?? null, arrived.body ?? null])),
      };
      return once(world.database, attempt, { work: () => act.work(world, arrived), rebuild: (resultId) => act.rebuild(world, resultId, arrived) });
    });
}

function hasKey(request: FastifyRequest): boolean {
  const key = request.headers['idempotency-key'];
  return typeof key === 'string' && key.length >= 16 && key.length <= 64;
}

/** A browser says where a write comes from; another site's page is turned away before anything is read. */
function refuseForeignOrigin(door: Door, request: FastifyRequest, route: Route): void {
  const { origin } = request.headers;
  if (route.method === 'GET' || origin === undefined) return;
  if (!door.mayWriteFrom(origin, request)) throw new Refusal('origin_not_allowed');
}

async function callerOf(door: Door, request: FastifyRequest, { who, roles }: Route): Promise<Caller> {
  if (who.includes('terminal')) {
    const terminal = await door.terminalOf(request);
    if (terminal) return terminal;
  }
  if (who.includes('holder')) {
    const holder = await door.holderOf(request);
    if (holder) return holder;
  }
  if (who.includes('staff')) {
    const staff = await door.staffOf(request);
    if (staff && mayKnock(staff, roles)) return staff;
    if (staff && !who.includes('stranger')) throw new Refusal('role_needed');
  }
  if (who.includes('stranger')) return { kind: 'stranger' };
  throw new Refusal(neededOf(who));
}

/** Whoever holds no role comes in nowhere but to what is their own. */
function mayKnock({ grants }: StaffCaller, roles: Route['roles']): boolean {
  return roles?.length === 0 || grants.some(({ role }) => !roles || roles.includes(role));
}

function neededOf(who: readonly Who[]): 'terminal_needed' | 'staff_sign_in_needed' | 'sign_in_needed' {
  if (who.includes('terminal')) return 'terminal_needed';
  return who.includes('staff') ? 'staff_sign_in_needed' : 'sign_in_needed';
}

function arrivedOf(door: Door, { request, reply, caller }: { request: FastifyRequest; reply: FastifyReply; caller: Caller }) {
  const key = request.headers['idempotency-key'];
  return {
    caller, params: request.params, query: request.query, body: request.body, headers: request.headers,
    language: languageOf(request.headers['accept-language']), reference: request.id, addressHash: door.addressHash(networkOf(request.ip)),
    stream: request.body instanceof Readable ? request.body : null,
    idempotencyKey: typeof key === 'string' ? key : null, cookies: cookieJarOf({ request, reply, secure: door.secureCookies }), rawBody: request.rawText ?? '',
  };
}
