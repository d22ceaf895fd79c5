import type { Language } from '@yika/kit';
import type { NetworkName } from './view-host.ts';

/** The two apps that are played here. */
export type Platform = 'wechat' | 'alipay';

/** The last steps of the guide, from the outermost in; `view` is the product's page in the app's web view. */
export const steps = ['me', 'pay', 'city', 'view'] as const;
export type Step = (typeof steps)[number];

/** How City services leads to us: a page in the app's web view, or a mini-program that holds one. */
export type Entry = 'page' | 'mini_program';

/** The product's door for who comes from City services of this app: it asks the platform, and the platform the person. */
export function entryOf(platform: Platform, entry: Entry): string {
  return entry === 'page' ? `/enter/${platform}` : `/enter/${platform}?from=mini-program`;
}

/** Who is signed in to the app, as its simulator knows them: to the product each has an identifier of their own. */
export const accounts = {
  wechat: { one: 'Lirio', two: '小满', three: 'Heron' },
  alipay: { one: 'Junco', two: '谷雨', three: 'Garza' },
} as const satisfies Readonly<Record<Platform, Readonly<Record<string, string>>>>;
export type Account = keyof (typeof accounts)[Platform];

/** The test persons in whose names the accounts are, unless another is chosen: so the way can be walked with anybody. */
export const inNameOf = { one: 'all-in-order', two: 'rare-character', three: 'middle-dot' } as const satisfies Readonly<Record<Account, string>>;

/** What the platform's own page, of another origin, reads from the name of its frame. */
export function frameNameOf(account: Account, named: { readonly name: string; readonly identityNumber: string } | null): string {
  return named ? `account:${account}?${new URLSearchParams({ real_name: named.name, identity_number: named.identityNumber })}` : `account:${account}`;
}

interface Phone {
  /** What the browser calls itself. */
  readonly browser: string;
  readonly language: Language;
  readonly network: NetworkName;
}

/** As these apps name themselves to a page, with the truth added: nobody shall take the simulator for the app. */
export function userAgentOf(platform: Platform, { browser, language, network }: Phone): string {
  const app = platform === 'wechat'
    ? `MicroMessenger/8.0.50(0x18003237) NetType/${network === '4g' ? '4G' : 'WIFI'} Language/${language.replace('-', '_')}`
    : `NebulaSDK/1.8.100112 Nebula AliApp(AP/10.5.90) AlipayClient/10.5.90 Language/${language === 'zh-CN' ? 'zh-Hans' : language}`;
  return `${browser} ${app} YikaSimulator`;
}
