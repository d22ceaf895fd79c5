import type { DocumentType } from '@yika/contract';
import type { Language } from '@yika/kit';

interface DocumentWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly add: string;
  readonly addHint: string;
  readonly sending: (name: string) => string;
  readonly stop: string;
  readonly tooLarge: (name: string) => string;
  readonly empty: (name: string) => string;
  readonly notAType: (name: string) => string;
  readonly earlier: string;
  readonly choose: string;
  readonly types: Readonly<Record<DocumentType, string>>;
  readonly by: (who: string, when: string) => string;
  readonly fingerprint: string;
  readonly show: string;
  readonly hide: string;
  readonly take: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly kept: string;
  readonly somebody: string;
}

export const documentWords: Record<Language, DocumentWords> = {
  es: {
    title: 'Documentos que lo prueban', lead: 'PDF, PNG o JPEG, de hasta 20 MiB. Quedan unidos a la versión cuando la guarda.', none: 'No hay ningún documento.', add: 'Subir un documento', addHint: 'Elija un archivo o arrástrelo hasta aquí.',
    sending: (name) => `Subiendo ${name}`, stop: 'Interrumpir', tooLarge: (name) => `${name} supera los 20 MiB. Redúzcalo o divídalo.`, empty: (name) => `${name} está vacío.`, notAType: (name) => `${name} no es PDF, PNG ni JPEG. Guárdelo como PDF.`,
    earlier: 'Añadir uno ya entregado', choose: 'Elegir', types: { pdf: 'documento PDF', png: 'imagen PNG', jpeg: 'imagen JPEG' }, by: (who, when) => `de ${who}, ${when}`, fingerprint: 'Huella SHA-256', show: 'Ver', hide: 'Ocultar', take: 'Descargar', remove: 'Quitar',
    removeNamed: (name) => `Quitar ${name}`, kept: 'El documento está guardado. Falta guardar la versión.', somebody: 'un operador',
  },
  'zh-CN': {
    title: '佐证文件', lead: '支持 PDF、PNG、JPEG，每个不超过 20 MiB。保存后随该版本留存。', none: '暂无文件。', add: '上传文件', addHint: '选择文件，或拖到此处。',
    sending: (name) => `正在上传 ${name}`, stop: '中止', tooLarge: (name) => `${name} 超过 20 MiB，请压缩或拆分。`, empty: (name) => `${name} 是空文件。`, notAType: (name) => `${name} 不是 PDF、PNG 或 JPEG，请另存为 PDF。`,
    earlier: '添加已提交的文件', choose: '请选择', types: { pdf: 'PDF 文件', png: 'PNG 图片', jpeg: 'JPEG 图片' }, by: (who, when) => `${who}，${when}`, fingerprint: 'SHA-256 摘要', show: '查看', hide: '收起', take: '下载', remove: '移除',
    removeNamed: (name) => `移除 ${name}`, kept: '文件已上传，还需保存本版本。', somebody: '运维人员',
  },
  en: {
    title: 'Documents that show it', lead: 'PDF, PNG or JPEG, at most 20 MiB each. They belong to the version once you save it.', none: 'There is no document.', add: 'Upload a document', addHint: 'Choose a file, or drop it here.',
    sending: (name) => `Sending ${name}`, stop: 'Stop', tooLarge: (name) => `${name} is more than 20 MiB. Make it smaller, or split it.`, empty: (name) => `${name} is empty.`, notAType: (name) => `${name} is no PDF, PNG or JPEG. Save it as a PDF.`,
    earlier: 'Add one handed in before', choose: 'Choose', types: { pdf: 'PDF document', png: 'PNG picture', jpeg: 'JPEG picture' }, by: (who, when) => `by ${who}, ${when}`, fingerprint: 'SHA-256', show: 'Show', hide: 'Hide', take: 'Download', remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`, kept: 'The document is kept. Save the version too.', somebody: 'an operator',
  },
};
