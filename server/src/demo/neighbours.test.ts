import { afterAll, expect, test } from 'vitest';
import { runSimulators } from '../gateways/test/running-simulators.ts';
import { smsGateway } from '../gateways/sms/sms-gateway.ts';
import { neighbourControls } from './neighbours.ts';

const simulators = await runSimulators();
afterAll(simulators.close);
const controls = neighbourControls(simulators.urls);

test('simulators that cannot be reached are a refusal', async () => {
  const nowhere = neighbourControls({ sms: 'http://127.0.0.1:9', face: 'http://127.0.0.1:9', hospital: 'http://127.0.0.1:9' });
  for (const ask of [nowhere.readFaults, () => nowhere.setFaults({ sms: 'down' }), () => nowhere.readInbox()]) {
    await expect(ask()).rejects.toMatchObject({ code: 'neighbour_unreachable' });
  }
});

test('a switch turns one neighbour and leaves the others', async () => {
  expect(await controls.readFaults()).toEqual({ sms: 'well', face: 'match', hospital: 'well' });
  expect(await controls.setFaults({ face: 'no_match' })).toEqual({ sms: 'well', face: 'no_match', hospital: 'well' });
  expect(await controls.setFaults({ sms: 'lost', hospital: 'flapping' })).toEqual({ sms: 'lost', face: 'no_match', hospital: 'flapping' });
  expect(await controls.setFaults({ sms: 'well', face: 'match', hospital: 'well' })).toEqual({ sms: 'well', face: 'match', hospital: 'well' });
});

test('a fault that the switches have no name for is not shown as well', async () => {
  await simulators.setFaults('hospital', { behaviour: 'degraded' });
  expect(await controls.readFaults()).toMatchObject({ hospital: 'down' });
});

test('the inbox of one number is read, newest first', async () => {
  const { smsApiKey: apiKey, smsSecret: secret } = simulators.secrets;
  const { sendTextMessage } = smsGateway({ url: simulators.urls.sms, apiKey, secret, now: () => simulators.clock.nowMs });
  for (const [index, to] of ['19900000001', '19900000002', '19900000001'].entries()) {
    simulators.clock.nowMs += 1000;
    await sendTextMessage({ to, text: `您的验证码是 20000${index}。`, clientMessageId: `message-${index}` });
  }
  expect((await controls.readInbox('+86 199 0000 0001')).map(({ code }) => code)).toEqual(['200002', '200000']);
  expect((await controls.readInbox()).length).toBe(3);
});
