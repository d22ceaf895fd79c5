import type { NotPublic, Severity } from '@yika/chip';
import type { Language } from '../language/language.ts';

interface Words {
  readonly open: string;
  readonly examples: Readonly<Record<'beijing' | 'shanghai' | 'guangzhou', string>>;
  readonly field: string;
  readonly hint: string;
  readonly noJson: string;
  readonly line: (line: number) => string;
  readonly tooLong: string;
  readonly bad: (errors: number) => string;
  readonly doubt: (warnings: number) => string;
  readonly good: string;
  readonly counted: (checks: number, edition: string) => string;
  readonly onlyForm: string;
  readonly mendAll: (count: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wholeFile: string;
  readonly show: string;
  readonly at: (line: number) => string;
  readonly notChecked: (count: number) => string;
  readonly notCheckedWhy: string;
  readonly reasons: Readonly<Record<NotPublic['reason'], string>>;
}

export const structureWords: Readonly<Record<Language, Words>> = {
  es: {
    open: 'Abrir un archivo',
    examples: { guangzhou: 'Ejemplo con errores', beijing: 'Ejemplo de Pekín', shanghai: 'Ejemplo de Shanghái' },
    field: 'Descripción (JSON)', hint: 'Péguela, suelte aquí un archivo o empiece con un ejemplo.',
    noJson: 'Esto no es JSON', line: (line) => `Mire la línea ${line}.`, tooLong: 'El texto es demasiado largo: ninguna tarjeta tiene tantos archivos',
    bad: (errors) => (errors === 1 ? '1 error' : `${errors} errores`), doubt: (warnings) => (warnings === 1 ? 'Ningún error, 1 aviso' : `Ningún error, ${warnings} avisos`), good: 'Sin errores en lo que se puede comprobar',
    counted: (checks, edition) => `${checks} comprobaciones con el perfil nacional ${edition}. No sustituye la prueba de conformidad del ministerio.`,
    onlyForm: 'Por ahora solo se ha mirado la forma. Corríjala y se comprobará lo demás.',
    mendAll: (count) => `Corregir lo que se puede (${count})`,
    severities: { error: 'Error.', warning: 'Aviso.' }, wholeFile: 'Toda la descripción', show: 'Ver en el texto', at: (line) => `línea ${line}`,
    notChecked: (count) => `Sin comprobar: ${count} reglas`,
    notCheckedWhy: 'No se dan por buenas: el texto de la norma que las fija no es público, o las fuentes se contradicen.',
    reasons: { no_public_source: 'sin fuente pública', sources_conflict: 'fuentes contradictorias' },
  },
  'zh-CN': {
    open: '打开文件',
    examples: { guangzhou: '有错误的示例', beijing: '北京示例', shanghai: '上海示例' },
    field: '文件结构说明（JSON）', hint: '可粘贴文本、拖入文件，或从示例开始。',
    noJson: '这不是 JSON', line: (line) => `请查看第 ${line} 行。`, tooLong: '文本过长，没有哪张卡有这么多文件',
    bad: (errors) => `${errors} 处错误`, doubt: (warnings) => `没有错误，${warnings} 处提醒`, good: '可检查的内容均无错误',
    counted: (checks, edition) => `按国家规范 ${edition} 版检查 ${checks} 项。不能代替部级一致性测试。`,
    onlyForm: '目前只检查了格式，改正后再检查其余内容。',
    mendAll: (count) => `改正可自动改正的 ${count} 处`,
    severities: { error: '错误。', warning: '提醒。' }, wholeFile: '整份说明', show: '在文本中查看', at: (line) => `第 ${line} 行`,
    notChecked: (count) => `未检查：${count} 条规则`,
    notCheckedWhy: '这些规则不算通过：相关标准文本未公开，或公开资料互相矛盾。',
    reasons: { no_public_source: '无公开资料', sources_conflict: '资料互相矛盾' },
  },
  en: {
    open: 'Open a file',
    examples: { guangzhou: 'Example with faults', beijing: 'Beijing’s example', shanghai: 'Shanghai’s example' },
    field: 'Description (JSON)', hint: 'Paste it, drop a file here, or begin with an example.',
    noJson: 'This is not JSON', line: (line) => `Look at line ${line}.`, tooLong: 'The text is too long: no card has so many files',
    bad: (errors) => (errors === 1 ? '1 error' : `${errors} errors`), doubt: (warnings) => (warnings === 1 ? 'No error, 1 warning' : `No error, ${warnings} warnings`), good: 'No error in what can be checked',
    counted: (checks, edition) => `${checks} checks against edition ${edition} of the national profile. This does not replace the ministry’s conformity test.`,
    onlyForm: 'So far only the form was looked at. Mend it, and the rest is checked.',
    mendAll: (count) => `Mend what can be mended (${count})`,
    severities: { error: 'An error.', warning: 'A warning.' }, wholeFile: 'The whole description', show: 'Show in the text', at: (line) => `line ${line}`,
    notChecked: (count) => `Not checked: ${count} rules`,
    notCheckedWhy: 'They do not count as passed: the text that sets them is not public, or the sources contradict each other.',
    reasons: { no_public_source: 'no public source', sources_conflict: 'sources contradict each other' },
  },
};
