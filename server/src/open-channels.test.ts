import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChannelSettings } from './open-channels.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-channels-'));
afterAll(() => rmSync(folder, { recursive: true }));
const serviceAccount = { appId: 'wx0123456789abcdef', secret: 'a secret of the test' };
const place = { dataFolder: folder, publicUrl: 'https://card.example', port: 8080, platformsTls: false };

test('production takes no platform over plain HTTP, which is what a simulator has', () => {
  const find = () => findChannelSettings({ ...place, mode: 'production', channelsFile: fileOf({ wechat: { url: 'http://127.0.0.1:8085', pageUrl: 'https://open.weixin.qq.com', serviceAccount } }) });
  expect(find).toThrow('without HTTPS');
});

test('a file without addresses names the platforms themselves; a platform left out does not exist', () => {
  const { wechat, alipay } = findChannelSettings({ ...place, mode: 'production', channelsFile: fileOf({ wechat: { serviceAccount } }) });
  expect([wechat?.url, wechat?.pageUrl, wechat?.miniProgram, alipay]).toEqual(['https://api.weixin.qq.com', 'https://open.weixin.qq.com', null, null]);
});

test('what is wrong is said by its name, and no secret with it', () => {
  const path = fileOf({ wechat: { serviceAccount: { ...serviceAccount, appId: 'mine' } }, alipay: { appId: '2021000000000000', privateKey: 'not a key' } });
  const find = () => findChannelSettings({ ...place, mode: 'production', channelsFile: path });
  expect(find).toThrow('lacks wechat.serviceAccount.appId');
  expect(find).not.toThrow('a secret of the test');
});

test('without a file production has no channel, and neither has a demonstration whose simulators never ran', () => {
  for (const mode of ['production', 'demo'] as const) expect(findChannelSettings({ ...place, mode, channelsFile: null })).toEqual({ wechat: null, alipay: null });
});

function fileOf(content: object): string {
  const path = join(folder, 'channels.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}
