import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly sms: string;
  readonly smsWords: string;
  readonly offWords: string;
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
    language: '短信语言',
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
    language: 'Language of the messages',
    quiet: 'Quiet hours (time in China)',
    from: (from, to) => `From ${from}:00 to ${to}:00`,
    never: 'No quiet hours',
    atOnce: 'Security notices, such as a loss, a new device or a changed PIN, come at once, at night too. Those about cases and due dates wait for the morning.',
    save: 'Save',
    saved: 'Saved',
  },
};
