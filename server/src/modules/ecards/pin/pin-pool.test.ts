import { argon2Sync } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { PIN_COST, pinPool } from './pin-pool.ts';

const pepper = Buffer.alloc(32, 7);
const salt = Buffer.alloc(16, 1);
const cheap = { memory: 64, passes: 1 };
const pool = pinPool({ pepper, workers: 2, waitingPerWorker: 2, cost: cheap });
afterAll(() => pool.close());

test('nobody is let in beyond the places there are, and the one refused is told when to come back', async () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const inside = Array.from({ length: 6 }, () => pool.inTurn(() => opened));
  await expect(pool.inTurn(async () => 'in')).rejects.toMatchObject({ code: 'pin_service_busy', facts: { retryAfterSeconds: 1 } });
  open();
  await Promise.all(inside);
  expect(await pool.inTurn(async () => 'in')).toBe('in');
});

test('work that fails gives its place back', async () => {
  for (let time = 0; time < 20; time += 1) await expect(pool.inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await pool.inTurn(async () => 'in')).toBe('in');
});

test('a hash is another under another pepper, another salt, another e-card', async () => {
  const other = pinPool({ pepper: Buffer.alloc(32, 8), workers: 1, cost: cheap });
  const hashes = await Promise.all([
    pool.inTurn((hash) => hash('258147', salt, 'a')),
    pool.inTurn((hash) => hash('258147', salt, 'b')),
    pool.inTurn((hash) => hash('258147', Buffer.alloc(16, 2), 'a')),
    pool.inTurn((hash) => hash('258148', salt, 'a')),
    other.inTurn((hash) => hash('258147', salt, 'a')),
  ]);
  await other.close();
  expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(5);
});

test('is argon2id with 19 MiB and two passes, nothing homemade', async () => {
  const real = pinPool({ pepper, workers: 1 });
  const hash = await real.inTurn((hashPin) => hashPin('258147', salt, 'ecard'));
  await real.close();
  const expected = argon2Sync('argon2id', {
    message: Buffer.from('258147'), nonce: salt, secret: pepper, associatedData: Buffer.from('ecard'), parallelism: 1, tagLength: 32, memory: 19_456, passes: 2,
  });
  expect([hash.toString('hex'), PIN_COST]).toEqual([expected.toString('hex'), { memory: 19_456, passes: 2 }]);
});

test('many at once are all answered, each its own', async () => {
  const wide = pinPool({ pepper, workers: 2, waitingPerWorker: 100, cost: cheap });
  const pins = Array.from({ length: 60 }, (_, place) => String(100_000 + place));
  const together = await Promise.all(pins.map((pin) => wide.inTurn((hash) => hash(pin, salt, 'a'))));
  const alone = await pool.inTurn((hash) => hash('100059', salt, 'a'));
  await wide.close();
  expect(new Set(together.map((hash) => hash.toString('hex'))).size).toBe(60);
  expect(together[59]?.equals(alone)).toBe(true);
});

test('a pool that closes leaves nobody waiting', async () => {
  const closing = pinPool({ pepper, workers: 1, waitingPerWorker: 5 });
  const waiting = Array.from({ length: 4 }, () => closing.inTurn((hash) => hash('258147', salt, 'a')));
  const ends = Promise.allSettled(waiting);
  await closing.close();
  expect((await ends).every(({ status }) => status === 'rejected')).toBe(true);
  await expect(closing.inTurn(async () => 'in')).rejects.toMatchObject({ code: 'pin_service_busy' });
});

test('a thread that dies fails its own job and no other', async () => {
  const fragile = pinPool({ pepper, workers: 1, cost: cheap });
  // A nonce that argon2 refuses makes the thread throw.
  const dying = fragile.inTurn((hash) => hash('258147', Buffer.alloc(0), 'a'));
  await expect(dying).rejects.toThrow();
  expect(await fragile.inTurn((hash) => hash('258147', salt, 'a'))).toHaveLength(32);
  await fragile.close();
});
