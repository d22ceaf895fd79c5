import type { Language } from '@yika/kit';

export const words: Record<Language, { readonly title: string; readonly lead: string; readonly add: string; readonly done: string }> = {
  es: { title: 'Añadir el número de la tarjeta', lead: 'Con el número de la tarjeta, la electrónica sirve también para pagar.', add: 'Añadir el número', done: 'Ya puede pagar con la tarjeta electrónica.' },
  'zh-CN': { title: '补填卡号', lead: '填写社保卡卡号后，电子社保卡即可用于结算。', add: '提交卡号', done: '电子社保卡已可用于结算。' },
  en: { title: 'Add the card number', lead: 'With the card number, the e-card can pay as well.', add: 'Add this number', done: 'The e-card can pay now.' },
};
