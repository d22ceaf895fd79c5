import type { Language } from '@yika/kit';

interface Words {
  readonly titleUse: string;
  readonly titleSignIn: string;
  readonly lead: (reasons: number) => string;
  readonly nothingTitle: string;
  readonly nothing: string;
  readonly general: string;
  readonly publicTitle: string;
  readonly publicWords: string;
  readonly askPhone: string;
  readonly askPhoneWords: string;
  readonly send: string;
  readonly showState: string;
  readonly report: string;
  readonly reportWords: string;
  readonly call: string;
  readonly callWords: string;
  readonly guide: string;
  readonly guideWords: string;
  readonly asOf: (instant: string) => string;
  readonly amountTitle: string;
  readonly amountLabel: string;
  readonly amountHint: string;
  readonly amountAsk: string;
  readonly amountMissing: string;
  readonly amountWrong: string;
}

export const words: Record<Language, Words> = {
  es: {
    titleUse: '¿Por qué no funciona?', titleSignIn: '¿Por qué no puedo entrar?',
    lead: (reasons) => (reasons === 1 ? 'Hay una razón.' : `Hay ${reasons} razones. Empiece por la primera.`),
    nothingTitle: 'No encontramos ningún problema', nothing: 'Por nuestra parte todo está en orden. Si en el mostrador no funciona, pida que lo intenten otra vez y anote la referencia.',
    general: 'Causas frecuentes', publicTitle: 'Esto es lo que puede pasar', publicWords: 'Sin saber quién es usted, solo podemos decir las causas generales.',
    askPhone: 'Ver el estado de mi tarjeta', askPhoneWords: 'Enviamos un código al teléfono registrado; no hace falta iniciar sesión.', send: 'Enviar el código', showState: 'Ver el estado',
    report: 'La ventanilla no funciona', reportWords: 'Avise: la oficina lo comprueba y le dice cuándo vuelve',
    call: 'Preguntar por teléfono', callWords: '12333 tarjeta y afiliación · 12393 prestaciones médicas', guide: 'Por qué falla una tarjeta', guideWords: 'Todas las causas, explicadas', asOf: (instant) => `datos del ${instant}`,
    amountTitle: '¿No le alcanzó el saldo?', amountLabel: 'Importe que quiere pagar, en yuanes', amountHint: 'Por ejemplo 60,40. Le decimos si su cuenta alcanza.', amountAsk: 'Comprobar el importe', amountMissing: 'Escriba el importe', amountWrong: 'Con cifras, por ejemplo 60,40',
  },
  'zh-CN': {
    titleUse: '为什么不能用', titleSignIn: '为什么登录不了', lead: (reasons) => (reasons === 1 ? '有一个原因。' : `有 ${reasons} 个原因，请先办第 1 个。`),
    nothingTitle: '没有发现问题', nothing: '平台这边一切正常。窗口用不了的，请工作人员再试一次，并记下参考号。', general: '常见原因', publicTitle: '可能的原因', publicWords: '未核实身份前，只能说明一般原因。',
    askPhone: '查询我的卡状态', askPhoneWords: '向登记的手机发送验证码，不需要登录。', send: '发送验证码', showState: '查看状态', report: '窗口用不了', reportWords: '报告故障，由经办机构核实，恢复后通知您', call: '打电话问', callWords: '12333 社保卡和参保 · 12393 医保待遇', guide: '社保卡为什么不能用', guideWords: '全部原因说明',
    asOf: (instant) => `数据截至${instant}`,
    amountTitle: '是余额不够吗？', amountLabel: '要支付的金额（元）', amountHint: '例如 60.40，可查询账户余额够不够。', amountAsk: '查询够不够', amountMissing: '请填写金额', amountWrong: '请填数字，例如 60.40',
  },
  en: {
    titleUse: 'Why is it not working?', titleSignIn: 'Why can’t I sign in?', lead: (reasons) => (reasons === 1 ? 'There is one reason.' : `There are ${reasons} reasons. Begin with the first.`),
    nothingTitle: 'We find nothing wrong', nothing: 'On our side everything is in order. If it does not work at the counter, ask them to try once more and note the reference.', general: 'Frequent causes', publicTitle: 'What may be behind it', publicWords: 'Without knowing who you are we can only tell the general causes.',
    askPhone: 'See the state of my card', askPhoneWords: 'We send a code to the registered phone; you need not sign in.', send: 'Send the code', showState: 'See the state', report: 'The counter does not work', reportWords: 'Report it: the office checks, and tells you when it works again', call: 'Ask by phone', callWords: '12333 card and enrolment · 12393 medical benefits', guide: 'Why a card fails', guideWords: 'Every cause, explained',
    asOf: (instant) => `as of ${instant}`,
    amountTitle: 'Was the balance too low?', amountLabel: 'Amount to pay, in yuan', amountHint: 'For example 60.40. We tell you whether your account is enough.', amountAsk: 'Check the amount', amountMissing: 'Type the amount', amountWrong: 'In digits, such as 60.40',
  },
};
