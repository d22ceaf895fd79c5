import type { CardFaceView } from '@yika/contract';
import { afterAll, expect, test } from 'vitest';
import { PNG } from 'pngjs';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { testDoor } from '../../../../test/test-door.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import { activeStaff, grantOf } from '../../staff/test/staff.ts';
import { registerCardFace } from '../index.ts';

const { owner, pool, close } = await freshDatabase();
const officer = await activeStaff(owner, grantOf('officer', '440100'));
const door = testDoor(pool, { now: () => Date.parse('2030-01-28T02:00:00Z'), staffOf: async () => officer });
const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
registerCardFace(app, door);
afterAll(async () => {
  await app.close();
  await close();
});

const good = { issuerName: '广州市人力资源和社会保障局', theme: 'lake', coOperation: '示例银行' };
const get = (path: string, query: Readonly<Record<string, string>>) => app.inject({ method: 'GET', url: `/api/console/card-face${path}`, query });
const draw = async (more: Readonly<Record<string, string>> = {}) => (await get('', { ...good, ...more })).json<CardFaceView & { readonly code?: string }>();

test('a colour of somebody’s own, a name without end and a fifth long name are not looked at', async () => {
  expect([(await draw({ theme: '#ff0000' })).code, (await draw({ issuerName: '长'.repeat(201) })).code, (await draw({ longName: '4' })).code]).toEqual(['request_malformed', 'request_malformed', 'request_malformed']);
});

test('what does not fit is told of its zone, and the face is drawn all the same', async () => {
  const face = await draw({ issuerName: '长'.repeat(90), coOperation: 'https://bank.example' });
  expect(face.findings.map(({ rule, zone }) => [rule, zone])).toEqual([['name_is_no_issuer', 'issuer'], ['partner_is_no_name', 'co_operation'], ['does_not_fit', 'issuer']]);
  expect(face.back).toContain('<svg');
});

test('a good face has no findings; its names, contrasts and zones are told as they were measured', async () => {
  const face = await draw();
  expect(face).toMatchObject({ findings: [], width: 85.6, height: 53.98, contrast: { needed: 4.5 } });
  expect([face.names.length, face.zones.length, face.themes.length]).toEqual([4, 11, 6]);
  expect([face.contrast.front, face.contrast.back].every((least) => least >= 4.5)).toBe(true);
});

test('a long name is printed where the sample’s was, and nothing that was typed stands in the drawing as text', async () => {
  const [plain, long] = [await draw(), await draw({ longName: '1' })];
  expect([long.front === plain.front, long.back === plain.back]).toEqual([true, false]);
  expect(long.back).not.toMatch(/广州|<text|<image/);
});

test('the print file and the pictures come as attachments, by the same parameters', async () => {
  const pdf = await get('/print', good);
  expect([pdf.statusCode, pdf.headers['content-type'], pdf.headers['content-disposition'], pdf.rawPayload.toString('latin1', 0, 5)]).toEqual([200, 'application/pdf', 'attachment', '%PDF-']);
  const [front, back] = [await get('/pictures/front', good), await get('/pictures/back', good)];
  expect([front, back].map(({ rawPayload }) => PNG.sync.read(rawPayload).width)).toEqual([2022, 2022]);
  expect(front.rawPayload.equals(back.rawPayload)).toBe(false);
}, 60_000);
