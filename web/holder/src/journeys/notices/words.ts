import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly empty: string;
  readonly emptyWords: string;
  readonly unread: string;
  readonly settings: string;
  readonly settingsWords: string;
  readonly checkCode: (code: string) => string;
  readonly genuine: string;
  readonly earlier: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Avisos', empty: 'No hay avisos', emptyWords: 'Aquí llegan los cambios de su tarjeta y de sus dispositivos.', unread: 'nuevo',
    settings: 'Cómo recibir avisos', settingsWords: 'SMS, aplicaciones, idioma y horas de silencio', checkCode: (code) => `código de comprobación ${code}`,
    genuine: '¿Le llegó un mensaje? Es auténtico si su código de cuatro caracteres está aquí, junto al aviso. Nuestros avisos no llevan enlaces ni piden datos, PIN o códigos.', earlier: 'Ver anteriores',
  },
  'zh-CN': {
    title: '通知', empty: '没有通知', emptyWords: '社保卡和设备有变化时，会在这里通知您。', unread: '未读',
    settings: '通知方式', settingsWords: '短信、应用消息、语言和免打扰时段', checkCode: (code) => `校验码 ${code}`,
    genuine: '收到通知消息？消息中的四位校验码与这里一致才是真的。我们的通知不带链接，也不会索要信息、密码或验证码。', earlier: '查看更早的通知',
  },
  en: {
    title: 'Notices', empty: 'There are no notices', emptyWords: 'Changes of your card and your devices arrive here.', unread: 'unread',
    settings: 'How you are told', settingsWords: 'Text messages, apps, language and quiet hours', checkCode: (code) => `check code ${code}`,
    genuine: 'Did a message come? It is genuine if its four characters stand here beside the notice. Our notices carry no links and never ask for data, PINs or codes.', earlier: 'Show earlier ones',
  },
};
