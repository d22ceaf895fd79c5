import type { Answered, Send } from './clients.ts';

/** The few things that a page's browser does for it: cookies, JSON. */
export interface Browser {
  readonly get: (path: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly post: (path: string, body?: unknown) => Promise<Readonly<Record<string, unknown>>>;
  /** A page that answers with a redirect: where it leads. */
  readonly go: (path: string) => Promise<string>;
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
      return answered;
    };
    const json = ({ body }: Answered) => JSON.parse(body) as Readonly<Record<string, unknown>>;
    return {
      cookies,
      get: async (path) => json(await ask('GET', path)),
      post: async (path, body) => json(await ask('POST', path, body)),
      go: async (path) => (await ask('GET', path)).location ?? refuse(path),
    };
  };
}

function refuse(path: string): never {
  throw new Error(`${path.split('?')[0]} leads nowhere`);
}
