import { afterAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { asHolderId } from '../../platform/values/ids.ts';
import { recordAudit, sealAudit, verifyAudit, type AuditSigner } from './index.ts';
import { testSigner as signer } from './test/signer.ts';

const { owner, pool, as, close } = await freshDatabase();
const worker = as('yika_worker');
afterAll(close);

const start = Date.parse('2030-01-28T10:00:00Z');
const sealing = (now: number) => ({ database: worker, now: () => now, signer, copyTo: null });

beforeEach(async () => {
  await owner.script('truncate audit_entries, audit_slots');
  await pool.transaction(async (database) => {
    for (const [place, action] of ['ecard.claimed', 'code.verified', 'code.verified', 'card.loss_lifted'].entries()) {
      await recordAudit(database, { holderId: asHolderId(7 + (place % 2)), at: start + place * 4000, caller: { kind: 'stranger' }, action, subject: `subject ${place}` });
    }
  });
});

test('the server may not alter or delete what it wrote', async () => {
  await expect(pool.query('alter', 'update audit_entries set actor = actor')).rejects.toThrow('permission denied');
  await expect(pool.query('delete', 'delete from audit_entries')).rejects.toThrow('permission denied');
});

test('nothing younger than 45 seconds is sealed', async () => {
  expect(await sealAudit(sealing(start + 40_000))).toBe(0);
});

test('sealed entries that nobody touched verify, and the report says until when', async () => {
  expect(await sealAudit(sealing(start + 120_000))).toBe(4);
  expect(await verifyAudit({ database: worker, signer })).toMatchObject({ slots: 1, entries: 4, findings: [], sealedUntil: start + 70_000 });
});

test.each([
  ['altered', `update audit_entries set outcome = 'valid' where subject = 'subject 1'`, 'entry_altered'],
  ['deleted', `delete from audit_entries where subject = 'subject 1'`, 'entry_missing'],
])('one entry that was %s is named', async (_, tampering, kind) => {
  const [row] = await owner.query<{ entryId: string }>('entry', `select entry_id from audit_entries where subject = 'subject 1'`);
  await sealAudit(sealing(start + 120_000));
  await owner.script(tampering);
  expect((await verifyAudit({ database: worker, signer })).findings).toEqual([{ kind, entryId: row?.entryId, slotEndedAt: start + 70_000 }]);
});

test('an entry written into a closed slot is named', async () => {
  await sealAudit(sealing(start + 120_000));
  await pool.transaction((database) => recordAudit(database, { holderId: asHolderId(7), at: start + 1000, caller: { kind: 'stranger' }, action: 'code.verified', subject: 'late' }));
  expect((await verifyAudit({ database: worker, signer })).findings).toMatchObject([{ kind: 'entry_added' }]);
});

test('an entry written in before the first slot of all is named', async () => {
  await sealAudit(sealing(start + 120_000));
  await pool.transaction((database) => recordAudit(database, { holderId: asHolderId(7), at: start - 86_400_000, caller: { kind: 'stranger' }, action: 'code.verified', subject: 'early' }));
  expect((await verifyAudit({ database: worker, signer })).findings).toMatchObject([{ kind: 'entry_added', slotEndedAt: start + 70_000 }]);
});

test('a slot rewritten to fit the altered entry breaks the signature', async () => {
  await sealAudit(sealing(start + 120_000));
  await owner.script(`update audit_entries set actor = 'nobody'; delete from audit_slots`);
  const forger: AuditSigner = { ...signer, sign: () => Buffer.alloc(64) };
  await sealAudit({ ...sealing(start + 120_000), signer: forger });
  expect((await verifyAudit({ database: worker, signer })).findings).toMatchObject([{ kind: 'signature_wrong' }]);
});
