import type { Language } from '../language.ts';
import type { ApprovalFault } from './approval.ts';

interface WechatWords {
  readonly title: string;
  readonly honest: string;
  readonly asks: string;
  readonly shares: string;
  readonly who: string;
  readonly whoNote: string;
  readonly approve: string;
  readonly refuse: string;
  readonly fragmentMissing: string;
  readonly code: string;
  readonly closed: string;
  readonly front: string;
  readonly faults: Readonly<Record<ApprovalFault, string>>;
}

export const wechatWords: Readonly<Record<Language, WechatWords>> = {
  es: {
    title: 'Simulador de WeChat: no es WeChat',
    honest: 'Es un simulador para pruebas. No es WeChat ni tiene relación con su empresa; aquí no hay cuentas de verdad.',
    asks: 'La tarjeta electrónica pide saber quién es usted',
    shares: 'Si lo permite, la página recibirá un identificador de esta cuenta y su apodo. Nada más.',
    who: 'Quién usa este teléfono',
    whoNote: 'Personas ficticias.',
    approve: 'Permitir',
    refuse: 'No permitir',
    fragmentMissing: 'A la dirección le falta #wechat_redirect al final: WeChat no la abriría.',
    code: 'Código',
    closed: 'Esta pregunta ya se respondió o ha caducado. Vuelva a entrar desde el principio.',
    front: 'Aquí no hay nada que hacer por su cuenta: una página de la tarjeta electrónica abre cada pregunta.',
    faults: {
      parameters_in_other_order: 'Los parámetros van en este orden y con response_type=code: appid, redirect_uri, response_type, scope, state.',
      redirect_host_unknown: 'El dominio de redirect_uri no es uno de los registrados.',
      scope_not_permitted: 'Esta cuenta no puede pedir ese scope: use snsapi_base o snsapi_userinfo.',
      scope_missing: 'Falta scope.',
      redirect_missing: 'Falta redirect_uri.',
      app_missing: 'Falta appid.',
      app_unknown: 'No hay ninguna cuenta con ese appid.',
      state_too_long: 'state ocupa más de 128 bytes.',
    },
  },
  'zh-CN': {
    title: '微信模拟器（不是微信）',
    honest: '这是测试用的模拟器，不是微信，与其公司没有关系，这里也没有真实账号。',
    asks: '电子社保卡想知道您是谁',
    shares: '同意后，页面只会得到这个账号的标识和昵称，没有别的。',
    who: '正在使用这部手机的人',
    whoNote: '均为虚构人物。',
    approve: '同意',
    refuse: '不同意',
    fragmentMissing: '地址末尾缺少 #wechat_redirect，微信不会打开这样的地址。',
    code: '返回码',
    closed: '这次询问已经答复过，或已超时。请从头进入。',
    front: '单独打开这里没有内容：每次询问都由电子社保卡的页面发起。',
    faults: {
      parameters_in_other_order: '参数须按此顺序，且 response_type=code：appid、redirect_uri、response_type、scope、state。',
      redirect_host_unknown: 'redirect_uri 的域名与登记的不一致。',
      scope_not_permitted: '此账号没有该 scope 的权限，请用 snsapi_base 或 snsapi_userinfo。',
      scope_missing: '缺少 scope。',
      redirect_missing: '缺少 redirect_uri。',
      app_missing: '缺少 appid。',
      app_unknown: '没有这个 appid。',
      state_too_long: 'state 超过 128 字节。',
    },
  },
  en: {
    title: 'WeChat simulator – not WeChat',
    honest: 'This is a simulator for tests. It is not WeChat and has nothing to do with its company; there are no real accounts here.',
    asks: 'The electronic card asks who you are',
    shares: 'If you allow it, the page gets an identifier of this account and its nickname. Nothing else.',
    who: 'Who is using this phone',
    whoNote: 'Made-up people.',
    approve: 'Allow',
    refuse: 'Do not allow',
    fragmentMissing: 'The address lacks #wechat_redirect at its end: WeChat would not open it.',
    code: 'Code',
    closed: 'This question was answered before, or has lapsed. Enter again from the beginning.',
    front: 'There is nothing to do here by itself: a page of the electronic card opens each question.',
    faults: {
      parameters_in_other_order: 'The parameters go in this order, with response_type=code: appid, redirect_uri, response_type, scope, state.',
      redirect_host_unknown: 'The host of redirect_uri is not one that was registered.',
      scope_not_permitted: 'This account may not ask for that scope: use snsapi_base or snsapi_userinfo.',
      scope_missing: 'scope is missing.',
      redirect_missing: 'redirect_uri is missing.',
      app_missing: 'appid is missing.',
      app_unknown: 'There is no account with this appid.',
      state_too_long: 'state is longer than 128 bytes.',
    },
  },
};
