import type { Language } from '../language.ts';
import { approvalWords, type ApprovalWords } from '../platform/approval-words.ts';

interface AlipayWords extends ApprovalWords {
  readonly fault: string;
}

const asked = approvalWords({ es: 'Alipay', 'zh-CN': '支付宝', en: 'Alipay' }, {
  es: 'Si lo permite, la página recibirá un identificador de esta cuenta, su apodo y el nombre y el número de identidad a los que está. Nada más.',
  'zh-CN': '同意后，页面会得到这个账号的标识、昵称，以及实名的姓名和身份证件号码，没有别的。',
  en: 'If you allow it, the page gets an identifier of this account, its nickname, and the name and identity number that it is in. Nothing else.',
});

export const alipayWords: Readonly<Record<Language, AlipayWords>> = {
  es: {
    ...asked.es,
    fault: 'La dirección no es válida: revise app_id, scope (auth_base o auth_user) y que el dominio de redirect_uri sea el registrado.',
  },
  'zh-CN': {
    ...asked['zh-CN'],
    fault: '地址有误：请检查 app_id、scope（auth_base 或 auth_user），以及 redirect_uri 的域名是否已登记。',
  },
  en: {
    ...asked.en,
    fault: 'The address is not right: look at app_id, scope (auth_base or auth_user), and whether the host of redirect_uri was registered.',
  },
};
