import type { PageConfig, ViewHost } from './view-host.ts';

interface Told {
  readonly errMsg: string;
  readonly [more: string]: unknown;
}

interface Ask {
  readonly menuList?: readonly string[];
  readonly success?: (told: Told) => void;
  readonly fail?: (told: Told) => void;
  readonly cancel?: (told: Told) => void;
  readonly complete?: (told: Told) => void;
}

const calls = ['scanQRCode', 'hideMenuItems', 'showMenuItems', 'getNetworkType', 'closeWindow'] as const;
type Call = (typeof calls)[number];

/**
 * `wx`, as the JS-SDK's documentation describes it: rights for one address, once its signature was looked at; `error` and then `ready` where it is
 * wrong, and every call without rights fails with "permission denied".
 */
export function wechatSdk(host: ViewHost, address: () => string): Readonly<Record<string, unknown>> {
  let rights: { readonly address: string; readonly list: readonly string[] } | null = null;
  let state: 'waiting' | 'answered' = 'waiting';
  let waiting: (() => void)[] = [];
  let tellError: (told: Told) => void = () => {};

  const mayCall = (name: Call): boolean => rights !== null && rights.address === address() && rights.list.includes(name);

  async function act(name: Call, ask: Ask): Promise<Told> {
    if (!mayCall(name)) return { errMsg: `${name}:permission denied` };
    switch (name) {
      case 'scanQRCode': {
        const text = await host.scan();
        return text === null ? { errMsg: `${name}:cancel` } : { errMsg: `${name}:ok`, resultStr: text };
      }
      case 'hideMenuItems':
        host.hideMenu(ask.menuList ?? []);
        return { errMsg: `${name}:ok` };
      case 'showMenuItems':
        host.showMenu(ask.menuList ?? []);
        return { errMsg: `${name}:ok` };
      case 'getNetworkType':
        return { errMsg: `${name}:ok`, networkType: host.network() };
      case 'closeWindow':
        host.close();
        return { errMsg: `${name}:ok` };
    }
  }

  const call = (name: Call) => async (ask: Ask = {}): Promise<void> => {
    const told = await act(name, ask);
    if (told.errMsg.endsWith(':ok')) ask.success?.(told);
    else if (told.errMsg.endsWith(':cancel')) ask.cancel?.(told);
    else ask.fail?.(told);
    ask.complete?.(told);
  };

  return {
    config: async (config: PageConfig): Promise<void> => {
      const asked = address();
      rights = (await host.isSigned(config, asked)) ? { address: asked, list: config.jsApiList } : null;
      if (rights === null) tellError({ errMsg: 'config:invalid signature' });
      state = 'answered';
      for (const tell of waiting) tell();
      waiting = [];
    },
    ready: (tell: () => void): void => {
      if (state === 'answered') queueMicrotask(tell);
      else waiting.push(tell);
    },
    error: (tell: (told: Told) => void): void => { tellError = tell; },
    // Needs no rights; outside a mini-program it opens nothing.
    miniProgram: {
      getEnv: (tell: (env: { readonly miniprogram: boolean }) => void): void => queueMicrotask(() => tell({ miniprogram: host.openScreen !== null })),
      navigateTo: ({ url }: { readonly url: string }): void => host.openScreen?.(url),
    },
    ...Object.fromEntries(calls.map((name) => [name, call(name)])),
  };
}
