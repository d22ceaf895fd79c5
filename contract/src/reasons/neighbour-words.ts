import { channelWords } from '../channel-words.ts';
import type { Said } from '../language.ts';

/** Those that sign-in leans on, as people know them. */
export const neighbourWords: Readonly<Record<'sms' | 'face' | 'wechat' | 'alipay', Said>> = {
  sms: { es: 'el envío de SMS', 'zh-CN': '短信服务', en: 'text messages' },
  face: { es: 'la comprobación de la cara', 'zh-CN': '人脸核验服务', en: 'the face check' },
  ...channelWords,
};
