import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../test/fresh-database.ts';
import { recordAudit } from '../modules/audit/index.ts';
import { asHolderId } from '../platform/values/ids.ts';

/** The verb itself, on a database that DATABASE_URL names. One story: each test goes on where the last one ended. */
const { owner, pool, place, close } = await freshDatabase();
const { host, database } = place('postgres');
const folder = mkdtempSync(join(tmpdir(), 'yika-audit-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const SLOT_MS = 10_000;
/** The beginning of a slot that ended half an hour ago. */
const slotStart = Math.floor((Date.now() - 30 * 60_000) / SLOT_MS) * SLOT_MS;
const record = (subject: string, at: number) => pool.transaction((transaction) =>
  recordAudit(transaction, { holderId: asHolderId(7), at, caller: { kind: 'stranger' }, action: 'presentation.verified', subject, outcome: 'refused' }));

test('what nobody touched is intact, and the verb seals what can be sealed', { timeout: 60_000 }, async () => {
  for (const [place, subject] of ['altered', 'removed', 'left alone'].entries()) await record(subject, slotStart + place * 1000);
  const { code, report } = await auditVerify();
  expect([code, report]).toMatchObject([0, { intact: true, entries: 3, slots: 1, findings: [] }]);
});

test('one altered row is named, and so are one that was removed and one that was slipped in', { timeout: 60_000 }, async () => {
  const idOf = async (subject: string) => (await owner.query<{ entryId: string }>('entry_of', 'select entry_id from audit_entries where subject = $1', [subject]))[0]?.entryId;
  const [altered, removed] = [await idOf('altered'), await idOf('removed')];
  await owner.script(`update audit_entries set outcome = 'valid' where subject = 'altered'; delete from audit_entries where subject = 'removed'`);
  await record('slipped in', slotStart + 500);
  const { code, report, text } = await auditVerify();
  expect([code, report.intact]).toEqual([1, false]);
  expect(report.findings.map(({ kind, entryId }) => [kind, entryId]).sort()).toEqual([
    ['entry_added', await idOf('slipped in')], ['entry_altered', altered], ['entry_missing', removed],
  ]);
  expect(text).toContain(`entry_altered ${altered} in the slot that ended`);
});

test('the whole record taken away is missed, because its roots stand outside the database', { timeout: 60_000 }, async () => {
  await owner.script('truncate audit_entries, audit_slots');
  const { code, report } = await auditVerify();
  expect([code, new Set(report.findings.map(({ kind }) => kind))]).toEqual([1, new Set(['slot_missing'])]);
});

interface Report {
  readonly intact: boolean;
  readonly findings: readonly { readonly kind: string; readonly entryId?: string }[];
}

async function auditVerify(): Promise<{ readonly code: number | null; readonly report: Report; readonly text: string }> {
  // One after the other: each seals what has become old enough, and says what was sealed by then.
  const { code, output } = await yika('audit', 'verify', '--json');
  const forPeople = await yika('audit', 'verify');
  return { code, report: JSON.parse(output) as Report, text: forPeople.output };
}

function yika(...words: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const environment = { ...process.env, YIKA_DATA_DIR: folder, YIKA_MODE: 'demo', DATABASE_URL: `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(host)}` };
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const child = spawn(process.execPath, [cli, ...words], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}
