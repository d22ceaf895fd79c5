import type { FastifyInstance } from 'fastify';
import { afterAll, describe, expect, test } from 'vitest';
import { buildHospitalSimulator } from './hospital/hospital-simulator.ts';
import { languages } from './language.ts';
import { makeSimulators } from './test/make-simulators.ts';

const { sms, face, hospital, close } = await makeSimulators();
afterAll(close);
const all: readonly [string, FastifyInstance][] = [['sms', sms], ['face', face], ['hospital', hospital.app]];

describe.each(all)('the switches of %s', (_, app) => {
  test.each([
    ['another machine', { remoteAddress: '192.168.1.20' }],
    ['a page that points its own name at this machine', { headers: { host: 'evil.example:8081' } }],
    ['another machine that says it is this one', { remoteAddress: '10.0.0.9', headers: { 'x-forwarded-for': '127.0.0.1' } }],
  ])('do not obey %s', async (_who, request) => {
    const reply = await app.inject({ method: 'PUT', url: '/control/faults', payload: { behaviour: 'down' }, ...request });
    expect([reply.statusCode, reply.json()]).toEqual([403, { code: 'loopback_only' }]);
    expect((await app.inject({ url: '/control/faults', ...request })).statusCode).toBe(403);
  });

  test('refuse a fault that there is not', async () => {
    for (const payload of [{ behaviour: 'on fire' }, { behavior: 'down' }, { answerDelayMs: -1 }, []]) {
      const reply = await app.inject({ method: 'PUT', url: '/control/faults', payload });
      expect([reply.statusCode, reply.json()]).toEqual([400, { code: 'request_malformed' }]);
    }
  });

  test('say how it is, and nothing said means well', async () => {
    const well = (await app.inject({ url: '/control/faults' })).json();
    const down = (await app.inject({ method: 'PUT', url: '/control/faults', payload: { behaviour: 'down' } })).json();
    expect([down, (await app.inject({ url: '/control/faults' })).json()]).toEqual([{ ...well, behaviour: 'down' }, down]);
    expect((await app.inject({ method: 'PUT', url: '/control/faults', payload: {} })).json()).toEqual(well);
  });
});

describe.each(all)('the page of %s', (_, app) => {
  test('says in each language that it is a simulator, and allows no foreign script or frame', async () => {
    const titles: string[] = [];
    for (const language of languages) {
      const page = await app.inject({ url: `/?lang=${language}` });
      expect([page.statusCode, page.body.includes(`<html lang="${language}">`)]).toEqual([200, true]);
      expect(page.headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'self' http:\/\/localhost:8080$/);
      titles.push(/<title>(.*)<\/title>/.exec(page.body)?.[1] ?? '');
    }
    expect(titles).toEqual([expect.stringContaining('Simulador'), expect.stringContaining('模拟器'), expect.stringContaining('simulator')]);
  });

  test('follows the browser’s wish when none is said', async () => {
    const page = await app.inject({ url: '/', headers: { 'accept-language': 'fr-FR, zh-Hans-CN;q=0.8, en;q=0.5' } });
    expect(page.body).toContain('<html lang="zh-CN">');
  });

  test('brings its own style and script', async () => {
    const types = await Promise.all(['/page.css', '/page.js'].map(async (url) => (await app.inject({ url })).headers['content-type']));
    expect(types).toEqual(['text/css; charset=utf-8', 'text/javascript; charset=utf-8']);
  });
});

test('a service point without heartbeats has nothing to say', async () => {
  const nobody = buildHospitalSimulator({ productUrl: 'http://127.0.0.1:9', productOrigins: [], now: () => 0, heartbeatIntervalMs: 0 }, { heartbeatSecrets: {} });
  await nobody.beat();
  expect((await nobody.app.inject({ url: '/status' })).json()).toEqual({ servicePoints: [] });
  await nobody.app.close();
});
