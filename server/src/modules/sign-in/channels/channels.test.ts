import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../../../../test/browser.ts';
import { actionsOf, copyOf, enrol, goodPin, holderHouse, holderWithECard, newKey, prove, setPin, signedOut, signIn, triesOf } from '../../../../test/holder-house.ts';

const house = await holderHouse();
const { app, owner, clock, channels } = house;
const MINUTE = 60_000;
let ordinal = 0;

afterAll(house.close);
beforeEach(async () => {
  clock.at = house.start;
  channels.behaviour.refuses = null;
  house.refusedAtDoors.length = 0;
  await owner.script(`truncate budgets, channel_entries, notices; delete from switches where name like 'channel_%'`);
});

describe('the way to an app and back', () => {
  test('leads to the claim, where the account is nobody’s yet', async () => {
    const browser = newBrowser(app);
    expect(placeOf(await comeBack(browser, 'wechat'))).toBe('/app/claim');
    expect((await browser.get('/api/channel')).body).toMatchObject({ channel: { channel: 'wechat' }, state: 'approved', realNameGiven: false });
  });

  test('that was refused leads to its own page, and nothing is known', async () => {
    const browser = newBrowser(app);
    const { state } = await setOut(browser, 'wechat');
    expect(placeOf(await browser.get(`/return/wechat?state=${state}`))).toBe('/app/channel/refused');
    expect((await browser.get('/api/channel')).body).toMatchObject({ channel: null, state: 'none' });
    expect(house.refusedAtDoors).toEqual(['channel_approval_refused']);
  });

  test.each(['channel_account_borrowed', 'channel_code_expired', 'channel_busy', 'channel_answer_forged', 'channel_misconfigured'] as const)('with %s leads to the page that says so, with a reference', async (reason) => {
    channels.behaviour.refuses = reason;
    const back = await comeBack(newBrowser(app), 'alipay');
    expect(placeOf(back)).toBe('/app/channel/failed');
    const asked = new URL(String(back.headers['location']), 'http://localhost').searchParams;
    expect([asked.get('code'), asked.get('reference')]).toEqual([reason, expect.stringMatching(/^YK-/)]);
    expect(house.refusedAtDoors).toEqual([reason]);
  });

  test('a state of another browser, made up, missing or given twice opens nothing, and no code is handed in', async () => {
    const [mine, theirs] = [newBrowser(app), newBrowser(app)];
    const { state } = await setOut(mine, 'wechat');
    const other = await setOut(theirs, 'wechat');
    const before = channels.asked.length;
    for (const wrong of [`state=${other.state}`, 'state=0123456789abcdef0123456789abcdef', '', `state=${state}&state=${state}`]) {
      const browser = copyOf(house, mine, 'yika_channel');
      await setOut(browser, 'wechat');
      expect(codeOf(await browser.get(`/return/wechat?code=account-x.9&${wrong}`))).toBe('channel_return_foreign');
    }
    expect(channels.asked.length).toBe(before);
  });

  test('a browser that never set out cannot be brought in by somebody’s link', async () => {
    const attacker = newBrowser(app);
    const { state } = await setOut(attacker, 'wechat');
    expect(codeOf(await newBrowser(app).get(`/return/wechat?code=account-evil.1&state=${state}`))).toBe('channel_return_foreign');
  });

  test('mixed up between two channels opens nothing', async () => {
    const browser = newBrowser(app);
    const { state } = await setOut(browser, 'wechat');
    expect(codeOf(await browser.get(`/return/alipay?code=account-a.1&state=${state}`))).toBe('channel_return_foreign');
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
  });

  test('a return is good once, also fifty times at the same moment', async () => {
    const browser = newBrowser(app);
    const { state } = await setOut(browser, 'wechat');
    ordinal += 1;
    const url = `/return/wechat?code=account-once.${ordinal}&state=${state}`;
    const copies = Array.from({ length: 50 }, () => copyOf(house, browser, 'yika_channel'));
    const places = (await Promise.all(copies.map((copy) => copy.get(url)))).map(placeOf);
    expect(places.filter((place) => place === '/app/claim')).toHaveLength(1);
    expect(channels.asked.filter((code) => code === `account-once.${ordinal}`)).toHaveLength(1);
  });

  test('afterwards the cookie is another one: whoever knew the first knows nothing', async () => {
    const browser = newBrowser(app);
    const { state } = await setOut(browser, 'wechat');
    const before = copyOf(house, browser, 'yika_channel');
    await browser.get(`/return/wechat?code=${nextCode('lily')}&state=${state}`);
    expect((await before.get('/api/channel')).body['state']).toBe('none');
  });

  test('an approval lasts a quarter of an hour', async () => {
    const browser = newBrowser(app);
    await comeBack(browser, 'wechat');
    clock.at += 15 * MINUTE - 1;
    expect((await browser.get('/api/channel')).body['state']).toBe('approved');
    clock.at += 1;
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
  });

  test('a channel that is none, or not configured, says so on its page', async () => {
    for (const channel of ['bank', '__proto__', '..%2f..', 'WECHAT']) expect(codeOf(await newBrowser(app).get(`/enter/${channel}`))).toBe('channel_not_offered');
  });

  test('never leads anywhere but to the platform and to pages of ours, whatever stands in the address', async () => {
    for (const mangled of ['redirect_uri=https%3A%2F%2Fevil.example', 'region=%2F%2Fevil.example', 'region=110100&region=310100', 'language=%0d%0aSet-Cookie%3Ax%3D1', 'to=//evil.example']) {
      const { headers } = await newBrowser(app).get(`/enter/wechat?${mangled}`);
      expect(String(headers['location'])).toMatch(/^(http:\/\/platform\.example\/approve\?to=http%3A%2F%2Flocalhost%2Freturn%2Fwechat&state=[0-9a-f]{32}|\/app\/\?region=\d{6})$/);
    }
  });

  test('of the account the table holds no name', async () => {
    const browser = newBrowser(app);
    await comeBack(browser, 'wechat', 'lily');
    const [row] = await owner.query<{ text: string }>('entries_text', 'select channel_entries::text as text from channel_entries');
    expect(row?.text).not.toContain('lily');
    expect(row?.text).not.toContain(browser.cookies.get('yika_channel') ?? 'a cookie');
  });
});

describe('the region and the ministry', () => {
  test('a region that is not open is told before anything is approved', async () => {
    expect((await newBrowser(app).get('/enter/wechat?region=540100')).headers['location']).toBe('/app/?region=540100');
    expect((await newBrowser(app).get('/api/channels?region=540100')).body).toEqual({ channels: [] });
  });

  test('the ministry’s switch closes one channel in one region at once, and leaves the other open', async () => {
    await close('channel_wechat', '110000');
    expect(codeOf(await newBrowser(app).get('/enter/wechat?region=110100'))).toBe('channel_paused');
    expect((await newBrowser(app).get('/api/channels?region=110100')).body['channels']).toMatchObject([{ channel: 'alipay' }]);
    expect((await newBrowser(app).get('/enter/alipay?region=110100')).headers['location']).toMatch(/^http:\/\/platform\.example/);
  });

  test('closed for the nation it ends approvals that are under way', async () => {
    const browser = newBrowser(app);
    await comeBack(browser, 'wechat');
    await close('channel_wechat', '000000');
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
    expect(codeOf(await newBrowser(app).get('/enter/wechat'))).toBe('channel_paused');
  });
});

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

test('a page signature is given for pages of ours and for no other', async () => {
  const browser = newBrowser(app);
  expect((await browser.post('/api/channel/wechat/page-signature', { url: 'http://localhost/code/' })).body).toMatchObject({ appId: 'wx0' });
  for (const url of ['http://localhost.evil.example/', 'https://evil.example/?http://localhost/', 'http://localhost', 'javascript:alert(1)']) {
    expect((await browser.post('/api/channel/wechat/page-signature', { url })).body['code']).toBe('not_permitted');
  }
});

/** A holder whose account of WeChat was linked by a claim. */
async function linked() {
  const account = newAccount();
  const person = await house.register();
  const browser = newBrowser(app);
  await comeBack(browser, 'wechat', account);
  await prove(house, browser, person);
  expect((await setPin(browser)).status).toBe(200);
  const key = newKey();
  expect((await enrol(browser, key)).status).toBe(200);
  return { person, browser, key, account };
}

async function signedOutDevice(person: Awaited<ReturnType<typeof linked>>['person']) {
  const browser = newBrowser(app);
  await prove(house, browser, person);
  await setPin(browser);
  const key = newKey();
  await enrol(browser, key);
  await browser.post('/api/sign-out');
  return { browser, key };
}

async function setOut(browser: Browser, channel: string): Promise<{ readonly state: string }> {
  const { headers } = await browser.get(`/enter/${channel}`);
  return { state: new URL(String(headers['location'])).searchParams.get('state') ?? '' };
}

async function comeBack(browser: Browser, channel: string, account = newAccount()): Promise<Answer> {
  const { state } = await setOut(browser, channel);
  return browser.get(`/return/${channel}?code=${nextCode(account)}&state=${state}`);
}

function signInByChannel(browser: Browser, pin = goodPin): Promise<Answer> {
  return browser.post('/api/channel/sign-in', { pin, deviceName: 'A test browser' });
}

function newAccount(): string {
  ordinal += 1;
  return `account${ordinal}`;
}

function nextCode(account: string): string {
  ordinal += 1;
  return `${account}.${ordinal}`;
}

function placeOf({ headers }: Answer): string {
  return new URL(String(headers['location']), 'http://localhost').pathname;
}

function codeOf({ headers }: Answer): string | null {
  return new URL(String(headers['location']), 'http://localhost').searchParams.get('code');
}

async function noticesOf(holderId: number): Promise<string[]> {
  const rows = await owner.query<{ kind: string }>('notice_kinds', 'select kind from notices where holder_id = $1', [holderId]);
  return rows.map(({ kind }) => kind);
}

async function close(name: string, regionCode: string): Promise<void> {
  await owner.script(`insert into switches values ('${name}', '${regionCode}', false, '2030-01-01', 'test', 'test')`);
}
