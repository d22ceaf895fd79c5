import { useSyncExternalStore } from 'react';
import { browserHost, type BrowserParts } from './browser-host.ts';
import './entry-address.ts';
import type { HostBridge } from './host-bridge.ts';

/** What hosts put into a page, each in its own way. */
interface HostWindow {
  readonly YikaHost?: { postMessage(text: string): void };
  readonly AlipayJSBridge?: { call(name: string, ask: Readonly<Record<string, unknown>>, answered: (told?: Readonly<Record<string, unknown>> | null) => void): void };
  readonly WeixinJSBridge?: unknown;
}

export interface HostedPage {
  readonly window: HostWindow & EventTarget;
  readonly document: EventTarget;
  readonly navigator: BrowserParts;
}

/** The large parts of each host come only where that host is. */
export interface HostParts {
  readonly weChat: (browser: HostBridge) => Promise<HostBridge | null>;
  readonly alipay: (bridge: NonNullable<HostWindow['AlipayJSBridge']>, browser: HostBridge) => Promise<HostBridge | null>;
  readonly app: (host: NonNullable<HostWindow['YikaHost']>, browser: HostBridge) => Promise<HostBridge | null>;
}

/**
 * Finds the host by what it put into the page. Their bridges come when they like, often after the page: until then, and for ever where none comes, the
 * page is in a browser. One that turns out to be empty changes nothing.
 */
export function findHost({ window, document, navigator }: HostedPage, parts: HostParts, tell: (host: HostBridge) => void): void {
  const browser = browserHost(navigator);
  tell(browser);
  let found = false;
  const take = (arriving: () => Promise<HostBridge | null>): void => {
    if (found) return;
    found = true;
    void arriving().catch(() => null).then((host) => {
      if (host === null) found = false;
      else tell(host);
    });
  };
  const look = (): void => {
    const { YikaHost, AlipayJSBridge, WeixinJSBridge } = window;
    if (YikaHost) take(() => parts.app(YikaHost, browser));
    else if (AlipayJSBridge) take(() => parts.alipay(AlipayJSBridge, browser));
    else if (WeixinJSBridge) take(() => parts.weChat(browser));
  };
  look();
  document.addEventListener('AlipayJSBridgeReady', look);
  document.addEventListener('WeixinJSBridgeReady', look);
  window.addEventListener('yika:host-ready', look);
}

const listeners = new Set<() => void>();
let current: HostBridge = browserHost({ onLine: true });

/** To be called once, before the first drawing. */
export function startHost(): void {
  findHost({ window, document, navigator } as HostedPage, hostParts, (host) => {
    current = host;
    for (const listener of listeners) listener();
  });
}

export function hostNow(): HostBridge {
  return current;
}

/** The host around this page; another once its bridge has arrived. */
export function useHost(): HostBridge {
  return useSyncExternalStore(listen, hostNow);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const hostParts: HostParts = {
  weChat: async (browser) => (await import('./wechat-page.ts')).weChatPage(browser),
  alipay: async (bridge, browser) => (await import('./alipay-host.ts')).alipayHost(bridge, browser),
  app: async (host, browser) => (await import('./app-host.ts')).appHost(host, window, browser),
};
