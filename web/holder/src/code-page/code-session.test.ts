import type { AfterScan } from '@yika/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeSession, offlineShowingMs, type CodeView, type CodeWorld } from './code-session.ts';

type Line = 'there' | 'cut' | 'signed_out' | 'busy' | 'refused';

/** A browser and a server in a few variables. */
let now: number;
let line: Line;
let kept: { worn: boolean; paused?: boolean } | null;
let showingsLeft: number;
let begun: number | null;
let fetched: number;
let iat: number;
let scans: AfterScan[];
let keyLost: boolean;
let visible: boolean;
let views: CodeView[];

const noAnswer = new Error('no answer');
const signedOut = new Error('signed out');
const noKey = new Error('no key');
const busy = new Error('busy');
const refused = new Error('refused');

const world: CodeWorld = {
  now: () => now,
  visible: () => visible,
  findShowing: async () => kept && { maskedName: '张＊', maskedIdentityNumber: '1101 •••• •••• •••• 17', renewEverySeconds: 30, worn: kept.worn, offlineUntil: 9_000_000, offlinePaused: kept.paused ?? false },
  fetchShowing: async () => {
    if (line === 'cut') throw noAnswer;
    if (line === 'busy') throw busy;
    if (line === 'refused') throw refused;
    if (keyLost) throw noKey;
    fetched += 1;
    kept = { worn: false };
    showingsLeft = 3;
  },
  makeNextCode: async () => {
    iat += 1;
    return { text: `YK1:${iat}`, digits: `digits ${iat}` };
  },
  spendOfflineShowing: async (lastsMs) => {
    if (begun !== null && now - begun < lastsMs) return { left: showingsLeft, forMs: lastsMs - (now - begun) };
    if (showingsLeft === 0) return null;
    begun = now;
    showingsLeft -= 1;
    return { left: showingsLeft, forMs: lastsMs };
  },
  askAfterScan: async (since) => {
    if (line === 'cut') throw noAnswer;
    if (line === 'busy') throw busy;
    if (line === 'refused') throw refused;
    if (line === 'signed_out') throw signedOut;
    const told = scans.filter(({ at }) => at === undefined || at >= (since ?? 0));
    if (told.length === 0 || told[0]?.at === undefined) scans = [];
    return { scans: told, serverTime: now };
  },
  meaningOf: (error) => {
    if (error === refused) return { title: 'no', detail: 'why', reference: 'R' };
    return error === noAnswer ? 'no_answer' : error === busy ? 'busy' : error === signedOut ? 'sign_in' : 'no_key';
  },
};

beforeEach(() => {
  [now, line, kept, showingsLeft, fetched, iat, scans, keyLost, visible, views] = [0, 'there', null, 0, 0, 0, [], false, true, []];
  begun = null;
});

describe('what the code page must not do', () => {
  test('show a code of a kept certificate to somebody who is signed out', async () => {
    [line, kept] = ['signed_out', { worn: false }];
    const session = open();
    await session.tick();
    expect(views).toEqual([{ kind: 'sign_in' }]);
  });

  test('show digits without a line', async () => {
    [line, kept, showingsLeft] = ['cut', { worn: false }, 3];
    await open().tick();
    expect(last()).toMatchObject({ kind: 'code', digits: null, offline: { left: 2 } });
  });

  test('show more often without a line than it may', async () => {
    [line, kept, showingsLeft] = ['cut', { worn: false }, 2];
    const session = open();
    await session.tick();
    await pass(session, offlineShowingMs);
    expect(last()).toEqual({ kind: 'covered', left: 1 });
    await session.showAgain();
    expect(last()).toMatchObject({ kind: 'code', offline: { left: 0 } });
    await pass(session, offlineShowingMs);
    await session.showAgain();
    expect(last()).toEqual({ kind: 'spent' });
  });

  test('show anything without a line where the region has paused that, however many showings were promised', async () => {
    [line, kept, showingsLeft] = ['cut', { worn: false, paused: true }, 3];
    const session = open();
    await session.tick();
    await session.showAgain();
    expect(last()).toEqual({ kind: 'paused' });
    expect(showingsLeft).toBe(3);
  });

  test('spend a showing for each renewal, each question for the line, or each return to the page', async () => {
    [line, kept, showingsLeft] = ['cut', { worn: false }, 3];
    const session = open();
    await session.tick();
    for (let second = 0; second < 110; second += 1) await pass(session, 1000);
    await session.tryLine();
    expect(showingsLeft).toBe(2);
  });

  test('spend another showing when it is closed and opened again', async () => {
    [line, kept, showingsLeft] = ['cut', { worn: false }, 3];
    await open().tick();
    now += 60_000;
    const session = open();
    await session.tick();
    expect(last()).toMatchObject({ kind: 'code', offline: { left: 2 } });
    await pass(session, 60_000);
    expect(last()).toEqual({ kind: 'covered', left: 2 });
  });

  test('renew or ask while it is put away', async () => {
    const session = open();
    await session.tick();
    const drawn = views.length;
    visible = false;
    await pass(session, 90_000);
    expect(views).toHaveLength(drawn);
  });

  test('show the same code twice, however often renewing is pressed', async () => {
    const session = open();
    await session.tick();
    await Promise.all([session.renew(), session.renew(), session.tick(), session.renew()]);
    const texts = views.flatMap((view) => (view.kind === 'code' ? [view.text] : []));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the code page', () => {
  test('fetches a certificate when none is kept, and shows code and digits', async () => {
    await open().tick();
    expect([fetched, last()]).toMatchObject([1, { kind: 'code', text: 'YK1:1', digits: 'digits 1', offline: null }]);
  });

  test('shows a kept certificate at once and replaces a worn one', async () => {
    kept = { worn: false };
    await open().tick();
    expect(fetched).toBe(0);
    kept = { worn: true };
    await open().tick();
    expect(fetched).toBe(1);
  });

  test('renews itself every thirty seconds', async () => {
    const session = open();
    await session.tick();
    await pass(session, 29_000);
    expect(last()).toMatchObject({ text: 'YK1:1' });
    await pass(session, 1_000);
    expect(last()).toMatchObject({ text: 'YK1:2' });
  });

  test('says where it was scanned, once, and goes on with another code when asked', async () => {
    const session = open();
    await session.tick();
    scans = [{ verificationId: '0', reference: '7K3-MQ2-94' } as AfterScan];
    await pass(session, 2_000);
    expect(last()).toEqual({ kind: 'scanned', scan: { verificationId: '0', reference: '7K3-MQ2-94' } });
    await pass(session, 60_000);
    expect(last().kind).toBe('scanned');
    await session.another();
    expect(last()).toMatchObject({ kind: 'code', text: 'YK1:2' });
  });

  test('a scan from before the page was opened is no news', async () => {
    scans = [{ reference: 'old' } as AfterScan];
    await open().tick();
    expect(last().kind).toBe('code');
  });

  test('loses its line and finds it again', async () => {
    kept = { worn: false };
    showingsLeft = 3;
    const session = open();
    await session.tick();
    line = 'cut';
    await pass(session, 2_000);
    expect(last()).toMatchObject({ kind: 'code', digits: null, offline: { left: 2 } });
    line = 'there';
    expect(await session.tryLine()).toBe(true);
    expect(last()).toMatchObject({ kind: 'code', offline: null });
  });

  test('without a line and without a certificate says so, and recovers by itself', async () => {
    line = 'cut';
    const session = open();
    await session.tick();
    expect(last()).toEqual({ kind: 'without' });
    line = 'there';
    await pass(session, 8_000);
    expect(last().kind).toBe('code');
  });

  test('a server that is only busy takes no code off the screen, spends no showing, and is asked again by itself', async () => {
    [kept, showingsLeft] = [{ worn: false }, 3];
    const session = open();
    await session.tick();
    line = 'busy';
    for (let second = 0; second < 30; second += 1) await pass(session, 1_000);
    expect(last()).toMatchObject({ kind: 'code', text: 'YK1:2', offline: null });
    expect(showingsLeft).toBe(3);
    line = 'there';
    scans = [{ verificationId: '0', reference: '7K3-MQ2-94' } as AfterScan];
    await pass(session, 8_000);
    expect(last().kind).toBe('scanned');
  });

  test('opened while the server is busy it says so, and recovers by itself', async () => {
    line = 'busy';
    const session = open();
    await session.tick();
    expect(last()).toEqual({ kind: 'trouble' });
    line = 'there';
    await pass(session, 8_000);
    expect(last().kind).toBe('code');
  });

  test('after a refusal asking again shows the code, once there is one', async () => {
    line = 'refused';
    const session = open();
    await session.tick();
    expect(last()).toEqual({ kind: 'refused', title: 'no', detail: 'why', reference: 'R' });
    line = 'there';
    expect(await session.tryLine()).toBe(true);
    expect(last().kind).toBe('code');
  });

  test('two scans at one moment, between two questions, are shown one after the other', async () => {
    const session = open();
    await session.tick();
    now += 2_000;
    scans = [{ verificationId: '1', reference: 'one', at: now - 900 } as AfterScan, { verificationId: '2', reference: 'two', at: now - 900 } as AfterScan];
    await session.tick();
    expect(last()).toMatchObject({ kind: 'scanned', scan: { reference: 'one' } });
    await session.another();
    expect(last()).toMatchObject({ kind: 'scanned', scan: { reference: 'two' } });
    await session.another();
    expect(last().kind).toBe('code');
  });

  test('sends a device that lost its key to confirm itself', async () => {
    keyLost = true;
    await open().tick();
    expect(last()).toEqual({ kind: 'no_key' });
  });
});

function open() {
  return codeSession(world, (view) => views.push(view));
}

function last(): CodeView {
  return views.at(-1) ?? { kind: 'starting' };
}

async function pass(session: ReturnType<typeof open>, ms: number): Promise<void> {
  now += ms;
  await session.tick();
}
