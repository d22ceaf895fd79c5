import { beforeEach, describe, expect, test, vi } from 'vitest';
import vectors from '../../../../code/vectors/vectors.json' with { type: 'json' };
import { checkOffline } from './check-offline.ts';
import type { KeptTerminal } from './terminal-store.ts';

const phone = vi.hoisted(() => ({ level: 2 }));
vi.mock('@yika/code', async (original) => {
  const whole = await original<typeof import('@yika/code')>();
  return { ...whole, verifyOffline: async (...asked: Parameters<typeof whole.verifyOffline>) => {
    const outcome = await whole.verifyOffline(...asked);
    return outcome.outcome === 'genuine' ? { ...outcome, level: phone.level } : outcome;
  } };
});

/** What this till keeps; a browser's store in the smallest shape that `checkOffline` needs. */
const store = vi.hoisted(() => ({ kept: new Map<string, unknown>() }));
vi.mock('./terminal-store.ts', async () => (await import('./kept-in-memory.ts')).inMemory(store.kept));

const { issuer, code, statusList } = vectors;
const said = { es: 'a', 'zh-CN': 'b', en: 'c' };

/** A till in Guangdong; the code of the vectors is of Shanghai. */
function till(closedRegions: readonly string[] | undefined): KeptTerminal {
  const { kid, x, y, validFrom, validTo } = issuer;
  const offline = { listAgeLimitHours: 24, checksPerTerminal: 40, checksPerHandle: 2, ...(closedRegions && { closedRegions: [...closedRegions] }) };
  return {
    terminalId: 'T-1', till: '1', place: { servicePointId: 'P1', name: said, regionCode: '440100', address: said, hours: said, phone: '12333' }, purposes: ['identity'],
    issuerKeys: [{ kid, x, y, validFrom, validTo }], statusLists: [{ number: 0, url: '' }], offline: offline as KeptTerminal['offline'], serverTime: 0,
  };
}

beforeEach(() => {
  phone.level = 2;
  store.kept.clear();
  store.kept.set('clockOffsetMs', code.iat * 1000 - Date.now());
  store.kept.set('lists', { 0: Uint8Array.from(Buffer.from(statusList.hex, 'hex')) });
});

describe('without a line', () => {
  test.each([
    ['the region of this till is paused', ['440100']], ['the province around this till is paused', ['440000']], ['the region of the code is paused', ['310100']],
    ['the province of the code is paused', ['310000']], ['the nation is paused', ['000000']],
  ])('%s: no code is taken, and nobody is accused', async (_, closed) => {
    store.kept.set('terminal', till(closed));
    expect(await checkOffline(code.text, 'identity')).toEqual({ kind: 'unknown', reason: 'offline_paused' });
    expect(store.kept.has('queue')).toBe(false);
  });

  test.each([['no region is paused', []], ['another region is paused', ['110000', '310200']], ['the platform had not told of pauses yet', undefined]])('%s: a genuine code is taken and kept', async (_, closed) => {
    store.kept.set('terminal', till(closed));
    expect(await checkOffline(code.text, 'identity')).toMatchObject({ kind: 'genuine', region: '310100', level: 2 });
    expect(store.kept.get('queue')).toMatchObject([{ code: code.text, purpose: 'identity' }]);
  });

  test('a payment at level 1 is refused as it is with a line, and nothing is kept or counted', async () => {
    store.kept.set('terminal', till([]));
    phone.level = 1;
    expect(await checkOffline(code.text, 'payment')).toEqual({ kind: 'refused', reason: 'card_number_not_given' });
    expect([store.kept.has('queue'), store.kept.has('counts')]).toEqual([false, false]);
    expect(await checkOffline(code.text, 'identity')).toMatchObject({ kind: 'genuine', level: 1 });
  });

  test('what was taken once is not taken again, also after it was handed in', async () => {
    store.kept.set('terminal', till([]));
    await checkOffline(code.text, 'identity');
    store.kept.set('queue', []);
    expect(await checkOffline(code.text, 'identity')).toEqual({ kind: 'refused', reason: 'taken_here_already' });
    expect(store.kept.get('queue')).toEqual([]);
  });

  test('a forged code is not genuine, also where another region is paused', async () => {
    store.kept.set('terminal', till(['110000']));
    expect((await checkOffline(`${code.text.slice(0, -3)}000`, 'identity')).kind).not.toBe('genuine');
  });
});
