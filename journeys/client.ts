import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Product } from './product.ts';

/** One request and what came back, as it went over the line. */
export interface Exchange {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

export interface Answer {
  readonly status: number;
  /** Empty where there is no body, or none in JSON. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly location: string | null;
}

/** Cookies, a language and an address of its own: what a browser or a till is to the doors of the product. */
export interface Client {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: unknown, key?: string) => Promise<Answer>;
  readonly put: (path: string, body: unknown) => Promise<Answer>;
  readonly delete: (path: string) => Promise<Answer>;
  /** Bytes as they are, for what no well-behaved program sends. */
  readonly send: (wish: Sent) => Promise<Answer>;
  readonly cookies: Map<string, string>;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ClientWish {
  readonly language?: string;
  readonly terminalKey?: string;
  readonly hear?: (exchange: Exchange) => void;
}

let clients = 0;

/** Each client comes from a loopback address of its own, as people come from addresses of their own: budgets count by them. */
export function newClient({ url: origin }: Pick<Product, 'url'>, { language = 'en', terminalKey, hear }: ClientWish = {}): Client {
  clients += 1;
  const localAddress = `127.1.${Math.floor(clients / 250)}.${(clients % 250) + 1}`;
  const cookies = new Map<string, string>();

  const send = async ({ method, path, raw, headers = {} }: Sent): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const url = new URL(path, origin);
    const reply = await exchange({
      url, method, localAddress, raw,
      headers: { 'accept-language': language, ...(cookie !== '' && { cookie }), ...(terminalKey && { authorization: `Bearer ${terminalKey}` }), ...(raw !== undefined && { 'content-type': 'application/json' }), ...headers },
    });
    for (const line of reply.setCookie) keepCookie(cookies, line);
    hear?.({ method, url: url.href, status: reply.status, text: reply.text });
    return { status: reply.status, text: reply.text, body: jsonOf(reply.text), location: reply.location };
  };
  const withBody = (method: string, path: string, body: unknown, key: string = randomUUID()): Promise<Answer> =>
    send({ method, path, headers: { 'idempotency-key': key }, ...(body !== undefined && { raw: JSON.stringify(body) }) });

  return {
    send, cookies,
    get: (path) => send({ method: 'GET', path }),
    post: (path, body, key) => withBody('POST', path, body, key),
    put: (path, body) => withBody('PUT', path, body),
    delete: (path) => send({ method: 'DELETE', path }),
  };
}

/** The answer, or an error that says what was asked and which refusal came: a test that goes on from nothing says nothing. */
export async function mustSucceed(answer: Promise<Answer>, what: string): Promise<Readonly<Record<string, unknown>>> {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(`${what}: ${status} ${String(body['code'] ?? '')}`);
  return body;
}

interface Wanted {
  readonly url: URL;
  readonly method: string;
  readonly localAddress: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: string | undefined;
}

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly setCookie: readonly string[];
  readonly location: string | null;
}

function exchange({ url, method, localAddress, headers, raw }: Wanted): Promise<Reply> {
  return new Promise((resolve, reject) => {
    // The name localhost may mean ::1, which has no second address to come from.
    const asked = request({ host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, localAddress, headers: { host: url.host, ...headers } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text: Buffer.concat(chunks).toString(), setCookie: reply.headers['set-cookie'] ?? [], location: reply.headers.location ?? null }));
      reply.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(raw);
  });
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...about] = line.split('; ');
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  const ended = value === '' || about.some((part) => /^expires=thu, 01 jan 1970|^max-age=0$/i.test(part));
  if (ended) cookies.delete(name);
  else cookies.set(name, value);
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
