import { describe, expect, test } from 'vitest';
import { browserHost } from './browser-host.ts';
import { HostRefused } from './host-bridge.ts';
import { sharingItems, weChatHost, type WeChatSdk } from './wechat-host.ts';

type Told = { readonly errMsg: string };
type Ask = { readonly success: (told: Told & Record<string, unknown>) => void; readonly fail: (told: Told) => void; readonly cancel?: (told: Told) => void };

/** The JS-SDK as documented: rights for one address, `error` before `ready`, and after the first answer `ready` at once. */
function sdkFor({ believes, reads, refusesAtConfig = true }: { readonly believes: (address: string) => boolean; readonly reads?: Told & Record<string, unknown>; readonly refusesAtConfig?: boolean }) {
  const asked: string[] = [];
  const menus: (readonly string[])[] = [];
  let rights = false;
  let answeredOnce = false;
  let waiting: (() => void)[] = [];
  let onError: (told: Told) => void = () => {};
  const withRights = (name: string, { success, fail, cancel }: Ask, answer: Record<string, unknown> = {}): void => {
    asked.push(name);
    const told = rights ? { errMsg: `${name}:ok`, ...answer } : { errMsg: `${name}:permission denied` };
    if (told.errMsg.endsWith(':cancel')) cancel?.(told);
    else if (told.errMsg.endsWith(':ok')) success(told);
    else fail(told);
  };
  const sdk: WeChatSdk = {
    config: ({ signature, debug, jsApiList }) => {
      expect(debug).toBe(false);
      expect(jsApiList).toContain('scanQRCode');
      asked.push(`config ${signature}`);
      queueMicrotask(() => {
        rights = believes(signature);
        answeredOnce = true;
        if (!rights && refusesAtConfig) onError({ errMsg: 'config:invalid signature' });
        for (const call of waiting) call();
        waiting = [];
      });
    },
    ready: (call) => { if (answeredOnce) queueMicrotask(call); else waiting.push(call); },
    error: (call) => { onError = call; },
    scanQRCode: (ask) => withRights('scanQRCode', ask as unknown as Ask, reads),
    hideMenuItems: (ask) => { menus.push(ask.menuList); withRights('hideMenuItems', ask); },
    showMenuItems: (ask) => withRights('showMenuItems', ask),
    getNetworkType: (ask) => withRights('getNetworkType', ask as unknown as Ask, { networkType: '4g' }),
    closeWindow: (ask) => withRights('closeWindow', ask),
  };
  return { sdk, asked, menus };
}

const entry = 'https://yika.test/app/';
const browser = browserHost({ onLine: true });

/** The signature of an address is the address, so that the platform of the test can look at it. */
function page(sdk: WeChatSdk, { at = entry, sign = (address: string) => Promise.resolve({ appId: 'wx1', timestamp: 1, nonceStr: 'n', signature: address }) } = {}) {
  const where = { address: at };
  return { where, host: weChatHost({ sdk, browser, address: () => where.address, entryAddress: entry, sign }) };
}

describe('where the platform gives no rights', () => {
  test('a capability is refused as denied, and nothing is done without rights', async () => {
    const { sdk, asked } = sdkFor({ believes: () => false });
    const { host } = page(sdk);
    await expect(host.scan?.()).rejects.toMatchObject({ capability: 'scan', why: 'denied' });
    expect(asked).toEqual([`config ${entry}`]);
  });

  test('a server that does not sign is a refusal, not an error that breaks the page', async () => {
    const { sdk } = sdkFor({ believes: () => true });
    const { host } = page(sdk, { sign: () => Promise.reject(new Error('no line')) });
    await expect(host.hideSharing?.()).rejects.toBeInstanceOf(HostRefused);
  });
});

test('rights are asked for once an address, and anew after a change of page', async () => {
  const { sdk, asked } = sdkFor({ believes: () => true });
  const { host, where } = page(sdk);
  await host.networkType?.();
  await host.networkType?.();
  where.address = 'https://yika.test/app/claim';
  await host.networkType?.();
  expect(asked).toEqual([`config ${entry}`, 'getNetworkType', 'getNetworkType', 'config https://yika.test/app/claim', 'getNetworkType']);
});

describe('a web view that believes the page is still where it was opened (iOS)', () => {
  test.each([['says so when it is configured', true], ['says so only when something is asked of it', false]])('%s: the first address is signed instead', async (_, refusesAtConfig) => {
    const { sdk } = sdkFor({ believes: (address) => address === entry, reads: { errMsg: 'scanQRCode:ok', resultStr: 'YK0000019' }, refusesAtConfig });
    const { host } = page(sdk, { at: 'https://yika.test/app/claim' });
    expect(await host.scan?.()).toEqual({ kind: 'text', text: 'YK0000019' });
  });

  test('having learnt it, it asks for the first address straight away', async () => {
    const { sdk, asked } = sdkFor({ believes: (address) => address === entry });
    const { host, where } = page(sdk, { at: 'https://yika.test/app/claim' });
    await host.networkType?.();
    where.address = 'https://yika.test/app/devices';
    await host.networkType?.();
    expect(asked.filter((each) => each.startsWith('config'))).toEqual(['config https://yika.test/app/claim', `config ${entry}`]);
  });
});

describe('scanning', () => {
  test.each([
    ['scanQRCode:cancel', { kind: 'cancelled' }],
  ])('%s: the person closed it', async (errMsg, expected) => {
    const { sdk } = sdkFor({ believes: () => true, reads: { errMsg } });
    expect(await page(sdk).host.scan?.()).toEqual(expected);
  });

  test.each([['scanQRCode:fail', 'failed'], ['scanQRCode:function not exist', 'missing']])('%s is told as %s', async (errMsg, why) => {
    const { sdk } = sdkFor({ believes: () => true, reads: { errMsg } });
    await expect(page(sdk).host.scan?.()).rejects.toMatchObject({ why });
  });

  test.each([['CODE_128,YK0000019', 'YK0000019'], ['YK1:A,B', 'YK1:A,B'], ['YK0000019', 'YK0000019']])('%s is read as %s: a bar code’s kind is no part of it', async (resultStr, text) => {
    const { sdk } = sdkFor({ believes: () => true, reads: { errMsg: 'scanQRCode:ok', resultStr } });
    expect(await page(sdk).host.scan?.()).toEqual({ kind: 'text', text });
  });
});

test('the menu loses every way to send the page on, and gets them back', async () => {
  const { sdk, menus, asked } = sdkFor({ believes: () => true });
  const release = await page(sdk).host.hideSharing?.();
  expect(menus).toEqual([sharingItems]);
  expect(sharingItems).toEqual(expect.arrayContaining(['menuItem:share:appMessage', 'menuItem:share:timeline', 'menuItem:copyUrl', 'menuItem:openWithSafari']));
  release?.();
  expect(asked.at(-1)).toBe('showMenuItems');
});

test('it closes the window, and says how the phone is connected', async () => {
  const { sdk, asked } = sdkFor({ believes: () => true });
  const { host } = page(sdk);
  expect(await host.networkType?.()).toBe('4g');
  await host.close?.();
  expect(asked.at(-1)).toBe('closeWindow');
});

test('it does not claim what the platform has no call for: the brightness', () => {
  expect(page(sdkFor({ believes: () => true }).sdk).host.raiseBrightness).toBeUndefined();
});
