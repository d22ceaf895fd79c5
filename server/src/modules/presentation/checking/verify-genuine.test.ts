import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCertificate, makeShownCode, pointOfJwk } from '@yika/code';
import { coordinatesOf, es256Signer, newEs256KeyPair } from '../../../platform/crypto/es256.ts';
import { asHolderId } from '../../../platform/values/ids.ts';
import { issuerOf } from '../../keys/index.ts';
import { decodeForTest, encodeForTest } from '../test/code-bytes.ts';
import { askCertificate, counterWorld, person, phoneOf, START, terminalAt, verify } from '../test/counter-world.ts';

const world = await counterWorld();
afterAll(world.close);
const till = await terminalAt(world, 'H1');
const seconds = Math.floor(START / 1000);

beforeEach(async () => {
  world.clock.now = START;
  await world.owner.script('truncate verifications, verification_references, audit_entries, budgets');
});

describe('what is not ours is never accepted and never breaks anything', () => {
  test('every byte of a code, flipped', async () => {
    const code = await (await phoneOf(world, await person(world))).code();
    const bytes = decodeForTest(code);
    expect(bytes.length).toBeGreaterThan(200);
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const { status, body } = await verify(world, till, encodeForTest(flipped));
      expect([at, status, body.outcome, body.person]).toEqual([at, 200, 'refused', null]);
      expect(['code_unreadable', 'code_not_genuine', 'code_expired']).toContain(body.reasons[0]);
    }
    expect((await verify(world, till, code)).body.outcome).toBe('valid');
  });

  test('any text at all', async () => {
    const text = fc.oneof(fc.string({ minLength: 1, maxLength: 500 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
      fc.stringMatching(/^YK1:[0-9A-Z $%*+./:-]{1,400}$/), fc.stringMatching(/^7[0-9]{19}$/));
    await fc.assert(fc.asyncProperty(text, async (shown) => {
      const { status, body } = await verify(world, till, shown);
      expect(status === 200 ? [body.outcome, body.person] : [status]).toEqual(status === 200 ? ['refused', null] : [429]);
    }), { seed: 20300301, numRuns: 150 });
  });

  test.each([
    ['a payment code of another app', '134567890123456789'], ['a health code', 'https://example.org/healthcode?x=1'], ['an identity barcode', '110100199003080117'], ['YK2:ABC', 'YK2:ABC'],
    ['digits with a slip of the finger', '71234567890123456789'],
  ])('%s is unreadable, recorded in nobody’s home, and found by its reference', async (_, shown) => {
    const { body } = await verify(world, till, shown);
    expect(body).toMatchObject({ outcome: 'refused', reasons: ['code_unreadable'], firstReason: { code: 'code_unreadable', whatToDo: expect.stringContaining('digits') } });
    const [found] = await world.owner.query('found', 'select v.holder_id, v.outcome from verification_references r join verifications v using (holder_id, verification_id) where r.reference = $1', [body.reference]);
    expect(found).toEqual({ holderId: 0, outcome: 'refused' });
  });

  test('nothing that was shown stands in the answer or in the database', async () => {
    const shown = '110100199003080117';
    const { text } = await verify(world, till, shown);
    const rows = await world.owner.query<{ row: string }>('rows', 'select v::text as row from verifications v union all select a::text from audit_entries a');
    expect(text + rows.map(({ row }) => row).join()).not.toContain(shown);
  });

  test('a code certified by another issuer, under another name and under ours', async () => {
    const holder = await person(world);
    const stranger = issuerOf(newEs256KeyPair().privateKey);
    for (const kid of [stranger.kid, world.issuer.kid]) {
      expect((await verify(world, till, await forged({ kid, sign: stranger.sign, holderId: holder.holderId }))).body).toMatchObject({ outcome: 'refused', reasons: ['code_not_genuine'] });
    }
  });

  test('a code certified by us for a showing key, signed by another', async () => {
    const holder = await person(world);
    const { body } = await askCertificate(world, holder);
    const code = await makeShownCode({ certificate: Buffer.from(body.certificate, 'base64url'), iat: seconds, sign: es256Signer(newEs256KeyPair().privateKey) });
    expect((await verify(world, till, code)).body).toMatchObject({ outcome: 'refused', reasons: ['code_not_genuine'] });
  });

  test('a code signed by its showing key on our certificate, of which the holder has altered one byte anywhere', async () => {
    const phone = await phoneOf(world, await person(world));
    const certificate = Buffer.from(phone.shown.certificate, 'base64url');
    for (let at = 0; at < certificate.length; at += 7) {
      const altered = Uint8Array.from(certificate);
      altered[at] = (altered[at] ?? 0) ^ 1;
      const code = await makeShownCode({ certificate: altered, iat: seconds, sign: es256Signer(phone.showingKey) });
      expect([at, (await verify(world, till, code)).body.outcome]).toEqual([at, 'refused']);
    }
    expect((await verify(world, till, await phone.code())).body.outcome).toBe('valid');
  });

  test('a certificate of ours for a device that never was', async () => {
    const code = await forged({ kid: world.issuer.kid, sign: world.issuer.sign, holderId: 42 });
    expect((await verify(world, till, code)).body).toMatchObject({ outcome: 'refused', reasons: ['code_ended'] });
  });
});

describe('the time of a code', () => {
  test.each([
    [-60, 'valid', []], [15, 'valid', []], [-61, 'refused', ['code_expired']], [16, 'refused', ['device_clock_wrong']], [-4000, 'refused', ['code_expired']],
  ] as const)('made %i seconds from now: %s', async (offset, outcome, reasons) => {
    world.clock.now = START - 7_200_000;
    const phone = await phoneOf(world, await person(world));
    world.clock.now = START;
    const { body } = await verify(world, till, await phone.code(seconds + offset));
    expect(body).toMatchObject({ outcome, reasons });
  });

  test('past the end of its certificate is refused, and so is one that the page made after it', async () => {
    const phone = await phoneOf(world, await person(world));
    const end = phone.shown.expiresAt / 1000;
    world.clock.now = end * 1000;
    expect((await verify(world, till, await phone.code(end - 1))).body.reasons).toEqual(['code_expired']);
    expect((await verify(world, till, await phone.code(end))).body.reasons).toEqual(['code_expired']);
  });

  test('a refusal of a genuine code stands in its holder’s home, spends nothing, and says nothing of the person', async () => {
    const holder = await person(world);
    world.clock.now = START - 3_600_000;
    const phone = await phoneOf(world, holder);
    world.clock.now = START;
    const code = await phone.code(seconds - 70);
    expect((await verify(world, till, code)).body).toMatchObject({ outcome: 'refused', person: null, warnings: [] });
    expect(await world.owner.query('home', 'select holder_id, spent from verifications')).toEqual([{ holderId: holder.holderId, spent: false }]);
    expect((await verify(world, till, await phone.code())).body.outcome).toBe('valid');
  });
});

describe('twenty digits', () => {
  test('say the same as the code beside them', async () => {
    const phone = await phoneOf(world, await person(world));
    expect((await verify(world, till, await phone.digits())).body).toMatchObject({ outcome: 'valid', person: { ageYears: 40 } });
    expect((await verify(world, till, await phone.code())).body.reasons).toEqual(['code_already_used']);
  });

  test('typed in fours, and too late', async () => {
    const phone = await phoneOf(world, await person(world));
    const digits = (await phone.digits()).replace(/.{4}/g, '$& ').trim();
    world.clock.now = START + 60_000;
    expect((await verify(world, till, digits)).body.outcome).toBe('valid');
    const late = await phone.digits(seconds + 1);
    world.clock.now = START + 90_000;
    expect((await verify(world, till, late)).body.reasons).toEqual(['code_expired']);
  });

  test('of the certificate before are not genuine', async () => {
    const holder = await person(world);
    const before = await phoneOf(world, holder);
    await phoneOf(world, holder);
    expect((await verify(world, till, await before.digits())).body.reasons).toEqual(['code_not_genuine']);
    expect((await verify(world, till, await before.code())).body.reasons).toEqual(['code_superseded']);
  });

  test('guessed for one device number: ten, and then nobody’s digits of that number, while the QR code goes on working', async () => {
    const phone = await phoneOf(world, await person(world));
    const right = await phone.digits();
    for (let guess = 0; guess < 10; guess += 1) {
      const wrong = await digitsWithProof(right, String(guess).padStart(8, '0'));
      expect((await verify(world, till, wrong)).body.reasons).toEqual(['code_not_genuine']);
    }
    expect(await verify(world, till, right)).toMatchObject({ status: 429, body: { code: 'digits_misses_spent' } });
    expect((await verify(world, till, await phone.code())).body.outcome).toBe('valid');
    world.clock.now += 600_000;
    expect((await verify(world, till, await phone.digits())).body.outcome).toBe('valid');
  });

  test('guessed at one terminal over many numbers: thirty, known or not', async () => {
    const terminal = await terminalAt(world, 'H1');
    const right = await (await phoneOf(world, await person(world))).digits();
    for (let guess = 0; guess < 30; guess += 1) {
      expect((await verify(world, terminal, await digitsWithProof(`7${String(guess).padStart(10, '0')}`, '00000000'))).status).toBe(200);
    }
    expect(await verify(world, terminal, right)).toMatchObject({ status: 429, body: { code: 'digits_misses_spent' } });
    expect((await verify(world, till, right)).body.outcome).toBe('valid');
  });

  test('that hit cost nothing, and buy no new guesses', async () => {
    const phone = await phoneOf(world, await person(world));
    const wrong = await digitsWithProof(await phone.digits(), '00000000');
    for (let guess = 0; guess < 9; guess += 1) await verify(world, till, wrong);
    for (let round = 0; round < 3; round += 1) expect((await verify(world, till, await phone.digits(seconds + round))).body.outcome).toBe('valid');
    expect((await verify(world, till, wrong)).body.reasons).toEqual(['code_not_genuine']);
    expect(await verify(world, till, await phone.digits(seconds + 3))).toMatchObject({ status: 429, body: { code: 'digits_misses_spent' } });
  });

  test('guessed at one terminal between hits of a phone of one’s own: thirty all the same', async () => {
    const terminal = await terminalAt(world, 'H1');
    const own = await phoneOf(world, await person(world));
    for (let guess = 0; guess < 30; guess += 1) {
      expect((await verify(world, terminal, await digitsWithProof(`7${String(guess).padStart(10, '0')}`, '00000000'))).status).toBe(200);
      if (guess % 10 === 9 && guess < 29) expect((await verify(world, terminal, await own.digits(seconds + Math.floor(guess / 10)))).body.outcome).toBe('valid');
    }
    expect((await verify(world, terminal, await own.digits(seconds + 5))).status).toBe(429);
  });
});

async function forged({ kid, sign, holderId }: { kid: string; sign: (message: Uint8Array) => Uint8Array; holderId: number }): Promise<string> {
  const showing = newEs256KeyPair();
  const showingKey = pointOfJwk(coordinatesOf(showing.publicKey));
  if (!showingKey) throw new Error('a key just made is a point');
  const handle = world.parts.handles.seal({ holderId: asHolderId(holderId), deviceNo: 1 });
  const certificate = await makeCertificate({ kid, sign, iat: seconds - 10, exp: seconds + 3600, handle, showingKey, statusIndex: 1, region: '310100', level: 2 });
  return makeShownCode({ certificate, iat: seconds, sign: es256Signer(showing.privateKey) });
}

/** The same device number with another proof, and the check digit that belongs to it (ISO/IEC 7064 MOD 11,10). */
async function digitsWithProof(digits: string, proof: string): Promise<string> {
  const body = `${digits.slice(0, 11)}${proof}`;
  let product = 10;
  for (const digit of body) product = ((((product + Number(digit)) % 10) || 10) * 2) % 11;
  return body + String((11 - product) % 10);
}
