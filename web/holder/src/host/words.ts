import type { Language } from '@yika/kit';

export const words: Record<Language, { readonly close: string; readonly closeWords: string }> = {
  es: { close: 'Cerrar esta página', closeWords: 'Y volver a la aplicación de antes' },
  'zh-CN': { close: '关闭页面', closeWords: '回到原来的应用' },
  en: { close: 'Close this page', closeWords: 'And go back to the app you came from' },
};
