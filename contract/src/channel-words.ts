import type { Said } from './language.ts';

/** The apps with a protocol of their own, by the names of their owners (NOTICE). */
export const channelWords: Readonly<Record<'wechat' | 'alipay', Said>> = {
  wechat: { es: 'WeChat', 'zh-CN': '微信', en: 'WeChat' },
  alipay: { es: 'Alipay', 'zh-CN': '支付宝', en: 'Alipay' },
};
