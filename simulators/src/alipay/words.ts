import type { Language } from '../language.ts';

interface AlipayWords {
  readonly title: string;
  readonly honest: string;
  readonly asks: string;
  readonly shares: string;
  readonly who: string;
  readonly whoNote: string;
  readonly approve: string;
  readonly refuse: string;
  readonly closed: string;
  readonly fault: string;
  readonly front: string;
}

export const alipayWords: Readonly<Record<Language, AlipayWords>> = {
  es: {
    title: 'Simulador de Alipay: no es Alipay',
    honest: 'Es un simulador para pruebas. No es Alipay ni tiene relación con su empresa; aquí no hay cuentas de verdad.',
    asks: 'La tarjeta electrónica pide saber quién es usted',
    shares: 'Si lo permite, la página recibirá un identificador de esta cuenta y su apodo. Nada más.',
    who: 'Quién usa este teléfono',
    whoNote: 'Personas ficticias.',
    approve: 'Permitir',
    refuse: 'No permitir',
    closed: 'Esta pregunta ya se respondió o ha caducado. Vuelva a entrar desde el principio.',
    fault: 'La dirección no es válida: revise app_id, scope (auth_base o auth_user) y que el dominio de redirect_uri sea el registrado.',
    front: 'Aquí no hay nada que hacer por su cuenta: una página de la tarjeta electrónica abre cada pregunta.',
  },
  'zh-CN': {
    title: '支付宝模拟器（不是支付宝）',
    honest: '这是测试用的模拟器，不是支付宝，与其公司没有关系，这里也没有真实账号。',
    asks: '电子社保卡想知道您是谁',
    shares: '同意后，页面只会得到这个账号的标识和昵称，没有别的。',
    who: '正在使用这部手机的人',
    whoNote: '均为虚构人物。',
    approve: '同意',
    refuse: '不同意',
    closed: '这次询问已经答复过，或已超时。请从头进入。',
    fault: '地址有误：请检查 app_id、scope（auth_base 或 auth_user），以及 redirect_uri 的域名是否已登记。',
    front: '单独打开这里没有内容：每次询问都由电子社保卡的页面发起。',
  },
  en: {
    title: 'Alipay simulator – not Alipay',
    honest: 'This is a simulator for tests. It is not Alipay and has nothing to do with its company; there are no real accounts here.',
    asks: 'The electronic card asks who you are',
    shares: 'If you allow it, the page gets an identifier of this account and its nickname. Nothing else.',
    who: 'Who is using this phone',
    whoNote: 'Made-up people.',
    approve: 'Allow',
    refuse: 'Do not allow',
    closed: 'This question was answered before, or has lapsed. Enter again from the beginning.',
    fault: 'The address is not right: look at app_id, scope (auth_base or auth_user), and whether the host of redirect_uri was registered.',
    front: 'There is nothing to do here by itself: a page of the electronic card opens each question.',
  },
};
