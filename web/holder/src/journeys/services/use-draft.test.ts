import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetDrafts, keepDraft, readDraft } from './use-draft.ts';

beforeEach(() => {
  const kept: Record<string, string> = {};
  vi.stubGlobal('sessionStorage', new Proxy(kept, {
    get: (_, name) => ({
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, value: string) => { kept[key] = value; },
      removeItem: (key: string) => { delete kept[key]; },
    })[String(name)],
  }));
});
afterEach(() => vi.unstubAllGlobals());

test('what was typed on one e-card is not there for another', () => {
  keepDraft('card-1:formal_loss', { sure: 'yes' });
  expect(readDraft('card-2:formal_loss')).toEqual({});
  expect(readDraft('card-1:formal_loss')).toEqual({ sure: 'yes' });
});

test('signing out forgets every draft, and nothing else of the window', () => {
  sessionStorage.setItem('something-else', '1');
  keepDraft('card-1:formal_loss', { sure: 'yes' });
  keepDraft('A7K2-9M4Q:say', { words: 'in the bus' });
  forgetDrafts();
  expect([readDraft('card-1:formal_loss'), readDraft('A7K2-9M4Q:say'), sessionStorage.getItem('something-else')]).toEqual([{}, {}, '1']);
});

test('what somebody else wrote under the key is no draft', () => {
  for (const strange of ['', 'null', '[1]', '{"sure":1}', '{']) {
    sessionStorage.setItem('yika-draft:card-1:formal_loss', strange);
    expect(readDraft('card-1:formal_loss')).toEqual({});
  }
});

test('a browser that keeps nothing breaks nothing', () => {
  vi.stubGlobal('sessionStorage', { getItem: () => { throw new Error('closed'); }, setItem: () => { throw new Error('closed'); } });
  expect(() => keepDraft('card-1:formal_loss', { sure: 'yes' })).not.toThrow();
  expect(readDraft('card-1:formal_loss')).toEqual({});
});
