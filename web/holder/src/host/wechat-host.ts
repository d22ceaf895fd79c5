import { HostRefused, type Capability, type HostBridge, type NetworkType } from './host-bridge.ts';

/** What the platform's JS-SDK calls back with. */
interface Told {
  readonly errMsg?: string;
}

interface Callbacks<Result extends Told = Told> {
  readonly success: (result: Result) => void;
  readonly fail: (result: Told) => void;
  readonly cancel?: (result: Told) => void;
}

export interface PageSignature {
  readonly appId: string;
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

/** The part of the JS-SDK that is used here, as its documentation describes it. */
export interface WeChatSdk {
  config(settings: PageSignature & { readonly debug: false; readonly jsApiList: readonly string[] }): void;
  ready(call: () => void): void;
  error(call: (result: Told) => void): void;
  scanQRCode(ask: { readonly needResult: 1; readonly scanType: readonly string[] } & Callbacks<Told & { readonly resultStr?: string }>): void;
  hideMenuItems(ask: { readonly menuList: readonly string[] } & Callbacks): void;
  showMenuItems(ask: { readonly menuList: readonly string[] } & Callbacks): void;
  getNetworkType(ask: Callbacks<Told & { readonly networkType?: string }>): void;
  closeWindow(ask: Callbacks): void;
  /** Not in old ones. Without rights: a mini-program vouches for the pages in its web view by itself. */
  readonly miniProgram?: { getEnv(tell: (env: { readonly miniprogram: boolean }) => void): void; navigateTo(ask: { readonly url: string }): void };
}

export interface WeChatWorld {
  readonly sdk: WeChatSdk;
  /** The server's signature over an address of ours, without fragment. */
  readonly sign: (address: string) => Promise<PageSignature>;
  /** The address now, without fragment. */
  readonly address: () => string;
  /** The address with which this document was opened, without fragment. */
  readonly entryAddress: string;
  /** What the web view can do by itself. */
  readonly browser: HostBridge;
}

const jsApiList = ['scanQRCode', 'hideMenuItems', 'showMenuItems', 'getNetworkType', 'closeWindow'] as const;

/** Everything in the menu that would send the page, its address or a picture of it somewhere, or open it elsewhere. */
export const sharingItems: readonly string[] = [
  'menuItem:share:appMessage', 'menuItem:share:timeline', 'menuItem:share:qq', 'menuItem:share:weiboApp', 'menuItem:share:facebook', 'menuItem:share:QZone', 'menuItem:share:email',
  'menuItem:favorite', 'menuItem:copyUrl', 'menuItem:originPage', 'menuItem:readMode', 'menuItem:openWithQQBrowser', 'menuItem:openWithSafari',
];

/**
 * A page inside WeChat, by the JS-SDK. The platform gives rights to one address at a time: they are asked for when something is needed, and anew
 * after a change of page. Its web view on iOS keeps believing that the page is at the address with which it was opened, so where the
 * rights for the present address do not hold, those for the first one are tried; which of the two holds is learnt, not guessed from a user agent.
 */
export function weChatHost({ sdk, sign, address, entryAddress, browser }: WeChatWorld): HostBridge {
  let believed: 'address' | 'entry' = 'address';
  let rightsFor: string | null = null;
  let refused: () => void = () => {};
  sdk.error(() => refused());

  const addressBelieved = (): string => (believed === 'entry' ? entryAddress : address());

  async function askForRights(): Promise<boolean> {
    const wanted = addressBelieved();
    if (rightsFor === wanted) return true;
    const settings = await sign(wanted);
    const given = await new Promise<boolean>((resolve) => {
      refused = () => resolve(false);
      sdk.config({ ...settings, debug: false, jsApiList });
      // The SDK calls this after a refusal as well, but after `error`: the first of the two counts.
      sdk.ready(() => resolve(true));
    });
    rightsFor = given ? wanted : null;
    return given;
  }

  /** Does it with rights; where they turn out not to hold, once more with those for the other address. */
  async function withRights<Result>(capability: Capability, act: () => Promise<Result>): Promise<Result> {
    const tries: readonly (typeof believed)[] = entryAddress === address() ? [believed] : [believed, believed === 'entry' ? 'address' : 'entry'];
    let last: unknown = new HostRefused(capability, 'denied');
    for (const belief of tries) {
      believed = belief;
      if (!(await askForRights().catch(() => false))) continue;
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof HostRefused) || error.why !== 'denied') throw error;
        rightsFor = null;
        last = error;
      }
    }
    throw last;
  }

  const called = <Result extends Told>(capability: Capability, call: (callbacks: Callbacks<Result>) => void): Promise<Result> =>
    new Promise((resolve, reject) => call({ success: resolve, fail: ({ errMsg }) => reject(new HostRefused(capability, whyOf(errMsg))) }));

  const { miniProgram } = sdk;
  const openScreen = async (address: string): Promise<void> => {
    const inside = await new Promise<boolean>((resolve) => (miniProgram ? miniProgram.getEnv(({ miniprogram }) => resolve(miniprogram)) : resolve(false)));
    if (!inside) throw new HostRefused('openScreen', 'missing');
    miniProgram?.navigateTo({ url: address });
  };

  return {
    ...browser,
    name: 'wechat',
    openScreen,
    scan: () =>
      withRights('scan', () => new Promise((resolve, reject) => {
        sdk.scanQRCode({
          needResult: 1, scanType: ['qrCode', 'barCode'],
          success: ({ resultStr = '' }) => resolve({ kind: 'text', text: withoutKind(resultStr) }),
          cancel: () => resolve({ kind: 'cancelled' }),
          fail: ({ errMsg }) => reject(new HostRefused('scan', whyOf(errMsg))),
        });
      })),
    close: async () => {
      await withRights('close', () => called('close', (callbacks) => sdk.closeWindow(callbacks)));
    },
    hideSharing: async () => {
      await withRights('hideSharing', () => called('hideSharing', (callbacks) => sdk.hideMenuItems({ menuList: sharingItems, ...callbacks })));
      return () => sdk.showMenuItems({ menuList: sharingItems, success: () => {}, fail: () => {} });
    },
    networkType: async () => {
      const { networkType = '' } = await withRights('networkType', () => called<Told & { readonly networkType?: string }>('networkType', (callbacks) => sdk.getNetworkType(callbacks)));
      return networkNamed(networkType);
    },
  };
}

/** "scanQRCode:permission denied", "…:the permission value is offline verifying", "config:invalid signature": rights; "function not exist": too old an app. */
function whyOf(errMsg = ''): 'missing' | 'denied' | 'failed' {
  if (/function.?not.?exist/i.test(errMsg)) return 'missing';
  return /permission|access.?denied|invalid signature/i.test(errMsg) ? 'denied' : 'failed';
}

/** A bar code comes with its kind before it: "CODE_128,YK0000019". A QR code comes as it is. */
function withoutKind(result: string): string {
  return result.replace(/^(?:CODE_(?:128|39|93)|EAN_(?:13|8)|UPC_[AE]|ITF|CODABAR),/, '');
}

function networkNamed(name: string): NetworkType {
  const names: readonly string[] = ['none', '2g', '3g', '4g', '5g', 'wifi'] satisfies readonly NetworkType[];
  const lower = name.toLowerCase();
  return names.includes(lower) ? (lower as NetworkType) : 'unknown';
}
