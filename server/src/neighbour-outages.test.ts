import { startAlipay, startWechat } from '@yika/simulators';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../test/fresh-database.ts';
import { testWorld } from '../test/test-world.ts';
import { alipayGateway } from './gateways/alipay/alipay-gateway.ts';
import { channelTokens } from './gateways/channel-tokens.ts';
import { faceGateway } from './gateways/face/face-gateway.ts';
import { smsGateway } from './gateways/sms/sms-gateway.ts';
import { runChannel } from './gateways/test/running-channel.ts';
import { runSimulators } from './gateways/test/running-simulators.ts';
import { wechatGateway } from './gateways/wechat/wechat-gateway.ts';
import { neighbourOutagesAt, watchNeighbours, type Watch } from './modules/outages/index.ts';

/** The gateways against the simulators, and several processes that share nothing but the database. */
const [database, simulators, wechat, alipay] = await Promise.all([freshDatabase(), runSimulators(), runChannel(startWechat), runChannel(startAlipay)]);
const { owner, pool } = database;
const STORY_MS = Date.parse('2030-03-01T02:02:00Z');
const LOOK_MS = 5000;
const FAILURES = 5;
let machineMs = simulators.clock.nowMs;
const watches: Watch[] = [];
afterAll(async () => {
  for (const { stop } of watches) stop();
  await Promise.all([simulators.close(), wechat.close(), alipay.close()]);
  await database.close();
});

beforeEach(async () => {
  for (const { stop } of watches.splice(0)) stop();
  await owner.script('truncate neighbour_reports, neighbour_outages, audit_entries');
  await Promise.all([simulators.setFaults('sms', {}), simulators.setFaults('face', {}), wechat.setFaults({}), alipay.setFaults({})]);
});

describe('no outage is opened', () => {
  test('by failures that do not open the breaker', async () => {
    const one = processOf();
    await simulators.setFaults('sms', { behaviour: 'down' });
    await fail(one.sms, FAILURES - 1);
    await look(one);
    expect(await open()).toEqual([]);
  });

  test('by a platform that is there and refuses: a used code, a limit of ours', async () => {
    const one = processOf();
    await wechat.setFaults({ behaviour: 'code_used' });
    await fail(one.wechat, FAILURES);
    await wechat.setFaults({ behaviour: 'too_many' });
    await fail(one.wechat, FAILURES);
    await look(one);
    expect(await open()).toEqual([]);
  });
});

describe.each([
  ['sms', 'down', (fault: object) => simulators.setFaults('sms', fault)],
  ['face', 'down', (fault: object) => simulators.setFaults('face', fault)],
  ['wechat', 'busy', wechat.setFaults],
  ['wechat', 'down', wechat.setFaults],
  ['alipay', 'busy', alipay.setFaults],
  ['alipay', 'down', alipay.setFaults],
] as const)('%s that is %s', (name, behaviour, setFaults) => {
  test('is in one outage that several processes see, and out of it after four answers in a row', async () => {
    const [one, other] = [processOf(), processOf()];
    await setFaults({ behaviour });
    await Promise.all([fail(one[name], FAILURES), fail(other[name], FAILURES)]);
    await reported(name);
    await look(one, other);
    expect(await open()).toEqual([name]);

    await setFaults({});
    for (let times = 0; times < 3; times++) await look(one, other);
    expect(await open()).toEqual([name]);
    await look(one, other);
    expect(await open()).toEqual([]);
    expect(await history()).toEqual([{ neighbour: name, openedAt: STORY_MS, closedAt: STORY_MS }]);
    expect(await audit()).toEqual([[`neighbour:${name}`, 'outage.opened'], [`neighbour:${name}`, 'outage.closed']]);
    expect(await owner.query('left', 'select * from neighbour_reports')).toEqual([]);
  });
});

describe('the outage', () => {
  test('is one while the neighbour comes and goes', async () => {
    const [one, other] = [processOf(), processOf()];
    await simulators.setFaults('sms', { behaviour: 'down' });
    await fail(one.sms, FAILURES);
    await reported('sms');
    for (const behaviour of ['well', 'well', 'well', 'down', 'well', 'down', 'well', 'well', 'well', 'down']) {
      await simulators.setFaults('sms', { behaviour });
      await look(one, other);
    }
    expect(await history()).toMatchObject([{ closedAt: null }]);
  });

  test('ends although the process that saw it begin was killed, once another one hears answers', async () => {
    const killed = processOf();
    await simulators.setFaults('sms', { behaviour: 'down' });
    await fail(killed.sms, FAILURES);
    await reported('sms');
    killed.watch.stop();

    const next = processOf();
    await look(next);
    machineMs += 60_000;
    await look(next);
    expect(await open()).toEqual(['sms']);
    await simulators.setFaults('sms', {});
    for (let times = 0; times < 4; times++) await look(next);
    expect(await history()).toMatchObject([{ neighbour: 'sms', closedAt: STORY_MS }]);
  });

  test('ends after two minutes of nobody’s word, where no process uses the neighbour any more', async () => {
    const killed = processOf();
    await wechat.setFaults({ behaviour: 'down' });
    await fail(killed.wechat, FAILURES);
    await reported('wechat');
    killed.watch.stop();

    const without = watched({});
    await without.look();
    expect(await open()).toEqual(['wechat']);
    machineMs += 180_000;
    await without.look();
    expect(await open()).toEqual([]);
  });

  test('lets people through again as soon as a probe is answered: nobody has to try first', async () => {
    const one = processOf();
    await alipay.setFaults({ behaviour: 'busy' });
    await fail(one.alipay, FAILURES);
    await alipay.setFaults({});
    expect(await one.alipay()).toBe('channel_unreachable');
    await look(one);
    expect(await one.alipay()).toBe('channel_code_invalid');
  });
});

/** What a server process has: gateways with breakers of their own, and a watch. */
function processOf() {
  const { smsApiKey: apiKey, smsSecret, faceSecret, faceIssuer: issuer, faceAudience: audience } = simulators.secrets;
  const now = () => machineMs;
  const clients = {
    sms: smsGateway({ url: simulators.urls.sms, apiKey, secret: smsSecret, now: () => simulators.clock.nowMs }),
    face: faceGateway({ url: simulators.urls.face, secret: faceSecret, issuer, audience, now: () => simulators.clock.nowMs }),
    wechat: wechatGateway({ url: wechat.url, pageUrl: wechat.url, ...wechat.apps, tokens: channelTokens({ database: pool, key: Buffer.alloc(32, 1), now }), now }),
    alipay: alipayGateway({
      gatewayUrl: `${alipay.url}/gateway.do`, pageUrl: alipay.url, appId: alipay.app.appId, now,
      trust: { mode: 'key', privateKey: alipay.app.appPrivateKey, alipayPublicKey: alipay.app.alipayPublicKey },
    }),
  };
  let message = 0;
  return {
    watch: watched(clients),
    sms: () => clients.sms.sendTextMessage({ to: '19900000001', text: 'A test.', clientMessageId: `message-${++message}` }).then(({ outcome }) => outcome),
    face: () => clients.face.startFaceCheck({ transactionId: 't'.repeat(20), nonce: 'n'.repeat(20), returnUrl: 'http://localhost:8080/app/claim/face' }).then(({ outcome }) => outcome),
    wechat: () => clients.wechat.exchangeCode('none').then((answer) => answer.outcome === 'refused' && answer.reason),
    alipay: () => clients.alipay.exchangeCode('none').then((answer) => answer.outcome === 'refused' && answer.reason),
  };
}

function watched(neighbours: Parameters<typeof watchNeighbours>[1]['neighbours']): Watch {
  const watch = watchNeighbours(testWorld(pool, () => STORY_MS), { neighbours, machineNow: () => machineMs, onFailure: () => {} });
  watches.push(watch);
  return watch;
}

async function fail(call: () => Promise<unknown>, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await call();
}

/** The breaker tells by itself; that it has told can be seen in the database alone. */
async function reported(name: string): Promise<void> {
  await expect.poll(open).toEqual([name]);
}

async function look(...processes: { readonly watch: Watch }[]): Promise<void> {
  machineMs += LOOK_MS;
  await Promise.all(processes.map(({ watch }) => watch.look()));
}

async function open() {
  return (await neighbourOutagesAt(pool, STORY_MS)).filter(({ closedAt }) => closedAt === null).map(({ neighbour }) => neighbour);
}

function history() {
  return owner.query('history', 'select neighbour, opened_at, closed_at from neighbour_outages');
}

async function audit() {
  const rows = await owner.query<{ actor: string; action: string }>('audit', 'select actor, action from audit_entries order by at, entry_id');
  return rows.map(({ actor, action }) => [actor, action]);
}
