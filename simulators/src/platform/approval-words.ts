import type { Language, Said } from '../language.ts';

/** What every platform's page says when it asks whether a page of ours may know who somebody is. */
export interface ApprovalWords {
  readonly title: string;
  readonly honest: string;
  readonly asks: string;
  readonly shares: string;
  readonly who: string;
  readonly whoNote: string;
  readonly approve: string;
  readonly refuse: string;
  readonly closed: string;
  readonly front: string;
}

/** What is shared where nothing else is said. */
const accountAlone: Said = {
  es: 'Si lo permite, la página recibirá un identificador de esta cuenta y su apodo. Nada más.',
  'zh-CN': '同意后，页面只会得到这个账号的标识和昵称，没有别的。',
  en: 'If you allow it, the page gets an identifier of this account and its nickname. Nothing else.',
};

export function approvalWords(name: Said, shares: Said = accountAlone): Readonly<Record<Language, ApprovalWords>> {
  return {
    es: {
      title: `Simulador de ${name.es}: no es ${name.es}`,
      honest: `Es un simulador para pruebas. No es ${name.es} ni tiene relación con su empresa; aquí no hay cuentas de verdad.`,
      asks: 'La tarjeta electrónica pide saber quién es usted',
      shares: shares.es,
      who: 'Quién usa este teléfono',
      whoNote: 'Personas ficticias.',
      approve: 'Permitir',
      refuse: 'No permitir',
      closed: 'Esta pregunta ya se respondió o ha caducado. Vuelva a entrar desde el principio.',
      front: 'Aquí no hay nada que hacer por su cuenta: una página de la tarjeta electrónica abre cada pregunta.',
    },
    'zh-CN': {
      title: `${name['zh-CN']}模拟器（不是${name['zh-CN']}）`,
      honest: `这是测试用的模拟器，不是${name['zh-CN']}，与其公司没有关系，这里也没有真实账号。`,
      asks: '电子社保卡想知道您是谁',
      shares: shares['zh-CN'],
      who: '正在使用这部手机的人',
      whoNote: '均为虚构人物。',
      approve: '同意',
      refuse: '不同意',
      closed: '这次询问已经答复过，或已超时。请从头进入。',
      front: '单独打开这里没有内容：每次询问都由电子社保卡的页面发起。',
    },
    en: {
      title: `${name.en} simulator – not ${name.en}`,
      honest: `This is a simulator for tests. It is not ${name.en} and has nothing to do with its company; there are no real accounts here.`,
      asks: 'The electronic card asks who you are',
      shares: shares.en,
      who: 'Who is using this phone',
      whoNote: 'Made-up people.',
      approve: 'Allow',
      refuse: 'Do not allow',
      closed: 'This question was answered before, or has lapsed. Enter again from the beginning.',
      front: 'There is nothing to do here by itself: a page of the electronic card opens each question.',
    },
  };
}
