import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer } from '../../../test/browser.ts';
import { channelSteps, codeOf, placeOf } from '../../../test/channel-steps.ts';
import { copyOf, holderHouse } from '../../../test/holder-house.ts';

const house = await holderHouse();
const { app, owner, clock, channels } = house;
const { setOut, comeBack, nextCode, newAccount, close, reset } = channelSteps(house);
const MINUTE = 60_000;
const HOME = /^\/app\/claim(\?lang=[\w-]+)?$/;
const FAILED = /^\/app\/channel\/failed\?code=channel_[a-z_]+&reference=YK-[\w-]+(&channel=wechat)?(&lang=[\w-]+)?$/;

afterAll(house.close);
beforeEach(reset);

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
    const code = nextCode(newAccount());
    const url = `/return/wechat?code=${code}&state=${state}`;
    const copies = Array.from({ length: 50 }, () => copyOf(house, browser, 'yika_channel'));
    const places = (await Promise.all(copies.map((copy) => copy.get(url)))).map(placeOf);
    expect(places.filter((place) => place === '/app/claim')).toHaveLength(1);
    expect(channels.asked.filter((asked) => asked === code)).toHaveLength(1);
  });

  test('afterwards the cookie is another one: whoever knew the first knows nothing', async () => {
    const browser = newBrowser(app);
    const { state } = await setOut(browser, 'wechat');
    const before = copyOf(house, browser, 'yika_channel');
    await browser.get(`/return/wechat?code=${nextCode('lily')}&state=${state}`);
    expect((await before.get('/api/channel')).body['state']).toBe('none');
  });

  test('a cookie that somebody put there is replaced on setting out, and is worth nothing', async () => {
    const [attacker, victim] = [newBrowser(app), newBrowser(app)];
    const { state } = await setOut(attacker, 'wechat');
    const planted = attacker.cookies.get('yika_channel') ?? '';
    victim.cookies.set('yika_channel', planted);
    const own = await setOut(victim, 'wechat');
    expect(victim.cookies.get('yika_channel')).not.toBe(planted);
    expect(own.state).not.toBe(state);
    expect(codeOf(await victim.get(`/return/wechat?code=${nextCode(newAccount())}&state=${state}`))).toBe('channel_return_foreign');
    expect((await attacker.get('/api/channel')).body['state']).toBe('none');
  });

  test('an approval is not carried over by setting out again: what is asked anew must be answered anew', async () => {
    const browser = newBrowser(app);
    await comeBack(browser, 'wechat');
    await setOut(browser, 'alipay');
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
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

  test('leads back to pages in the language that it was opened with, and in none where it was opened without', async () => {
    const languageOf = ({ headers }: Answer) => new URL(String(headers['location']), 'http://localhost').searchParams.get('lang');
    const browser = newBrowser(app);
    expect(languageOf(await browser.get('/enter/wechat?region=540100&language=es'))).toBe('es');
    expect(languageOf(await browser.get('/enter/bank?language=zh-CN'))).toBe('zh-CN');
    expect(languageOf(await browser.get('/enter/bank?language=%0d%0aes'))).toBeNull();
    const enter = async (address: string) => new URL(String((await browser.get(address)).headers['location'])).searchParams.get('state') ?? '';
    const spanish = await browser.get(`/return/wechat?code=${nextCode(newAccount())}&state=${await enter('/enter/wechat?language=es')}`);
    expect([placeOf(spanish), languageOf(spanish)]).toEqual(['/app/claim', 'es']);
    expect(languageOf(await browser.get(`/return/wechat?state=${await enter('/enter/wechat?language=zh-CN')}`))).toBe('zh-CN');
    expect(languageOf(await comeBack(browser, 'wechat'))).toBeNull();
  });

  test('comes back to pages of ours alone, whatever the return brings along', async () => {
    for (const mangled of ['to=%2F%2Fevil.example', 'redirect_uri=https%3A%2F%2Fevil.example', 'channel=%2F%2Fevil.example', 'region=%0d%0aLocation%3Ax']) {
      const browser = newBrowser(app);
      const { state } = await setOut(browser, 'wechat');
      expect((await browser.get(`/return/wechat?code=${nextCode(newAccount())}&state=${state}&${mangled}`)).headers['location']).toMatch(HOME);
      expect((await newBrowser(app).get(`/return/wechat?${mangled}`)).headers['location']).toMatch(FAILED);
    }
    for (const channel of ['%2F%2Fevil.example', 'x%26code=ok', '%0d%0aSet-Cookie:x']) {
      expect((await newBrowser(app).get(`/return/${channel}?code=1&state=2`)).headers['location']).toMatch(FAILED);
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

test('a page signature is given for pages of ours and for no other', async () => {
  const browser = newBrowser(app);
  expect((await browser.post('/api/channel/wechat/page-signature', { url: 'http://localhost/code/' })).body).toMatchObject({ appId: 'wx0' });
  for (const url of ['http://localhost.evil.example/', 'https://evil.example/?http://localhost/', 'http://localhost', 'javascript:alert(1)']) {
    expect((await browser.post('/api/channel/wechat/page-signature', { url })).body['code']).toBe('not_permitted');
  }
});
