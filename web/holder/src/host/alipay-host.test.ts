import { describe, expect, test } from 'vitest';
import { alipayHost, type AlipayBridge } from './alipay-host.ts';
import { browserHost } from './browser-host.ts';

/** The bridge as documented: one answer a call, an `error` where it went wrong. */
function bridgeThat(answers: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>): { readonly bridge: AlipayBridge; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    bridge: {
      call: (name, _, answered) => {
        asked.push(name);
        queueMicrotask(() => answered(name in answers ? answers[name] : { error: 1, errorMessage: '接口不存在' }));
      },
    },
  };
}

const browser = browserHost({ onLine: true });

describe('what goes wrong is told by name', () => {
  test.each([
    [1, 'missing'], [2, 'failed'], [3, 'failed'], [4, 'denied'], [11, 'failed'],
  ] as const)('error %i of the scanner: %s', async (error, why) => {
    const { bridge } = bridgeThat({ scan: { error } });
    await expect(alipayHost(bridge, browser).scan?.()).rejects.toMatchObject({ capability: 'scan', why });
  });

  test('older versions say errorCode, in words of digits', async () => {
    const { bridge } = bridgeThat({ scan: { errorCode: '11' } });
    await expect(alipayHost(bridge, browser).scan?.()).rejects.toMatchObject({ why: 'failed' });
  });
});

test('error 10 of the scanner is a person who closed it', async () => {
  const { bridge } = bridgeThat({ scan: { error: 10 } });
  expect(await alipayHost(bridge, browser).scan?.()).toEqual({ kind: 'cancelled' });
});

test.each([
  ['a QR code', { qrCode: 'YK0000019' }],
  ['a bar code', { barCode: 'YK0000019' }],
  ['whatever it was, as newer versions say it', { codeType: 'CODE_128', codeContent: 'YK0000019' }],
])('%s is read', async (_, told) => {
  const { bridge } = bridgeThat({ scan: told });
  expect(await alipayHost(bridge, browser).scan?.()).toEqual({ kind: 'text', text: 'YK0000019' });
});

test.each([
  [{ networkAvailable: false, networkType: 'fail' }, 'none'],
  [{ networkType: 'fail' }, 'none'],
  [{ networkAvailable: true, networkType: 'wifi', networkInfo: 'WIFI' }, 'wifi'],
  [{ networkAvailable: true, networkType: 'wwan', networkInfo: '4G' }, '4g'],
  [{ networkAvailable: true, networkType: 'wwan' }, 'unknown'],
])('the network %j is %s', async (told, expected) => {
  const { bridge } = bridgeThat({ getNetworkType: told });
  expect(await alipayHost(bridge, browser).networkType?.()).toBe(expected);
});

test('it closes its window, or the app of the page where windows cannot be closed', async () => {
  const window = bridgeThat({ popWindow: {} });
  await alipayHost(window.bridge, browser).close?.();
  expect(window.asked).toEqual(['popWindow']);
  const older = bridgeThat({ exitApp: {} });
  await alipayHost(older.bridge, browser).close?.();
  expect(older.asked).toEqual(['popWindow', 'exitApp']);
});

test('the menu in the corner goes, and comes back', async () => {
  const { bridge, asked } = bridgeThat({ hideOptionMenu: {}, showOptionMenu: {} });
  const release = await alipayHost(bridge, browser).hideSharing?.();
  release?.();
  expect(asked).toEqual(['hideOptionMenu', 'showOptionMenu']);
});
