import type { Language } from '../src/index.ts';

interface GalleryWords {
  readonly title: string;
  readonly name: string;
  readonly identity: string;
  readonly code: string;
  readonly pin: string;
  readonly consent: string;
  readonly policy: string;
  readonly next: string;
  readonly missing: string;
  readonly wrongDigit: string;
  readonly hint: string;
  readonly active: string;
  readonly insured: string;
  readonly arrears: string;
  readonly show: string;
  readonly why: string;
  readonly whyWords: string;
  readonly lost: string;
  readonly lostWords: string;
  readonly reasonTitle: string;
  readonly reasonWords: string;
  readonly reasonButton: string;
  readonly secondTitle: string;
  readonly secondWords: string;
  readonly works: string;
  readonly lead: string;
  readonly refusedTitle: string;
  readonly refusedDetail: string;
  readonly refusedNext: string;
  readonly empty: string;
  readonly emptyWords: string;
  readonly outcomes: readonly [string, string, string, string];
  readonly dialog: string;
  readonly renews: string;
}

export const words: Record<Language, GalleryWords> = {
  es: {
    title: 'Iniciar sesión en su tarjeta electrónica', name: 'Nombre y apellidos', identity: 'Número de identidad', code: 'Código del mensaje', pin: 'PIN',
    consent: 'He leído y acepto la', policy: 'Política de privacidad del usuario', next: 'Siguiente', missing: 'Marque la casilla para continuar',
    wrongDigit: 'El último carácter no concuerda con los demás. Revíselos.', hint: 'Nueve caracteres, al dorso.', active: 'Tarjeta activa', insured: 'Seguro médico hoy: sí',
    arrears: 'Faltan octubre y noviembre', show: 'Mostrar código', why: '¿Por qué no funciona?', whyWords: 'Qué pasa y qué hacer', lost: 'La he perdido', lostWords: 'Bloquear ahora; se puede deshacer',
    reasonTitle: 'Faltan las cotizaciones de octubre y noviembre', reasonWords: 'Cuando su empresa pague, el seguro vuelve el 1 de diciembre.', reasonButton: 'Ver las cotizaciones',
    secondTitle: 'Saldo insuficiente: faltan 42,00 ¥', secondWords: 'Puede pagar la diferencia en efectivo; el seguro paga su parte igualmente.', works: 'Identificarse, pensión y desempleo, saldo de 18,40 ¥',
    lead: 'Hay dos razones. Resuelva la primera y el seguro vuelve.', refusedTitle: 'Estos tres datos no van juntos', refusedDetail: 'Compruebe el nombre tal como figura en la tarjeta, el número de identidad y el de la tarjeta.',
    refusedNext: 'También puede hacerlo en una oficina.', empty: 'Nadie ha consultado sus datos', emptyWords: 'Aquí verá cada consulta: dónde, cuándo y para qué.', outcomes: ['Válida', 'Rechazada', 'Sin respuesta', 'Auténtica, sin conexión'],
    dialog: 'Política de privacidad', renews: 'Se renueva solo',
  },
  'zh-CN': {
    title: '登录电子社会保障卡', name: '姓名', identity: '身份证件号码', code: '短信验证码', pin: '密码', consent: '我已阅读并同意', policy: '用户隐私政策', next: '下一步', missing: '请先勾选同意', wrongDigit: '最后一位与前面的数字不符，请核对。',
    hint: '卡背面的 9 位字符。', active: '社保卡：正常', insured: '医保今天：正常', arrears: '欠缴：10月、11月', show: '出示二维码', why: '为什么用不了', whyWords: '原因和办法', lost: '卡丢了', lostWords: '马上挂失，可以解除',
    reasonTitle: '10月、11月医保未缴费', reasonWords: '单位缴清后，12月1日起恢复。', reasonButton: '查看缴费', secondTitle: '账户余额不足，还差 ¥42.00', secondWords: '差额可以付现金，不影响统筹支付。', works: '身份核验、养老和失业业务、账户余额 ¥18.40',
    lead: '有两个原因。先办第 1 个，医保就能恢复。', refusedTitle: '三项信息对不上', refusedDetail: '请核对：姓名与卡面一致、身份证件号码、社保卡卡号。', refusedNext: '也可以到服务网点办理。', empty: '还没有人查看过您的信息', emptyWords: '每次查看的地点、时间和用途都会列在这里。',
    outcomes: ['有效', '不通过', '无法核验', '真卡（离线）'], dialog: '隐私政策', renews: '自动更新',
  },
  en: {
    title: 'Sign in to your e-card', name: 'Full name', identity: 'Identity number', code: 'Code from the message', pin: 'PIN code', consent: 'I have read and accept the', policy: 'User privacy policy', next: 'Next', missing: 'Tick the box to continue',
    wrongDigit: 'The last character does not fit the others. Please check them.', hint: 'Nine characters, on the back.', active: 'Card active', insured: 'Medical cover today: yes', arrears: 'October and November are unpaid', show: 'Show code',
    why: 'Why is it not working?', whyWords: 'What happened, what to do', lost: 'I have lost it', lostWords: 'Block now; you can undo it', reasonTitle: 'October and November are not paid', reasonWords: 'Once your employer has paid, cover returns on 1 December.', reasonButton: 'See contributions',
    secondTitle: 'Balance too low: ¥42.00 short', secondWords: 'You can pay the difference in cash; insurance still pays its part.', works: 'Showing who you are, pension and unemployment, balance of ¥18.40', lead: 'There are two reasons. Solve the first and cover returns.',
    refusedTitle: 'These three do not belong together', refusedDetail: 'Please check the name as printed on the card, the identity number and the card number.', refusedNext: 'You can also do this at an office.', empty: 'Nobody has looked at your details', emptyWords: 'Every look will be listed here: where, when and what for.',
    outcomes: ['Valid', 'Refused', 'No answer', 'Genuine, offline'], dialog: 'Privacy policy', renews: 'Renews by itself',
  },
};
