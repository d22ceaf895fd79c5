import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { answered, refused, type ChannelAnswer } from './channel-answer.ts';
import { channelTokens, type FreshToken } from './channel-tokens.ts';
import { wechatScene } from './wechat/test/wechat-scene.ts';

const scene = await wechatScene();
const { simulator, database, gatewayOn, key, now } = scene;
afterAll(scene.close);
beforeEach(async () => {
  await simulator.setFaults({});
  await database.owner.script('delete from channel_tokens');
});

const name = { channel: 'wechat', appId: 'wx2222222222222222', kind: 'access_token' } as const;

test('fifty callers in one process are one caller', async () => {
  let fetched = 0;
  const tokens = channelTokens({ database: database.pool, key, now });
  const fetchNew = async () => {
    fetched += 1;
    return fresh('the one');
  };
  const answers = await Promise.all(Array.from({ length: 50 }, () => tokens.get(name, fetchNew)));
  expect([fetched, new Set(answers.map((answer) => answer.outcome === 'answered' && answer.value.token))]).toEqual([1, new Set(['the one'])]);
});

describe('while somebody fetches a new one', () => {
  test('the others go on with the old one', async () => {
    await process().get(name, async () => fresh('old', 200));
    simulator.clock.nowMs += 20_000;
    const slow = held();
    const fetching = process().get(name, slow.fetchNew);
    await slow.begun;
    expect(await process().get(name, nobody)).toMatchObject({ value: { token: 'old' } });
    slow.give(fresh('new'));
    expect(await fetching).toMatchObject({ value: { token: 'new' } });
    expect(await process().get(name, nobody)).toMatchObject({ value: { token: 'new' } });
  });

  test('and dies, another does it ten seconds later', async () => {
    const dead = held();
    void process().get(name, dead.fetchNew);
    await dead.begun;
    simulator.clock.nowMs += 10_000;
    expect(await process().get(name, async () => fresh('mine'))).toMatchObject({ value: { token: 'mine' } });
    dead.give(refused('channel_unreachable'));
  });

  test('and is refused, the one who waited tries a second later and not at once', async () => {
    const failing = process().get(name, async () => refused('channel_busy'));
    expect(await failing).toMatchObject({ reason: 'channel_busy' });
    let asked = 0;
    const waiting = process().get(name, async () => {
      asked += 1;
      return fresh('later');
    });
    // It has looked, and was not let through.
    await database.pool.query('a_look_later', 'select 1');
    expect(asked).toBe(0);
    simulator.clock.nowMs += 1000;
    expect([await waiting, asked]).toMatchObject([{ value: { token: 'later' } }, 1]);
  });

  test('in vain, the old one serves as long as it lasts', async () => {
    await process().get(name, async () => fresh('old', 200));
    simulator.clock.nowMs += 20_000;
    expect(await process().get(name, async () => refused('channel_unreachable'))).toMatchObject({ value: { token: 'old' } });
  });
});

test('a token that the platform no longer takes is replaced, and the call is made again with the new one', async () => {
  const gateway = gatewayOn(database.pool);
  expect(await gateway.readPhoneNumber(await scene.codeFromPhone('phone'))).toMatchObject({ outcome: 'answered' });
  // Somebody else with our secret forces a new one: ours is dead at once.
  simulator.clock.nowMs += 60_000;
  const { appId, secret } = simulator.apps.miniProgram;
  await fetch(`${simulator.url}/cgi-bin/stable_token`, { method: 'POST', body: JSON.stringify({ grant_type: 'client_credential', appid: appId, secret, force_refresh: true }) });
  expect(await gateway.readPhoneNumber(await scene.codeFromPhone('phone'))).toMatchObject({ outcome: 'answered' });
});

test('of many who end a token only the first makes room for a fetch: nobody asks the platform beside the one who does', async () => {
  const first = await firstToken();
  await process().end(name, first);
  expect(await endedWhileFetched(first)).toMatchObject([{ value: { token: 'second' } }, { value: { token: 'second' } }]);
});

test('who ends a token that is being replaced already, because it neared its end, starts no second fetch', async () => {
  const first = await firstToken(200);
  simulator.clock.nowMs += 20_000;
  expect(await endedWhileFetched(first)).toMatchObject([{ value: { token: 'second' } }, { value: { token: 'second' } }]);
});

test('who ends an old token does not end the new one', async () => {
  const first = await firstToken();
  await process().end(name, first);
  await process().get(name, async () => fresh('second'));
  await process().end(name, first);
  expect(await process().get(name, nobody)).toMatchObject({ value: { token: 'second' } });
});

test('in the database nobody can read it, and under another key it is fetched anew', async () => {
  await process().get(name, async () => fresh('in-the-clear'));
  const [row] = await database.owner.query<{ sealedToken: Buffer }>('look', 'select sealed_token from channel_tokens');
  expect(row?.sealedToken.includes('in-the-clear')).toBe(false);
  simulator.clock.nowMs += 10_000;
  const rotated = channelTokens({ database: database.pool, key: randomBytes(32), now });
  expect(await rotated.get(name, async () => fresh('anew'))).toMatchObject({ value: { token: 'anew' } });
});

async function firstToken(lastsSeconds?: number) {
  const first = await process().get(name, async () => fresh('first', lastsSeconds));
  if (first.outcome === 'refused') throw new Error(first.reason);
  return first.value;
}

/** One process fetches another token when the old one is ended once more, and a second process asks: what the two get. */
async function endedWhileFetched(old: Awaited<ReturnType<typeof firstToken>>) {
  const slow = held();
  const fetching = process().get(name, slow.fetchNew);
  await slow.begun;
  await process().end(name, old);
  const waiting = process().get(name, nobody);
  // It has looked, and was not let through.
  await database.pool.query('a_look_later', 'select 1');
  slow.give(fresh('second'));
  return Promise.all([fetching, waiting]);
}

/** As another process sees it. */
function process() {
  return channelTokens({ database: database.pool, key, now });
}

function fresh(token: string, lastsSeconds = 7200): ChannelAnswer<FreshToken> {
  return answered({ token, lastsSeconds });
}

function nobody(): Promise<ChannelAnswer<FreshToken>> {
  throw new Error('the platform was asked, and should not have been');
}

/** A fetch that has begun and is not answered until the test says so. */
function held() {
  let begin: () => void = () => {};
  let give: (answer: ChannelAnswer<FreshToken>) => void = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const given = new Promise<ChannelAnswer<FreshToken>>((resolve) => (give = resolve));
  const fetchNew = () => {
    begin();
    return given;
  };
  return { begun, fetchNew, give };
}
