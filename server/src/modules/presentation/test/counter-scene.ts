import { randomUUID, type KeyObject } from 'node:crypto';
import { digitsFor, makeShownCode } from '@yika/code';
import type { ReplyOf, showCode, VerificationView } from '@yika/contract';
import { coordinatesOf, es256Signer, hmacSha256, newEs256KeyPair } from '../../../platform/crypto/es256.ts';
import type { Pool } from '../../../platform/database.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import type { HolderCaller, Purpose } from '../../../platform/values/caller.ts';
import { asHolderId, asId } from '../../../platform/values/ids.ts';
import { issuerOf, publishIssuer } from '../../keys/index.ts';
import { enrolTerminal, prepareTerminal, registerStaff } from '../../staff/index.ts';
import { placeNamed, withPlaces } from '../../staff/test/places.ts';
import { testDoor, testRing, testSealer } from '../../staff/test/test-door.ts';
import { registerStatusLists, statusListTokens } from '../../status-lists/index.ts';
import { handleCipher, offlineNeeds, registerPresentation } from '../index.ts';

export const START = Date.parse('2030-03-01T02:00:00Z');
export type CounterScene = Awaited<ReturnType<typeof counterScene>>;

/** A server and a clock of one's own on a migrated database; persons, phones and counters are added as a test or a bench needs them. */
export async function counterScene({ owner, pool }: { readonly owner: Pool; readonly pool: Pool }) {
  const clock = { now: START };
  const callers = new Map<string, HolderCaller>();
  const door = testDoor(pool, { now: () => clock.now, holders: callers });
  const issuer = issuerOf(newEs256KeyPair().privateKey);
  const parts = { issuer, handles: handleCipher(testRing), dispute: async () => null, outside: { pool, lookup: testRing.lookup, sealer: testSealer } };
  const publicUrl = 'https://yika.example';

  await publishIssuer(owner, issuer, { validFrom: START - 1e10, validTo: START + 1e11 });
  await withPlaces(owner,
    placeNamed('H1', '310100', { institutionCode: 'H-one' }), placeNamed('H1b', '310100', { institutionCode: 'H-one' }),
    placeNamed('H2', '440100'), placeNamed('A1', '310100', { isAgency: true, purposes: ['identity'] }));

  const app = await buildShell({ remember: async () => {}, now: () => clock.now, logger: false, tls: null });
  registerPresentation(app, door, parts);
  registerStaff(app, door, { relyingParty: { id: 'localhost', origins: ['http://localhost'] }, offlineNeeds: offlineNeeds(publicUrl) });
  await registerStatusLists(app, door, statusListTokens({ issuer, publicUrl }));

  return { owner, pool, door, app, clock, issuer, parts, callers };
}

export async function terminalAt({ door }: CounterScene, servicePointId: string, { purposes = ['identity', 'payment'] as readonly Purpose[], till = 'Till 1' } = {}): Promise<{ key: string; terminalId: string }> {
  return door.inTransaction(async (world) => {
    const prepared = await prepareTerminal(world, { kind: 'operator', name: 'test' }, { servicePointId: asId(servicePointId), till, purposes });
    if (!prepared.allowed) throw new Error(prepared.reason);
    const enrolled = await enrolTerminal(world, prepared.value.code);
    if (!enrolled.allowed) throw new Error(enrolled.reason);
    return { key: enrolled.value.key, terminalId: enrolled.value.terminal.terminalId };
  });
}

export interface PersonWish {
  readonly regionCode?: string;
  readonly name?: string;
  readonly level?: 1 | 2;
  readonly cardStatus?: 0 | 1 | 2 | 3 | 4 | 9;
  readonly lossLapsesOn?: string;
  readonly authorised?: boolean;
  readonly insuredIn?: string | null;
  readonly balanceFen?: number;
  readonly photo?: boolean;
  readonly devices?: number;
}

export interface TestHolder {
  readonly holderId: number;
  readonly deviceKeys: readonly KeyObject[];
}

let next = 100000000000;

/** Somebody who does not exist, with an e-card and a device whose key is enrolled. */
export async function person({ owner, callers }: CounterScene, wish: PersonWish = {}): Promise<TestHolder> {
  const { regionCode = '310100', name = '测试甲乙', level = 2, cardStatus = 1, authorised = false, insuredIn = regionCode, photo = true, devices = 1 } = wish;
  const holderId = asHolderId(next++);
  const number = `${regionCode}19900101${String(holderId % 1000).padStart(3, '0')}X`;
  const [cardId, ecardId] = [randomUUID(), randomUUID()];
  const fields = { name, identityNumber: number, documentKind: 'citizen', phone: '16000000001', birthDay: '1990-01-01', sex: 'female', deathDate: null, guardianIdentityNumber: null };
  await owner.query('test_holder', `
    insert into holders (holder_id, region_code, number_hash, sealed, key_version, content_hash, updated_at) values ($1, $2, $3, $4, 1, '', now())`,
    [holderId, regionCode, testRing.lookup('identity_number', number), testSealer.seal({ table: 'holders', holderId, version: '1' }, fields)]);
  if (photo) {
    await owner.query('test_photo', `insert into holder_photos (holder_id, sealed, key_version, content_hash, updated_at) values ($1, $2, 1, '', now())`,
      [holderId, testSealer.seal({ table: 'holder_photos', holderId, version: '1' }, Buffer.from([0x89, 0x50, 0x4e, 0x47]))]);
  }
  const lossLapsesOn = cardStatus === 4 ? (wish.lossLapsesOn ?? '2030-03-05') : null;
  await owner.query('test_card', `
    insert into cards (holder_id, card_id, issuer_region_code, number_hash, sealed, key_version, status, issued_on, valid_to, collected_on, loss_lapses_on, bank_account_activated, content_hash, updated_at)
    values ($1, $2, $3, $4, '', 1, $5, '2025-01-01', '2035-01-01', '2025-01-10', $6, true, '', now())`,
    [holderId, cardId, regionCode, testRing.lookup('card_number', String(holderId)), cardStatus, lossLapsesOn]);
  await owner.query('test_ecard', `
    insert into ecards (holder_id, ecard_id, region_code, level, card_id, identity_authorised_during_loss, claimed_at, proved_by, pin_hash, pin_salt)
    values ($1, $2, $3, $4, $5, $6, now(), 'phone', '', '')`, [holderId, ecardId, regionCode, level, cardId, authorised]);
  if (insuredIn !== null) {
    await owner.query('test_participation', `
      insert into participations (holder_id, insurance_kind, region_code, state, since) values ($1, '310', $2, 'retired', '2010-01-01')`, [holderId, insuredIn]);
    await owner.query('test_account', 'insert into accounts (holder_id, region_code, balance_fen, as_of) values ($1, $2, $3, $4)',
      [holderId, insuredIn, wish.balanceFen ?? 100_000, '2030-02-28']);
  }
  const deviceKeys = await Promise.all(Array.from({ length: devices }, (_, index) => enrolDevice(owner, { holderId, ecardId, deviceNo: index + 1 })));
  for (const deviceNo of deviceKeys.map((_, index) => index + 1)) callers.set(`${holderId}/${deviceNo}`, { kind: 'holder', holderId, deviceNo, sessionId: asId('test') });
  return { holderId, deviceKeys };
}

async function enrolDevice(owner: Pool, { holderId, ecardId, deviceNo }: { holderId: number; ecardId: string; deviceNo: number }): Promise<KeyObject> {
  const { publicKey, privateKey } = newEs256KeyPair();
  const { x, y } = coordinatesOf(publicKey);
  await owner.query('test_device', `
    insert into devices (holder_id, device_no, ecard_id, name, secret_hash, key_x, key_y, enrolled_at, last_used_at, pin_tries_left)
    values ($1, $2, $3, 'Test phone', $4, $5, $6, now(), now(), 6)`,
    [holderId, deviceNo, ecardId, Buffer.from(`${holderId}/${deviceNo}`), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return privateKey;
}

export interface Phone {
  readonly shown: ReplyOf<typeof showCode>;
  readonly showingKey: KeyObject;
  /** The text of the QR code at this second (of the world's clock unless said). */
  readonly code: (iat?: number) => Promise<string>;
  readonly digits: (iat?: number) => Promise<string>;
}

export async function askCertificate(world: CounterScene, { holderId, deviceKeys }: TestHolder, { device = 1, at = world.clock.now, signWith = deviceKeys[device - 1] as KeyObject | undefined } = {}) {
  const showing = newEs256KeyPair();
  const showingKey = coordinatesOf(showing.publicKey);
  const when = Buffer.alloc(8);
  when.writeBigUInt64BE(BigInt(at));
  const message = Buffer.concat([Buffer.from('YK1-showing'), Buffer.from(showingKey.x, 'base64url'), Buffer.from(showingKey.y, 'base64url'), when]);
  if (!signWith) throw new Error('a phone needs a key');
  const signature = Buffer.from(es256Signer(signWith)(message)).toString('base64url');
  const reply = await world.app.inject({
    method: 'POST', url: '/api/ecard/showing-certificates', headers: { 'x-test-holder': `${holderId}/${device}` }, payload: { showingKey, at, signature },
  });
  return { status: reply.statusCode, body: reply.json(), showing: showing.privateKey };
}

/** A phone with a fresh certificate. */
export async function phoneOf(world: CounterScene, holder: TestHolder, device = 1): Promise<Phone> {
  const { status, body, showing } = await askCertificate(world, holder, { device });
  if (status !== 200) throw new Error(`no certificate: ${status} ${JSON.stringify(body)}`);
  const shown = body as Phone['shown'];
  const hmac = hmacSha256(Buffer.from(shown.digits.secret, 'base64url'));
  const second = () => Math.floor(world.clock.now / 1000);
  return {
    shown, showingKey: showing,
    code: (iat = second()) => makeShownCode({ certificate: Buffer.from(shown.certificate, 'base64url'), iat, sign: es256Signer(showing) }),
    digits: (iat = second()) => digitsFor({ deviceNumber: shown.digits.deviceNumber, iat, hmac }),
  };
}

export interface Check {
  readonly purpose?: Purpose;
  readonly amountFen?: number;
  readonly requestKey?: string;
  readonly language?: string;
}

export async function verify({ app }: CounterScene, terminal: { readonly key: string }, code: string, { purpose = 'identity', amountFen, requestKey = randomUUID(), language = 'en' }: Check = {}) {
  const reply = await app.inject({
    method: 'POST', url: '/api/counter/verifications',
    headers: { authorization: `Bearer ${terminal.key}`, 'idempotency-key': requestKey, 'accept-language': language },
    payload: { code, purpose, ...(amountFen !== undefined && { amountFen }) },
  });
  return { status: reply.statusCode, text: reply.body, body: reply.json() as VerificationView & { readonly code?: string } };
}

export async function ask(world: CounterScene, holder: TestHolder, { method = 'GET', url, query = {}, device = 1 }: { method?: 'GET' | 'POST'; url: string; query?: Record<string, string>; device?: number }) {
  const headers = { 'x-test-holder': `${holder.holderId}/${device}`, ...(method === 'POST' && { 'idempotency-key': randomUUID() }) };
  const reply = await world.app.inject({ method, url, query, headers });
  return { status: reply.statusCode, body: reply.json() };
}
