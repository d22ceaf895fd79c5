import { alipayBridge } from './alipay-bridge.ts';
import { userAgentOf, type Platform } from './platform.ts';
import type { ViewHost } from './view-host.ts';
import { wechatSdk } from './wechat-bridge.ts';

/** The line at the lower edge lies over the page, as on a phone. A frame cannot be given `env(safe-area-inset-bottom)`: it gets what our pages make of it. */
const HOME_BAR = '24px';

/**
 * Puts the app's bridge into a page of ours, after it was loaded, as both apps may: the page hears of it by the platform's own event. What the browser
 * sends as its name stays the browser's (a frame cannot change that); a script sees the app's, from now on. The platform's own pages are
 * of another origin and get none. False for those.
 */
export function putBridge(frame: HTMLIFrameElement, platform: Platform, host: ViewHost): boolean {
  const view = pageOf(frame);
  if (view === null) return false;
  const named = (): string => userAgentOf(platform, { browser: navigator.userAgent, language: host.language(), network: host.network() });
  Object.defineProperty(view.navigator, 'userAgent', { configurable: true, get: named });
  view.document.documentElement.style.setProperty('--safe-bottom', HOME_BAR);
  if (platform === 'wechat') {
    Object.assign(view, { wx: wechatSdk(host, () => view.location.href.replace(/#.*$/s, '')), WeixinJSBridge: { invoke: () => {}, on: () => {} } });
    view.document.dispatchEvent(new Event('WeixinJSBridgeReady'));
  } else {
    Object.assign(view, { AlipayJSBridge: alipayBridge(host) });
    view.document.dispatchEvent(new Event('AlipayJSBridgeReady'));
  }
  return true;
}

function pageOf(frame: HTMLIFrameElement): Window | null {
  try {
    const view = frame.contentWindow;
    return view && view.location.origin === location.origin ? view : null;
  } catch {
    return null;
  }
}
