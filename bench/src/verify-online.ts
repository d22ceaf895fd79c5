import { createPrivateKey, randomUUID } from 'node:crypto';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { makeShownCode } from '@yika/code';
import { es256Signer } from '../../server/src/platform/crypto/es256.ts';
import type { Ready } from './verify-online-server.ts';
import type { BenchLine } from './verify-offline.ts';

/**
 * The whole verifyCode route – door, terminal, two signatures, the person's facts, the claim, the record, the audit, the photo – over
 * HTTP on a durable PostgreSQL, beside a bare route with one signature check and one insert on the same connections. The server is
 * a process of its own; keep-alive clients; the two alternate in short turns, so that a busy machine slows both alike. About 20 s.
 */
export async function benchVerifyOnline(): Promise<BenchLine> {
  const server = fork(new URL('verify-online-server.ts', import.meta.url), { stdio: 'inherit' });
  const [ready] = (await once(server, 'message')) as [Ready];
  try {
    return await measure(ready);
  } finally {
    server.send('close');
    await once(server, 'exit');
  }
}

const TURNS = 12;
const WARM_UP_TURNS = 3;
const CLIENTS = 32;

async function measure({ ours, bare, terminalKey, phones, bareBody }: Ready): Promise<BenchLine> {
  const signers = phones.map(({ showingKey }) => es256Signer(createPrivateKey(showingKey)));
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const headers = { authorization: `Bearer ${terminalKey}`, 'content-type': 'application/json' };
  // One second a turn, rising, all of them within the minute of a code.
  const first = Math.floor(Date.now() / 1000) - 20;
  let [oursMs, bareMs] = [0, 0];
  for (let turn = 0; turn < WARM_UP_TURNS + TURNS; turn += 1) {
    const bodies = await Promise.all(phones.map(async ({ certificate }, index) => {
      const code = await makeShownCode({ certificate: Buffer.from(certificate, 'base64url'), iat: first + turn, sign: signers[index] ?? refuse });
      return JSON.stringify({ code, purpose: 'identity' });
    }));
    const started = performance.now();
    const replies = await sendAll(bodies, (body) => post({ agent, url: `${ours}/api/counter/verifications`, headers: { ...headers, 'idempotency-key': randomUUID() }, body }));
    const between = performance.now();
    await sendAll(bodies, () => post({ agent, url: `${bare}/bare`, headers, body: bareBody }));
    const ended = performance.now();
    if (replies.some((reply) => !reply.includes('"outcome":"valid"'))) throw new Error('the bench’s own codes must be valid');
    if (turn < WARM_UP_TURNS) continue;
    oursMs += between - started;
    bareMs += ended - between;
  }
  agent.destroy();
  const perSecond = (ms: number) => Math.round((phones.length * TURNS * 1000) / ms);
  return {
    bench: 'verify-online', unit: '1/s', value: perSecond(oursMs), against: 'a bare route with one signature check and one insert',
    againstValue: perSecond(bareMs), ratio: Number((bareMs / oursMs).toFixed(3)),
  };
}

/** Each client sends its next when its last is answered. */
async function sendAll(bodies: readonly string[], send: (body: string) => Promise<string>): Promise<string[]> {
  const replies: string[] = [];
  let next = 0;
  const client = async () => {
    for (let own = next++; own < bodies.length; own = next++) replies.push(await send(bodies[own] ?? ''));
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return replies;
}

function post({ agent, url, headers, body }: { readonly agent: Agent; readonly url: string; readonly headers: Record<string, string>; readonly body: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => (reply.statusCode === 200 ? resolve(text) : reject(new Error(`status ${reply.statusCode}: ${text.slice(0, 200)}`))));
    });
    sent.on('error', reject).end(body);
  });
}

function refuse(): never {
  throw new Error('every phone has a key');
}

if (import.meta.main) {
  const line = await benchVerifyOnline();
  console.log(
    process.argv.includes('--json')
      ? JSON.stringify(line)
      : `${line.bench}: ${line.value} ${line.unit}, ${line.ratio} of ${line.against} (${line.againstValue} ${line.unit})`,
  );
}
