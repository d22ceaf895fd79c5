import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { testDoor } from '../../../test/test-door.ts';
import { buildShell } from '../../platform/http/shell.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { NOBODY, recordAudit, sealAudit, verifyAudit, verifyAuditPart } from '../audit/index.ts';
import { testSigner } from '../audit/test/signer.ts';
import { activeStaff, grantOf } from '../staff/test/staff.ts';
import { registerAuditing } from './index.ts';

const { owner, pool, as, close } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'yika-chain-'));
const copyFile = join(folder, 'roots.jsonl');
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});
const start = Date.parse('2030-01-28T10:00:00Z');
const slots = 40;
let asking: StaffCaller;
const door = testDoor(pool, { now: () => start + 86_400_000, staffOf: async () => asking });
const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
registerAuditing(app, door, { signer: testSigner, copyFile });
const worker = as('yika_worker');
const nation = await activeStaff(owner, grantOf('auditor', '000000'));
const province = await activeStaff(owner, grantOf('auditor', '310000'));

interface Answer { slots: number; entries: number; checkedUntil: number | null; complete: boolean; sealedUntil: number | null; unsealedEntries: number; copyCompared: boolean; findings: { kind: string; entryId: string | null; slotEndedAt: number }[]; findingCount: number; code?: string }
const verify = async (by: StaffCaller, span: { from: number; to: number } = { from: start - 1000, to: start + 3_600_000 }) => {
  asking = by;
  return (await app.inject({ method: 'POST', url: '/api/console/audit/verification', payload: span })).json<Answer>();
};

/** Forty slots of ten seconds, an entry in each; the first begins when the first thing was done. */
beforeEach(async () => {
  await owner.script('truncate audit_entries, audit_slots');
  rmSync(copyFile, { force: true });
  for (let slot = 0; slot < slots; slot += 1) {
    await pool.transaction((database) => recordAudit(database, { holderId: NOBODY, at: start + slot * 10_000 + 500, caller: nation, action: 'approval.raised', subject: `slot ${slot}` }));
    await sealAudit({ database: worker, now: () => start + (slot + 1) * 10_000 + 45_000, signer: testSigner, copyTo: copyFile });
  }
});

test('who audits a province does not recompute what was done in the whole country, and a span that ends before it begins is refused', async () => {
  expect((await verify(province)).code).toBe('outside_scope');
  expect((await verify(nation, { from: start, to: start })).code).toBe('audit_span_empty');
});

test('a chain that nobody touched is whole; what is not sealed yet is counted and nothing is claimed of it; that it was verified is on record', async () => {
  expect(await verify(nation)).toMatchObject({ slots, entries: slots, complete: true, checkedUntil: start + slots * 10_000, sealedUntil: start + slots * 10_000, unsealedEntries: 1, copyCompared: true, findings: [], findingCount: 0 });
  expect(await owner.query('recorded', `select actor, outcome from audit_entries where action = 'audit.verified'`)).toEqual([{ actor: `staff:${nation.staffId}`, outcome: 'intact' }]);
});

test('a span within goes on from the slot before it, and what lies outside is not looked at', async () => {
  await owner.script(`update audit_entries set outcome = 'valid' where subject in ('slot 3', 'slot 20')`);
  expect(await verify(nation, { from: start + 100_000, to: start + 250_000 })).toMatchObject({ slots: 15, complete: true, findings: [{ kind: 'entry_altered', slotEndedAt: start + 210_000 }] });
});

test('what was altered, taken away or slipped in is named, and of many findings how many', async () => {
  await owner.script(`update audit_entries set actor = 'nobody' where subject = 'slot 1'; delete from audit_entries where subject = 'slot 2'; delete from audit_slots where slot_ended_at = '${new Date(start + 60_000).toISOString()}'`);
  expect((await verify(nation)).findings.map(({ kind, slotEndedAt }) => [kind, (slotEndedAt - start) / 10_000])).toEqual([['entry_altered', 2], ['entry_missing', 3], ['chain_broken', 7], ['slot_missing', 6]]);
  await owner.script(`insert into audit_entries (holder_id, at, actor, action, subject) select 0, '${new Date(start + 1000).toISOString()}', 'nobody', 'some.thing', n::text from generate_series(1, 150) n`);
  const { findings, findingCount } = await verify(nation);
  expect([findings.length, findingCount]).toEqual([100, 154]);
});

test('the newest slots taken away together with their entries are missed, because their roots lie outside the database', async () => {
  const gone = new Date(start + 380_000).toISOString();
  await owner.script(`delete from audit_entries where at >= '${gone}'; delete from audit_slots where slot_ended_at > '${gone}'`);
  expect((await verify(nation)).findings).toMatchObject([{ kind: 'slot_missing' }, { kind: 'slot_missing' }]);
  rmSync(copyFile);
  expect(await verify(nation)).toMatchObject({ findings: [], copyCompared: false });
});

test('part by part finds the same as all at once, each part from where the last one ended', async () => {
  await owner.script(`update audit_entries set outcome = 'valid' where subject in ('slot 0', 'slot 7', 'slot 39')`);
  const whole = await verifyAudit({ database: owner, signer: testSigner, copy: copyFile });
  const parts = [];
  for (let fromMs = start - 1; ; fromMs = parts.at(-1)?.checkedUntil ?? 0) {
    const part = await verifyAuditPart({ database: owner, signer: testSigner, copy: copyFile }, { fromMs, untilMs: start + 3_600_000, mostEntries: 1000, mostSlots: 7 });
    parts.push(part);
    if (part.isComplete) break;
  }
  expect(parts.map((part) => part.slots)).toEqual([7, 7, 7, 7, 7, 5]);
  expect(parts.flatMap(({ findings }) => findings)).toEqual(whole.findings);
  expect(whole.findings).toHaveLength(3);
});

test('a copy of years is not read from its beginning: a root that was rewritten there far back is found where it lies, and only there', async () => {
  const lines = readFileSync(copyFile, 'utf8').trimEnd().split('\n');
  const older = Array.from({ length: 300 }, (_, place) => `${JSON.stringify({ ...JSON.parse(lines[0] ?? ''), endedAt: start - 10_000_000 + place * 10_000 })}\n`);
  writeFileSync(copyFile, `${older.join('')}${lines.join('\n').replace(/("endedAt":\d+,"entries":1,"chainRoot":")..../, '$1beef')}\n`);
  expect((await verify(nation, { from: start, to: start + 50_000 })).findings).toEqual([{ kind: 'slot_differs_from_copy', entryId: null, slotEndedAt: start + 10_000 }]);
  expect((await verify(nation, { from: start + 10_000, to: start + 50_000 })).findings).toEqual([]);
});
