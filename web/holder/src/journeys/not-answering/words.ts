import type { Language } from '@yika/kit';
import type { Neighbour } from './use-not-answering.ts';

interface Words {
  readonly title: Readonly<Record<Neighbour, string>>;
  readonly since: (instant: string) => string;
  readonly otherWays: (ways: string) => string;
}

export const words: Record<Language, Words> = {
  es: {
    title: { sms: 'Ahora no salen los SMS', face: 'La comprobación de la cara no responde', wechat: 'La entrada con WeChat no responde', alipay: 'La entrada con Alipay no responde' },
    since: (instant) => `No responde desde el ${instant}.`, otherWays: (ways) => `Otras vías: ${ways}.`,
  },
  'zh-CN': {
    title: { sms: '短信暂时发不出去', face: '人脸核验暂时没有响应', wechat: '微信登录暂时没有响应', alipay: '支付宝登录暂时没有响应' },
    since: (instant) => `${instant}起没有响应。`, otherWays: (ways) => `可改用：${ways}。`,
  },
  en: {
    title: { sms: 'Text messages are not going out', face: 'The face check does not answer', wechat: 'WeChat sign-in does not answer', alipay: 'Alipay sign-in does not answer' },
    since: (instant) => `It has not answered since ${instant}.`, otherWays: (ways) => `Other ways: ${ways}.`,
  },
};
