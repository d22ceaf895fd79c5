import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { claimed, holderHouse, signedOut, signIn } from '../../../test/holder-house.ts';
import { forgetExpired } from './index.ts';

const house = await holderHouse();
afterAll(house.close);
const HOUR = 3_600_000;

test('what has ended is forgotten an hour later, what has not is kept, and signing in goes on', async () => {
  const worker = house.as('yika_worker');
  const { browser, key } = await signedOut(house);
  await signIn(browser, key);
  const { browser: claiming } = await claimed(house);
  await claiming.post('/api/claims/current/phone-code');
  await claiming.post('/api/claims/current/counter');
  expect(await forgetExpired(worker, house.clock.at)).toEqual({ claims: 0, phoneCodes: 0, provedPhones: 0, sessions: 0, challenges: 0, channelEntries: 0, digitNumbers: 0, heardEvents: 0, references: 0, budgets: 0, requests: 0 });
  expect((await claiming.get('/api/claims/current')).status).toBe(200);

  house.clock.at += 2 * HOUR;
  const forgotten = await forgetExpired(worker, house.clock.at);
  expect(forgotten).toMatchObject({ claims: 2, phoneCodes: 2, sessions: 1, challenges: 2 });
  const [left] = await house.owner.query('left', `
    select (select count(*)::integer from claims) as claims, (select count(*)::integer from counter_codes) as counter_codes, (select count(*)::integer from phone_codes) as phone_codes,
      (select count(*)::integer from ecards) as ecards`);
  expect(left).toEqual({ claims: 0, counterCodes: 0, phoneCodes: 0, ecards: 1 });
  expect((await signIn(browser, key)).status).toBe(200);
});

test('news of a denied check is forgotten a quarter of a year after it was heard, and never before somebody heard it', async () => {
  const worker = house.as('yika_worker');
  const daysAgo = (days: number) => new Date(house.clock.at - days * 24 * HOUR).toISOString();
  await house.owner.script(`insert into outbox (holder_id, kind, body, at, heard_at) values
    (1, 'presentation.verification_denied', '{"subject":"unheard"}', '${daysAgo(400)}', null), (1, 'presentation.verification_denied', '{"subject":"heard lately"}', '${daysAgo(400)}', '${daysAgo(89)}'),
    (1, 'presentation.verification_denied', '{"subject":"heard long ago"}', '${daysAgo(400)}', '${daysAgo(91)}')`);
  expect((await forgetExpired(worker, house.clock.at)).heardEvents).toBe(1);
  expect(await house.owner.query('kept_news', `select body ->> 'subject' as subject from outbox order by 1`)).toEqual([{ subject: 'heard lately' }, { subject: 'unheard' }]);
});

test('that a write was asked for before is remembered for a week', async () => {
  const worker = house.as('yika_worker');
  await house.owner.script(`insert into remembered_requests (home, caller, key, request_hash, at) values
    ('H1', 'till', 'eight days old', '\\x00', now() - interval '8 days'), ('H1', 'till', 'six days old', '\\x00', now() - interval '6 days')`);
  expect((await forgetExpired(worker, house.clock.at)).requests).toBe(1);
  expect(await house.owner.query('kept_requests', `select key from remembered_requests where home = 'H1'`)).toEqual([{ key: 'six days old' }]);
});

test('that a new number was proved is forgotten an hour later', async () => {
  const worker = house.as('yika_worker');
  await house.owner.query('proved', "insert into proved_phones values (1, '\\x01', $1), (1, '\\x02', $2)", [new Date(house.clock.at - 61 * 60_000), new Date(house.clock.at - 59 * 60_000)]);
  expect((await forgetExpired(worker, house.clock.at)).provedPhones).toBe(1);
  expect(await house.owner.query('kept_proved', 'select phone_hash from proved_phones')).toEqual([{ phoneHash: Buffer.from([2]) }]);
});

test('the server itself may forget nothing', async () => {
  const { pool, close } = await freshDatabase();
  await expect(forgetExpired(pool, 0)).rejects.toThrow('permission denied');
  await close();
});
