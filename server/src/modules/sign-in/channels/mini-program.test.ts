import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../../../../test/browser.ts';
import { channelSteps, codeOf, placeOf } from '../../../../test/channel-steps.ts';
import { actionsOf, claim, copyOf, holderHouse, prove, setPin, signedOut, signIn, triesOf } from '../../../../test/holder-house.ts';

const house = await holderHouse();
const { app, owner, clock, channels } = house;
const { nextCode, newAccount, signInByChannel, close, reset } = channelSteps(house);
const MINUTE = 60_000;

afterAll(house.close);
beforeEach(async () => {
  await reset();
  channels.compared.length = 0;
});

/** A page inside the mini-program sets out; answers what it hands the program. */
async function setOut(browser: Browser): Promise<string> {
  const { headers } = await browser.get('/enter/wechat?from=mini-program');
  const opened = new URL(String(headers['location']), 'http://localhost');
  expect(opened.pathname).toBe('/app/channel/mini-program');
  return opened.searchParams.get('state') ?? '';
}

/** What the program sends, which shares no cookie with its page. */
function askTicket(state: string, { account = newAccount(), channel = 'wechat' } = {}): Promise<Answer> {
  return newBrowser(app).post(`/api/channel/${channel}/tickets`, { state, loginCode: nextCode(account), nameCode: 'a question that was allowed' });
}

async function ticketFor(state: string, account = newAccount()): Promise<string> {
  return String((await askTicket(state, { account })).body['ticket']);
}

const comeBack = (browser: Browser, { state, ticket }: { readonly state: string; readonly ticket: string }, channel = 'wechat') => browser.get(`/return/${channel}?code=${ticket}&state=${state}`);

async function enter(browser: Browser, account = newAccount()): Promise<Answer> {
  const state = await setOut(browser);
  return comeBack(browser, { state, ticket: await ticketFor(state, account) });
}

describe('a ticket of a mini-program', () => {
  test('is not made for a page that never set out, that set out otherwise, or that has one already; and no login is handed in', async () => {
    const browser = newBrowser(app);
    const { headers } = await browser.get('/enter/wechat');
    const otherwise = new URL(String(headers['location'])).searchParams.get('state') ?? '';
    const state = await setOut(newBrowser(app));
    await ticketFor(state);
    const before = channels.asked.length;
    for (const wrong of ['0123456789abcdef0123456789abcdef', otherwise, state]) expect((await askTicket(wrong)).body['code']).toBe('channel_return_foreign');
    expect(channels.asked.length).toBe(before);
  });

  test('is nothing in another browser, also in one that set out by itself', async () => {
    const [mine, theirs] = [newBrowser(app), newBrowser(app)];
    const state = await setOut(mine);
    const ticket = await ticketFor(state);
    expect(codeOf(await comeBack(newBrowser(app), { state, ticket }))).toBe('channel_return_foreign');
    const own = await setOut(theirs);
    expect(codeOf(await comeBack(theirs, { state: own, ticket }))).toBe('channel_code_invalid');
    expect((await theirs.get('/api/channel')).body['state']).toBe('none');
    // Nor was it spent by them.
    expect(placeOf(await comeBack(mine, { state, ticket }))).toBe('/app/claim');
  });

  test('is nothing on the way of another channel, or on that of the approval page', async () => {
    const browser = newBrowser(app);
    const state = await setOut(browser);
    expect(codeOf(await comeBack(browser, { state, ticket: await ticketFor(state) }, 'alipay'))).toBe('channel_return_foreign');
    expect((await askTicket(state, { channel: 'alipay' })).body['code']).toBe('channel_not_offered');
    expect(codeOf(await browser.get('/enter/alipay?from=mini-program'))).toBe('channel_not_offered');
  });

  test('cannot be replaced by a code of the approval page', async () => {
    const browser = newBrowser(app);
    const state = await setOut(browser);
    const before = channels.asked.length;
    expect(codeOf(await comeBack(browser, { state, ticket: nextCode(newAccount()) }))).toBe('channel_code_invalid');
    expect(channels.asked.length).toBe(before);
  });

  test('is good once, also fifty times at the same moment', async () => {
    const browser = newBrowser(app);
    const state = await setOut(browser);
    const ticket = await ticketFor(state);
    const copies = Array.from({ length: 50 }, () => copyOf(house, browser, 'yika_channel'));
    const places = (await Promise.all(copies.map((copy) => comeBack(copy, { state, ticket })))).map(placeOf);
    expect(places.filter((place) => place === '/app/claim')).toHaveLength(1);
  });

  test('is made once: of a dozen programs at the same moment one gets it', async () => {
    const state = await setOut(newBrowser(app));
    const answers = await Promise.all(Array.from({ length: 12 }, () => askTicket(state)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('lasts a minute', async () => {
    const browser = newBrowser(app);
    const state = await setOut(browser);
    const ticket = await ticketFor(state);
    clock.at += MINUTE;
    expect(codeOf(await comeBack(browser, { state, ticket }))).toBe('channel_code_expired');
  });

  test('is not made while the channel is closed, nor taken', async () => {
    const browser = newBrowser(app);
    const state = await setOut(browser);
    const ticket = await ticketFor(state);
    const other = await setOut(newBrowser(app));
    await close('channel_wechat', '000000');
    expect((await askTicket(other)).body['code']).toBe('channel_paused');
    expect(codeOf(await comeBack(browser, { state, ticket }))).toBe('channel_paused');
  });

  test('of somebody who said no is none: the page comes back with the state alone', async () => {
    const browser = newBrowser(app);
    expect(placeOf(await browser.get(`/return/wechat?state=${await setOut(browser)}`))).toBe('/app/channel/refused');
  });

  test('says what the platform says to the login', async () => {
    channels.behaviour.refuses = 'channel_account_blocked';
    expect((await askTicket(await setOut(newBrowser(app)))).body['code']).toBe('channel_account_blocked');
  });
});

describe('the real name, which the platform compares and does not tell', () => {
  test('is asked about once, with the name of the registry, and only when the three fields fit', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    expect(placeOf(await enter(browser, 'lily'))).toBe('/app/claim');
    expect((await browser.get('/api/channel')).body).toMatchObject({ state: 'approved', realNameGiven: true });
    expect((await claim(browser, { ...person, name: '王不对' })).body['code']).toBe('claim_not_matched');
    expect(channels.compared).toEqual([]);
    expect((await claim(browser, person)).status).toBe(200);
    expect((await claim(browser, person)).status).toBe(200);
    expect(channels.compared).toEqual([{ accountId: 'lily', code: 'a question that was allowed', name: person.name, identityNumber: person.identityNumber }]);
  });

  test.each(['channel_real_name_foreign', 'channel_identity_number_foreign', 'channel_real_name_missing', 'channel_unreachable', 'channel_code_expired'] as const)('%s: that reason, nothing begun, no try spent, on record, and one goes on without the app', async (reason) => {
    const person = await house.register();
    const browser = newBrowser(app);
    await enter(browser);
    channels.behaviour.compares = reason;
    expect((await claim(browser, person)).body['code']).toBe(reason);
    expect((await browser.get('/api/claims/current')).status).toBe(404);
    expect(await owner.query('refused', `select outcome from audit_entries where holder_id = $1 and action = 'claim.refused'`, [person.holderId])).toEqual([{ outcome: reason }]);
    expect(await owner.query('spent', 'select * from budgets where spent > 0')).toEqual([]);
    expect((await browser.get('/api/channel')).body['state']).toBe('none');
    await prove(house, browser, person);
    expect((await setPin(browser)).status).toBe(200);
    expect(await owner.query('linked', 'select 1 from channel_links where holder_id = $1', [person.holderId])).toEqual([]);
  });

  test('is asked for one person: what was said of them is said of nobody else', async () => {
    const browser = newBrowser(app);
    await enter(browser);
    expect((await claim(browser, await house.register())).status).toBe(200);
    expect((await claim(browser, await house.register({ name: '李另一' }))).body['code']).toBe('channel_real_name_foreign');
    expect(channels.compared).toHaveLength(1);
  });

  test('that was asked and never answered, because a process died, opens nothing', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    await enter(browser);
    await owner.script('update channel_entries set question = null');
    expect((await claim(browser, person)).body['code']).toBe('channel_approval_ended');
    const known = await signedOut(house);
    await enter(known.browser);
    await owner.script('update channel_entries set question = null');
    await signIn(known.browser, known.key);
    expect((await known.browser.get('/api/channel-links')).body).toEqual({ links: [] });
  });

  test('of somebody else links nothing after a sign-in; one’s own does', async () => {
    const { person, browser, key } = await signedOut(house);
    await enter(browser);
    channels.behaviour.compares = 'channel_real_name_foreign';
    expect((await signIn(browser, key)).status).toBe(200);
    expect((await browser.get('/api/channel-links')).body).toEqual({ links: [] });
    expect(await actionsOf(house, person)).toContain('sign_in.channel_refused');
    await browser.post('/api/sign-out');
    channels.behaviour.compares = null;
    await enter(browser);
    await signIn(browser, key);
    expect((await browser.get('/api/channel-links')).body['links']).toHaveLength(1);
  });

  test('is asked about the linked holder before a try of the PIN', async () => {
    const account = newAccount();
    const { person, browser, key } = await signedOut(house);
    await enter(browser, account);
    await signIn(browser, key);
    const elsewhere = newBrowser(app);
    expect(placeOf(await enter(elsewhere, account))).toBe('/app/channel/sign-in');
    channels.behaviour.compares = 'channel_real_name_foreign';
    expect((await signInByChannel(elsewhere)).body['code']).toBe('channel_real_name_foreign');
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
    expect(await actionsOf(house, person)).toContain('sign_in.channel_refused');
    channels.behaviour.compares = null;
    await enter(elsewhere, account);
    expect((await signInByChannel(elsewhere)).status).toBe(200);
  });
});

test('what is still to be asked is nothing to whoever reads the table: neither account nor code stands in it, and one browser’s question opens in no other', async () => {
  const browser = newBrowser(app);
  await enter(browser, 'lily');
  const [row] = await owner.query<{ text: string; ticketHash: Buffer | null; question: Buffer }>('row', 'select channel_entries::text as text, ticket_hash, question from channel_entries');
  expect(row?.ticketHash).toBeNull();
  for (const kept of ['lily', 'a question']) expect([row?.text.includes(kept), row?.question.includes(kept)]).toEqual([false, false]);
  const other = newBrowser(app);
  await enter(other);
  await owner.query('swap', 'update channel_entries set question = $1', [row?.question ?? Buffer.alloc(0)]);
  expect((await claim(other, await house.register())).body['code']).toBe('channel_approval_ended');
  expect(channels.compared).toEqual([]);
});
