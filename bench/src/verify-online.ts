import { createPrivateKey, randomUUID } from 'node:crypto';
import { makeShownCode } from '@yika/code';
import { es256Signer } from '../../server/src/platform/crypto/es256.ts';
import { benchLine, each, perSecond, type BenchLine } from './bench-line.ts';
import type { Size } from './benches.ts';
import { clients } from './clients.ts';
import { withServerProcess } from './server-process.ts';
import { inTurns } from './turns.ts';
import type { Ready } from './verify-online-server.ts';

/**
 * The whole verifyCode route – door, terminal, two signatures, the person's facts, the claim, the record, the audit, the photo – over
 * HTTP on a durable PostgreSQL, beside a bare route with one signature check and one insert on the same connections. The server is
 * a process of its own; keep-alive clients; the two alternate in short turns, so that a busy machine slows both alike.
 */
export async function benchVerifyOnline(size: Size): Promise<BenchLine[]> {
  return [await withServerProcess(new URL('verify-online-server.ts', import.meta.url), size, (ready: Ready) => measure(ready, SIZES[size]))];
}

const SIZES = { full: { turns: 12, warmUp: 3 }, tiny: { turns: 1, warmUp: 0 } };
const CLIENTS = 32;

async function measure({ ours, bare, terminalKey, phones, bareBody }: Ready, turns: { readonly turns: number; readonly warmUp: number }): Promise<BenchLine> {
  const signers = phones.map(({ showingKey }) => es256Signer(createPrivateKey(showingKey)));
  const { forEach, send, close } = clients(CLIENTS);
  // Rising, at least a second a turn, and all of them within the minute of a code, however slow the machine.
  let iat = 0;
  let codes: readonly string[] = [];
  const took = await inTurns({
    ours: async () => {
      const replies = await forEach(codes, (send, code) => send({
        url: `${ours}/api/counter/verifications`,
        headers: { authorization: `Bearer ${terminalKey}`, 'idempotency-key': randomUUID() },
        body: JSON.stringify({ code, purpose: 'identity' }),
      }));
      if (replies.some(({ body }) => !body.includes('"outcome":"valid"'))) throw new Error('the bench’s own codes must be valid');
    },
    bare: async () => {
      await forEach(codes, (send) => send({ url: `${bare}/bare`, headers: { authorization: `Bearer ${terminalKey}` }, body: bareBody }));
    },
  }, {
    ...turns,
    cores: async () => JSON.parse((await send({ method: 'GET', url: `${bare}/cores` })).body),
    prepare: async () => {
      iat = Math.max(iat + 1, Math.floor(Date.now() / 1000) - 20);
      codes = await Promise.all(phones.map(({ certificate }, index) => makeShownCode({ certificate: Buffer.from(certificate, 'base64url'), iat, sign: signers[index] ?? refuse })));
    },
  });
  close();
  const checks = phones.length * turns.turns;
  return benchLine({
    bench: 'verify-online', unit: '1/s', value: perSecond(checks, took.ours.clock), against: 'a bare route with one signature check and one insert', againstValue: perSecond(checks, took.bare.clock),
    details: {
      'ms of a core, each: server': each(checks, took.ours.server), 'PostgreSQL': each(checks, took.ours.postgres),
      'bare: server': each(checks, took.bare.server), 'bare: PostgreSQL': each(checks, took.bare.postgres),
    },
  });
}

function refuse(): never {
  throw new Error('every phone has a key');
}
