import { bankBehaviours, regionalBehaviours, startAlipay, startBank, startRegionalSystem, startWechat } from '@yika/simulators';
import { afterAll, expect, test } from 'vitest';
import { runSimulators } from '../gateways/test/running-simulators.ts';
import { smsGateway } from '../gateways/sms/sms-gateway.ts';
import { neighbourControls } from './neighbours.ts';

const simulators = await runSimulators();
afterAll(simulators.close);
const platforms = { wechat: 'http://127.0.0.1:9', alipay: 'http://127.0.0.1:9', bank: 'http://127.0.0.1:9', region: 'http://127.0.0.1:9' };
const controls = neighbourControls({ ...simulators.urls, ...platforms });
/** The two platforms, the bank and the region do not run here. */
const gone = { wechat: 'down', alipay: 'down', bank: 'down', region: 'down' };

test('simulators that cannot be reached are a refusal', async () => {
  const nowhere = neighbourControls({ sms: 'http://127.0.0.1:9', face: 'http://127.0.0.1:9', hospital: 'http://127.0.0.1:9', ...platforms });
  for (const ask of [nowhere.readFaults, () => nowhere.setFaults({ sms: 'down' }), () => nowhere.readInbox()]) {
    await expect(ask()).rejects.toMatchObject({ code: 'neighbour_unreachable' });
  }
});

test('a switch turns one neighbour and leaves the others', async () => {
  expect(await controls.readFaults()).toEqual({ sms: 'well', face: 'match', hospital: 'well', ...gone });
  expect(await controls.setFaults({ face: 'no_match' })).toEqual({ sms: 'well', face: 'no_match', hospital: 'well', ...gone });
  expect(await controls.setFaults({ sms: 'lost', hospital: 'flapping' })).toEqual({ sms: 'lost', face: 'no_match', hospital: 'flapping', ...gone });
  expect(await controls.setFaults({ sms: 'well', face: 'match', hospital: 'well' })).toEqual({ sms: 'well', face: 'match', hospital: 'well', ...gone });
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

test('a platform or a bank that people enter from, or the system of a region, is switched like a neighbour, and each of its faults has a name', async () => {
  const settings = { port: 0, host: '127.0.0.1', publicHost: '127.0.0.1', productUrl: 'http://localhost:8080', productOrigins: ['http://localhost:8080'], dataDirectory: simulators.dataFolder, servicePointIds: [], heartbeatIntervalMs: 0, now: () => 0 };
  const [wechat, alipay, bank, region] = await Promise.all([startWechat(settings), startAlipay(settings), startBank(settings), startRegionalSystem(settings)]);
  const all = neighbourControls({ ...simulators.urls, wechat: wechat.url, alipay: alipay.url, bank: bank.url, region: region.controlUrl });
  expect(await all.readFaults()).toMatchObject({ wechat: 'well', alipay: 'well', bank: 'well', region: 'well' });
  for (const fault of ['code_expired', 'code_used', 'foreign_real_name', 'snapshot_user', 'busy', 'token_refused'] as const) expect(await all.setFaults({ wechat: fault })).toMatchObject({ wechat: fault, alipay: 'well' });
  for (const fault of ['code_invalid', 'foreign_real_name', 'real_name_missing', 'busy', 'forged_signature', 'signature_stripped'] as const) expect(await all.setFaults({ alipay: fault })).toMatchObject({ alipay: fault });
  for (const fault of bankBehaviours) expect(await all.setFaults({ bank: fault })).toMatchObject({ bank: fault });
  for (const fault of regionalBehaviours) expect(await all.setFaults({ region: fault })).toMatchObject({ region: fault });
  await Promise.all([wechat.close(), alipay.close(), bank.close(), region.close()]);
});
