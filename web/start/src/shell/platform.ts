/** The two apps that are played here. */
export type Platform = 'wechat' | 'alipay';

/** The last steps of the guide, from the outermost in; `view` is the product's page in the app's web view. */
export const steps = ['me', 'pay', 'city', 'view'] as const;
export type Step = (typeof steps)[number];

/** The product's door for who comes from City services of this app: it asks the platform, and the platform the person. */
export function entryOf(platform: Platform): string {
  return `/enter/${platform}`;
}

/** As these apps name themselves to a page, with the truth added: nobody shall take the simulator for the app. */
export function userAgentOf(platform: Platform, browser: string): string {
  const app = platform === 'wechat' ? 'MicroMessenger/8.0.50 NetType/WIFI' : 'AlipayClient/10.5.90 AliApp(AP/10.5.90)';
  return `${browser} ${app} YikaSimulator`;
}
