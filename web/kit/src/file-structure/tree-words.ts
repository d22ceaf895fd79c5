import type { Language } from '../language/language.ts';
import type { FieldName } from './node-fields.ts';
import type { Branch, NodeKind } from './structure-tree.ts';

interface Words {
  readonly views: Readonly<Record<'tree' | 'text', string>>;
  readonly view: string;
  readonly noTree: string;
  readonly nothing: string;
  readonly branches: Readonly<Record<Branch['name'], string>>;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  /** Values that are codes; any other is said as it stands. */
  readonly values: Readonly<Record<string, string>>;
  readonly national: string;
  readonly unnamed: string;
  readonly none: string;
  readonly amiss: (count: number) => string;
  readonly add: (kind: string) => string;
  readonly remove: (kind: string, mark: string) => string;
}

export const treeWords: Readonly<Record<Language, Words>> = {
  es: {
    views: { tree: 'Árbol', text: 'Texto' }, view: 'Cómo verla', noTree: 'Esto no es una descripción: solo puede verse como texto.', nothing: 'Ninguno.',
    branches: { applications: 'Aplicaciones y archivos', indicators: 'Indicadores propios', codeLists: 'Listas de códigos propias' },
    kinds: { application: 'aplicación', file: 'archivo', field: 'campo', indicator: 'indicador', code_list: 'lista de códigos', entry: 'valor' },
    fields: {
      id: 'Identificador', aid: 'AID', name: 'Nombre', purpose: 'Para qué', fileId: 'Archivo', shortId: 'Identificador corto', read: 'Leer', update: 'Cambiar', tag: 'Etiqueta', record: 'Registro', code: 'Indicador',
      format: 'Formato', bytes: 'Bytes', codeList: 'Lista de códigos', example: 'Ejemplo', characters: 'Caracteres', value: 'Valor', meaning: 'Significado',
    },
    values: { none: 'sin condición', pin: 'con PIN', key: 'con llave', pin_or_key: 'con PIN o llave', pin_and_key: 'con PIN y llave', never: 'nunca', an: 'an (letras y cifras)', cn: 'cn (cifras comprimidas)', b: 'b (binario)' },
    national: 'nacional', unnamed: 'sin nombre', none: 'ninguna', amiss: (count) => (count === 1 ? '1 por corregir' : `${count} por corregir`), add: (kind) => `Añadir ${kind}`, remove: (kind, mark) => `Quitar ${kind} ${mark}`,
  },
  'zh-CN': {
    views: { tree: '树形', text: '文本' }, view: '查看方式', noTree: '这不是文件结构说明，只能按文本查看。', nothing: '无。',
    branches: { applications: '应用和文件', indicators: '本地指标', codeLists: '本地代码表' },
    kinds: { application: '应用', file: '文件', field: '数据元', indicator: '指标', code_list: '代码表', entry: '代码' },
    fields: {
      id: '标识', aid: 'AID', name: '名称', purpose: '用途', fileId: '文件标识', shortId: '短文件标识', read: '读取权限', update: '更新权限', tag: '标签', record: '记录号', code: '指标代码',
      format: '格式', bytes: '字节数', codeList: '代码表', example: '示例', characters: '字符数', value: '代码值', meaning: '含义',
    },
    values: { none: '无条件', pin: '密码', key: '密钥', pin_or_key: '密码或密钥', pin_and_key: '密码和密钥', never: '禁止', an: 'an（字母数字）', cn: 'cn（压缩数字）', b: 'b（二进制）' },
    national: '国家统一', unnamed: '未命名', none: '无', amiss: (count) => `${count} 处待改正`, add: (kind) => `添加${kind}`, remove: (kind, mark) => `删除${kind} ${mark}`,
  },
  en: {
    views: { tree: 'Tree', text: 'Text' }, view: 'How to look at it', noTree: 'This is no description: it can only be looked at as text.', nothing: 'None.',
    branches: { applications: 'Applications and files', indicators: 'Indicators of one’s own', codeLists: 'Code lists of one’s own' },
    kinds: { application: 'application', file: 'file', field: 'field', indicator: 'indicator', code_list: 'code list', entry: 'value' },
    fields: {
      id: 'Id', aid: 'AID of the application', name: 'Name', purpose: 'What for', fileId: 'File id', shortId: 'Short id', read: 'Read', update: 'Update', tag: 'Tag', record: 'Record', code: 'Indicator code',
      format: 'Format', bytes: 'Length in bytes', codeList: 'Code list', example: 'Example', characters: 'Characters', value: 'Value', meaning: 'Meaning',
    },
    values: { none: 'without condition', pin: 'with PIN', key: 'with a key', pin_or_key: 'with PIN or key', pin_and_key: 'with PIN and key', never: 'never', an: 'an (letters and digits)', cn: 'cn (packed digits)', b: 'b (binary)' },
    national: 'national', unnamed: 'without a name', none: 'none', amiss: (count) => `${count} to mend`, add: (kind) => `Add ${kind === 'application' || kind === 'indicator' ? 'an' : 'a'} ${kind}`, remove: (kind, mark) => `Remove ${kind} ${mark}`,
  },
};
