import type { Send } from './clients.ts';

/** The few things that a page's browser does for it: cookies, JSON. */
export interface Browser {
  readonly get: (path: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly post: (path: string, body?: unknown) => Promise<Readonly<Record<string, unknown>>>;
  readonly cookies: Map<string, string>;
}

export function browser(origin: string, cookies = new Map<string, string>()): (send: Send) => Browser {
  return (send) => {
    const ask = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
      const answered = await send({ method, url: origin + path, headers: { ...(cookie && { cookie }) }, ...(body !== undefined && { body: JSON.stringify(body) }) });
      for (const set of answered.cookies) {
        const [name = '', value = ''] = set.split('=');
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      return JSON.parse(answered.body) as Readonly<Record<string, unknown>>;
    };
    return { cookies, get: (path) => ask('GET', path), post: (path, body) => ask('POST', path, body) };
  };
}
