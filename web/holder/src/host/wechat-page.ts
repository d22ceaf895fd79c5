import { call } from '@yika/kit';
import { signPageForWechat } from '../addresses.ts';
import { entryAddress } from './entry-address.ts';
import type { HostBridge } from './host-bridge.ts';
import { weChatHost, type WeChatSdk } from './wechat-host.ts';

/** The platform's own script: it may be had from there alone, and is asked for only where WeChat is around the page. */
const sdkAddress = 'https://res.wx.qq.com/open/js/jweixin-1.6.0.js';

/** The host where this page is inside WeChat; null where the JS-SDK does not come. */
export async function weChatPage(browser: HostBridge): Promise<HostBridge | null> {
  const sdk = sdkHere() ?? (await sdkFetched());
  const address = (): string => location.href.replace(/#.*$/s, '');
  return sdk && weChatHost({ sdk, browser, address, entryAddress, sign: (url) => call(signPageForWechat, { body: { url } }) });
}

function sdkHere(): WeChatSdk | null {
  return (globalThis as { readonly wx?: WeChatSdk }).wx ?? null;
}

function sdkFetched(): Promise<WeChatSdk | null> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = sdkAddress;
    script.onload = () => resolve(sdkHere());
    script.onerror = () => resolve(null);
    document.head.append(script);
  });
}
