import type { Language } from '../language.ts';

interface InboxWords {
  readonly title: string;
  readonly note: string;
  readonly filter: string;
  readonly list: string;
  readonly empty: string;
  readonly trouble: string;
  readonly copy: string;
  readonly copied: string;
}

export const inboxWords: Readonly<Record<Language, InboxWords>> = {
  es: {
    title: 'Simulador de SMS',
    note: 'Un teléfono de mentira: los mensajes que la plataforma envía llegan aquí y no salen de este equipo.',
    filter: 'Ver solo los de este número',
    list: 'Mensajes recibidos, el más reciente primero',
    empty: 'Todavía no ha llegado ningún mensaje.',
    trouble: 'El simulador no responde. La página sigue intentándolo.',
    copy: 'Copiar el código',
    copied: 'Código copiado',
  },
  'zh-CN': {
    title: '短信模拟器',
    note: '这是一部假想的手机：平台发出的短信只到这里，不会离开这台电脑。',
    filter: '只看这个号码',
    list: '收到的短信，新的在前',
    empty: '还没有收到短信。',
    trouble: '模拟器没有响应，页面会继续重试。',
    copy: '复制验证码',
    copied: '已复制',
  },
  en: {
    title: 'SMS simulator',
    note: 'A pretend phone: what the platform sends arrives here and never leaves this machine.',
    filter: 'Show only this number',
    list: 'Messages received, newest first',
    empty: 'No message has arrived yet.',
    trouble: 'The simulator does not answer. This page keeps trying.',
    copy: 'Copy the code',
    copied: 'Code copied',
  },
};
