import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { newBrowser } from '../../../../test/browser.ts';
import { channelSteps } from '../../../../test/channel-steps.ts';
import { copyOf, holderHouse, triesOf } from '../../../../test/holder-house.ts';

const house = await holderHouse();
const { app, owner, pool, clock } = house;
const { comeBack, signInByChannel, linked, reset } = channelSteps(house);

afterAll(house.close);
beforeEach(reset);

/** Whoever comes back from the app, on the linked device or another, with what was asked of the database from then on. */
async function watched(work: () => Promise<unknown>): Promise<{ readonly statements: number; readonly transactions: number }> {
  const [query, transaction] = [vi.spyOn(pool, 'query'), vi.spyOn(pool, 'transaction')];
  await work();
  const counted = { statements: query.mock.calls.length, transactions: transaction.mock.calls.length };
  query.mockRestore();
  transaction.mockRestore();
  return counted;
}

test('entering with a linked account on the linked device, from setting out to the session, is seven statements and opens no transaction', async () => {
  const { person, browser, account } = await linked();
  browser.cookies.delete('yika_holder');
  const asked = await watched(async () => {
    await comeBack(browser, 'wechat', account);
    expect((await signInByChannel(browser)).status).toBe(200);
  });
  expect(asked).toEqual({ statements: 7, transactions: 0 });
  expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
});

test('it leaves what the steps leave: one session, the link used now, the sign-in on record', async () => {
  const [once, steps] = [await linked(), await linked()];
  for (const { browser, account } of [once, steps]) {
    browser.cookies.delete('yika_holder');
    await comeBack(browser, 'wechat', account);
  }
  clock.at += 60_000;
  expect((await signInByChannel(once.browser)).status).toBe(200);
  // Any change of the device's row between look and settling sends a sign-in through the steps.
  const settled = await withDisturbance(() => signInByChannel(steps.browser));
  expect(settled.status).toBe(200);
  expect(await traces(once.person.holderId)).toEqual(await traces(steps.person.holderId));
  expect(await traces(once.person.holderId)).toMatchObject({ open: 1, used: [clock.at], lastAction: 'sign_in.signed_in' });
});

describe('while the PIN is looked at', () => {
  test.each([
    ['the link is undone', 'update channel_links set ended_at = now() where holder_id = $1', 'channel_not_linked'],
    ['the link is on another device', 'update channel_links set device_no = 2 where holder_id = $1', 'channel_not_linked'],
    ['the device ends', 'update devices set ended_at = now() where holder_id = $1', 'ecard_ended'],
    ['the approval is over', 'delete from channel_entries where $1::bigint > 0', 'channel_approval_ended'],
    ['the approval runs out', 'update channel_entries set expires_at = started_at where $1::bigint > 0', 'channel_approval_ended'],
    ['the nation closes the channel', `insert into switches select 'channel_wechat', '000000', false, '2030-01-01', 'test', 'test' where $1::bigint > 0`, 'channel_approval_ended'],
    ['the holder’s own region closes it', `insert into switches select 'channel_wechat', '110000', false, '2030-01-01', 'test', 'test' where $1::bigint > 0`, 'channel_paused'],
    ['the PIN is changed', `update ecards set pin_hash = '\\x00' where holder_id = $1`, 'pin_wrong'],
    ['the e-card ends', 'update ecards set ended_at = now() where holder_id = $1', 'ecard_ended'],
  ])('%s: it opens nothing', async (name, change, code) => {
    const { person, browser, account } = await linked();
    browser.cookies.delete('yika_holder');
    await comeBack(browser, 'wechat', account);
    await owner.query('end_sessions', 'update sessions set ended_at = now() where holder_id = $1', [person.holderId]);
    const answer = await betweenTryAndSettling(() => signInByChannel(browser), () => owner.query(`change: ${name}`, change, [person.holderId]));
    expect(answer.body['code']).toBe(code);
    expect(await traces(person.holderId)).toMatchObject({ open: 0 });
    expect(browser.cookies.has('yika_holder')).toBe(false);
  });
});

test('another browser takes the device over step by step, as ever, and the cookie of before opens nothing', async () => {
  const { person, browser, account } = await linked();
  const other = newBrowser(app);
  await comeBack(other, 'wechat', account);
  const asked = await watched(async () => expect((await signInByChannel(other)).status).toBe(200));
  expect(asked.transactions).toBe(1);
  const before = copyOf(house, browser, 'yika_device');
  await comeBack(before, 'wechat', account);
  expect((await before.get('/api/sign-in')).body['kind']).toBe('unknown_device');
  expect(await traces(person.holderId)).toMatchObject({ open: 1 });
});

test('signing in twelve times at once leaves one session open', async () => {
  const { person, browser, account } = await linked();
  browser.cookies.delete('yika_holder');
  await comeBack(browser, 'wechat', account);
  const answers = await Promise.all(Array.from({ length: 12 }, () => signInByChannel(copyOf(house, browser, 'yika_device', 'yika_channel'))));
  expect(answers.some(({ status }) => status === 200)).toBe(true);
  expect(await traces(person.holderId)).toMatchObject({ open: 1 });
});

/** What a sign-in leaves, but for its ids. */
async function traces(holderId: number | bigint): Promise<object> {
  const [row] = await owner.query<object>('traces', `
    select (select count(*)::integer from sessions where holder_id = $1 and ended_at is null) as open,
      (select array_agg(last_used_at order by link_no) from channel_links where holder_id = $1 and ended_at is null) as used,
      (select array_agg(pin_tries_left order by device_no) from devices where holder_id = $1) as tries,
      (select count(*)::integer from audit_entries where holder_id = $1 and action = 'sign_in.signed_in') as signed_in,
      (select action from audit_entries where holder_id = $1 order by entry_id desc limit 1) as last_action`, [holderId]);
  return row ?? {};
}

/** Between the try that was taken and its settling, as somebody else would, who is just then quicker. */
async function betweenTryAndSettling<Result>(act: () => Promise<Result>, meanwhile: () => Promise<unknown>): Promise<Result> {
  const ask = pool.query.bind(pool);
  const spy = vi.spyOn(pool, 'query').mockImplementation(async (name, text, values) => {
    if (name === 'settle_try_by_channel') await meanwhile();
    return ask(name, text, values) as never;
  });
  try {
    return await act();
  } finally {
    spy.mockRestore();
  }
}

function withDisturbance<Result>(act: () => Promise<Result>): Promise<Result> {
  const ask = pool.query.bind(pool);
  const spy = vi.spyOn(pool, 'query').mockImplementation((name, text, values) => (name === 'settle_try_by_channel' ? Promise.resolve([]) : ask(name, text, values)) as never);
  return act().finally(() => spy.mockRestore());
}
