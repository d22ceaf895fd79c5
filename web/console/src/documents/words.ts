import type { Language } from '@yika/kit';

interface Words {
  readonly preview: (name: string) => string;
  readonly unreadable: string;
  readonly page: (page: number, of: number) => string;
  readonly more: (left: number) => string;
}

export const fileWords: Readonly<Record<Language, Words>> = {
  es: {
    preview: (name) => `Vista de ${name}`, unreadable: 'El navegador no puede mostrar este documento. Descárguelo para verlo con otro programa.',
    page: (page, of) => `Página ${page} de ${of}`, more: (left) => (left === 1 ? 'Mostrar la página que falta' : `Mostrar más páginas (faltan ${left})`),
  },
  'zh-CN': {
    preview: (name) => `${name} 的预览`, unreadable: '浏览器无法显示此文件，请下载后用其他软件查看。',
    page: (page, of) => `第 ${page} 页，共 ${of} 页`, more: (left) => `显示更多页（还有 ${left} 页）`,
  },
  en: {
    preview: (name) => `Preview of ${name}`, unreadable: 'The browser cannot show this document. Take it, to look at it with another program.',
    page: (page, of) => `Page ${page} of ${of}`, more: (left) => (left === 1 ? 'Show the page that is left' : `Show more pages (${left} left)`),
  },
};
