import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';

export interface Answer {
  readonly status: number;
  /** Empty where there is no body. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** One browser, or one terminal: its own cookies, an address, a language. */
export interface Browser {
  readonly get: (url: string) => Promise<Answer>;
  readonly post: (url: string, body?: unknown, key?: string) => Promise<Answer>;
  readonly put: (url: string, body?: unknown) => Promise<Answer>;
  readonly delete: (url: string) => Promise<Answer>;
  readonly cookies: Map<string, string>;
}

interface BrowserWish {
  readonly address?: string;
  readonly language?: string;
  readonly terminalKey?: string;
}

export function newBrowser(app: FastifyInstance, { address = '192.0.2.1', language = 'en', terminalKey }: BrowserWish = {}): Browser {
  const cookies = new Map<string, string>();
  const send = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, { body, key = randomUUID() }: { body?: unknown; key?: string } = {}): Promise<Answer> => {
    const reply = await app.inject({
      method,
      url,
      remoteAddress: address,
      cookies: Object.fromEntries(cookies),
      headers: { 'accept-language': language, ...(method === 'POST' && { 'idempotency-key': key }), ...(terminalKey && { authorization: `Bearer ${terminalKey}` }) },
      ...(body !== undefined && { payload: body as object }),
    });
    for (const { name, value, expires } of reply.cookies) {
      if (value === '' || expires?.getTime() === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
    const isJson = /json/.test(String(reply.headers['content-type']));
    return { status: reply.statusCode, body: isJson ? reply.json() : {}, headers: reply.headers };
  };
  return { cookies, get: (url) => send('GET', url), post: (url, body, key) => send('POST', url, { body, ...(key && { key }) }), put: (url, body) => send('PUT', url, { body }), delete: (url) => send('DELETE', url) };
}
