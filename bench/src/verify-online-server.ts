import { randomUUID, verify } from 'node:crypto';
import Fastify from 'fastify';
import { Type } from 'typebox';
import { counterScene, phoneOf, person, terminalAt } from '../../server/src/modules/presentation/test/counter-scene.ts';
import { es256Signer, newEs256KeyPair } from '../../server/src/platform/crypto/es256.ts';
import type { Pool } from '../../server/src/platform/database.ts';
import type { Size } from './benches.ts';
import { crowdOf } from './crowd.ts';
import { durableDatabase } from './durable-database.ts';
import { beServerProcess } from './server-process.ts';
import type { Spent } from './turns.ts';

/** What the client needs: two addresses, a terminal's key, and phones that make codes. */
export interface Ready {
  readonly ours: string;
  readonly bare: string;
  readonly terminalKey: string;
  readonly phones: readonly { readonly certificate: string; readonly showingKey: string }[];
  readonly bareBody: string;
}

const SIZES = { full: { phoneCount: 200, crowd: 20_000 }, tiny: { phoneCount: 4, crowd: 50 } };
/** Codes ride on certificates that are older than they are. */
const CERTIFIED_MS_AGO = 120_000;

/** The server under measure, in a process of its own: the whole product's route, and a bare one on the same pool. */
export async function serve(size: Size): Promise<{ readonly ready: Ready; readonly close: () => Promise<void> }> {
  const { phoneCount, crowd } = SIZES[size];
  const { owner, pool, cores, close } = await durableDatabase(size);
  await owner.script('create table bare_checks (check_id uuid primary key, code text not null, at timestamptz not null); grant insert on bare_checks to yika_server');
  await owner.script(`${crowdOf(crowd)}; insert into bare_checks (check_id, code, at) select uuidv7(), repeat('x', 290), now() from generate_series(1, ${3 * crowd})`);
  const scene = await counterScene({ owner, pool });
  scene.clock.now = Date.now() - CERTIFIED_MS_AGO;
  await owner.script(`update issuer_keys set valid_from = now() - interval '1 year', valid_to = now() + interval '1 year'`);
  const phones: Ready['phones'][number][] = [];
  for (let count = 0; count < phoneCount; count += 1) {
    const { shown, showingKey } = await phoneOf(scene, await person(scene));
    phones.push({ certificate: shown.certificate, showingKey: showingKey.export({ type: 'pkcs8', format: 'pem' }) as string });
  }
  const terminal = await terminalAt(scene, 'H1');
  // From now on the server's clock is the real one.
  Object.defineProperty(scene.clock, 'now', { get: () => Date.now() });
  await owner.script('analyze');

  const bare = await bareServer(pool, cores);
  const ours = await scene.app.listen({ port: 0, host: '127.0.0.1' });
  return {
    ready: { ours, bare: bare.address, terminalKey: terminal.key, phones, bareBody: bare.body },
    close: async () => {
      await Promise.all([scene.app.close(), bare.close()]);
      await close();
    },
  };
}

/** One signature check and one insert, and nothing else that a counter needs. */
async function bareServer(pool: Pool, cores: () => Omit<Spent, 'clock'>) {
  const { publicKey, privateKey } = newEs256KeyPair();
  const message = Buffer.alloc(217, 2);
  const signature = Buffer.from(es256Signer(privateKey)(message));
  const app = Fastify();
  app.post<{ Body: { code: string; signature: string } }>('/bare', {
    schema: { body: Type.Object({ code: Type.String({ maxLength: 1000 }), signature: Type.String({ maxLength: 100 }) }), response: { 200: Type.Object({ checkId: Type.String(), right: Type.Boolean() }) } },
  }, async ({ body }) => {
    const right = verify('sha256', Buffer.from(body.code, 'base64url'), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(body.signature, 'base64url'));
    const checkId = randomUUID();
    await pool.query('bare_insert', 'insert into bare_checks (check_id, code, at) values ($1, $2, $3)', [checkId, body.code, new Date()]);
    return { checkId, right };
  });
  app.get('/cores', async () => cores());
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { address, close: () => app.close(), body: JSON.stringify({ code: message.toString('base64url'), signature: signature.toString('base64url') }) };
}

if (import.meta.main) await beServerProcess(serve);
