import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeSimulators, signedHeaders } from '../test/make-simulators.ts';
import { Messages } from './messages.ts';

const { sms, secrets, clock, close } = await makeSimulators();
afterAll(close);
beforeEach(async () => {
  await sms.inject({ method: 'PUT', url: '/control/faults', payload: {} });
});

const good = { clientMessageId: 'message-1', to: '19900000001', template: 'notice', text: '您的验证码是 123456。' };

describe('a message is not taken', () => {
  test.each([
    ['without an API key', {}, 'api_key_unknown', { 'x-api-key': '' }],
    ['with a signature over another body', {}, 'signature_wrong', signedHeaders(secrets.smsSecret, '{}', clock.nowMs)],
    ['with an old signature', {}, 'timestamp_stale', signedHeaders(secrets.smsSecret, JSON.stringify(good), clock.nowMs - 180_000)],
  ])('%s', async (_, change, code, headers) => {
    const reply = await send({ ...good, ...change }, headers);
    expect([reply.statusCode, reply.json()]).toEqual([401, { code }]);
  });

  test.each([
    ['without a text', { text: '' }],
    ['to a number that is none', { to: 'everybody' }],
    ['without an id of its own', { clientMessageId: '' }],
    ['with a field that nobody agreed on', { sender: 'bank' }],
    ['longer than a provider takes', { text: 'x'.repeat(501) }],
  ])('%s', async (_, change) => {
    const reply = await send({ ...good, ...change });
    expect([reply.statusCode, reply.json()]).toEqual([400, { code: 'request_malformed' }]);
  });

  test('that is not even JSON, although signed', async () => {
    const headers = { ...signedHeaders(secrets.smsSecret, '{"to":', clock.nowMs), 'x-api-key': secrets.smsApiKey };
    const reply = await sms.inject({ method: 'POST', url: '/v1/messages', headers, payload: '{"to":' });
    expect([reply.statusCode, reply.json()]).toEqual([400, { code: 'request_malformed' }]);
  });
});

test('a busy provider says when to come again', async () => {
  await sms.inject({ method: 'PUT', url: '/control/faults', payload: { behaviour: 'busy' } });
  const reply = await send(good);
  expect([reply.statusCode, reply.headers['retry-after'], reply.json()]).toEqual([429, '30', { code: 'too_many' }]);
});

test('the same message again is the same message, and another under its id is refused', async () => {
  const [first, again] = [await send(good), await send(good)];
  expect([first.statusCode, again.json()]).toEqual([202, first.json()]);
  const other = await send({ ...good, to: '19900000002' });
  expect([other.statusCode, other.json()]).toEqual([409, { code: 'client_message_id_reused' }]);
  const inbox = (await sms.inject({ url: '/messages?to=19900000001' })).json();
  expect(inbox).toEqual([{ id: first.json().messageId, to: good.to, text: good.text, code: '123456', at: clock.nowMs }]);
});

test.each([
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://evil.example', undefined],
  ['null', undefined],
])('a page of %s may read the inbox: %s', async (origin, allowed) => {
  const reply = await sms.inject({ url: '/messages', headers: { origin } });
  expect([reply.headers['access-control-allow-origin'], reply.headers.vary]).toEqual([allowed, 'origin']);
});

describe('what is kept in memory', () => {
  test('is bounded: the oldest messages and ids go first', () => {
    const messages = new Messages();
    for (let index = 0; index < 2600; index++) messages.accept({ ...good, clientMessageId: `message-${index}`, text: `Text ${index}` }, index);
    const inbox = messages.arrived(5000);
    expect([inbox.length, inbox[0]?.text, inbox.at(-1)?.text]).toEqual([500, 'Text 2599', 'Text 2100']);
    expect(messages.accept({ ...good, clientMessageId: 'message-700', text: 'Other' }, 0)).toBeNull();
    expect(messages.accept({ ...good, clientMessageId: 'message-500', text: 'Other' }, 0)).not.toBeNull();
  });

  test.each([
    ['Su código es 402917.', '402917'],
    ['Tarjeta terminada en 12, hasta el 2030-02-05', '2030'],
    ['您的验证码：004512，5 分钟内有效', '004512'],
    ['Call 19900000001', null],
    ['No digits here', null],
  ])('%s has the code %s', (text, code) => {
    const messages = new Messages();
    messages.accept({ ...good, text }, 0);
    expect(messages.arrived(0)[0]?.code).toBe(code);
  });
});

function send(message: object, headers?: Record<string, string>) {
  const payload = JSON.stringify(message);
  const right = { ...signedHeaders(secrets.smsSecret, payload, clock.nowMs), 'x-api-key': secrets.smsApiKey };
  return sms.inject({ method: 'POST', url: '/v1/messages', headers: { ...right, ...headers }, payload });
}
