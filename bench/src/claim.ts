import { newEs256KeyPair, coordinatesOf, es256Signer } from '../../server/src/platform/crypto/es256.ts';
import { benchLine, each, perSecond, type BenchLine } from './bench-line.ts';
import type { Size } from './benches.ts';
import { browser, type Browser } from './browser.ts';
import { SIZES, type ClaimReady } from './claim-sizes.ts';
import { clients, type Clients, type Send } from './clients.ts';
import { withServerProcess } from './server-process.ts';
import { inTurns } from './turns.ts';

/**
 * Whole claims a second over HTTP: three fields and consent → the code to the phone → the PIN → the key of the device; six requests of
 * a browser of one's own. Beside it the work that no claim can do without: as many requests, with nothing in them but the rows that a
 * claim leaves (counted before the first turn), written bare in one transaction a request, one argon2id hash in the same pool of
 * threads, and one signature under a key that is imported. The SMS provider is not ours: the message is read where it is handed over.
 */
export async function benchClaim(size: Size): Promise<BenchLine[]> {
  return [await withServerProcess(new URL('claim-server.ts', import.meta.url), size, (ready: ClaimReady) => measure(ready, size))];
}

export const PIN = '258147';
const CLIENTS = 12;

async function measure(ready: ClaimReady, size: Size): Promise<BenchLine> {
  const { turns, warmUp, personsPerTurn } = SIZES[size];
  const all = clients(CLIENTS);
  const [first, ...persons] = ready.persons;
  if (!first) throw new Error('somebody must claim');
  const rows = await rowsLeftBy(all, ready, first);
  const personsOf = (turn: number) => persons.slice(turn * personsPerTurn, (turn + 1) * personsPerTurn);
  const took = await inTurns({
    ours: async (turn) => {
      await all.forEach(personsOf(turn), (send, person) => claim(ready, send, person));
    },
    bare: async (turn) => {
      await all.forEach(personsOf(turn), (send, { phone }) => bareWork(ready, send, { rows, phone }));
    },
  }, { turns, warmUp, cores: async () => JSON.parse((await all.send({ method: 'GET', url: `${ready.bare}/cores` })).body) });
  all.close();

  const claims = personsPerTurn * turns;
  return benchLine({
    bench: 'claim', unit: '1/s', value: perSecond(claims, took.ours.clock), against: `as many bare requests, ${rows} bare inserts, one argon2id hash, one signature`, againstValue: perSecond(claims, took.bare.clock),
    details: {
      'ms of a core, each: server': each(claims, took.ours.server), 'PostgreSQL': each(claims, took.ours.postgres),
      'bare: server': each(claims, took.bare.server), 'bare: PostgreSQL': each(claims, took.bare.postgres),
    },
  });
}

type Person = ClaimReady['persons'][number];

export interface ClaimedDevice {
  readonly cookies: Map<string, string>;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** As the pages do it, from the three fields to the key of the device. */
export async function claim({ ours, bare, consent, cookies }: Omit<ClaimReady, 'persons'> & { readonly cookies?: Map<string, string> }, send: Send, { name, identityNumber, cardNumber, phone }: Person): Promise<ClaimedDevice> {
  const page = browser(ours, cookies)(send);
  await page.post('/api/claims', { name, identityNumber, cardNumber, consent });
  await page.post('/api/claims/current/phone-code');
  const { code } = await inbox(bare, send, phone);
  await page.post('/api/claims/current/phone-code/check', { code });
  await page.post('/api/claims/current/pin', { pin: PIN, deviceName: 'A bench' });
  return { cookies: page.cookies, sign: await enrolKey(page) };
}

async function enrolKey(page: Browser): Promise<ClaimedDevice['sign']> {
  const { publicKey, privateKey } = newEs256KeyPair();
  const { x, y } = coordinatesOf(publicKey);
  const challenge = String((await page.get('/api/sign-in'))['challenge']);
  const message = Buffer.concat([Buffer.from('YK1-device'), ...[challenge, x, y].map((part) => Buffer.from(part, 'base64url'))]);
  const sign = es256Signer(privateKey);
  const signature = Buffer.from(sign(message)).toString('base64url');
  const { deviceNo } = await page.post('/api/devices', { publicKey: { x, y }, challenge, signature });
  if (deviceNo !== 1) throw new Error('whoever claims for the first time has one device');
  return sign;
}

/** As the five requests of a claim that write, and the one that does not; and the same look into the inbox, the same new key. */
async function bareWork({ bare }: ClaimReady, send: Send, { rows, phone }: { readonly rows: number; readonly phone: string }): Promise<void> {
  const { post } = browser(bare)(send);
  for (let step = 0; step < 5; step += 1) {
    const share = Math.floor((step + 1) * rows / 5) - Math.floor(step * rows / 5);
    const { right } = await post('/bare/step', { rows: share, hash: step === 3, signature: step === 4 });
    if (right !== true) throw new Error('the bare signature of the bench is wrong');
  }
  await post('/bare/step', { rows: 0, hash: false, signature: false });
  await inbox(bare, send, phone);
  es256Signer(newEs256KeyPair().privateKey)(Buffer.alloc(106));
}

async function inbox(bare: string, send: Send, phone: string) {
  return browser(bare)(send).get(`/inbox?to=${phone}`);
}

async function rowsLeftBy({ send }: Clients, ready: ClaimReady, person: Person): Promise<number> {
  const count = async () => Number((await browser(ready.bare)(send).get('/rows'))['rows']);
  const before = await count();
  await claim(ready, send, person);
  return (await count()) - before;
}
