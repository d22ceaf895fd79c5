import { describe, expect, test, vi } from 'vitest';
import { findHost, type HostedPage, type HostParts } from './current-host.ts';
import { fakeHost } from './fake-host.ts';
import type { HostBridge } from './host-bridge.ts';

function page(put: Record<string, unknown> = {}) {
  const window = Object.assign(new EventTarget(), put);
  const document = new EventTarget();
  const heard: string[] = [];
  const hosts: Record<'weChat' | 'alipay' | 'app', HostBridge | null> = { weChat: fakeHost({ can: [] }), alipay: fakeHost({ can: [] }), app: fakeHost({ can: [] }) };
  const parts: HostParts = {
    weChat: async () => { heard.push('WeChat'); return hosts.weChat; },
    alipay: async () => { heard.push('Alipay'); return hosts.alipay; },
    app: async () => { heard.push('an app'); return hosts.app; },
  };
  const told: HostBridge[] = [];
  findHost({ window, document, navigator: { onLine: true } } as HostedPage, parts, (host) => told.push(host));
  return { window, document, heard, hosts, told };
}

describe('the host is known by what it put into the page', () => {
  test('nothing there: a browser, at once, and for good', () => {
    const { told, heard } = page();
    expect(told.map(({ name }) => name)).toEqual(['browser']);
    expect(heard).toEqual([]);
  });

  test.each([['YikaHost', 'an app'], ['AlipayJSBridge', 'Alipay'], ['WeixinJSBridge', 'WeChat']])('%s: %s', async (name, expected) => {
    const { heard, told } = page({ [name]: {} });
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(heard).toEqual([expected]);
  });

  test.each([['AlipayJSBridge', 'document', 'AlipayJSBridgeReady', 'Alipay'], ['WeixinJSBridge', 'document', 'WeixinJSBridgeReady', 'WeChat'], ['YikaHost', 'window', 'yika:host-ready', 'an app']] as const)('%s may come later than the page', async (name, where, event, expected) => {
    const { heard, told, ...targets } = page();
    Object.assign(targets.window, { [name]: {} });
    targets[where].dispatchEvent(new Event(event));
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(heard).toEqual([expected]);
  });
});

test('an event without its bridge is nothing', () => {
  const { document, heard } = page();
  document.dispatchEvent(new Event('AlipayJSBridgeReady'));
  expect(heard).toEqual([]);
});

test('two events of one host bring it once', async () => {
  const { window, document, heard, told } = page();
  Object.assign(window, { AlipayJSBridge: {} });
  document.dispatchEvent(new Event('AlipayJSBridgeReady'));
  document.dispatchEvent(new Event('AlipayJSBridgeReady'));
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(heard).toEqual(['Alipay']);
});

test('a host that turns out to be empty leaves the page in a browser, and may try again', async () => {
  const { window, heard, hosts, told } = page();
  hosts.app = null;
  Object.assign(window, { YikaHost: {} });
  window.dispatchEvent(new Event('yika:host-ready'));
  await vi.waitFor(() => expect(heard).toEqual(['an app']));
  await Promise.resolve();
  hosts.app = fakeHost({ can: ['close'] });
  await vi.waitFor(() => {
    window.dispatchEvent(new Event('yika:host-ready'));
    expect(told.map(({ name }) => name)).toEqual(['browser', 'app']);
  });
});
