import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from '@yika/contract';
import * as contract from '@yika/contract';
import { afterAll, describe, expect, test } from 'vitest';
import { folderStore } from '../../platform/storage/folder-store.ts';
import type { StaffCaller, StaffRole } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import { kindsBelow } from '../approvals/index.ts';
import { approvalScene, grantOf } from '../approvals/test/approval-scene.ts';
import { issuerKinds, registerDocuments, registerDossiers, registerReadiness, registerTechnicalTests } from './index.ts';
import { wellContents } from './rules/readiness/test/well-contents.ts';
import { soundContents } from './test/dossier-contents.ts';

const scene = await approvalScene({ above: issuerKinds });
const { app, door, owner, hire } = scene;
const folder = mkdtempSync(join(tmpdir(), 'yika-matrix-'));
registerDossiers(app, door, { kinds: { ...kindsBelow, ...issuerKinds, audit_export: () => null } });
registerReadiness(app, door);
registerTechnicalTests(app, door, { publicUrl: 'https://yika.example', key: { kty: 'EC', crv: 'P-256', x: '', y: '', kid: 'k', use: 'sig', alg: 'ES256' }, testAsked: () => {} });
registerDocuments(app, door, folderStore(folder));
afterAll(async () => {
  await scene.close();
  rmSync(folder, { recursive: true });
});

const roles: readonly StaffRole[] = ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator', 'security_administrator'];
const scopes = {
  'of a city': { at: '330100', places: { own: '330100', child: '330102', above: '330000', beside: '330200', elsewhere: '440100', nation: '000000' } },
  'of a province': { at: '330000', places: { own: '330000', child: '330100', grandchild: '330102', above: '000000', beside: '440000', elsewhere: '440100' } },
  'of the ministry': { at: '000000', places: { own: '000000', province: '330000', city: '440100', county: '330102' } },
} as const;

/** Of those who hold it, in an area that may issue one day and that they reach. A county, and the nation, never issue. */
const may: Readonly<Record<string, readonly StaffRole[]>> = {
  getReadiness: ['officer', 'approver', 'auditor'],
  getReadinessItem: ['officer', 'approver', 'auditor'],
  editReadinessItem: ['officer'],
  reviewReadinessItem: ['approver'],
  listAreaStops: ['officer', 'approver', 'auditor'],
  getRegionalSystem: ['officer', 'approver', 'auditor'],
  registerRegionalSystem: ['officer'],
  startTechnicalTest: ['officer'],
  getTechnicalTest: ['officer', 'approver', 'auditor'],
  uploadDocument: ['officer'],
  listDocuments: ['officer', 'approver', 'auditor'],
  getDocument: ['officer', 'approver', 'auditor'],
  getDossier: ['officer', 'approver', 'auditor'],
  startDossier: ['officer'],
  saveDossierItem: ['officer'],
  signDossierItem: ['officer'],
  commentDossierItem: ['officer', 'approver'],
  submitDossier: ['officer'],
  compareDossierVersions: ['officer', 'approver', 'auditor'],
};

/** As each is sent; well formed, so that only who asks and where decides. */
const acts: Readonly<Record<string, readonly [method: 'GET' | 'POST' | 'PUT', path: string, payload?: object | Buffer]>> = {
  getReadiness: ['GET', '/readiness'],
  getReadinessItem: ['GET', '/readiness/management_regime'],
  editReadinessItem: ['PUT', '/readiness', { version: 0, content: wellContents('2030-01-28').management_regime, documents: [] }],
  reviewReadinessItem: ['POST', '/readiness/management_regime/reviews', { version: 1, accept: true, reason: 'as it should be' }],
  listAreaStops: ['GET', '/stops'],
  getRegionalSystem: ['GET', '/system'],
  registerRegionalSystem: ['PUT', '/system', { address: 'https://system.example.cn/yika', publicKey: { x: 'axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY', y: 'T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU' }, authority: null }],
  startTechnicalTest: ['POST', '/technical-tests'],
  getTechnicalTest: ['GET', `/technical-tests/${randomUUID()}`],
  uploadDocument: ['POST', '/documents?name=a.pdf', Buffer.from('%PDF-1.7\n%%EOF\n')],
  listDocuments: ['GET', '/documents'],
  getDocument: ['GET', `/documents/${randomUUID()}`],
  getDossier: ['GET', '/dossier'],
  startDossier: ['POST', '/dossier'],
  saveDossierItem: ['PUT', '/dossier/items/card_face', { edition: 0, content: soundContents.card_face }],
  signDossierItem: ['POST', '/dossier/items/application_form/signature', { contentHash: 'a'.repeat(64) }],
  commentDossierItem: ['POST', '/dossier/items/card_face/comments', { mark: 'comment', words: 'another colour' }],
  submitDossier: ['POST', '/dossier/submission', { reason: 'all that Article 7 asks for' }],
  compareDossierVersions: ['GET', '/dossier/differences?from=1&to=2'],
};

/** Said by the gate; whatever else is said, by somebody who was let in. */
const GATE = ['role_needed', 'outside_scope', 'region_unknown'];

test('every act of registration upon an area is in the table and is tried, and no other', () => {
  const promised = Object.values(contract).flatMap((value) => (isRoute(value) && value.url.startsWith('/api/console/registration/areas/:areaCode/') ? [value.operationId] : []));
  expect(Object.keys(may).sort()).toEqual(promised.sort());
  expect(Object.keys(acts).sort()).toEqual(promised.sort());
});

function isRoute(value: unknown): value is Route {
  return typeof value === 'object' && value !== null && 'operationId' in value;
}

describe.each(Object.entries(scopes))('somebody %s', { timeout: 120_000 }, (_, { at, places }) => {
  test.each(Object.keys(may))('%s: each role, own, child, above, beside, elsewhere', async (act) => {
    for (const role of roles) {
      const caller = await hire(grantOf(role, at));
      const got: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const [place, area] of Object.entries(places)) {
        const before = await everything();
        const said = await knock(caller, act, area);
        got[place] = GATE.includes(said) ? said : 'let in';
        expected[place] = whatIsRight(act, role, { at, area });
        if (got[place] !== 'let in') expect(await everything(), `${role} changed something ${place}`).toEqual(before);
      }
      expect(got, role).toEqual(expected);
    }
  });
});

function whatIsRight(act: string, role: StaffRole, { at, area }: { readonly at: string; readonly area: string }): string {
  if (!may[act]?.includes(role)) return 'role_needed';
  if (area === '000000' || !area.endsWith('00')) return 'region_unknown';
  // What a city wrote is reviewed above it, and what a province wrote by the ministry.
  if (act === 'reviewReadinessItem' && at === area) return 'outside_scope';
  return area.startsWith(at.replace(/(?:00){1,3}$/, '')) ? 'let in' : 'outside_scope';
}

async function knock(caller: StaffCaller, act: string, area: string): Promise<string> {
  const [method, path, payload] = acts[act] ?? ['GET', ''];
  const reply = await app.inject({
    method, url: `/api/console/registration/areas/${asId<'Region'>(area)}${path}`, headers: { 'x-staff': caller.staffId, 'idempotency-key': randomUUID(), ...(payload instanceof Buffer && { 'content-type': 'application/octet-stream' }) },
    ...(payload && { payload }),
  });
  const { code = 'yes' } = reply.headers['content-type']?.includes('json') ? reply.json<{ code?: string }>() : {};
  expect(['request_malformed', 'address_unknown'], `${act} is sent as the contract says: ${reply.body.slice(0, 300)}`).not.toContain(code);
  return code;
}

const tables = ['dossiers', 'dossier_items', 'dossier_versions', 'dossier_signatures', 'dossier_comments', 'area_documents', 'readiness_items', 'readiness_reviews', 'regional_systems', 'technical_tests', 'approved_issuers', 'approvals'];

async function everything(): Promise<unknown> {
  return owner.query('everything', tables.map((table) => `select '${table}' as place, md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as seen from ${table} t`).join(' union all '));
}
