import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser } from '../../../../test/browser.ts';
import { channelSteps, codeOf, placeOf } from '../../../../test/channel-steps.ts';
import { actionsOf, copyOf, enrol, goodPin, holderHouse, holderWithECard, newKey, prove, setPin, signedOut, signIn, triesOf } from '../../../../test/holder-house.ts';

const house = await holderHouse();
const { app, owner, clock, channels } = house;
const { setOut, comeBack, nextCode, newAccount, signInByChannel, linked, close, reset } = channelSteps(house);

afterAll(house.close);
beforeEach(reset);

describe('what a channel must not do', () => {
  test('leave an approval behind for whoever sits down at the browser next', async () => {
    const { person, browser } = await linked();
    const copy = copyOf(house, browser, 'yika_channel');
    await browser.post('/api/sign-out');
    expect(browser.cookies.has('yika_channel')).toBe(false);
    expect((await copy.get('/api/channel')).body['state']).toBe('none');
    expect((await signInByChannel(copy)).body['code']).toBe('channel_approval_ended');
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
  });

  test('let somebody in whose region closed it, because the entry named no region; and no try is spent', async () => {
    const { person, account } = await linked();
    const browser = newBrowser(app);
    await comeBack(browser, 'wechat', account);
    await close('channel_wechat', '110000');
    expect((await signInByChannel(browser)).body['code']).toBe('channel_paused');
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
  });

  test('link in a region that closed it meanwhile', async () => {
    const { browser, key } = await signedOut(house);
    await comeBack(browser, 'wechat');
    await close('channel_wechat', '110000');
    await signIn(browser, key);
    await owner.script(`delete from switches where name = 'channel_wechat'`);
    expect((await browser.get('/api/channel-links')).body).toEqual({ links: [] });
  });

  test('take a return that comes while it is closed; the code is not handed in', async () => {
    const browser = newBrowser(app);
    const { state } = await setOut(browser, 'wechat');
    await close('channel_wechat', '000000');
    const before = channels.asked.length;
    expect(codeOf(await browser.get(`/return/wechat?code=${nextCode('lily')}&state=${state}`))).toBe('channel_paused');
    expect(channels.asked.length).toBe(before);
  });
});

test('a fault while linking does not take the sign-in away, and the next one links', async () => {
  const { browser, key } = await signedOut(house);
  await comeBack(browser, 'wechat');
  await owner.script('alter table channel_links rename to channel_links_away');
  expect((await signIn(browser, key)).status).toBe(200);
  await owner.script('alter table channel_links_away rename to channel_links');
  expect((await browser.get('/api/ecard')).status).toBe(200);
  await signIn(copyOf(house, browser, 'yika_device', 'yika_channel'), key);
  expect((await owner.query<{ count: number }>('links_made', 'select count(*)::integer as count from channel_links where linked_at = $1', [new Date(clock.at)]))[0]?.count).toBeGreaterThan(0);
});

describe('a link', () => {
  test('is known by a name of the account that the platform tells only later', async () => {
    const { browser, key, account } = await linked();
    const hashes = await owner.query<{ accountHash: Buffer }>('hashes', 'select account_hash from channel_accounts a join channel_links l using (holder_id, link_no) where l.ended_at is null order by l.linked_at desc, a.holder_id desc limit 2');
    await owner.query('forget_one', 'delete from channel_accounts where account_hash = $1', [hashes[0]?.accountHash ?? Buffer.alloc(0)]);
    await browser.post('/api/sign-out');
    await comeBack(browser, 'wechat', account);
    await signIn(browser, key);
    await owner.query('forget_other', 'delete from channel_accounts where account_hash = $1', [hashes[1]?.accountHash ?? Buffer.alloc(0)]);
    const elsewhere = newBrowser(app);
    expect(placeOf(await comeBack(elsewhere, 'wechat', account))).toBe('/app/channel/sign-in');
  });

  test('is known by it also where nobody ever signs in but by the app', async () => {
    const { person, account } = await linked();
    const hashes = await owner.query<{ accountHash: Buffer }>('hashes_of', 'select account_hash from channel_accounts where holder_id = $1', [person.holderId]);
    const forget = (each: { accountHash: Buffer } | undefined) => owner.query('forget_name', 'delete from channel_accounts where account_hash = $1', [each?.accountHash ?? Buffer.alloc(0)]);
    await forget(hashes[0]);
    const browser = newBrowser(app);
    await comeBack(browser, 'wechat', account);
    expect((await signInByChannel(browser)).status).toBe(200);
    await forget(hashes[1]);
    expect(placeOf(await comeBack(newBrowser(app), 'wechat', account))).toBe('/app/channel/sign-in');
  });

  test('is made by a real sign-in, told to the holder, and then account and PIN are enough in a browser that nobody knows', async () => {
    const { person, account } = await linked();
    expect(await actionsOf(house, person)).toContain('sign_in.channel_linked');
    expect(await noticesOf(person.holderId)).toContain('channel_linked');

    const elsewhere = newBrowser(app);
    expect(placeOf(await comeBack(elsewhere, 'wechat', account))).toBe('/app/channel/sign-in');
    expect(await signInByChannel(elsewhere)).toMatchObject({ status: 200, body: { deviceNo: 1 } });
    expect((await elsewhere.get('/api/ecard')).status).toBe(200);
    // A new key, so that a code can be shown.
    expect((await enrol(elsewhere, newKey())).status).toBe(200);
  });

  test('the browser that was the device before is out: its session, its cookie, its key', async () => {
    const { browser, key, account } = await linked();
    const elsewhere = newBrowser(app);
    await comeBack(elsewhere, 'wechat', account);
    await signInByChannel(elsewhere);
    expect((await browser.get('/api/ecard')).body['code']).toBe('sign_in_needed');
    expect((await signIn(browser, key)).body['code']).toBe('device_unknown');
  });

  test('the device itself keeps key and codes when it enters by the channel', async () => {
    const { browser, key, account } = await linked();
    await browser.post('/api/sign-out');
    await comeBack(browser, 'wechat', account);
    expect((await signInByChannel(browser)).status).toBe(200);
    await browser.post('/api/sign-out');
    expect((await signIn(browser, key)).status).toBe(200);
  });

  test('a stranger without the account cannot spend a single try of the PIN', async () => {
    const { person } = await linked();
    const stranger = newBrowser(app);
    for (let time = 0; time < 10; time += 1) expect(await signInByChannel(stranger, '000001')).toMatchObject({ status: 410, body: { code: 'channel_approval_ended' } });
    await comeBack(stranger, 'wechat', 'somebody-else');
    for (let time = 0; time < 10; time += 1) expect(await signInByChannel(stranger, '000001')).toMatchObject({ status: 409, body: { code: 'channel_not_linked' } });
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
  });

  test('the account of another channel with the same name is another account', async () => {
    const { account } = await linked();
    const browser = newBrowser(app);
    expect(placeOf(await comeBack(browser, 'alipay', account))).toBe('/app/claim');
    expect((await signInByChannel(browser)).body['code']).toBe('channel_not_linked');
  });

  test('six wrong PINs and the device must prove itself anew; the others go on', async () => {
    const { person, account } = await linked();
    const other = await signedOutDevice(person);
    const browser = newBrowser(app);
    await comeBack(browser, 'wechat', account);
    const codes = [];
    for (let time = 0; time < 7; time += 1) codes.push((await signInByChannel(browser, '701352')).body['code']);
    expect(codes).toEqual([...Array(6).fill('pin_wrong'), 'device_must_prove_again']);
    expect((await signIn(other.browser, other.key)).status).toBe(200);
  });

  test('ends with its device, with a withdrawn consent, and by being undone; each at once', async () => {
    const [one, two, three] = [await linked(), await linked(), await linked()];
    await one.browser.post('/api/devices/1/end');
    await two.browser.post('/api/consents/privacy_policy/withdraw');
    expect((await three.browser.post('/api/channel-links/1/unlink', { pin: goodPin })).body).toEqual({ links: [] });
    for (const { account } of [one, two, three]) {
      const browser = newBrowser(app);
      expect(placeOf(await comeBack(browser, 'wechat', account))).toBe('/app/claim');
      expect((await signInByChannel(browser)).body['code']).toBe('channel_not_linked');
    }
  });

  test('undone needs the PIN, leaves the other working and can be made again', async () => {
    const { person, browser, key, account } = await linked();
    clock.at += 1000;
    await browser.post('/api/sign-out');
    await comeBack(browser, 'alipay', `${account}-ali`);
    await signIn(browser, key);
    const listed = await browser.get('/api/channel-links');
    expect(listed.body['links']).toMatchObject([{ channel: 'alipay', thisOne: true }, { channel: 'wechat', thisOne: false }]);

    expect((await browser.post('/api/channel-links/1/unlink', { pin: '701352' })).body['code']).toBe('pin_wrong');
    expect((await browser.post('/api/channel-links/1/unlink', { pin: goodPin })).body['links']).toMatchObject([{ channel: 'alipay' }]);
    expect((await browser.post('/api/channel-links/1/unlink', { pin: goodPin })).body['code']).toBe('not_permitted');
    expect(await noticesOf(person.holderId)).toContain('channel_unlinked');
    const byAlipay = newBrowser(app);
    await comeBack(byAlipay, 'alipay', `${account}-ali`);
    expect((await signInByChannel(byAlipay)).status).toBe(200);
    await enrol(byAlipay, newKey());
    clock.at += 1000;
    await comeBack(byAlipay, 'wechat', account);
    const again = await prove(house, byAlipay, person).then(() => setPin(byAlipay));
    expect(again.status).toBe(200);
    expect((await byAlipay.get('/api/channel-links')).body['links']).toMatchObject([{ channel: 'wechat' }, { channel: 'alipay' }]);
  });

  test('of somebody else cannot be undone, nor is it seen', async () => {
    await linked();
    const { browser } = await holderWithECard(house);
    expect((await browser.get('/api/channel-links')).body).toEqual({ links: [] });
    expect((await browser.post('/api/channel-links/1/unlink', { pin: goodPin })).body['code']).toBe('not_permitted');
  });

  test('an account that signs one person in stays theirs when another claims in the same app', async () => {
    const { account } = await linked();
    const browser = newBrowser(app);
    await comeBack(browser, 'wechat', account);
    const father = await house.register();
    await prove(house, browser, father);
    expect((await setPin(browser)).status).toBe(200);
    expect((await browser.get('/api/channel-links')).body).toEqual({ links: [] });
  });

  test('a dozen people at the same moment with one account: it is one’s, whole', async () => {
    const account = newAccount();
    const people = [];
    for (let one = 0; one < 12; one += 1) people.push(await signedOut(house));
    for (const { browser } of people) await comeBack(browser, 'wechat', account);
    await Promise.all(people.map(({ browser, key }) => signIn(browser, key)));
    const lists = await Promise.all(people.map(({ browser }) => browser.get('/api/channel-links')));
    expect(lists.filter(({ body }) => (body['links'] as unknown[]).length === 1)).toHaveLength(1);
    const rows = await owner.query<{ count: number }>('accounts_of_race', 'select count(distinct holder_id)::integer as count from channel_accounts where (holder_id, link_no) in (select holder_id, link_no from channel_links where ended_at is null) and holder_id = any($1)', [people.map(({ person }) => person.holderId)]);
    expect(rows).toEqual([{ count: 1 }]);
  });
});

async function signedOutDevice(person: Awaited<ReturnType<typeof linked>>['person']) {
  const browser = newBrowser(app);
  await prove(house, browser, person);
  await setPin(browser);
  const key = newKey();
  await enrol(browser, key);
  await browser.post('/api/sign-out');
  return { browser, key };
}

async function noticesOf(holderId: number): Promise<string[]> {
  const rows = await owner.query<{ kind: string }>('notice_kinds', 'select kind from notices where holder_id = $1', [holderId]);
  return rows.map(({ kind }) => kind);
}
