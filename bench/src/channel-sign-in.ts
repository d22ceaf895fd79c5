import { benchLine, each, perSecond, type BenchLine } from './bench-line.ts';
import type { Size } from './benches.ts';
import { browser } from './browser.ts';
import { SIZES, type ChannelReady } from './channel-sign-in-sizes.ts';
import { claim, PIN } from './claim.ts';
import { clients, type Send } from './clients.ts';
import { withServerProcess } from './server-process.ts';
import { inTurns, type Spent } from './turns.ts';

/**
 * Entering from WeChat with a linked account, over HTTP: set out → the approval at the platform, given → back, where our server hands the code
 * in → the PIN → a session. Beside it the same calls made bare: as many empty requests in place of ours, the same ones to the same platform.
 * With the hash of production, and with an HMAC in its place. One after the other, because the simulator knows three accounts; so per core, by
 * the time that server, platform and PostgreSQL together used of one: what one of them waits for the others is not theirs.
 */
export async function benchChannelSignIn(size: Size): Promise<BenchLine[]> {
  return withServerProcess(new URL('channel-sign-in-server.ts', import.meta.url), size, (ready: ChannelReady) => measure(ready, size));
}

async function measure(ready: ChannelReady, size: Size): Promise<BenchLine[]> {
  const { turns, warmUp, perTurn } = SIZES[size];
  const all = clients(1);
  const hashed = await link(ready, all.send, { holder: ready.withHash, account: 'one' });
  const unhashed = await link(ready, all.send, { holder: ready.withoutHash, account: 'two' });
  const often = async (work: () => Promise<void>) => {
    for (let time = 0; time < perTurn; time += 1) await work();
  };
  const took = await inTurns({
    withHash: () => often(() => signIn(ready, all.send, hashed)),
    bareHash: () => often(() => bareCalls(ready, all.send, '/bare/hash')),
    withoutHash: () => often(() => signIn(ready, all.send, unhashed)),
    bare: () => often(() => bareCalls(ready, all.send, '/bare/nothing')),
  }, { turns, warmUp, cores: async () => JSON.parse((await all.send({ method: 'GET', url: `${ready.bare}/cores` })).body) });
  all.close();

  const line = lineOf(perTurn * turns);
  return [
    line('with the hash', took.withHash, { took: took.bareHash, what: 'the same HTTP calls made bare, one argon2id hash' }),
    line('without the hash', took.withoutHash, { took: took.bare, what: 'the same HTTP calls made bare' }),
  ];
}

interface Linked {
  readonly account: string;
  readonly cookies: Map<string, string>;
}

/** A claim by somebody who came from the app: from then on account and PIN are enough. */
async function link(ready: ChannelReady, send: Send, { holder, account }: { readonly holder: ChannelReady['withHash']; readonly account: string }): Promise<Linked> {
  const cookies = new Map<string, string>();
  if ((await enter(ready, send, { account, cookies })) !== '/app/claim') throw new Error('an account that is nobody’s leads to the claim');
  await claim({ ...ready, cookies }, send, holder);
  return { account, cookies };
}

async function signIn(ready: ChannelReady, send: Send, linked: Linked): Promise<void> {
  const { cookies } = linked;
  cookies.delete('yika_holder');
  if ((await enter(ready, send, linked)) !== '/app/channel/sign-in') throw new Error('a linked account leads to the PIN');
  await browser(ready.ours, cookies)(send).post('/api/channel/sign-in', { pin: PIN, deviceName: 'A bench' });
  if (!cookies.has('yika_holder')) throw new Error('whoever signs in gets a session');
}

/** To the app, through its approval and back; answers to which page of ours. */
async function enter({ ours, platform }: ChannelReady, send: Send, { account, cookies }: Linked): Promise<string> {
  const page = browser(ours, cookies)(send);
  const back = await approve(send, { platform, address: await page.go('/enter/wechat'), account });
  return page.go(`${back.pathname}${back.search}`);
}

async function bareCalls({ bare, platform, approval }: ChannelReady, send: Send, last: '/bare/hash' | '/bare/nothing'): Promise<void> {
  const page = browser(bare)(send);
  await page.get('/bare/nothing');
  const back = await approve(send, { platform, address: `${approval}${'0'.repeat(32)}#wechat_redirect`, account: 'three' });
  const { openid } = await page.get(`/bare/exchange?code=${back.searchParams.get('code')}`);
  if (typeof openid !== 'string') throw new Error('the bare code was not taken');
  await page.post(last);
}

/** Two calls: the page that asks, and the answer. */
async function approve(send: Send, { platform, address, account }: { readonly platform: string; readonly address: string; readonly account: string }): Promise<URL> {
  const asked = await send({ method: 'GET', url: address });
  const answered = await send({
    url: `${platform}${asked.location}/decision`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `decision=approve&person=${account}`,
  });
  return new URL(answered.location ?? '');
}

function lineOf(count: number) {
  const perCore = ({ server, postgres }: Spent) => perSecond(count, Math.max(server + postgres, SMALLEST_MS));
  return (part: string, took: Spent, beside: { readonly took: Spent; readonly what: string }): BenchLine => benchLine({
    bench: 'channel-sign-in', part, unit: '1/s per core', value: perCore(took), against: beside.what, againstValue: perCore(beside.took),
    details: {
      'one after the other, by the clock, 1/s': perSecond(count, took.clock), 'bare, by the clock, 1/s': perSecond(count, beside.took.clock),
      'server and platform, ms of a core': each(count, took.server), 'PostgreSQL, ms of a core': each(count, took.postgres),
      'bare: server and platform, ms of a core': each(count, beside.took.server), 'bare: PostgreSQL, ms of a core': each(count, beside.took.postgres),
    },
  });
}

/** Cores are read by the hundredth of a second: a tiny run may have used none. */
const SMALLEST_MS = 1;
