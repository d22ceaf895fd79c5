import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { AuditExportView } from '@yika/contract';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { approvalScene, grantOf } from '../../approvals/test/approval-scene.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { testSigner } from '../../audit/test/signer.ts';
import { auditKinds, registerAuditing } from '../index.ts';

const scene = await approvalScene({ above: auditKinds });
const { owner, pool, clock, hire, send, decide } = scene;
registerAuditing(scene.app, scene.door, { signer: testSigner, copyFile: '/dev/null' });
afterAll(scene.close);

let auditor: StaffCaller;
let approver: StaffCaller;
const DAY_MS = 86_400_000;
beforeEach(async () => {
  await scene.forget();
  await owner.script('truncate audit_entries, audit_exports');
  auditor = await hire(grantOf('auditor', '000000'));
  approver = await hire(grantOf('approver', '000000'));
  await owner.script(`update policies set value = '5' where what = 'audit_export_rows'`);
});

/** So many acts of an officer, one a second from ten days ago on. */
const record = (count: number, subject = 'one') => pool.transaction(async (database) => {
  for (let place = 0; place < count; place += 1) await recordAudit(database, { holderId: NOBODY, at: clock.now - 10 * DAY_MS + place * 1000, caller: approver, action: 'policy.added', subject });
});
const search = (more: object = {}) => ({ areaCode: '000000', from: clock.now - 20 * DAY_MS, to: clock.now - DAY_MS, actor: null, action: 'policy.', ...more });
const call = async <Body>(by: StaffCaller, method: 'GET' | 'POST', url: string, payload?: object, key: string = randomUUID()) => {
  const reply = await scene.app.inject({ method, url: `/api/console/audit/exports${url}`, headers: { 'x-staff': by.staffId, 'idempotency-key': key, 'accept-language': 'en' }, ...(payload && { payload }) });
  return { status: reply.statusCode, text: reply.body, headers: reply.headers, body: reply.headers['content-type']?.includes('json') ? reply.json<Body & { code?: string }>() : (null as never) };
};
const make = (by: StaffCaller, more: object = {}, key?: string) => call<AuditExportView>(by, 'POST', '', { search: search(more), reason: 'asked for by the court' }, key);
const take = (by: StaffCaller, exportId: string) => call<object>(by, 'GET', `/${exportId}/file`);
const linesOf = (text: string) => text.split('\r\n').slice(1, -2);

test('without a reason there is no file, nor beyond one’s area, nor of more than a quarter of a year', async () => {
  expect((await call<object>(auditor, 'POST', '', { search: search(), reason: '  ' })).body.code).toBe('request_malformed');
  const province = await hire(grantOf('auditor', '310000'));
  expect((await make(province)).body.code).toBe('outside_scope');
  expect((await make(auditor, { from: clock.now - 100 * DAY_MS })).body.code).toBe('audit_span_too_long');
});

test('a file is its maker’s alone, for a day; making and taking it are on record with the reason', async () => {
  await record(3);
  const { exportId } = (await make(auditor)).body;
  expect((await take(await hire(grantOf('auditor', '000000')), exportId)).body.code).toBe('audit_export_not_found');
  const taken = await take(auditor, exportId);
  expect([taken.status, taken.headers['content-type'], taken.headers['cache-control']]).toEqual([200, 'text/csv; charset=utf-8', 'no-store']);
  expect(linesOf(taken.text)).toHaveLength(3);
  expect(taken.text.startsWith('\uFEFF"When (UTC)"')).toBe(true);
  expect(taken.text.endsWith('"End: 3 entries"\r\n')).toBe(true);
  expect(await owner.query('on_record', `select action, outcome from audit_entries where action like 'audit.%' order by entry_id`)).toEqual(['audit.exported', 'audit.downloaded'].map((action) => ({ action, outcome: 'asked for by the court' })));
  expect((await call<{ exports: AuditExportView[] }>(auditor, 'GET', '')).body.exports).toMatchObject([{ exportId, approved: false }]);
  clock.now += DAY_MS;
  expect((await take(auditor, exportId)).body.code).toBe('audit_export_not_found');
  expect((await call<{ exports: AuditExportView[] }>(auditor, 'GET', '')).body.exports).toEqual([]);
  clock.now -= DAY_MS;
});

test('what was recorded is text in a spreadsheet, whatever it begins with', async () => {
  await record(1, '=HYPERLINK("https://evil.example")');
  const { exportId } = (await make(auditor)).body;
  expect((await take(auditor, exportId)).text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
});

test('asked twice with one key it is one file', async () => {
  await record(1);
  const key = randomUUID();
  const [one, other] = [(await make(auditor, {}, key)).body, (await make(auditor, {}, key)).body];
  expect(other.exportId).toBe(one.exportId);
});

test('more than one person may take needs another’s approval, who sees how much it is; then its maker takes all of it, and nobody else', async () => {
  await record(1203);
  expect((await make(auditor)).body.code).toBe('audit_export_needs_approval');
  const { body: asked } = await send(auditor, 'POST', '/audit_export', { proposal: search(), reason: 'asked for by the court' });
  expect(asked.versions[0]?.after).toMatchObject({ rows: 1203, action: 'policy.' });
  expect((await call<{ exports: AuditExportView[] }>(auditor, 'GET', '')).body.exports).toEqual([]);
  expect((await decide(auditor, asked)).body.code).toBe('approval_own_change');
  expect((await decide(approver, asked)).body.state).toBe('applied');
  const [made] = (await call<{ exports: AuditExportView[] }>(auditor, 'GET', '')).body.exports;
  expect(made).toMatchObject({ approved: true, reason: 'asked for by the court' });
  const lines = linesOf((await take(auditor, made?.exportId ?? '')).text);
  expect([lines.length, new Set(lines).size]).toEqual([1203, 1203]);
  expect((await take(approver, made?.exportId ?? '')).status).toBe(403);
});

test('what was recorded since is not taken along beyond what was allowed', async () => {
  await record(5);
  const { exportId } = (await make(auditor)).body;
  await record(4, 'later');
  expect(linesOf((await take(auditor, exportId)).text)).toHaveLength(5);
});

test('the server’s role makes no large file without a held change that is being applied, nor one of somebody else’s', async () => {
  await record(6);
  const { body: asked } = await send(auditor, 'POST', '/audit_export', { proposal: search(), reason: 'asked for by the court' });
  const insert = (staffId: string, approvalId: string | null, mostRows: number) => pool.query('forge', `insert into audit_exports (staff_id, area_code, from_at, to_at, reason, most_rows, approval_id, made_at, expires_at)
    values ($1, '000000', now(), now(), 'x y', $3, $2, now(), now())`, [staffId, approvalId, mostRows]).then(() => 'done', (error: Error) => error.message);
  expect(await insert(auditor.staffId, null, 10_001)).toContain('a_large_export_was_approved');
  expect(await insert(auditor.staffId, asked.approvalId, 10_001)).toContain('row-level security');
  expect(await insert(approver.staffId, asked.approvalId, 10_001)).toContain('row-level security');
  await expect(pool.query('lengthen', 'update audit_exports set expires_at = now()')).rejects.toThrow('permission denied');
});
