import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly emptyWords: string;
  readonly yourself: string;
  readonly platform: string;
  readonly purpose: Readonly<Record<'identity' | 'payment', string>>;
  readonly outcome: Readonly<Record<'valid' | 'refused' | 'undetermined', string>>;
  readonly offline: string;
  readonly saw: (seen: string) => string;
  readonly sawNothing: string;
  readonly seen: Readonly<Record<string, string>>;
  readonly action: Readonly<Record<string, string>>;
  readonly notMe: string;
  readonly notMeTitle: string;
  readonly notMeWords: string;
  readonly notMeYes: string;
  readonly notMeDone: (codes: number) => string;
  readonly more: string;
}

/** `seen` and `action` hold the names that the server uses; a name without words is shown as a look, without detail. */
export const words: Record<Language, Words> = {
  es: {
    title: 'Quién me ha consultado', lead: 'Cada vez que alguien mira sus datos queda anotado aquí, también cuando es usted.', empty: 'Nadie ha consultado sus datos', emptyWords: 'Aquí verá cada consulta: dónde, cuándo y para qué.',
    yourself: 'Usted', platform: 'La plataforma', purpose: { identity: 'Para identificarle', payment: 'Para pagar' }, outcome: { valid: 'válida', refused: 'rechazada', undetermined: 'sin respuesta' }, offline: 'sin conexión',
    saw: (seen) => `Vio: ${seen}`, sawNothing: 'No vio ningún dato suyo',
    seen: { photo: 'su foto', masked_name: 'parte de su nombre', age: 'su edad', masked_identity_number: 'parte de su número', insured_today: 'si tiene seguro hoy', shortfall: 'si le falta saldo', name: 'su nombre', identity_number: 'su número completo', card_number: 'el número de su tarjeta' },
    action: { reveal: 'Abrió el ojo de la tarjeta', verify: 'Comprobación en un mostrador', sign_in: 'Inicio de sesión', claim: 'Alta de la tarjeta electrónica', explain: 'Consulta de por qué no funciona', report_loss: 'Aviso de pérdida', insurance: 'Consulta de cotizaciones' },
    notMe: 'No he sido yo', notMeTitle: '¿No fue usted?', notMeWords: 'Terminamos todos los códigos de todos sus dispositivos y avisamos a la oficina. Después podrá crear códigos nuevos.', notMeYes: 'Bloquear los códigos y avisar', notMeDone: (codes) => (codes === 1 ? 'Código bloqueado y oficina avisada.' : 'Códigos bloqueados y oficina avisada.'), more: 'Ver anteriores',
  },
  'zh-CN': {
    title: '谁查看过我', lead: '每次有人查看您的信息都会记在这里，您自己查看也一样。', empty: '还没有人查看过您的信息', emptyWords: '每次查看的地点、时间和用途都会列在这里。', yourself: '您本人', platform: '平台',
    purpose: { identity: '用于核验身份', payment: '用于结算' }, outcome: { valid: '通过', refused: '未通过', undetermined: '无答复' }, offline: '离线', saw: (seen) => `看到了：${seen}`, sawNothing: '没有看到您的信息',
    seen: { photo: '照片', masked_name: '部分姓名', age: '年龄', masked_identity_number: '部分号码', insured_today: '今天是否参保', shortfall: '余额是否不足', name: '姓名', identity_number: '完整号码', card_number: '卡号' },
    action: { reveal: '打开卡面查看', verify: '窗口核验', sign_in: '登录', claim: '申领电子社保卡', explain: '查询不能用的原因', report_loss: '挂失', insurance: '查询缴费' },
    notMe: '不是我', notMeTitle: '不是您本人？', notMeWords: '将停用您所有设备上的二维码，并通知经办机构。之后可以重新生成。', notMeYes: '停用并通知', notMeDone: (codes) => (codes === 1 ? '二维码已停用，已通知经办机构。' : '所有二维码已停用，已通知经办机构。'), more: '查看更早的',
  },
  en: {
    title: 'Who looked at me', lead: 'Every look at your data is recorded here, your own as well.', empty: 'Nobody has looked at your details', emptyWords: 'Every look will be listed here: where, when and what for.', yourself: 'You', platform: 'The platform',
    purpose: { identity: 'To identify you', payment: 'To pay' }, outcome: { valid: 'valid', refused: 'refused', undetermined: 'no answer' }, offline: 'offline', saw: (seen) => `Saw: ${seen}`, sawNothing: 'Saw nothing of yours',
    seen: { photo: 'your photo', masked_name: 'part of your name', age: 'your age', masked_identity_number: 'part of your number', insured_today: 'whether you are covered today', shortfall: 'whether the balance falls short', name: 'your name', identity_number: 'your full number', card_number: 'your card number' },
    action: { reveal: 'Opened the eye of the card', verify: 'Check at a counter', sign_in: 'Sign-in', claim: 'Claim of the e-card', explain: 'Asked why it does not work', report_loss: 'Loss report', insurance: 'Looked up contributions' },
    notMe: 'This was not me', notMeTitle: 'Was it not you?', notMeWords: 'We end every code on all of your devices and tell the agency. You can make new codes afterwards.', notMeYes: 'Block the codes and report', notMeDone: (codes) => (codes === 1 ? 'Code blocked and agency told.' : 'Codes blocked and agency told.'), more: 'See earlier ones',
  },
};
