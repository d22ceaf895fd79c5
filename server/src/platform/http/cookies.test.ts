import cookie from '@fastify/cookie';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { cookieJarOf, type CookieName } from './cookies.ts';

/** What a browser is told to keep, and what is read of what it then brings. */
async function kept(name: CookieName, { secure, brings }: { readonly secure: boolean; readonly brings?: string }): Promise<{ readonly told: string; readonly read: string | undefined }> {
  const app = fastify();
  await app.register(cookie);
  app.get('/', async (request, reply) => {
    const cookies = cookieJarOf({ request, reply, secure });
    cookies.set(name, 'secret', 60);
    return reply.send({ read: cookies.get(name) });
  });
  const reply = await app.inject({ url: '/', headers: brings === undefined ? {} : { cookie: brings } });
  await app.close();
  return { told: String(reply.headers['set-cookie']), read: (reply.json() as { read?: string }).read };
}

test.each(['yika_holder', 'yika_channel', 'yika_launch', 'yika_staff'] as const)('over TLS %s cannot be planted by a neighbour below the same domain: it is bound to this host, and another of its name is not read', async (name) => {
  const { told, read } = await kept(name, { secure: true, brings: `${name}=planted` });
  expect(told).toMatch(new RegExp(`^__Host-${name}=secret; .*Path=/; HttpOnly; Secure; SameSite=`));
  expect(told).not.toContain('Domain');
  expect(read).toBeUndefined();
  expect((await kept(name, { secure: true, brings: `__Host-${name}=own` })).read).toBe('own');
});

test('what is kept to some addresses has no such name, which browsers would refuse', async () => {
  expect((await kept('yika_device', { secure: true })).told).toMatch(/^yika_device=secret; .*Path=\/api; HttpOnly; Secure; SameSite=Lax/);
});

test('without TLS, on this machine, there is no such name either', async () => {
  const { told, read } = await kept('yika_channel', { secure: false, brings: 'yika_channel=own' });
  expect(told).toMatch(/^yika_channel=secret; /);
  expect([told.includes('Secure'), read]).toEqual([false, 'own']);
});
