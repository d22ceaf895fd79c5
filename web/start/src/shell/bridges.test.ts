import { describe, expect, test } from 'vitest';
import { alipayBridge } from './alipay-bridge.ts';
import type { ViewHost } from './view-host.ts';
import { wechatSdk } from './wechat-bridge.ts';

type Asked = Readonly<Record<string, (...values: unknown[]) => unknown>>;
type Told = Readonly<Record<string, unknown>>;

function shell({ signed = true, reads = 'YK1:X' as string | null } = {}) {
  const done: string[] = [];
  const host: ViewHost = {
    scan: async () => reads, close: () => done.push('close'), hideMenu: (names) => done.push(`hide ${names}`), showMenu: (names) => done.push(`show ${names}`), network: () => '4g', language: () => 'es', openScreen: null, isSigned: async () => signed,
  };
  return { host, done };
}

const config = { appId: 'wx1', timestamp: 1, nonceStr: 'n', signature: 's', jsApiList: ['scanQRCode', 'hideMenuItems', 'getNetworkType', 'closeWindow'] };

async function ready(sdk: Asked): Promise<string[]> {
  const heard: string[] = [];
  sdk['error']?.((told: Told) => heard.push(String(told['errMsg'])));
  await new Promise<void>((resolve) => { sdk['ready']?.(() => { heard.push('ready'); resolve(); }); void sdk['config']?.(config); });
  return heard;
}

function ask(sdk: Asked, name: string, more: object = {}): Promise<string> {
  return new Promise((resolve) => sdk[name]?.({ ...more, success: (told: Told) => resolve(`ok ${told['resultStr'] ?? told['networkType'] ?? ''}`), cancel: () => resolve('cancelled'), fail: (told: Told) => resolve(String(told['errMsg'])) }));
}

describe('the JS-SDK of the WeChat shell', () => {
  test('does nothing for a page that has not shown its signature, or a wrong one', async () => {
    const { host, done } = shell({ signed: false });
    const sdk = wechatSdk(host, () => 'https://yika.test/app/') as Asked;
    expect(await ask(sdk, 'closeWindow')).toBe('closeWindow:permission denied');
    expect(await ready(sdk)).toEqual(['config:invalid signature', 'ready']);
    expect(await ask(sdk, 'scanQRCode')).toBe('scanQRCode:permission denied');
    expect(done).toEqual([]);
  });

  test('gives rights for one address and for what was listed, and takes them after a change of page', async () => {
    const { host, done } = shell();
    const where = { address: 'https://yika.test/app/' };
    const sdk = wechatSdk(host, () => where.address) as Asked;
    expect(await ready(sdk)).toEqual(['ready']);
    expect(await ask(sdk, 'showMenuItems')).toBe('showMenuItems:permission denied');
    expect([await ask(sdk, 'scanQRCode'), await ask(sdk, 'getNetworkType'), await ask(sdk, 'hideMenuItems', { menuList: ['menuItem:copyUrl'] })]).toEqual(['ok YK1:X', 'ok 4g', 'ok ']);
    where.address = 'https://yika.test/code/';
    expect(await ask(sdk, 'closeWindow')).toBe('closeWindow:permission denied');
    expect(done).toEqual(['hide menuItem:copyUrl']);
  });

  test('says that the person closed the scanner', async () => {
    const sdk = wechatSdk(shell({ reads: null }).host, () => 'a') as Asked;
    await ready(sdk);
    expect(await ask(sdk, 'scanQRCode')).toBe('cancelled');
  });
});

describe('the bridge of the Alipay shell', () => {
  const told = (host: ViewHost, name: string): Promise<Told> => new Promise((resolve) => alipayBridge(host).call(name, {}, resolve));

  test('says by number what it has not, and that the person closed the scanner', async () => {
    const { host, done } = shell({ reads: null });
    expect([(await told(host, 'setBrightness'))['error'], (await told(host, 'scan'))['error'], done]).toEqual([1, 10, []]);
  });

  test('scans, hides its menu, closes, and tells of the network', async () => {
    const { host, done } = shell();
    expect(await told(host, 'scan')).toMatchObject({ qrCode: 'YK1:X' });
    expect(await told(host, 'getNetworkType')).toEqual({ networkAvailable: true, networkType: 'wwan', networkInfo: '4G' });
    await told(host, 'hideOptionMenu');
    await told(host, 'popWindow');
    expect(done).toEqual(['hide all', 'close']);
  });
});
