import { compactVerify, importJWK } from 'jose';
import { createHash, randomUUID } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { CertificateView } from '@yika/contract';
import { newBrowser } from '../../../test/browser.ts';
import { holderHouse, holderWithECard } from '../../../test/holder-house.ts';
import { testDoor } from '../../../test/test-door.ts';
import { testRing, testWorld } from '../../../test/test-world.ts';
import { newEs256KeyPair } from '../../platform/crypto/es256.ts';
import { buildShell } from '../../platform/http/shell.ts';
import { asId, type HolderId } from '../../platform/values/ids.ts';
import { killedAt } from '../approvals/test/killed-at.ts';
import { saveSkills } from '../employment/index.ts';
import { issuerOf, publishIssuer } from '../keys/index.ts';
import { holderAtDoor } from '../sign-in/index.ts';
import { forgetCertificates, registerCertificates } from './index.ts';

const house = await holderHouse();
const { owner, pool, clock } = house;
const issuer = issuerOf(newEs256KeyPair().privateKey);
const DAY_MS = 86_400_000;
await publishIssuer(owner, issuer, { validFrom: clock.at - DAY_MS, validTo: clock.at + 400 * DAY_MS });
const now = () => clock.at;
const door = testDoor(pool, { now, holderOf: holderAtDoor(pool, { lookup: testRing.lookup, now, secureCookies: false }) });
const app = await buildShell({ now, tls: null, logger: false, remember: async () => {} });
registerCertificates(app, door, { issuer, publicUrl: 'https://card.example' });
const worker = house.as('yika_worker');
afterAll(async () => {
  await app.close();
  await house.close();
});

type Holder = Awaited<ReturnType<typeof newHolder>>;
let ana: Holder;
beforeEach(async () => {
  clock.at = house.start;
  await owner.script('truncate budgets');
  ana = await newHolder();
});

async function newHolder(cards?: Parameters<typeof holderWithECard>[1]) {
  const { person, browser } = await holderWithECard(house, { name: '测试安娜', ...cards });
  await insure(person.holderId);
  return { person, cookies: browser.cookies };
}

async function insure(holderId: HolderId): Promise<void> {
  await owner.query('insure', `insert into participations (holder_id, insurance_kind, region_code, state, since) values ($1, '310', '110100', 'paying', '2015-01-01')`, [holderId]);
  await owner.query('pay', `insert into contributions (holder_id, insurance_kind, region_code, month, paid_on, base_fen)
    select $1, '310', '110100', '2029-' || lpad(m::text, 2, '0'), case when m = 11 then null else '2029-12-20'::date end, 800000 from generate_series(1, 12) as months (m)`, [holderId]);
}

async function send(who: Pick<Holder, 'cookies'> | null, method: 'GET' | 'POST', url: string, { body, key = randomUUID(), address = '192.0.2.1' }: { readonly body?: object; readonly key?: string; readonly address?: string } = {}) {
  const reply = await app.inject({ method, url, remoteAddress: address, cookies: Object.fromEntries(who?.cookies ?? []), headers: { 'idempotency-key': key, 'accept-language': 'en' }, ...(body && { payload: body }) });
  return { status: reply.statusCode, bytes: reply.rawPayload, body: /json/.test(String(reply.headers['content-type'])) ? reply.json() : null };
}

const contributions = { kind: 'contributions', language: 'zh-CN', fromMonth: '2029-01', throughMonth: '2029-12', wholeNumber: false } as const;
const make = (who = ana, body: object = contributions, key?: string) => send(who, 'POST', '/api/certificates', { body, ...(key && { key }) });
const made = async (body?: object): Promise<CertificateView> => (await make(ana, body)).body;
const check = async (body: object, address?: string) => (await send(null, 'POST', '/api/certificates/check', { body, ...(address && { address }) })).body;
const fileOf = async ({ certificateId }: CertificateView) => (await send(ana, 'GET', `/api/certificates/${certificateId}/file`)).bytes;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const actions = async () => (await owner.query<{ action: string }>('acts', `select action from audit_entries where holder_id = $1 and action like 'certificate.%' order by entry_id`, [ana.person.holderId])).map(({ action }) => action);

describe('not genuine', () => {
  test('one changed byte of the file, wherever it is', async () => {
    const certificate = await made();
    const file = await fileOf(certificate);
    for (const place of [0, Math.floor(file.length / 3), Math.floor(file.length / 2), file.length - 1]) {
      const changed = Buffer.from(file);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(await check({ fileHash: hashOf(changed) })).toEqual({ answer: 'unknown', statement: null });
      expect(await check({ fileHash: hashOf(changed), certificateCode: certificate.certificateCode })).toMatchObject({ answer: 'changed', statement: { kind: 'contributions' } });
    }
    expect(await check({ fileHash: hashOf(file) })).toMatchObject({ answer: 'genuine' });
  });

  test('a withdrawn one, of which nothing more is told', async () => {
    const certificate = await made();
    const first = await send(ana, 'POST', `/api/certificates/${certificate.certificateId}/withdrawal`);
    const again = await send(ana, 'POST', `/api/certificates/${certificate.certificateId}/withdrawal`);
    expect([first.body.withdrawnAt, again.body.withdrawnAt]).toEqual([clock.at, clock.at]);
    expect(await check({ certificateCode: certificate.certificateCode })).toEqual({ answer: 'withdrawn', statement: null });
    expect((await actions()).filter((action) => action === 'certificate.withdrawn')).toHaveLength(1);
  });

  test('one whose days are over', async () => {
    const { certificateCode } = await made();
    clock.at += 90 * DAY_MS;
    expect(await check({ certificateCode })).toMatchObject({ answer: 'genuine' });
    clock.at += DAY_MS;
    expect(await check({ certificateCode })).toMatchObject({ answer: 'expired', statement: { kind: 'contributions' } });
  });

  test('one that expired more than a year ago: it was there, and what it said is kept no longer', async () => {
    const [certificate, file] = await made().then(async (one) => [one, await fileOf(one)] as const);
    const kept = () => owner.query('kept', 'select 1 from certificates where holder_id = $1', [ana.person.holderId]);
    clock.at += (90 + 365) * DAY_MS;
    expect(await forgetCertificates(worker, clock.at)).toBe(0);
    clock.at += DAY_MS;
    const forgotten = await Promise.all([forgetCertificates(worker, clock.at), forgetCertificates(worker, clock.at)]);
    expect(forgotten[0] + forgotten[1]).toBeGreaterThan(0);
    expect(await kept()).toEqual([]);
    const { certificateCode } = certificate;
    for (const asked of [{ certificateCode }, { fileHash: hashOf(file) }, { certificateCode, fileHash: hashOf(file) }]) expect(await check(asked)).toEqual({ answer: 'forgotten', statement: null });
    expect((await actions()).filter((action) => action === 'certificate.checked')).toHaveLength(3);
    expect(await check({ fileHash: hashOf(Buffer.from('never made')) })).toEqual({ answer: 'unknown', statement: null });
  });

  test('one whose kept text was signed by another key', async () => {
    const { certificateCode } = await made();
    await owner.script("update issuer_keys set valid_to = valid_from");
    try {
      expect(await check({ certificateCode })).toEqual({ answer: 'changed', statement: null });
    } finally {
      await owner.query('put_back', 'update issuer_keys set valid_to = $1', [new Date(house.start + 400 * DAY_MS)]);
    }
  });

  test('a guess; and after twenty guesses from one network nobody there asks any more, not even with a right code', async () => {
    const { certificateCode } = await made();
    for (let guess = 0; guess < 20; guess += 1) expect(await check({ fileHash: hashOf(Buffer.from(String(guess))) })).toEqual({ answer: 'unknown', statement: null });
    expect((await send(null, 'POST', '/api/certificates/check', { body: { certificateCode } })).body.code).toBe('certificate_checks_spent');
    expect(await check({ certificateCode }, '203.0.113.7')).toMatchObject({ answer: 'genuine' });
    for (let right = 0; right < 30; right += 1) await check({ certificateCode }, '203.0.113.8');
    expect(await check({ certificateCode }, '203.0.113.8')).toMatchObject({ answer: 'genuine' });
  });
});

describe('not made', () => {
  test('of somebody else: another holder finds neither file nor anything to withdraw', async () => {
    const { certificateId } = await made();
    const other = await newHolder();
    for (const [method, path] of [['GET', 'file'], ['POST', 'withdrawal']] as const) expect((await send(other, method, `/api/certificates/${certificateId}/${path}`)).body.code).toBe('certificate_not_found');
    expect((await send(other, 'GET', '/api/certificates')).body.certificates).toEqual([]);
  });

  test.each([
    [{ ...contributions, throughMonth: '2030-02' }, 'certificate_period_wrong'], [{ ...contributions, fromMonth: '2020-01' }, 'certificate_period_wrong'],
    [{ ...contributions, fromMonth: '2027-01', throughMonth: '2027-12' }, 'certificate_not_possible'], [{ ...contributions, kind: 'card_pending' }, 'certificate_not_possible'],
  ])('%j', async (body, code) => {
    expect((await make(ana, body)).body.code).toBe(code);
    expect((await send(ana, 'GET', '/api/certificates')).body.certificates).toEqual([]);
  });

  test('an eleventh in a day', async () => {
    for (let one = 0; one < 10; one += 1) expect((await make(ana, { ...contributions, kind: 'participation' })).status).toBe(200);
    expect((await make()).body.code).toBe('certificates_spent');
  });
});

test('asked ten times at once under one key, it is one certificate', async () => {
  const replies = await Promise.all(Array.from({ length: 10 }, () => make(ana, contributions, 'the-same-key-of-this-test')));
  expect(new Set(replies.filter(({ status }) => status === 200).map(({ body }) => body.certificateId)).size).toBe(1);
  expect((await send(ana, 'GET', '/api/certificates')).body.certificates).toHaveLength(1);
});

test('killed before any statement, it was made whole or not at all', async () => {
  let statement = 1;
  for (let outcome = 'killed'; outcome === 'killed'; statement += 1) {
    ana = await newHolder();
    outcome = await killedAt({ pool, owner }, statement, () => make());
    const [row] = await owner.query('whole', `select (select count(*)::integer from certificates where holder_id = $1) as certificates, (select count(*)::integer from certificate_marks where holder_id = $1) as marks,
      (select count(*)::integer from audit_entries where holder_id = $1 and action = 'certificate.made') as recorded`, [ana.person.holderId]);
    expect([{ certificates: 0, marks: 0, recorded: 0 }, { certificates: 1, marks: 2, recorded: 1 }], `statement ${statement}`).toContainEqual(row);
  }
  expect(statement).toBeGreaterThan(7);
}, 120_000);

test('whoever checks learns enough to compare, and the holder reads that somebody did', async () => {
  const { certificateCode } = await made({ ...contributions, wholeNumber: true });
  const { statement } = await check({ certificateCode: certificateCode.toLowerCase().replaceAll('-', ' ') });
  expect(statement).toMatchObject({ kind: 'contributions', regionCode: '110100', period: { fromMonth: '2029-01', throughMonth: '2029-12' }, contributions: [{ insuranceKind: '310', monthsDue: 12, monthsPaid: 11, spans: [] }], asOf: '2030-01-28', validThrough: '2030-04-28' });
  expect(JSON.stringify(statement)).not.toContain(ana.person.name);
  expect(JSON.stringify(statement)).not.toContain(ana.person.identityNumber);
  expect(await actions()).toEqual(['certificate.made', 'certificate.checked']);
});

test('a card that waits is certified, and what it would say is seen before', async () => {
  await owner.query('made_anew', `insert into cards select (k).* from (select jsonb_populate_record(c, jsonb_build_object('card_id', gen_random_uuid(), 'replaces_card_id', c.card_id, 'collected_on', null, 'status', 0, 'issued_on', '2030-01-20', 'number_hash', '\\x00')) as k from cards c where holder_id = $1) as made`, [ana.person.holderId]);
  expect((await send(ana, 'GET', '/api/certificates')).body.cardWaits).toBe(true);
  expect((await send(ana, 'GET', '/api/certificates/preview?kind=card_pending')).body).toMatchObject({ card: { madeOn: '2030-01-20' }, name: ana.person.name });
  expect((await make(ana, { ...contributions, kind: 'card_pending' })).status).toBe(200);
});

describe('a skill', () => {
  const skill = { occupationCode: '6-18-02-04', occupationName: '焊工', level: 4, issuedBy: '测试鉴定中心', certificateNumber: 'S-110100-0042-4711', issuedOn: asId<'Day'>('2020-05-04'), theoryResult: 82, practiceResult: null } as const;
  const held = async (who = ana): Promise<string> => {
    await testWorld(pool, now)((world) => saveSkills(world, [{ ...skill, holderId: who.person.holderId, source: 'Bureau', regionCode: '110100', asOf: asId<'Day'>('2030-01-20') }], false));
    const [row] = await owner.query<{ skillId: string }>('skill', 'select skill_id from skills where holder_id = $1', [who.person.holderId]);
    return row?.skillId ?? '';
  };

  test('is certified for whoever has it; of another, or of nobody, nothing is', async () => {
    expect((await send(ana, 'GET', '/api/certificates')).body.hasSkills).toBe(false);
    const skillId = await held();
    expect((await send(ana, 'GET', '/api/certificates')).body.hasSkills).toBe(true);
    const other = await newHolder();
    for (const body of [{ skillId }, {}, { skillId: randomUUID() }]) expect((await make(other, { ...body, kind: 'skill', language: 'en', wholeNumber: false })).body.code).toBe('certificate_not_possible');
    expect((await send(ana, 'GET', `/api/certificates/preview?kind=skill&skillId=${skillId}`)).body).toMatchObject({ skill, name: ana.person.name });
  });

  test.each([['zh-CN', '职业技能等级证明', '四级（中级工）'], ['es', 'Certificado de competencia profesional', 'Nivel 4'], ['en', 'Certificate of a skill', 'Level 4']] as const)('stands on the paper in %s; a stranger compares it without results and whole numbers, and one changed byte is seen', async (language, title, level) => {
    const certificate = await made({ kind: 'skill', language, wholeNumber: false, skillId: await held() });
    const file = await fileOf(certificate);
    const reading = getDocument({ data: new Uint8Array(file), disableFontFace: true, useSystemFonts: false, verbosity: 0 });
    const page = await (await reading.promise).getPage(1);
    const text = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
    for (const expected of [title, level, '焊工', '测试鉴定中心', '4711']) expect(text).toContain(expected);
    expect(text).not.toContain('\uFFFD');
    await reading.destroy();
    const { answer, statement } = await check({ fileHash: hashOf(file) });
    expect([answer, statement.skill]).toEqual(['genuine', { ...skill, certificateNumber: '••••4711', theoryResult: null }]);
    const changed = Buffer.from(file);
    changed[Math.floor(file.length / 2)] = (changed[Math.floor(file.length / 2)] ?? 0) ^ 1;
    expect((await check({ fileHash: hashOf(changed), certificateCode: certificate.certificateCode })).answer).toBe('changed');
  });
});

describe('the paper, read by a program of others', () => {
  test.each([['zh-CN', '社会保险缴费证明', '测试安娜'], ['es', 'Certificado de cotizaciones', 'Seguro médico de trabajadores'], ['en', 'Certificate of contributions', '11 of 12']] as const)('has its words in %s, its fonts inside, and its statement signed', async (language, title, word) => {
    const certificate = await made({ ...contributions, language });
    const bytes = await fileOf(certificate);
    expect(await fileOf(certificate)).toEqual(bytes);
    const reading = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: false, verbosity: 0 });
    const document = await reading.promise;
    const page = await document.getPage(1);
    const text = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
    for (const expected of [title, word]) expect(text).toContain(expected);
    // Between some letters the reader sees a gap, and says a space; which letters a code has is chance.
    expect(text.replaceAll(/\s/g, '')).toContain(certificate.certificateCode);
    expect(text).not.toContain(ana.person.identityNumber);
    expect(text).not.toContain('\uFFFD');
    // Every font that is used has its file inside.
    const source = bytes.toString('latin1');
    expect(source.match(/\/FontFile[23]? /g)?.length).toBe(source.match(/\/Type \/FontDescriptor/g)?.length);
    const [attached = ''] = (await document.getAttachments())?.keys() ?? [];
    const signedText = Buffer.from((await document.getAttachmentContent(attached)) ?? []).toString();
    const { payload } = await compactVerify(signedText, await importJWK({ kty: 'EC', crv: 'P-256', x: issuer.x, y: issuer.y }, 'ES256'));
    expect(JSON.parse(Buffer.from(payload).toString())).toMatchObject({ certificateCode: certificate.certificateCode, contributions: [{ monthsPaid: 11 }] });
    await reading.destroy();
  });
});

test('a stranger has no certificates', async () => {
  expect((await newBrowser(app).get('/api/certificates')).status).toBe(401);
});
