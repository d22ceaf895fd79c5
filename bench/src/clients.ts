import { Agent, request } from 'node:http';

export interface Sent {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly body: string;
  /** As the server set them: 'name=value'. */
  readonly cookies: readonly string[];
  /** Where a redirect leads; null: none. */
  readonly location: string | null;
}

/** Any status but 200 and a redirect throws. */
export type Send = (sent: Sent) => Promise<Answered>;

/** Clients on keep-alive connections to a server of this machine; each begins its next work when its last is done. */
export interface Clients {
  /** `work` once for each item, spread over the clients; the results in the order of the items. */
  forEach<Item, Result>(items: readonly Item[], work: (send: Send, item: Item, index: number) => Promise<Result>): Promise<Result[]>;
  /** One after the other. */
  readonly send: Send;
  close(): void;
}

/** Each has an address of its own, as people have: whatever is counted by address is not one row that all of them wait for. */
export function clients(count: number): Clients {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const senders = Array.from({ length: count }, (_, number): Send => (sent) => send(agent, `127.0.1.${number + 1}`, sent));
  return {
    forEach: async (items, work) => {
      const results: Awaited<ReturnType<typeof work>>[] = [];
      const waiting = items.entries();
      await Promise.all(senders.map(async (sender) => {
        for (const [index, item] of waiting) results[index] = await work(sender, item, index);
      }));
      return results;
    },
    send: (sent) => send(agent, '127.0.0.1', sent),
    close: () => agent.destroy(),
  };
}

function send(agent: Agent, localAddress: string, { method = 'POST', url, headers = {}, body }: Sent): Promise<Answered> {
  const about = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, localAddress, headers: { ...about, ...headers } }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('error', reject).on('end', () => {
        const location = reply.headers.location ?? null;
        if (reply.statusCode !== 200 && location === null) return reject(new Error(`${method} ${url}: status ${reply.statusCode}: ${text.slice(0, 200)}`));
        resolve({ body: text, location, cookies: (reply.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0] ?? '') });
      });
    });
    sent.on('error', reject).end(body);
  });
}
