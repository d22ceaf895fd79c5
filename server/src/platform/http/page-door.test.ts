import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import type { Door } from './door.ts';
import { registerPageDoor } from './page-door.ts';
import { buildShell } from './shell.ts';

test.each<[string, Error, string]>([
  ['a refusal', new Refusal('channel_paused'), 'channel_paused'],
  ['a database that went away in the middle', Object.assign(new Error('terminating connection'), { code: '57P01' }), 'outcome_unknown'],
  ['a fault of ours', new TypeError('of somebody called Test'), 'unexpected'],
])('whoever pressed a button in an app and met %s is shown a page with its code and its reference, and no JSON', async (_, fault, code) => {
  const { ask, kept } = await pageDoor({ work: () => Promise.reject(fault) });
  const reply = await ask();
  expect([reply.statusCode, reply.body, reply.headers['location']]).toEqual([303, '', expect.stringMatching(new RegExp(`^/app/failed\\?code=${code}&reference=YK-[\\w-]+$`))]);
  expect(String(reply.headers['location'])).not.toContain('somebody');
  expect(kept).toEqual([code]);
});

test('a flood at such a door leaves no row behind, and all addresses of one network are one', async () => {
  const addresses: string[] = [];
  const { ask, kept } = await pageDoor({ letThrough: (address) => !addresses.push(address) });
  for (const remoteAddress of ['2001:db8:1:2::3', '2001:db8:1:2:3:4:5:6']) expect((await ask(remoteAddress)).headers['location']).toMatch(/code=too_many_requests/);
  expect(new Set(addresses)).toEqual(new Set(['2001:db8:1:2::/64']));
  expect(kept).toEqual([]);
});

async function pageDoor({ letThrough = () => true, work = () => Promise.reject(new Error('not asked for')) }: Partial<Pick<Door, 'letThrough'>> & { readonly work?: () => Promise<never> }) {
  const kept: string[] = [];
  const remember = async ({ code }: { readonly code: string }) => void kept.push(code);
  const app = await buildShell({ remember: async () => {}, now: Date.now, logger: false, tls: null });
  const failedAt = (request: { readonly id: string }, code: string) => `/app/failed?code=${code}&reference=${request.id}`;
  registerPageDoor(app, { letThrough, now: Date.now, secureCookies: true }, { url: '/enter', operationId: 'enter', remember, failedAt }, work);
  return { kept, ask: (remoteAddress = '192.0.2.1') => app.inject({ method: 'GET', url: '/enter', remoteAddress }) };
}
