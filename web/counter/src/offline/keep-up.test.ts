import { afterEach, expect, test, vi } from 'vitest';
import { hadLine, hasLine } from './keep-up.ts';

afterEach(() => vi.unstubAllGlobals());

test.each<[string, boolean, () => Promise<Response>]>([
  ['nothing answers', false, () => Promise.reject(new TypeError('Failed to fetch'))],
  ['what answers has no database', false, async () => new Response('{}', { status: 503 })],
  ['the platform answers', true, async () => new Response('{}')],
  ['too many of this hospital ask at once', true, async () => new Response('{}', { status: 429 })],
])('where %s, a till takes its line to be there: %s', async (_, there, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(await hasLine()).toBe(there);
  expect(hadLine()).toBe(there);
});
