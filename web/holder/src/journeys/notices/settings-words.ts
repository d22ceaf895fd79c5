import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly sms: string;
  readonly smsWords: string;
  readonly offWords: string;
  readonly inApp: (app: string) => string;
  readonly inAppWords: string;
  readonly notLinked: (app: string) => string;
  readonly language: string;
  readonly quiet: string;
  readonly from: (from: number, to: number) => string;
  readonly never: string;
  readonly atOnce: string;
  readonly save: string;
  readonly saved: string;
}

export const settingsWords: Record<Language, Words> = {
  es: {
    title: 'Cómo recibir avisos',
    sms: 'Avisarme también por SMS',
    smsWords: 'Al teléfono que tiene registrado la agencia. Lo que usted mismo hace y solo queda como constancia está en «Avisos» y no se envía.',
    offWords: 'No se enviará ningún SMS de aviso, tampoco si alguien actúa en su nombre: mire «Avisos» de vez en cuando. Los códigos que usted pida llegan igual.',
    inApp: (app) => `Avisarme también en ${app}`,
    inAppWords: 'En la cuenta que vinculó a su tarjeta, si sigue la cuenta oficial. Sin enlaces; con el mismo código de comprobación.',
    notLinked: (app) => `Todavía no llega nada: entre una vez desde ${app} y vincule su cuenta.`,
    language: 'Idioma de los mensajes',
    quiet: 'Horas de silencio (hora de China)',
    from: (from, to) => `De ${from}:00 a ${to}:00`,
    never: 'Sin horas de silencio',
    atOnce: 'Los avisos de seguridad, como una pérdida, un dispositivo nuevo o un cambio de PIN, llegan enseguida también de noche. Los de trámites y plazos esperan a la mañana.',
    save: 'Guardar',
    saved: 'Guardado',
  },
  'zh-CN': {
    title: '通知方式',
    sms: '同时用短信通知我',
    smsWords: '短信发送到您在经办机构登记的手机号。您本人操作的留痕记录只在“通知”中显示，不发短信。',
    offWords: '关闭后不再发送任何通知短信，有人冒用您的名义时也不发，请常看“通知”。您主动获取的验证码不受影响。',
    inApp: (app) => `同时在${app}中通知我`,
    inAppWords: '发送到与社保卡关联的账号，须关注官方账号。消息不带链接，附同样的校验码。',
    notLinked: (app) => `尚不能送达：请先从${app}进入一次并关联账号。`,
    language: '消息语言',
    quiet: '免打扰时段（北京时间）',
    from: (from, to) => `${from}:00 至次日 ${to}:00`,
    never: '不设免打扰',
    atOnce: '挂失、新设备、修改密码等安全通知夜间也会立即发送；办件和到期提醒等到早上再发。',
    save: '保存',
    saved: '已保存',
  },
  en: {
    title: 'How you are told',
    sms: 'Tell me by text message too',
    smsWords: 'To the phone that the agency has on record. What you did yourself and is only kept for the record stands under Notices and is not sent.',
    offWords: 'No text messages about notices will be sent, not even when somebody acts in your name: look at Notices now and then. Codes that you ask for still arrive.',
    inApp: (app) => `Tell me in ${app} too`,
    inAppWords: 'In the account that you linked to your card, if it follows the official account. Without links; with the same check code.',
    notLinked: (app) => `Nothing arrives yet: enter once from ${app} and link your account.`,
    language: 'Language of messages',
    quiet: 'Quiet hours (time in China)',
    from: (from, to) => `From ${from}:00 to ${to}:00`,
    never: 'No quiet hours',
    atOnce: 'Security notices, such as a loss, a new device or a changed PIN, come at once, at night too. Those about cases and due dates wait for the morning.',
    save: 'Save',
    saved: 'Saved',
  },
};
