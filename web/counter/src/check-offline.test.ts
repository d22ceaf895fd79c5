import { beforeEach, describe, expect, test, vi } from 'vitest';
import vectors from '../../../code/vectors/vectors.json' with { type: 'json' };
import { checkOffline } from './check-offline.ts';
import type { KeptTerminal } from './terminal-store.ts';

/** What this till keeps; a browser's store in the smallest shape that `checkOffline` needs. */
const store = vi.hoisted(() => ({ kept: new Map<string, unknown>() }));
vi.mock('./terminal-store.ts', () => ({
  kept: async (name: string) => store.kept.get(name) ?? null,
  keep: async (name: string, value: unknown) => { store.kept.set(name, value); },
}));

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

  test('a forged code is not genuine, also where another region is paused', async () => {
    store.kept.set('terminal', till(['110000']));
    expect((await checkOffline(`${code.text.slice(0, -3)}000`, 'identity')).kind).not.toBe('genuine');
  });
});
