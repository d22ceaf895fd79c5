import type { Language } from '@yika/kit';

interface ExportWords {
  readonly export: string;
  readonly title: string;
  readonly lead: string;
  readonly why: string;
  readonly whyHint: string;
  readonly whyMissing: string;
  readonly make: string;
  readonly ask: string;
  readonly made: string;
  readonly mine: string;
  readonly until: (at: string) => string;
  readonly approved: string;
  readonly download: string;
}

export const exportWords: Record<Language, ExportWords> = {
  es: {
    export: 'Exportar', title: 'Exportar esta búsqueda', lead: 'Se prepara un archivo CSV con los registros de la búsqueda, que solo usted podrá descargar durante un día. La exportación y su motivo quedan registrados.',
    why: 'Motivo', whyHint: 'Sin nombres ni números de personas.', whyMissing: 'Escriba por qué lo necesita.', make: 'Exportar', ask: 'Pedir aprobación', made: 'El archivo está listo para descargar',
    mine: 'Sus exportaciones', until: (at) => `disponible hasta ${at}`, approved: 'aprobada por otra persona', download: 'Descargar CSV',
  },
  'zh-CN': {
    export: '导出', title: '导出查询结果', lead: '将查询结果生成 CSV 文件，仅限您本人在一天内下载。导出及理由均留痕。',
    why: '理由', whyHint: '请勿填写姓名或证件号码。', whyMissing: '请填写导出理由。', make: '导出', ask: '申请审批', made: '文件已生成，可以下载',
    mine: '我的导出', until: (at) => `${at} 前可下载`, approved: '已经他人审批', download: '下载 CSV',
  },
  en: {
    export: 'Export', title: 'Export this search', lead: 'A CSV file of the entries is made ready, which you alone can download for a day. The export and its reason are on record.',
    why: 'Reason', whyHint: 'Without names or numbers of persons.', whyMissing: 'Write why you need it.', make: 'Export', ask: 'Ask for approval', made: 'The file is ready to download',
    mine: 'Your exports', until: (at) => `until ${at}`, approved: 'approved by somebody else', download: 'Download CSV',
  },
};
