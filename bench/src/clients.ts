import { Agent, request } from 'node:http';

/** Clients on keep-alive connections to a server of this machine; each sends its next when its last is answered. */
export interface Clients {
  /** One request for each body, spread over the clients; the replies in the order of the bodies. Any status but 200 throws. */
  sendAll(requests: readonly Request[]): Promise<string[]>;
  close(): void;
}

export interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function clients(count: number): Clients {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  return {
    sendAll: async (requests) => {
      const replies: string[] = [];
      const waiting = requests.entries();
      const client = async () => {
        for (const [index, next] of waiting) replies[index] = await post(agent, next);
      };
      await Promise.all(Array.from({ length: count }, client));
      return replies;
    },
    close: () => agent.destroy(),
  };
}

function post(agent: Agent, { url, headers, body }: Request): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('error', reject).on('end', () => (reply.statusCode === 200 ? resolve(text) : reject(new Error(`status ${reply.statusCode}: ${text.slice(0, 200)}`))));
    });
    sent.on('error', reject).end(body);
  });
}
