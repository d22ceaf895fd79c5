import { pinIssuerKeys, readStatusList, statusAt, type IssuerKeys, type StatusList } from '@yika/code';
import type { KeyObject } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { es256, newEs256KeyPair } from '../../platform/crypto/es256.ts';
import { buildShell } from '../../platform/http/shell.ts';
import { issuerOf } from '../keys/index.ts';
import { testDoor } from '../staff/test/test-door.ts';
import { certificateIndexOf, registerStatusLists, setStatus, statusListTokens, takeStatusIndex, type StatusPlace } from './index.ts';

const { owner, pool, as, close } = await freshDatabase();
const wide = as('yika_server', { connections: 25 });
const START = Date.parse('2030-03-01T02:00:00Z');
const HOUR = 3_600_000;
let clock = START;
const issuer = issuerOf(newEs256KeyPair().privateKey);
const issuerKeys: IssuerKeys<KeyObject> = await pinIssuerKeys(es256, [{ kid: issuer.kid, x: issuer.x, y: issuer.y, validFrom: 0, validTo: 4e12 }]);
let app = await buildShell({ remember: async () => {}, now: () => clock, logger: false, tls: null });
afterAll(async () => {
  await app.close();
  await close();
});

beforeEach(async () => {
  clock = START;
  await owner.script('truncate status_entries; delete from status_lists where list_number > 0');
  await app.close();
  app = await buildShell({ remember: async () => {}, now: () => clock, logger: false, tls: null });
  await registerStatusLists(app, testDoor(pool, { now: () => clock }), statusListTokens({ issuer, publicUrl: 'https://yika.example' }));
});

describe('an index', () => {
  test('is never given out twice, however many ask at once and however few are free', async () => {
    const draw = drawFrom(64);
    const places = await Promise.all(Array.from({ length: 50 }, () => wide.transaction((database) => takeStatusIndex(database, soon(), draw))));
    expect(new Set(places.map(certificateIndexOf)).size).toBe(50);
  });

  test('of a certificate that has ended rests, and is then given out again, valid', async () => {
    const only = () => 5;
    const first = await takeStatusIndex(pool, { expiresAt: clock + HOUR, nowMs: clock }, only);
    await setStatus(pool, first, 'revoked', clock);
    clock += HOUR + 72 * HOUR - 1;
    expect(await takeStatusIndex(pool, soon(), only)).toEqual({ statusList: 1, statusIndex: 5 });
    clock += 2;
    await owner.script('delete from status_lists where list_number = 1');
    expect(await takeStatusIndex(pool, soon(), only)).toEqual(first);
    expect(statusAt(await read(0), 5)).toBe('valid');
  });

  test('is found in another list when the first is full, and certificate and list agree where it stands', async () => {
    const only = () => 7;
    const places = [await takeStatusIndex(pool, soon(), only), await takeStatusIndex(pool, soon(), only)];
    expect(places).toEqual([{ statusList: 0, statusIndex: 7 }, { statusList: 1, statusIndex: 7 }]);
    expect(places.map(certificateIndexOf)).toEqual([7, 2 ** 20 + 7]);
  });
});

describe('a status', () => {
  test('is valid until somebody says otherwise, and each list speaks for its own', async () => {
    const place = await take();
    const { listNumber, packed } = await read(0);
    expect(statusAt({ listNumber, packed }, certificateIndexOf(place))).toBe('valid');
    expect(statusAt({ listNumber, packed }, certificateIndexOf(place) + 2 ** 20)).toBeNull();
  });

  test('is seen with the next question, and so is its end', async () => {
    const place = await take();
    await read(0);
    await setStatus(pool, place, 'suspended', clock);
    expect(statusAt(await read(0), certificateIndexOf(place))).toBe('suspended');
    clock += 1;
    await setStatus(pool, place, 'valid', clock);
    expect(statusAt(await read(0), certificateIndexOf(place))).toBe('valid');
  });

  test('that is revoked is never lifted', async () => {
    const place = await take();
    expect(await setStatus(pool, place, 'revoked', clock)).toBe(true);
    expect(await setStatus(pool, place, 'valid', clock + 1)).toBe(false);
    expect(await setStatus(pool, place, 'suspended', clock + 1)).toBe(false);
    expect(statusAt(await read(0), certificateIndexOf(place))).toBe('revoked');
  });

  test('of an index that nobody has is not set', async () => {
    expect(await setStatus(pool, { statusList: 0, statusIndex: 99 }, 'revoked', clock)).toBe(false);
  });
});

describe('the list', () => {
  test('of a number that was never opened does not exist', async () => {
    const reply = await get(17);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([404, 'status_list_not_found']);
  });

  test.each(['-1', 'x', '1.5'])('of a number that is none is not even a question: %s', async (number) => {
    expect((await app.inject({ url: `/api/status-lists/${number}` })).statusCode).toBe(400);
  });

  test('is signed, names itself, and is sent again only when it changed', async () => {
    const place = await take();
    const first = await get(0);
    expect(first.headers).toMatchObject({ 'content-type': 'application/statuslist+cwt', 'cache-control': 'public, no-cache' });
    expect(await read(0)).toMatchObject({ subject: 'https://yika.example/api/status-lists/0', iat: START / 1000, exp: START / 1000 + 72 * 3600, ttlSeconds: 300 });

    const tag = String(first.headers['etag']);
    const again = await get(0, tag);
    expect([again.statusCode, again.rawPayload.length, again.headers['etag']]).toEqual([304, 0, tag]);
    await setStatus(pool, place, 'suspended', clock);
    expect((await get(0, tag)).statusCode).toBe(200);
  });

  test('is kept for five minutes, and signed anew after that', async () => {
    const first = await get(0);
    clock += 299_999;
    expect((await get(0)).rawPayload).toEqual(first.rawPayload);
    clock += 1;
    const next = await read(0);
    expect(next.iat).toBe(START / 1000 + 300);
  });

  test('forgets those that have expired', async () => {
    const place = await take();
    await setStatus(pool, place, 'suspended', clock);
    clock += 24 * HOUR;
    expect(statusAt(await read(0), certificateIndexOf(place))).toBe('valid');
  });
});

function soon() {
  return { expiresAt: clock + 24 * HOUR, nowMs: clock };
}

function take(): Promise<StatusPlace> {
  return takeStatusIndex(pool, soon());
}

/** The same row of draws at every run. */
function drawFrom(size: number): () => number {
  let state = 12345;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % size;
  };
}

function get(number: number, tag?: string) {
  return app.inject({ url: `/api/status-lists/${number}`, headers: tag ? { 'if-none-match': `"other", ${tag}` } : {} });
}

async function read(number: number): Promise<StatusList> {
  const bytes = (await get(number)).rawPayload;
  const list = await readStatusList({ bytes, issuerKeys, cryptography: es256, inflate: (packed) => inflateSync(packed) });
  if (!list.allowed) throw new Error(list.reason);
  return list.value;
}
