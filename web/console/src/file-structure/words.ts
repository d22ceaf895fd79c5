import type { Language } from '@yika/kit';

interface FileStructureWords {
  readonly title: string;
  readonly lead: string;
}

export const fileStructureWords: Record<Language, FileStructureWords> = {
  es: { title: 'Archivos del chip', lead: 'Los archivos, campos e indicadores de la tarjeta de una región, comprobados con el perfil nacional (Medidas, art. 7). Aquí no se guarda nada.' },
  'zh-CN': { title: '卡内文件', lead: '本地区卡内文件、字段和指标，按国家规范检查（管理办法第七条），此处不保存。' },
  en: { title: 'In-card files', lead: 'A region’s in-card files, fields and indicators, checked against the national profile (Measures, Art. 7). Nothing is kept here.' },
};
