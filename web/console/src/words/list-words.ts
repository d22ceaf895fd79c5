import type { Language } from '@yika/kit';

interface ListWords {
  readonly search: string;
  readonly reset: string;
  readonly any: string;
  readonly refresh: string;
  readonly loading: string;
  readonly manner: string;
  readonly density: string;
  readonly densities: Readonly<Record<'large' | 'middle' | 'small', string>>;
  readonly columns: string;
  readonly pages: string;
  readonly first: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number) => string;
}

export const listWords: Record<Language, ListWords> = {
  es: {
    search: 'Buscar', reset: 'Quitar filtros', any: 'Cualquiera', refresh: 'Actualizar', loading: 'Un momento…', manner: 'Vista',
    density: 'Separación entre filas', densities: { large: 'Amplia', middle: 'Media', small: 'Compacta' }, columns: 'Columnas',
    pages: 'Páginas de la lista', first: 'Primera', previous: 'Anterior', next: 'Siguiente', page: (page) => `Página ${page}`,
  },
  'zh-CN': {
    search: '查询', reset: '重置', any: '全部', refresh: '刷新', loading: '请稍候…', manner: '列表设置',
    density: '行距', densities: { large: '宽松', middle: '适中', small: '紧凑' }, columns: '显示列',
    pages: '列表分页', first: '第一页', previous: '上一页', next: '下一页', page: (page) => `第 ${page} 页`,
  },
  en: {
    search: 'Search', reset: 'Clear filters', any: 'All', refresh: 'Refresh', loading: 'One moment…', manner: 'View',
    density: 'Row spacing', densities: { large: 'Wide', middle: 'Medium', small: 'Compact' }, columns: 'Columns',
    pages: 'Pages of the list', first: 'First', previous: 'Previous', next: 'Next', page: (page) => `Page ${page}`,
  },
};
