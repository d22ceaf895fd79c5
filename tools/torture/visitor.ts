import { randomUUID } from 'node:crypto';
import type { Stage } from './stage.ts';

/** Something that must not happen has happened. */
export class Anomaly extends Error {
  override readonly name = 'Anomaly';
}

export interface Reply {
  readonly status: number;
  /** Empty where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Visitor {
  /** Asks, and where nobody can tell what became of it asks again, as a person does, under the same key. */
  readonly ask: (method: 'GET' | 'POST', url: string, wish?: Wish) => Promise<Reply>;
  /** Asks once. Null: nobody can tell what became of it; then the server is there again. */
  readonly askOnce: (method: 'GET' | 'POST', url: string, wish?: Wish) => Promise<Reply | null>;
  /** How often nobody could tell. */
  readonly silences: () => number;
}

export interface Wish {
  readonly body?: object;
  readonly key?: string;
}

/** More often nobody would try; after so many the server counts as gone for good. */
const MOST_TRIES = 12;

/** Somebody with a browser (cookies), or a terminal (its key). */
export function newVisitor(stage: Stage, terminalKey?: string): Visitor {
  const cookies = new Map<string, string>();
  let silences = 0;

  const reach = async (method: 'GET' | 'POST', url: string, { body, key = randomUUID() }: Wish = {}): Promise<Reply | null> => {
    const headers = {
      'accept-language': 'en', 'idempotency-key': key, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body && { 'content-type': 'application/json' }), ...(terminalKey && { authorization: `Bearer ${terminalKey}` }),
    };
    const reply = await fetch(`${stage.url}${url}`, { method, headers, ...(body && { body: JSON.stringify(body) }) }).catch(() => null);
    const text = await reply?.text().catch(() => null);
    if (!reply || text === null || text === undefined) return null;
    for (const cookie of reply.headers.getSetCookie()) keepCookie(cookies, cookie);
    const answer = { status: reply.status, body: text === '' ? {} : (JSON.parse(text) as Reply['body']) };
    if (answer.status === 503 && answer.body['code'] === 'outcome_unknown') return null;
    if (answer.status >= 500) throw new Anomaly(`${method} ${url} answered ${answer.status} ${String(answer.body['code'])}`);
    return answer;
  };

  const askOnce: Visitor['askOnce'] = async (method, url, wish) => {
    const reply = await reach(method, url, wish);
    if (!reply) {
      silences += 1;
      await stage.serverIsBack();
    }
    return reply;
  };

  const ask: Visitor['ask'] = async (method, url, wish = {}) => {
    const sameKey = { ...wish, key: wish.key ?? randomUUID() };
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const reply = await askOnce(method, url, sameKey);
      if (reply) return reply;
    }
    throw new Anomaly(`${method} ${url} is never answered again`);
  };
  return { ask, askOnce, silences: () => silences };
}

function keepCookie(cookies: Map<string, string>, cookie: string): void {
  const [pair = ''] = cookie.split(';');
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  if (value === '' || /expires=Thu, 01 Jan 1970/i.test(cookie)) cookies.delete(name);
  else cookies.set(name, value);
}
