import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly me: string;
  readonly card: Readonly<Record<0 | 1 | 2 | 3 | 4 | 9, string>>;
  readonly cardUntil: (day: string) => string;
  readonly lapses: (day: string) => string;
  readonly waitsAt: (place: string) => string;
  readonly ecardBoth: string;
  readonly ecardIdentity: string;
  readonly ecardNone: string;
  readonly ecardIdentityOnly: string;
  readonly levelOne: string;
  readonly authorised: string;
  readonly insured: string;
  readonly notInsured: string;
  readonly insuredUntil: (day: string) => string;
  readonly monthsPaid: (months: number) => string;
  readonly asOf: (day: string) => string;
  readonly account: (amount: string) => string;
  readonly noAccount: string;
  readonly show: string;
  readonly next: string;
  readonly why: string;
  readonly whyWords: string;
  readonly services: string;
  readonly openCases: (count: number) => string;
  readonly caseWaits: string;
  readonly lost: string;
  readonly lostWords: string;
  readonly found: string;
  readonly foundWords: string;
  readonly history: string;
  readonly historyWords: string;
  readonly accesses: string;
  readonly accessesWords: string;
  readonly lastAccess: (when: string, place: string) => string;
  readonly devices: string;
  readonly devicesWords: string;
  readonly channels: string;
  readonly channelsWords: string;
  readonly consents: string;
  readonly consentsWords: string;
  readonly insurance: string;
  readonly certificates: string;
  readonly certificatesWords: string;
  readonly benefits: string;
  readonly benefitsWords: string;
  readonly work: string;
  readonly workWords: string;
  readonly notices: string;
  readonly unread: (count: number) => string;
  readonly pin: string;
  readonly pinWords: string;
  readonly install: string;
  readonly installWords: string;
  readonly signOut: string;
  readonly signOutWords: string;
  readonly elderCall: string;
  readonly elderHelp: string;
  readonly elderWhy: string;
  readonly elderAnswer: string;
  readonly stale: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Mi tarjeta', me: 'yo',
    card: { 0: 'Tarjeta hecha, sin habilitar', 1: 'Tarjeta activa', 2: 'Tarjeta perdida, hay que reponerla', 3: 'Tarjeta bloqueada', 4: 'Pérdida comunicada', 9: 'Tarjeta anulada' },
    cardUntil: (day) => `Válida hasta el ${day}`, lapses: (day) => `Si no hace nada, vuelve a valer el ${day}`, waitsAt: (place) => `Su tarjeta nueva le espera en ${place}`,
    ecardBoth: 'Tarjeta electrónica: identificarse y pagar', ecardIdentity: 'Tarjeta electrónica: identificarse, sin pago', ecardNone: 'Tarjeta electrónica: hoy no se puede usar', ecardIdentityOnly: 'Hoy no puede pagar con ella',
    levelOne: 'Añada el número de la tarjeta para poder pagar', authorised: 'Usted ha permitido identificarse mientras dure la pérdida', insured: 'Seguro médico hoy: sí', notInsured: 'Seguro médico hoy: no', insuredUntil: (day) => `Hasta el ${day}`,
    monthsPaid: (months) => (months === 1 ? 'Un mes cotizado este año' : `${months} meses cotizados este año`), asOf: (day) => `datos del ${day}`, account: (amount) => `Cuenta médica: ${amount}`, noAccount: 'Sin cuenta médica personal',
    show: 'Mostrar código', next: 'Lo siguiente', why: '¿Por qué no funciona?', whyWords: 'Qué pasa y qué hacer', services: 'Trámites', openCases: (count) => (count === 0 ? 'Pedir y seguir lo que pide' : count === 1 ? 'Uno en curso' : `${count} en curso`), caseWaits: 'Uno espera su respuesta', lost: 'La he perdido', lostWords: 'Bloquear ahora; se puede deshacer', found: 'La he encontrado', foundWords: 'Anular el aviso de pérdida',
    history: 'Historia de mi tarjeta', historyWords: 'Cada estado, desde cuándo y por qué',
    accesses: 'Quién me ha consultado', accessesWords: 'Dónde, cuándo y para qué', lastAccess: (when, place) => `Última: ${place}, ${when}`, devices: 'Dispositivos', devicesWords: 'Ver y cerrar la sesión de otro', channels: 'Aplicaciones vinculadas', channelsWords: 'WeChat, Alipay y otras: verlas y desvincularlas', consents: 'Consentimientos', consentsWords: 'Verlos y retirarlos',
    insurance: 'Cotizaciones y cuenta médica', certificates: 'Mis certificados', certificatesWords: 'En PDF, con código para comprobarlos', benefits: 'Prestaciones', benefitsWords: 'Lo que cobra y la fe de vida', work: 'Trabajo', workWords: 'Desempleo, prestación y formación', notices: 'Avisos', unread: (count) => (count === 0 ? 'Todo leído' : count === 1 ? 'Uno sin leer' : `${count} sin leer`), pin: 'Cambiar el PIN', pinWords: 'El de la tarjeta electrónica', install: 'Poner en la pantalla de inicio', installWords: 'El código se abre con un toque, también sin conexión', signOut: 'Cerrar sesión', signOutWords: 'La tarjeta sigue en este dispositivo',
    elderCall: 'Llamar al 12333', elderHelp: 'Pedir ayuda a la familia', elderWhy: '¿Por qué no funciona?', elderAnswer: 'Le han preguntado algo: responder', stale: 'Sin conexión: esto es lo último que se supo.',
  },
  'zh-CN': {
    title: '我的社保卡', me: '本人',
    card: { 0: '社保卡：已制卡，未启用', 1: '社保卡：正常', 2: '社保卡：已正式挂失，需补卡', 3: '社保卡：已锁定', 4: '社保卡：临时挂失中', 9: '社保卡：已注销' },
    cardUntil: (day) => `有效期至${day}`, lapses: (day) => `不再办理的话，${day}自动恢复`, waitsAt: (place) => `新卡待领取：${place}`,
    ecardBoth: '电子社保卡：可核验身份、可结算', ecardIdentity: '电子社保卡：可核验身份，不能结算', ecardNone: '电子社保卡：今天不能使用', ecardIdentityOnly: '今天不能用于结算',
    levelOne: '补填卡号后即可结算', authorised: '您已授权挂失期间核验身份', insured: '医保今天：正常', notInsured: '医保今天：不能享受', insuredUntil: (day) => `到${day}为止`,
    monthsPaid: (months) => `今年已缴 ${months} 个月`, asOf: (day) => `数据截至${day}`, account: (amount) => `医保个人账户：${amount}`, noAccount: '没有医保个人账户',
    show: '出示二维码', next: '下一步', why: '为什么不能用', whyWords: '原因和办法', services: '办事', openCases: (count) => (count === 0 ? '申请事项，查看进度' : `${count} 件在办`), caseWaits: '有办件待您补充', lost: '卡丢了', lostWords: '马上挂失，可以解除', found: '卡找到了', foundWords: '解除挂失',
    history: '社保卡历史', historyWords: '各状态的时间和原因',
    accesses: '谁查看过我', accessesWords: '地点、时间和用途', lastAccess: (when, place) => `最近一次：${place}，${when}`, devices: '登录设备', devicesWords: '查看，远程退出', channels: '已关联的应用', channelsWords: '微信、支付宝等，查看和解除', consents: '我的授权', consentsWords: '查看，撤回',
    insurance: '缴费与医保账户', certificates: '我的证明', certificatesWords: '参保、缴费等，PDF，可凭码查验', benefits: '待遇', benefitsWords: '领取情况与资格认证', work: '就业', workWords: '失业登记、待遇与培训', notices: '通知', unread: (count) => (count === 0 ? '全部已读' : `${count} 条未读`), pin: '修改密码', pinWords: '电子社保卡密码', install: '添加到主屏幕', installWords: '一点即可打开二维码，没有网络也能用', signOut: '退出登录', signOutWords: '电子社保卡仍保留在本设备',
    elderCall: '打电话 12333', elderHelp: '请家人帮忙', elderWhy: '为什么不能用', elderAnswer: '有办件待您回复', stale: '没有网络，以下是上次的信息。',
  },
  en: {
    title: 'My card', me: 'me',
    card: { 0: 'Card made, not enabled yet', 1: 'Card active', 2: 'Card lost for good, to be replaced', 3: 'Card locked', 4: 'Loss reported', 9: 'Card cancelled' },
    cardUntil: (day) => `Valid until ${day}`, lapses: (day) => `If you do nothing, it works again on ${day}`, waitsAt: (place) => `Your new card is waiting at ${place}`,
    ecardBoth: 'E-card: identity and payment', ecardIdentity: 'E-card: identity, no payment', ecardNone: 'E-card: cannot be used today', ecardIdentityOnly: 'It cannot pay today',
    levelOne: 'Add the card number to be able to pay', authorised: 'You allowed identity checks while the loss lasts', insured: 'Medical cover today: yes', notInsured: 'Medical cover today: no', insuredUntil: (day) => `Until ${day}`,
    monthsPaid: (months) => (months === 1 ? 'One month paid this year' : `${months} months paid this year`), asOf: (day) => `as of ${day}`, account: (amount) => `Medical account: ${amount}`, noAccount: 'No personal medical account',
    show: 'Show code', next: 'Next step', why: 'Why is it not working?', whyWords: 'What happened, what to do', services: 'Get things done', openCases: (count) => (count === 0 ? 'Ask for something, follow it' : count === 1 ? 'One under way' : `${count} under way`), caseWaits: 'One waits for your answer', lost: 'I have lost it', lostWords: 'Block now; you can undo it', found: 'I have found it', foundWords: 'Undo the loss report',
    history: 'History of my card', historyWords: 'Each state, since when and why',
    accesses: 'Who looked at me', accessesWords: 'Where, when and what for', lastAccess: (when, place) => `Last: ${place}, ${when}`, devices: 'Devices', devicesWords: 'See them, sign one out', channels: 'Linked apps', channelsWords: 'WeChat, Alipay and others: see and unlink', consents: 'Consents', consentsWords: 'See them, withdraw them',
    insurance: 'Contributions and account', certificates: 'My certificates', certificatesWords: 'As PDF, with a code to check them', benefits: 'Benefits', benefitsWords: 'What you draw, and proving that you are alive', work: 'Work', workWords: 'Unemployment, benefit and training', notices: 'Notices', unread: (count) => (count === 0 ? 'All read' : count === 1 ? 'One unread' : `${count} unread`), pin: 'Change the PIN', pinWords: 'The one of the e-card', install: 'Put it on the home screen', installWords: 'The code opens with one tap, also offline', signOut: 'Sign out', signOutWords: 'The card stays on this device',
    elderCall: 'Call 12333', elderHelp: 'Ask my family for help', elderWhy: 'Why is it not working?', elderAnswer: 'You were asked something: answer', stale: 'No connection: this is what was last known.',
  },
};
