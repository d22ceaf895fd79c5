import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { recordAudit, sealAudit, verifyAudit, type AuditSigner } from '../../server/src/modules/audit/index.ts';
import { connect } from '../../server/src/platform/database.ts';
import { asHolderId } from '../../server/src/platform/values/ids.ts';
import { freshDatabase } from '../../server/test/fresh-database.ts';
import { openLine, type Place } from './line.ts';

const { owner, pool, place, close } = await freshDatabase();
const line = await openLine(inject('databaseHost'));
const worker = connect({ ...place('yika_worker'), host: line.host }, { connections: 1 });
const folder = mkdtempSync(join(tmpdir(), 'yika-sealing-'));
afterAll(async () => {
  await worker.end();
  await line.close();
  await close();
  rmSync(folder, { recursive: true });
});

const keys = generateKeyPairSync('ed25519');
const signer: AuditSigner = { keyId: 'audit-1', sign: (bytes) => sign(null, bytes, keys.privateKey), verify: (_, bytes, signature) => verify(null, bytes, keys.publicKey, signature) };
const copy = join(folder, 'roots.jsonl');
let now = Date.parse('2030-01-28T10:00:00Z');

/** Two entries in a slot of their own, which may be closed now. */
async function writeEntries(): Promise<void> {
  now += 30_000;
  for (const subject of ['one', 'two']) await pool.transaction((database) => recordAudit(database, { holderId: asHolderId(7), at: now, caller: { kind: 'stranger' }, action: 'code.verified', subject }));
}

const seal = () => sealAudit({ database: worker, now: () => now + 60_000, signer, copyTo: copy });

async function findings() {
  const { findings: found, entries } = await verifyAudit({ database: pool, signer, copy });
  const [row] = await owner.query<{ there: number }>('there', 'select count(*) as there from audit_entries');
  return { found, unsealed: (row?.there ?? 0) - entries };
}

async function copiedOnce(): Promise<boolean> {
  const roots = readFileSync(copy, 'utf8').trimEnd().split('\n').map((text) => (JSON.parse(text) as { chainRoot: string }).chainRoot);
  const slots = await owner.query<{ root: string }>('roots', `select encode(chain_root, 'hex') as root from audit_slots order by slot_ended_at`);
  return JSON.stringify(roots) === JSON.stringify(slots.map(({ root }) => root));
}

test('the sealing, struck at each of its statements: the next round makes up for it, and every root is copied once', async () => {
  // The very first slot looks for its beginning as well.
  await writeEntries();
  await seal();
  await writeEntries();
  line.take();
  await seal();
  const statements = line.counted('worker');
  expect(statements).toBeGreaterThan(8);

  const ways: readonly (readonly [Place, boolean])[] = [['not_heard', false], ['not_answered', false], ['not_heard', true], ['not_answered', true]];
  for (let at = 1; at <= statements; at += 1) {
    for (const [where, endedByDatabase] of ways) {
      await writeEntries();
      line.lay({ at, place: where, speaker: 'worker', endedByDatabase, strike: async (backend) => void (endedByDatabase && (await owner.query('end_backend', 'select pg_terminate_backend($1, 5000)', [backend]))) });
      await seal().catch(() => {});
      const struck = line.take();
      expect(struck, `statement ${at} of ${statements}`).not.toBeNull();
      while ((await seal()) > 0);
      expect({ struck: struck?.statement, ...(await findings()), copiedOnce: await copiedOnce() }).toEqual({ struck: struck?.statement, found: [], unsealed: 0, copiedOnce: true });
    }
  }
});

test('a line of the copy that the machine did not finish is written anew, and nothing is missed for it', async () => {
  appendFileSync(copy, '{"endedAt":19');
  await writeEntries();
  while ((await seal()) > 0);
  expect(await findings()).toEqual({ found: [], unsealed: 0 });
});

test('whoever takes away the newest slot and its entries is told by the copy', async () => {
  const [last] = await owner.query<{ endedAt: number; startedAt: number }>('last', 'select slot_ended_at as ended_at, slot_started_at as started_at from audit_slots order by slot_ended_at desc limit 1');
  await owner.query('tamper_entries', 'delete from audit_entries where at >= $1', [new Date(last?.startedAt ?? 0)]);
  await owner.query('tamper_slot', 'delete from audit_slots where slot_ended_at = $1', [new Date(last?.endedAt ?? 0)]);
  expect((await findings()).found).toEqual([{ kind: 'slot_missing', slotEndedAt: last?.endedAt }]);
  expect((await verifyAudit({ database: pool, signer })).findings).toEqual([]);
});
