import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { signatureRefusal } from '../request-signature.ts';
import { buildHospitalSimulator } from './hospital-simulator.ts';
import { makeSimulators } from '../test/make-simulators.ts';

interface Beat {
  readonly servicePointId: string;
  readonly sequence: number;
  readonly at: number;
  readonly status: string;
}

/** A product that checks the signature and writes down what it hears. */
let heard: Beat[] = [];
const product = createServer(async (request, reply) => {
  const body = Buffer.concat(await request.toArray());
  const beat: Beat = JSON.parse(body.toString());
  const { 'x-yika-timestamp': timestamp, 'x-yika-signature': signature } = request.headers;
  const refusal = signatureRefusal(secrets.heartbeatSecrets[beat.servicePointId] ?? '', { timestamp, signature, body }, clock.nowMs);
  if (refusal || request.url !== '/api/heartbeats') return reply.writeHead(401).end();
  heard.push(beat);
  return reply.writeHead(204).end();
}).listen(0, '127.0.0.1');
await once(product, 'listening');

const productUrl = `http://127.0.0.1:${(product.address() as AddressInfo).port}`;
const { hospital, secrets, clock, close } = await makeSimulators({ productUrl });
afterAll(async () => {
  await close();
  product.close();
});
beforeEach(async () => {
  heard = [];
  await setFaults({});
});

test('a hospital that is down says nothing', async () => {
  await setFaults({ behaviour: 'down' });
  await beat(5);
  expect([heard, await answers()]).toEqual([[], ['silent', 'silent']]);
});

test('only the service point that a fault names is concerned', async () => {
  await setFaults({ behaviour: 'down', servicePointIds: ['sp-two'] });
  await beat(2);
  expect(heard.map(({ servicePointId }) => servicePointId)).toEqual(['sp-one', 'sp-one']);
});

test('a flapping hospital speaks and falls silent for longer than three beats, and its numbers show the gap', async () => {
  await setFaults({ behaviour: 'flapping', servicePointIds: [] });
  await beat(14);
  const numbers = heard.filter(({ servicePointId }) => servicePointId === 'sp-one').map(({ sequence }) => sequence);
  const gaps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  expect([numbers.length, new Set(gaps)]).toEqual([4, new Set([1, 6])]);
});

test('a hospital that works in part says so', async () => {
  await setFaults({ behaviour: 'degraded' });
  await beat(1);
  expect(heard.map(({ status }) => status)).toEqual(['degraded', 'degraded']);
});

test('each service point signs with its own secret, at its own time, with rising numbers', async () => {
  await beat(3);
  expect(await answers()).toEqual(['accepted', 'accepted']);
  const numbers = heard.filter(({ servicePointId }) => servicePointId === 'sp-two').map(({ sequence }) => sequence);
  heard.sort((a, b) => a.sequence - b.sequence || a.servicePointId.localeCompare(b.servicePointId));
  expect(numbers).toEqual([numbers[0], (numbers[0] ?? 0) + 1, (numbers[0] ?? 0) + 2]);
  expect(heard.slice(-2)).toEqual(['sp-one', 'sp-two'].map((servicePointId) => ({ servicePointId, sequence: numbers[2], at: clock.nowMs, status: 'up' })));
});

test('a hospital that starts again goes on above its old numbers', async () => {
  await beat(3);
  const highest = Math.max(...heard.map(({ sequence }) => sequence));
  const again = buildHospitalSimulator({ productUrl, productOrigins: [], now: () => clock.nowMs, heartbeatIntervalMs: 0 }, secrets);
  await again.beat();
  await again.app.close();
  expect(heard.at(-1)?.sequence).toBeGreaterThan(highest);
});

test('a product that refuses is shown', async () => {
  const heartbeatSecrets = { 'sp-one': 'a secret that the product does not know' };
  const stranger = buildHospitalSimulator({ productUrl, productOrigins: [], now: () => clock.nowMs, heartbeatIntervalMs: 0 }, { heartbeatSecrets });
  await stranger.beat();
  expect((await stranger.app.inject({ url: '/status' })).json()).toMatchObject({ servicePoints: [{ answer: 'refused', sentAt: clock.nowMs }] });
  await stranger.app.close();
});

test('a product that cannot be reached is shown, and nothing breaks', async () => {
  const alone = await makeSimulators({ productUrl: 'http://127.0.0.1:9' });
  await alone.hospital.beat();
  expect((await alone.hospital.app.inject({ url: '/status' })).json()).toMatchObject({ servicePoints: [{ answer: 'unreachable' }, { answer: 'unreachable' }] });
  await alone.close();
});

async function setFaults(payload: object): Promise<void> {
  await hospital.app.inject({ method: 'PUT', url: '/control/faults', payload });
}

async function beat(times: number): Promise<void> {
  for (let count = 0; count < times; count++) {
    clock.nowMs += 5000;
    await hospital.beat();
  }
}

async function answers(): Promise<string[]> {
  const { servicePoints } = (await hospital.app.inject({ url: '/status' })).json();
  return servicePoints.map(({ answer }: { answer: string }) => answer);
}
