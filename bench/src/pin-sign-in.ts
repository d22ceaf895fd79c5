import { benchLine, perSecond, type BenchLine } from './bench-line.ts';
import type { Size } from './benches.ts';
import { browser } from './browser.ts';
import { claim, PIN, type ClaimedDevice } from './claim.ts';
import { clients, type Clients, type Send } from './clients.ts';
import { SIZES, type SignInReady, type Stage } from './pin-sign-in-sizes.ts';
import { withServerProcess } from './server-process.ts';
import { inTurns, type Spent } from './turns.ts';

/**
 * Signing in with the PIN, over HTTP: ask for a challenge → the device's key answers it → a try is taken → the hash → a session. With
 * the hash of production, and with an HMAC in its place, each beside its bare work; then one sign-in after the other, to see where the
 * time goes. Per core: by the time that server and PostgreSQL together used of one; the clients' own is not theirs.
 */
export async function benchPinSignIn(size: Size): Promise<BenchLine[]> {
  return withServerProcess(new URL('pin-sign-in-server.ts', import.meta.url), size, (ready: SignInReady) => measure(ready, size));
}

const CLIENTS = 12;

async function measure(ready: SignInReady, size: Size): Promise<BenchLine[]> {
  const { turns, warmUp, oneByOne } = SIZES[size];
  const { ours, bare, persons } = ready;
  const all = clients(CLIENTS);
  const devicesOf = (who: SignInReady['persons']['withHash']) => all.forEach(who, (send, person) => claim(ready, send, person));
  const devices = { withHash: await devicesOf(persons.withHash), withoutHash: await devicesOf(persons.withoutHash) };
  const took = await inTurns({
    withHash: async () => {
      await all.forEach(devices.withHash, (send, device) => signIn(ours, send, device));
    },
    bareHash: async () => {
      await all.forEach(devices.withHash, (send) => browser(bare)(send).post('/bare/hash'));
    },
    withoutHash: async () => {
      await all.forEach(devices.withoutHash, (send, device) => signIn(ours, send, device));
    },
    bareCommits: async () => {
      await all.forEach(devices.withoutHash, (send) => bareSignIn(bare, send));
    },
  }, { turns, warmUp, cores: async () => JSON.parse((await all.send({ method: 'GET', url: `${bare}/cores` })).body) });
  const stages = await whereTheTimeGoes(ready, all, { devices: devices.withHash, count: oneByOne });
  all.close();

  const [hashed, unhashed] = [devices.withHash.length * turns, devices.withoutHash.length * turns];
  return [
    perCore('with the hash', hashed, { took: took.withHash, against: 'a bare route with one argon2id hash', bare: took.bareHash }),
    perCore('without the hash', unhashed, { took: took.withoutHash, against: 'two bare requests, one signature, two commits of three rows', bare: took.bareCommits }),
    ...stages,
  ];
}

async function signIn(ours: string, send: Send, { cookies, sign }: ClaimedDevice): Promise<void> {
  cookies.delete('yika_holder');
  const page = browser(ours, cookies)(send);
  const challenge = String((await page.get('/api/sign-in'))['challenge']);
  const signature = sign(Buffer.concat([Buffer.from('YK1-sign-in'), Buffer.from(challenge, 'base64url')]));
  await page.post('/api/sign-in', { pin: PIN, challenge, signature: Buffer.from(signature).toString('base64url') });
  if (!cookies.has('yika_holder')) throw new Error('whoever signs in gets a session');
}

async function bareSignIn(bare: string, send: Send): Promise<void> {
  const page = browser(bare)(send);
  await page.get('/bare/nothing');
  const { right } = await page.post('/bare/two-commits');
  if (right !== true) throw new Error('the bare signature of the bench is wrong');
}

function perCore(part: string, count: number, { took, against, bare }: { readonly took: Spent; readonly against: string; readonly bare: Spent }): BenchLine {
  const rate = ({ server, postgres }: Spent) => perSecond(count, Math.max(server + postgres, SMALLEST_MS));
  return benchLine({
    bench: 'pin-sign-in', part, unit: '1/s per core', value: rate(took), against, againstValue: rate(bare),
    details: {
      'by the clock, 1/s': perSecond(count, took.clock), 'bare, by the clock, 1/s': perSecond(count, bare.clock),
      'server, ms of a core': took.server / count, 'PostgreSQL, ms of a core': took.postgres / count,
      'bare: server, ms of a core': bare.server / count, 'bare: PostgreSQL, ms of a core': bare.postgres / count,
    },
  });
}

/** Cores are read by the hundredth of a second: a tiny run may have used none. */
const SMALLEST_MS = 1;

/** In the order in which a sign-in does them: `signIn` in server/src/modules/sign-in/sign-in.ts, `withPin` in server/src/modules/ecards/pin/with-pin.ts. */
const STAGES = ['ask for a challenge', 'find the device, check its signature', 'spend the challenge, take a try', 'the hash', 'give the try back, session, audit'] as const;

/** One sign-in at a time, so that nobody waits for anybody: the mean of each stage, beside the whole; the rest is HTTP at both ends. */
async function whereTheTimeGoes({ ours, bare }: SignInReady, { send }: Clients, { devices, count }: { readonly devices: readonly ClaimedDevice[]; readonly count: number }): Promise<BenchLine[]> {
  const stagesDone = async () => (JSON.parse((await send({ method: 'GET', url: `${bare}/stages` })).body) as { stages: Stage[] }).stages;
  const sums = STAGES.map(() => 0);
  let whole = 0;
  await stagesDone();
  for (let time = 0; time < count; time += 1) {
    const device = devices[time % devices.length];
    if (!device) throw new Error('somebody must sign in');
    const started = performance.now();
    await signIn(ours, send, device);
    whole += performance.now() - started;
    const done = await stagesDone();
    if (done.map(({ kind }) => kind).join(' ') !== 'statement statement statement hash statement') throw new Error(`a sign-in has other stages than are measured: ${done.map(({ kind }) => kind).join(' ')}`);
    for (const [place, { ms }] of done.entries()) sums[place] = (sums[place] ?? 0) + ms;
  }
  const rest = whole - sums.reduce((sum, ms) => sum + ms, 0);
  return [...sums, rest].map((ms, place) => benchLine({
    bench: 'pin-sign-in', part: STAGES[place] ?? 'HTTP, schemas, cookies, the client', unit: 'ms', value: ms / count, against: 'a whole sign-in, one at a time', againstValue: whole / count,
  }));
}
