import { pinIssuerKeys, readCertificate, readStatusList, statusAt, verifyCertificate } from '@yika/code';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { es256, newEs256KeyPair } from '../../../platform/crypto/es256.ts';
import { asHolderId, asId } from '../../../platform/values/ids.ts';
import { addPolicy } from '../../regions/index.ts';
import { followCard } from '../index.ts';
import { ask, askCertificate, counterWorld, person, phoneOf, START, terminalAt, verify, type PersonWish, type TestHolder } from '../test/counter-world.ts';

const world = await counterWorld();
afterAll(world.close);
const issuerKeys = await pinIssuerKeys(es256, [{ ...world.issuer, validFrom: 0, validTo: 4e12 }]);

beforeEach(async () => {
  world.clock.now = START;
  await world.owner.script(`truncate verifications, audit_entries, notices, outbox; delete from policies where region_code <> '000000'`);
});

describe('a certificate is refused', () => {
  test('to a stranger', async () => {
    const holder = await person(world);
    expect(await askCertificate(world, { ...holder, holderId: 1 })).toMatchObject({ status: 401, body: { code: 'sign_in_needed' } });
  });

  test('to another key than the device’s', async () => {
    const holder = await person(world);
    expect(await askCertificate(world, holder, { signWith: newEs256KeyPair().privateKey })).toMatchObject({ status: 422, body: { code: 'device_key_wrong' } });
  });

  test('to the key of another device of the same holder', async () => {
    const holder = await person(world, { devices: 2 });
    expect(await askCertificate(world, holder, { device: 2, signWith: holder.deviceKeys[0] })).toMatchObject({ status: 422, body: { code: 'device_key_wrong' } });
  });

  test('to a device that has no key yet, or was ended', async () => {
    const [without, ended] = [await person(world), await person(world)];
    await world.owner.query('no_key', 'update devices set key_x = null, key_y = null where holder_id = $1', [without.holderId]);
    await world.owner.query('ended', 'update devices set ended_at = now() where holder_id = $1', [ended.holderId]);
    for (const holder of [without, ended]) expect(await askCertificate(world, holder)).toMatchObject({ status: 422, body: { code: 'device_key_wrong' } });
  });

  test.each([[-60_001], [15_001]])('to a clock that is %i ms off', async (offset) => {
    expect(await askCertificate(world, await person(world), { at: START + offset })).toMatchObject({ status: 422, body: { code: 'device_clock_wrong' } });
  });

  test.each([-60_000, 15_000])('but not to one that is %i ms off', async (offset) => {
    expect((await askCertificate(world, await person(world), { at: START + offset })).status).toBe(200);
  });

  test.each([
    ['a cancelled card', { cardStatus: 9 }], ['a sealed card', { cardStatus: 0 }], ['a lost card without an authorisation', { cardStatus: 4 }],
  ] as const)('with %s', async (_, wish: PersonWish) => {
    expect(await askCertificate(world, await person(world, wish))).toMatchObject({ status: 409, body: { code: 'ecard_not_usable' } });
  });
});

describe('a certificate', () => {
  test('is signed by the issuer, names region, level and key, lasts as long as the policy says, and holds nothing personal', async () => {
    const holder = await person(world, { level: 1 });
    const { shown } = await phoneOf(world, holder);
    const read = readCertificate(Buffer.from(shown.certificate, 'base64url'));
    if (!read.allowed) throw new Error(read.reason);
    expect(read.value).toMatchObject({ region: '310100', level: 1, iat: START / 1000, exp: START / 1000 + 24 * 3600 });
    expect(await verifyCertificate({ certificate: read.value, issuerKeys, cryptography: es256 })).toMatchObject({ allowed: true });
    expect(world.parts.handles.open(read.value.handle)).toEqual({ holderId: holder.holderId, deviceNo: 1 });
    expect(read.value.handle.subarray(0, 8)).not.toEqual(Buffer.from(BigInt(holder.holderId).toString(16).padStart(16, '0'), 'hex'));
    expect(shown).toMatchObject({ renewEverySeconds: 30, iatAbove: 0, expiresAt: START + 24 * 3_600_000, offline: { showings: 2 }, level: 1, maskedName: '测＊＊＊', serverTime: START });
  });

  test('never lasts longer than 72 hours, whatever a region writes', async () => {
    await addPolicy(world.owner, { what: 'certificate_hours', regionCode: asId('310100'), validFrom: asId('2029-01-01'), value: 1000, clause: 'test', author: 'test' });
    expect((await phoneOf(world, await person(world))).shown.expiresAt).toBe(START + 72 * 3_600_000);
  });

  test('has a new handle and a new number in digits each time', async () => {
    const holder = await person(world);
    const [one, two] = [(await phoneOf(world, holder)).shown, (await phoneOf(world, holder)).shown];
    expect(one.certificate).not.toBe(two.certificate);
    expect(one.digits.deviceNumber).not.toBe(two.digits.deviceNumber);
    const handles = [one, two].map(({ certificate }) => readCertificate(Buffer.from(certificate, 'base64url'))).map((read) => (read.allowed ? Buffer.from(read.value.handle).toString('hex') : ''));
    expect(new Set(handles).size).toBe(2);
  });

  test('asks the device to go on above the last second that was spent, across certificates', async () => {
    const holder = await person(world);
    const terminal = await terminalAt(world, 'H1');
    const phone = await phoneOf(world, holder);
    await verify(world, terminal, await phone.code(START / 1000 + 10));
    const next = await phoneOf(world, holder);
    expect(next.shown.iatAbove).toBe(START / 1000 + 10);
    expect((await verify(world, terminal, await next.code(START / 1000 + 5))).body.reasons).toEqual(['code_superseded']);
    expect((await verify(world, terminal, await next.code(START / 1000 + 11))).body.outcome).toBe('valid');
  });

  test('leaves its digits’ secret sealed in the database', async () => {
    const holder = await person(world);
    const { shown } = await phoneOf(world, holder);
    const [row] = await world.owner.query<{ row: string }>('row', 'select d::text as row from devices d where holder_id = $1', [holder.holderId]);
    expect(row?.row).not.toContain(Buffer.from(shown.digits.secret, 'base64url').toString('hex'));
  });
});

describe('what a counter without a line may take', () => {
  test('is suspended when the card is lost, and good again when it is found', async () => {
    const holder = await person(world);
    const phone = await phoneOf(world, holder);
    expect(await offlineStatus(phone.shown.certificate)).toBe('valid');
    await setCard(holder, 4);
    expect(await offlineStatus(phone.shown.certificate)).toBe('suspended');
    await setCard(holder, 1);
    expect(await offlineStatus(phone.shown.certificate)).toBe('valid');
  });

  test('stays suspended while lost, even where the holder has authorised identity: a counter without a line cannot ask', async () => {
    const holder = await person(world, { cardStatus: 4, authorised: true });
    const { shown } = await phoneOf(world, holder);
    expect(await offlineStatus(shown.certificate)).toBe('suspended');
  });

  test('ends for good with "this was not me", on every device, online at once', async () => {
    const holder = await person(world, { devices: 2 });
    const terminal = await terminalAt(world, 'H1');
    const [one, two] = [await phoneOf(world, holder, 1), await phoneOf(world, holder, 2)];
    const { body } = await verify(world, terminal, await one.code());
    const denied = await ask(world, holder, { method: 'POST', url: `/api/ecard/verifications/${body.verificationId}/not-me` });
    expect(denied).toMatchObject({ status: 200, body: { codesEnded: 2, reference: body.reference } });
    world.clock.now += 1000;
    for (const phone of [one, two]) {
      expect((await verify(world, terminal, await phone.code())).body.reasons).toEqual(['code_ended']);
      expect((await verify(world, terminal, await phone.digits())).body.outcome).toBe('refused');
      expect(await offlineStatus(phone.shown.certificate)).toBe('revoked');
    }
    expect((await verify(world, terminal, await (await phoneOf(world, holder)).code())).body.outcome).toBe('valid');
  });
});

async function setCard({ holderId }: TestHolder, status: 1 | 4) {
  await world.owner.query('set_card', 'update cards set status = $2, loss_lapses_on = $3 where holder_id = $1', [holderId, status, status === 4 ? '2030-03-08' : null]);
  world.clock.now += 1;
  await world.door.inTransaction((inside) => followCard(inside, asHolderId(holderId)));
}

async function offlineStatus(certificate: string) {
  const read = readCertificate(Buffer.from(certificate, 'base64url'));
  if (!read.allowed) throw new Error(read.reason);
  const bytes = (await world.app.inject({ url: '/api/status-lists/0' })).rawPayload;
  const list = await readStatusList({ bytes, issuerKeys, cryptography: es256, inflate: (packed) => inflateSync(packed) });
  return list.allowed ? statusAt(list.value, read.value.statusIndex) : list.reason;
}
