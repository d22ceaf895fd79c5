import type { Language } from '@yika/kit';
import type { Neighbour } from './use-not-answering.ts';

interface Words {
  readonly title: Readonly<Record<Neighbour, string>>;
  readonly since: (instant: string) => string;
  /** Where several do not answer. */
  readonly several: string;
  readonly each: Readonly<Record<Neighbour, (instant: string) => string>>;
  readonly otherWays: (ways: string) => string;
}

export const words: Record<Language, Words> = {
  es: {
    title: { sms: 'Ahora no salen los SMS', face: 'La comprobación de la cara no responde', wechat: 'La entrada con WeChat no responde', alipay: 'La entrada con Alipay no responde' },
    since: (instant) => `No responde desde el ${instant}.`,
    several: 'Algunas vías no responden ahora',
    each: { sms: (instant) => `SMS: desde el ${instant}.`, face: (instant) => `Comprobación de la cara: desde el ${instant}.`, wechat: (instant) => `WeChat: desde el ${instant}.`, alipay: (instant) => `Alipay: desde el ${instant}.` },
    otherWays: (ways) => `Otras vías: ${ways}.`,
  },
  'zh-CN': {
    title: { sms: '短信暂时发不出去', face: '人脸核验暂时没有响应', wechat: '微信登录暂时没有响应', alipay: '支付宝登录暂时没有响应' },
    since: (instant) => `${instant}起没有响应。`,
    several: '部分方式暂时没有响应',
    each: { sms: (instant) => `短信：${instant}起。`, face: (instant) => `人脸核验：${instant}起。`, wechat: (instant) => `微信：${instant}起。`, alipay: (instant) => `支付宝：${instant}起。` },
    otherWays: (ways) => `可改用：${ways}。`,
  },
  en: {
    title: { sms: 'Text messages are not going out', face: 'The face check does not answer', wechat: 'WeChat sign-in does not answer', alipay: 'Alipay sign-in does not answer' },
    since: (instant) => `It has not answered since ${instant}.`,
    several: 'Some ways do not answer now',
    each: { sms: (instant) => `Text messages: since ${instant}.`, face: (instant) => `Face check: since ${instant}.`, wechat: (instant) => `WeChat: since ${instant}.`, alipay: (instant) => `Alipay: since ${instant}.` },
    otherWays: (ways) => `Other ways: ${ways}.`,
  },
};
