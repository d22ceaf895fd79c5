import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runSimulators } from '../test/running-simulators.ts';
import { smsGateway, type SmsProvider } from './sms-gateway.ts';

const simulators = await runSimulators();
afterAll(simulators.close);
beforeEach(() => simulators.setFaults('sms', {}));

const { smsApiKey, smsSecret } = simulators.secrets;
const unreachable = { outcome: 'failed', reason: 'sms_unreachable' };
let messageCount = 0;

describe('a text does not go out', () => {
  test.each([
    ['with another API key', { apiKey: 'somebody-else' }],
    ['signed with another secret', { secret: 'somebody-else' }],
    ['with a clock that is an hour late', { now: () => simulators.clock.nowMs - 3_600_000 }],
    ['with a clock that is an hour early', { now: () => simulators.clock.nowMs + 3_600_000 }],
    ['to an address where nobody listens', { url: 'http://127.0.0.1:9' }],
  ])('%s', async (_, change) => {
    const message = aMessage();
    expect(await gateway(change).sendTextMessage(message)).toEqual(unreachable);
    expect(await inboxOf(message.to)).toEqual([]);
  });

  test.each([
    ['the provider is down', { behaviour: 'down' }, 'sms_unreachable'],
    ['the provider is busy', { behaviour: 'busy' }, 'sms_busy'],
    ['the provider refuses the number', { rejectedNumbers: ['19900000099'] }, 'sms_rejected'],
  ])('while %s', async (_, faults, reason) => {
    await simulators.setFaults('sms', faults);
    expect(await gateway().sendTextMessage({ ...aMessage(), to: '19900000099' })).toEqual({ outcome: 'failed', reason });
    expect(await inboxOf('19900000099')).toEqual([]);
  });

  test('under an id that another text had', async () => {
    const first = aMessage();
    const other = { ...first, text: 'Otro texto: 654321' };
    expect(await gateway().sendTextMessage(first)).toEqual({ outcome: 'sent' });
    expect(await gateway().sendTextMessage(other)).toEqual({ outcome: 'failed', reason: 'sms_rejected' });
    expect(await inboxOf(first.to)).toMatchObject([{ text: first.text }]);
  });
});

test('no answer that is not the provider’s own counts as sent', async () => {
  const answers: RequestListener[] = [
    (_, reply) => reply.writeHead(202, { 'content-type': 'text/html' }).end('<h1>Welcome to the airport</h1>'),
    (_, reply) => reply.writeHead(200, { 'content-type': 'application/json' }).end('null'),
    (_, reply) => reply.writeHead(202, { 'content-type': 'application/json' }).end('{"messageId":7,"status":"accepted"}'),
    (_, reply) => reply.writeHead(307, { location: `${simulators.urls.sms}/v1/messages` }).end(),
    (request) => request.socket.destroy(),
  ];
  for (const answer of answers) {
    const provider = await serve(answer);
    expect(await gateway({ url: provider.url }).sendTextMessage(aMessage())).toEqual(unreachable);
    provider.close();
  }
});

describe('a text arrives', () => {
  test('with the code that a person would copy', async () => {
    const message = { ...aMessage(), text: 'Su código es 402917. No lo comparta con nadie. Vence en 5 minutos.' };
    expect(await gateway().sendTextMessage(message)).toEqual({ outcome: 'sent' });
    const { to, text } = message;
    expect(await inboxOf(to)).toEqual([{ id: expect.any(String), to, text, code: '402917', at: simulators.clock.nowMs }]);
  });

  test('once, although its reply was lost and it was sent again', async () => {
    const message = aMessage();
    let requests = 0;
    // Passes everything on, and hangs up instead of the first reply.
    const between = await serve(async (request, reply) => {
      const body = Buffer.concat(await request.toArray());
      const headers = new Headers(Object.entries(request.headers).flatMap(([name, value]) => (/^x-|content-type/.test(name) ? [[name, String(value)]] : [])));
      const passedOn = await fetch(`${simulators.urls.sms}${request.url}`, { method: 'POST', headers, body });
      requests += 1;
      if (requests === 1) request.socket.destroy();
      else reply.writeHead(passedOn.status, { 'content-type': 'application/json' }).end(await passedOn.text());
    });

    expect(await gateway({ url: between.url }).sendTextMessage(message)).toEqual({ outcome: 'sent' });
    between.close();
    expect([requests, (await inboxOf(message.to)).length]).toEqual([2, 1]);
  });

  test('late and once from a slow provider, although we had given up waiting', async () => {
    await simulators.setFaults('sms', { behaviour: 'slow', answerDelayMs: 600_000, deliveryDelayMs: 5000 });
    const message = aMessage();
    expect(await gateway({ timeoutMs: 60 }).sendTextMessage(message)).toEqual(unreachable);
    expect(await inboxOf(message.to)).toEqual([]);
    simulators.clock.nowMs += 5000;
    expect(await inboxOf(message.to)).toMatchObject([{ text: message.text }]);
  });

  test('never, when it is lost after the provider took it: only the person can notice', async () => {
    await simulators.setFaults('sms', { behaviour: 'lost' });
    const message = aMessage();
    expect(await gateway().sendTextMessage(message)).toEqual({ outcome: 'sent' });
    expect(await inboxOf(message.to)).toEqual([]);
  });
});

test('when a provider stays silent nobody waits for it any more, until one try finds it well again', async () => {
  let nowMs = simulators.clock.nowMs;
  const { sendTextMessage, onStateChange } = gateway({ now: () => nowMs, breaker: { failures: 2, restMs: 10_000 } });
  const states: string[] = [];
  onStateChange((state) => states.push(state));

  await simulators.setFaults('sms', { behaviour: 'down' });
  for (let times = 0; times < 2; times++) expect(await sendTextMessage(aMessage())).toEqual(unreachable);
  expect(states).toEqual(['open']);

  await simulators.setFaults('sms', {});
  const whileResting = aMessage();
  expect(await sendTextMessage(whileResting)).toEqual(unreachable);
  expect(await inboxOf(whileResting.to)).toEqual([]);

  nowMs += 10_000;
  expect(await Promise.all([sendTextMessage(aMessage()), sendTextMessage(aMessage())])).toEqual([{ outcome: 'sent' }, unreachable]);
  expect(await sendTextMessage(aMessage())).toEqual({ outcome: 'sent' });
  expect(states).toEqual(['open', 'closed']);
});

test('a provider that says no is there: refused numbers never open the breaker', async () => {
  const { sendTextMessage, onStateChange } = gateway({ breaker: { failures: 1, restMs: 10_000 } });
  const states: string[] = [];
  onStateChange((state) => states.push(state));
  await simulators.setFaults('sms', { rejectedNumbers: ['19900000098'] });
  await sendTextMessage({ ...aMessage(), to: '19900000098' });
  await simulators.setFaults('sms', { behaviour: 'busy' });
  await sendTextMessage(aMessage());
  expect(states).toEqual([]);
});

function gateway(change: Partial<SmsProvider> = {}) {
  return smsGateway({ url: simulators.urls.sms, apiKey: smsApiKey, secret: smsSecret, now: () => simulators.clock.nowMs, ...change });
}

function aMessage() {
  messageCount += 1;
  const number = String(messageCount).padStart(4, '0');
  return { to: `1990000${number}`, text: `Su código es 12${number}.`, clientMessageId: `message-${number}` };
}

async function inboxOf(to: string): Promise<unknown[]> {
  const reply = await fetch(`${simulators.urls.sms}/messages?${new URLSearchParams({ to })}`);
  return (await reply.json()) as unknown[];
}

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
