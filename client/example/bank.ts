import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { launchClient, LaunchRefused, type Launched } from '@yika/launch-client';

const { YIKA: yika = '', KID: kid = '', KEY: privateKey = '', OWN: own = '', PERSON: identityNumber = '' } = process.env;
const bank = launchClient({ yika, kid, privateKey, appId: 'bank', returnAddress: `${own}/back`, scopes: ['sign_in', 'prefill', 'level'] });
const sessions = new Map<string, Launched>();

createServer(async ({ url = '/', headers }, reply) => {
  const session = /session=([\w-]+)/.exec(headers.cookie ?? '')?.[1] ?? randomUUID();
  const { pathname, searchParams } = new URL(url, own);
  try {
    if (pathname === '/back') return void reply.end(JSON.stringify(await bank.readResult(searchParams, sessions.get(session))));
    const launched = await bank.launch({ identityNumber });
    sessions.set(session, launched);
    reply.writeHead(302, { location: launched.url, 'set-cookie': `session=${session}; HttpOnly; SameSite=Lax` }).end();
  } catch (error) {
    reply.writeHead(502).end(error instanceof LaunchRefused ? error.code : 'unexpected');
  }
}).listen(Number(new URL(own).port), '127.0.0.1');
