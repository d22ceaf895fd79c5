import type { Language } from '@yika/kit';

/** Of the page alone; what the check says stands with it, in the kit. */
export const fileStructureWords: Readonly<Record<Language, { readonly title: string; readonly lead: string }>> = {
  es: {
    title: 'Comprobar la estructura de archivos de una tarjeta',
    lead: 'Para las regiones que preparan su expediente: compare los archivos y campos de su chip con lo que es público de la norma nacional. Todo ocurre en esta página; lo que pegue no se envía a ningún sitio.',
  },
  'zh-CN': {
    title: '检查卡内文件结构',
    lead: '供准备发行注册材料的地区使用：将芯片中的文件和字段与国家规范的公开内容比对。检查只在本页面进行，粘贴的内容不会上传。',
  },
  en: {
    title: 'Check a card’s file structure',
    lead: 'For regions that prepare their dossier: hold the files and fields of your chip against what is public of the national standard. Everything happens on this page; what you paste is sent nowhere.',
  },
};
