import { expect, test } from 'vitest';
import { browserHost } from './browser-host.ts';

test('a browser has no scanner, closes no page and hides no menu: nobody is offered what it cannot do', () => {
  expect(Object.keys(browserHost({ onLine: true })).sort()).toEqual(['name', 'networkType']);
});

test.each([
  [{ onLine: false }, 'none'],
  [{ onLine: true, connection: { type: 'none' } }, 'none'],
  [{ onLine: true, connection: { type: 'wifi', effectiveType: '2g' } }, 'wifi'],
  [{ onLine: true, connection: { type: 'cellular', effectiveType: 'slow-2g' } }, '2g'],
  [{ onLine: true, connection: { type: 'cellular', effectiveType: '4g' } }, '4g'],
  [{ onLine: true, connection: { effectiveType: '4g' } }, 'unknown'],
  [{ onLine: true }, 'unknown'],
])('connected as %j it says %s', async (parts, expected) => {
  expect(await browserHost(parts).networkType?.()).toBe(expected);
});

test('it stays awake where the browser can, and lets go', async () => {
  const done: string[] = [];
  const wakeLock = { request: async (type: 'screen') => { done.push(type); return { release: async () => void done.push('released') }; } };
  const release = await browserHost({ onLine: true, wakeLock }).keepAwake?.();
  release?.();
  expect(done).toEqual(['screen', 'released']);
});
