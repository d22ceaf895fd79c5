import type { Language } from '../language.ts';
import { approvalWords, type ApprovalWords } from '../platform/approval-words.ts';
import type { ApprovalFault } from './approval.ts';

interface WechatWords extends ApprovalWords {
  readonly miniProgram: Pick<ApprovalWords, 'asks' | 'shares'>;
  readonly fragmentMissing: string;
  readonly code: string;
  readonly faults: Readonly<Record<ApprovalFault, string>>;
}

const asked = approvalWords({ es: 'WeChat', 'zh-CN': '微信', en: 'WeChat' });

export const wechatWords: Readonly<Record<Language, WechatWords>> = {
  es: {
    ...asked.es,
    miniProgram: { asks: 'El miniprograma de la tarjeta electrónica pide saber quién es usted y si la cuenta está a su nombre', shares: 'Si lo permite, recibirá un identificador de esta cuenta y podrá preguntar una vez si está a nombre de quien se da de alta. No recibirá el nombre.' },
    fragmentMissing: 'A la dirección le falta #wechat_redirect al final: WeChat no la abriría.',
    code: 'Código',
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
    ...asked['zh-CN'],
    miniProgram: { asks: '电子社保卡小程序想知道您是谁，以及账号是否为本人实名', shares: '同意后，小程序会得到这个账号的标识，并可询问一次账号实名是否为申领人本人，不会得到姓名。' },
    fragmentMissing: '地址末尾缺少 #wechat_redirect，微信不会打开这样的地址。',
    code: '返回码',
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
    ...asked.en,
    miniProgram: { asks: 'The mini-program of the electronic card asks who you are, and whether the account is in your name', shares: 'If you allow it, it gets an identifier of this account and may ask once whether it is in the name of whoever claims. It does not get the name.' },
    fragmentMissing: 'The address lacks #wechat_redirect at its end: WeChat would not open it.',
    code: 'Code',
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
