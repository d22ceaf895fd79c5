import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAlipay, startWechat } from '@yika/simulators';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { wholeHouse } from '../../test/whole-house.ts';
import { runChannel } from '../gateways/test/running-channel.ts';
import { runVerb } from './run-verb.ts';

/** What an operator is told who has registered at both platforms and written it down, well or not. */
const [house, wechat, alipay] = await Promise.all([wholeHouse(), runChannel(startWechat), runChannel(startAlipay)]);
const file = join(house.verbConfig.dataFolder, 'channels.json');
const well = {
  wechat: { ...wechat.apps, url: wechat.url, pageUrl: wechat.url },
  alipay: { appId: alipay.app.appId, privateKey: alipay.app.appPrivateKey, alipayPublicKey: alipay.app.alipayPublicKey, gatewayUrl: `${alipay.url}/gateway.do`, pageUrl: alipay.url },
};

afterAll(() => Promise.all([house.close(), wechat.close(), alipay.close()]));
beforeEach(async () => {
  for (const { clock } of [wechat, alipay]) clock.nowMs = Date.now();
  await Promise.all([wechat.setFaults({}), alipay.setFaults({})]);
});

/** Its lines, and the exit code. */
async function check(settings: object, words = 'channel check'): Promise<{ readonly lines: readonly string[]; readonly exitCode: number }> {
  writeFileSync(file, JSON.stringify(settings));
  const { exitCode, text } = await runVerb(words.split(' '), { json: false, config: () => ({ ...house.verbConfig, channelsFile: file }), progress: () => {} });
  return { lines: String(text).split('\n'), exitCode };
}
const wrongIn = async (settings: object): Promise<readonly string[]> => {
  const { lines, exitCode } = await check(settings);
  const wrong = lines.filter((line) => line.startsWith('WRONG'));
  expect(exitCode).toBe(wrong.length === 0 ? 0 : 1);
  return wrong;
};

test('what is right at both platforms is said to be, check by check', async () => {
  const { lines, exitCode } = await check(well);
  expect(exitCode).toBe(0);
  expect(lines.map((line) => /^well {3}(\w+ [\w-]+):/.exec(line)?.[1])).toEqual([
    'wechat address', 'wechat clock', 'wechat app', 'wechat tokens', 'wechat mini-program', 'alipay address', 'alipay clock', 'alipay app',
  ]);
});

test('a secret that is not the app’s is found also while a token of before is good, and each app by itself', async () => {
  expect(await wrongIn(well)).toEqual([]);
  const [account, program] = [{ ...well.wechat.serviceAccount, secret: 'of another app' }, { ...well.wechat.miniProgram, secret: 'of another app' }];
  expect(await wrongIn({ ...well, wechat: { ...well.wechat, serviceAccount: account } })).toEqual([expect.stringContaining('wechat app: channel_misconfigured (40125)')]);
  expect(await wrongIn({ ...well, wechat: { ...well.wechat, miniProgram: program } })).toEqual([expect.stringContaining('wechat mini-program: channel_misconfigured (40125)')]);
});

test('an app that the platform does not know, on either side', async () => {
  const stranger = { ...well.wechat.serviceAccount, appId: 'wx0000000000000000' };
  expect(await wrongIn({ ...well, wechat: { ...well.wechat, serviceAccount: stranger } })).toContainEqual(expect.stringContaining('wechat app: channel_misconfigured (40013)'));
  expect(await wrongIn({ ...well, alipay: { ...well.alipay, appId: '2000000000000000' } })).toEqual([expect.stringContaining('alipay app: channel_misconfigured')]);
});

test('our own public key in the place of the platform’s, and a private key that was not registered', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = { public: publicKey.export({ type: 'spki', format: 'pem' }), private: privateKey.export({ type: 'pkcs8', format: 'pem' }) };
  expect(await wrongIn({ ...well, alipay: { ...well.alipay, alipayPublicKey: pem.public } })).toEqual([expect.stringContaining('alipay app: channel_answer_forged')]);
  expect(await wrongIn({ ...well, alipay: { ...well.alipay, privateKey: pem.private } })).toEqual([expect.stringContaining('alipay app: channel_misconfigured')]);
});

test('a platform that does not answer, or is not configured, is said to be that', async () => {
  expect(await wrongIn({ wechat: { ...well.wechat, url: 'http://127.0.0.1:9' } })).toEqual([
    expect.stringContaining('wechat clock'), expect.stringContaining('wechat app: channel_unreachable'), expect.stringContaining('wechat mini-program: channel_unreachable'), expect.stringContaining('alipay configured'),
  ]);
});

test('no secret and no key is ever said', async () => {
  const { lines } = await check({ ...well, wechat: { ...well.wechat, serviceAccount: { ...well.wechat.serviceAccount, secret: 'a-wrong-secret' } } });
  for (const secret of ['a-wrong-secret', well.wechat.miniProgram.secret, well.alipay.privateKey.split('\n')[1] ?? '', well.alipay.alipayPublicKey.split('\n')[1] ?? '']) expect(lines.join('\n')).not.toContain(secret);
});

test('a name of neither is a fault of the question', async () => {
  expect(await check(well, 'channel check telegram')).toMatchObject({ exitCode: 2 });
});
