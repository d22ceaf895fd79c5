import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID, verify } from 'node:crypto';
import Fastify from 'fastify';
import { Type } from 'typebox';
import { counterScene, phoneOf, person, terminalAt } from '../../server/src/modules/presentation/test/counter-scene.ts';
import { es256Signer, newEs256KeyPair } from '../../server/src/platform/crypto/es256.ts';
import { connect } from '../../server/src/platform/database.ts';
import { migrate } from '../../server/src/platform/migrations-table.ts';
import { startOwnPostgres } from '../../server/src/platform/own-postgres.ts';
import type { Size } from './benches.ts';
import { beServerProcess } from './server-process.ts';

/** What the client needs: two addresses, a terminal's key, and phones that make codes. */
export interface Ready {
  readonly ours: string;
  readonly bare: string;
  readonly terminalKey: string;
  readonly phones: readonly { readonly certificate: string; readonly showingKey: string }[];
  readonly bareBody: string;
}

const SIZES = { full: { phoneCount: 200, crowd: 20_000 }, tiny: { phoneCount: 4, crowd: 50 } };
const CONNECTIONS = 16;
/** Codes ride on certificates that are older than they are. */
const CERTIFIED_MS_AGO = 120_000;

/**
 * Other people and what was checked before: PostgreSQL chooses its ways by how much there is, and reads small tables from end to end.
 * Nobody of the crowd is asked about, so their sealed records are noise.
 */
const crowd = (size: number) => `
  insert into holders (holder_id, region_code, number_hash, sealed, key_version, content_hash, updated_at)
    select n, '310100', sha256(n::text::bytea), sha256(n::text::bytea), 1, '', now() from generate_series(1, ${size}) n;
  insert into cards (holder_id, issuer_region_code, number_hash, sealed, key_version, status, issued_on, valid_to, content_hash, updated_at)
    select n, '310100', sha256(n::text::bytea), '', 1, 1, '2025-01-01', '2035-01-01', '', now() from generate_series(1, ${size}) n;
  insert into ecards (holder_id, ecard_id, region_code, level, claimed_at, proved_by, pin_hash, pin_salt)
    select n, uuidv7(), '310100', 1, now(), 'phone', '', '' from generate_series(1, ${size}) n;
  insert into devices (holder_id, device_no, ecard_id, name, secret_hash, enrolled_at, last_used_at, pin_tries_left)
    select n, 1, uuidv7(), 'Crowd', sha256(n::text::bytea), now(), now(), 6 from generate_series(1, ${size}) n;
  insert into holder_photos (holder_id, sealed, key_version, content_hash, updated_at)
    select n, sha256(n::text::bytea), 1, '', now() from generate_series(1, ${size}) n;
  insert into verifications (holder_id, verification_id, device_no, iat, at, service_point_id, terminal_id, till, region_code, purpose, how, outcome, spent, request_key, reference)
    select n % ${size} + 1, uuidv7(), 1, n, now(), 'H1', 'T-CROWD', '1', '310100', 'identity', 'qr', 'valid', true, 'crowd ' || n, 'crowd ' || n from generate_series(1, ${3 * size}) n;
  insert into verification_references (reference, holder_id, verification_id) select reference, holder_id, verification_id from verifications;
  insert into audit_entries (holder_id, at, actor, action, subject) select holder_id, at, 'terminal:T-CROWD', 'presentation.verified', verification_id::text from verifications;
  insert into bare_checks (check_id, code, at) select uuidv7(), repeat('x', 290), now() from generate_series(1, ${3 * size}) n;
  insert into card_damages (holder_id, card_id, part, finding, answers, service_point_id, at) select n, uuidv7(), 'chip', 'damaged', '{}', 'H1', now() from generate_series(1, 500) n;
  insert into holder_findings (holder_id, finding, noted_on) select n, 'name_differs', '2025-01-01' from generate_series(1, 500) n;
  insert into terminals (service_point_id, terminal_id, till, purposes) select 'H' || n, 'T' || n, '1', '{identity}' from generate_series(1, 1000) n`;

/** The server under measure, in a process of its own: the whole product's route, and a bare one on the same pool. */
export async function serve(size: Size): Promise<{ readonly ready: Ready; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'yika-bench-'));
  const postgres = await startOwnPostgres(folder);
  const owner = connect({ host: postgres.host, database: 'postgres', user: 'postgres' });
  await migrate(owner);
  await owner.script('create table bare_checks (check_id uuid primary key, code text not null, at timestamptz not null); grant insert on bare_checks to yika_server');
  const pool = connect({ host: postgres.host, database: 'postgres', user: 'yika_server' }, { connections: CONNECTIONS });

  await owner.script(crowd(SIZES[size].crowd));
  const scene = await counterScene({ owner, pool });
  scene.clock.now = Date.now() - CERTIFIED_MS_AGO;
  await owner.script(`update issuer_keys set valid_from = now() - interval '1 year', valid_to = now() + interval '1 year'`);
  const phones: Ready['phones'][number][] = [];
  for (let count = 0; count < SIZES[size].phoneCount; count += 1) {
    const { shown, showingKey } = await phoneOf(scene, await person(scene));
    phones.push({ certificate: shown.certificate, showingKey: showingKey.export({ type: 'pkcs8', format: 'pem' }) as string });
  }
  const terminal = await terminalAt(scene, 'H1');
  // From now on the server's clock is the real one.
  Object.defineProperty(scene.clock, 'now', { get: () => Date.now() });
  await owner.script('analyze');

  const bare = await bareServer(pool);
  const ours = await scene.app.listen({ port: 0, host: '127.0.0.1' });
  return {
    ready: { ours, bare: bare.address, terminalKey: terminal.key, phones, bareBody: bare.body },
    close: async () => {
      await Promise.all([scene.app.close(), bare.close()]);
      await Promise.all([owner.end(), pool.end()]);
      await postgres.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** One signature check and one insert, and nothing else that a counter needs. */
async function bareServer(pool: ReturnType<typeof connect>) {
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
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { address, close: () => app.close(), body: JSON.stringify({ code: message.toString('base64url'), signature: signature.toString('base64url') }) };
}

if (import.meta.main) await beServerProcess(serve);
