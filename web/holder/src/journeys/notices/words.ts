import type { Language } from '@yika/kit';

export const words: Record<Language, { readonly title: string; readonly empty: string; readonly emptyWords: string; readonly unread: string }> = {
  es: { title: 'Avisos', empty: 'No hay avisos', emptyWords: 'Aquí llegan los cambios de su tarjeta y de sus dispositivos.', unread: 'nuevo' },
  'zh-CN': { title: '通知', empty: '没有通知', emptyWords: '社保卡和设备有变化时，会在这里通知您。', unread: '未读' },
  en: { title: 'Notices', empty: 'There are no notices', emptyWords: 'Changes of your card and your devices arrive here.', unread: 'unread' },
};
