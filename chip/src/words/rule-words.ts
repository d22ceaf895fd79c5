import type { RuleId } from '../lint/rules.ts';
import type { Said } from '../said.ts';

/** What is wrong, for the officer who has to mend it. */
export const ruleWords: Readonly<Record<RuleId, Said>> = {
  shape: {
    es: 'No tiene la forma prevista. Se espera: {expected} (∅: nada).',
    'zh-CN': '格式不符。应为：{expected}（∅ 表示不应出现）。',
    en: 'This does not have the expected form. Expected: {expected} (∅: nothing).',
  },
  region_cannot_issue: {
    es: 'Solo emiten las provincias y las prefecturas; {found} es más pequeña. Un condado que dependa de la provincia debe justificarlo.',
    'zh-CN': '只有省级和地级可以发卡，{found} 级别更低。省直管县须另附依据。',
    en: 'Only provinces and prefectures issue; {found} is smaller. A county right under its province must show its basis.',
  },
  application_missing: {
    es: 'Falta {id}: sin ella la tarjeta no se lee en ninguna otra región.',
    'zh-CN': '缺少 {id}：没有它，卡片在其他地区无法读取。',
    en: '{id} is missing: without it the card cannot be read in any other region.',
  },
  application_not_there: {
    es: 'No figura {id}. La prueba de conformidad la examina: explique por qué falta.',
    'zh-CN': '未列出 {id}。一致性测试会检查它，请说明为何缺少。',
    en: '{id} is not listed. The conformity test looks at it: say why it is absent.',
  },
  application_twice: { es: '{id} figura dos veces.', 'zh-CN': '{id} 重复。', en: '{id} stands here twice.' },
  aid_differs: {
    es: 'El identificador (AID) de {id} no es el nacional: {expected}.',
    'zh-CN': '{id} 的应用标识（AID）与国家规范不符，应为 {expected}。',
    en: 'The application identifier (AID) of {id} is not the national one: {expected}.',
  },
  aid_taken: {
    es: 'El identificador {aid} pertenece a la aplicación nacional {holder}.',
    'zh-CN': '应用标识 {aid} 属于国家应用 {holder}。',
    en: 'The identifier {aid} belongs to the national application {holder}.',
  },
  aid_missing: { es: 'La aplicación local {id} no tiene identificador (AID).', 'zh-CN': '地方应用 {id} 没有应用标识（AID）。', en: 'The local application {id} has no identifier (AID).' },
  file_missing: { es: 'Falta el archivo nacional {file}.', 'zh-CN': '缺少国家规定的文件 {file}。', en: 'The national file {file} is missing.' },
  file_twice: { es: 'El archivo {file} figura dos veces.', 'zh-CN': '文件 {file} 重复。', en: 'File {file} stands here twice.' },
  file_id_reserved: {
    es: '{file} tiene otro significado en cualquier tarjeta y no puede nombrar un archivo.',
    'zh-CN': '{file} 在所有卡片中另有含义，不能作为文件标识。',
    en: '{file} means something else on every card and cannot name a file.',
  },
  file_outside_reserve: {
    es: 'Los archivos locales solo caben en los reservados: {expected}. {file} no lo es.',
    'zh-CN': '地方文件只能使用预留文件：{expected}。{file} 不在其中。',
    en: 'Local files go only where files are set aside: {expected}. {file} is not one of them.',
  },
  short_id_differs: {
    es: 'El identificador corto debe ser {expected}, no {found}: los lectores lo piden así.',
    'zh-CN': '短文件标识应为 {expected}，而不是 {found}：读卡设备按此读取。',
    en: 'The short identifier must be {expected}, not {found}: readers ask for it so.',
  },
  short_id_reserved: {
    es: 'El identificador corto va de 1 a 30; {found} está reservado.',
    'zh-CN': '短文件标识的范围为 1 至 30，{found} 为保留值。',
    en: 'Short identifiers run from 1 to 30; {found} is reserved.',
  },
  short_id_twice: {
    es: 'Otro archivo de la misma aplicación ya usa el identificador corto {found}.',
    'zh-CN': '同一应用中已有文件使用短文件标识 {found}。',
    en: 'Another file of the same application already has the short identifier {found}.',
  },
  field_missing: { es: 'Falta el campo nacional {tag} ({name}).', 'zh-CN': '缺少国家规定的字段 {tag}（{name}）。', en: 'The national field {tag} ({name}) is missing.' },
  field_too_early: {
    es: 'Las tarjetas de la versión {version} no tienen el campo {tag}.',
    'zh-CN': '{version} 版卡没有字段 {tag}。',
    en: 'Cards of version {version} have no field {tag}.',
  },
  tag_twice: {
    es: 'La etiqueta {tag} figura dos veces en el archivo: al leer por etiqueta solo se ve la primera.',
    'zh-CN': '标签 {tag} 在同一文件中重复：按标签只能读到第一个。',
    en: 'Tag {tag} stands twice in this file: reading by tag finds only the first.',
  },
  tag_reserved: {
    es: 'La etiqueta {tag} es de relleno y no puede nombrar un campo.',
    'zh-CN': '标签 {tag} 用于填充，不能作为字段标签。',
    en: 'Tag {tag} is padding and cannot name a field.',
  },
  tag_outside_local_range: {
    es: 'La etiqueta {tag} queda fuera de las reservadas a lo local: {expected}.',
    'zh-CN': '标签 {tag} 超出地方字段范围：{expected}。',
    en: 'Tag {tag} lies outside those set aside for local fields: {expected}.',
  },
  record_differs: {
    es: 'El número de registro debe ser {expected}, no {found}.',
    'zh-CN': '记录号应为 {expected}，而不是 {found}。',
    en: 'The record number must be {expected}, not {found}.',
  },
  record_twice: {
    es: 'Otro campo del archivo ya ocupa el registro {record}.',
    'zh-CN': '同一文件中已有字段占用记录号 {record}。',
    en: 'Another field of this file already has record {record}.',
  },
  length_differs: {
    es: 'La longitud debe ser de {expected} bytes, no de {found}.',
    'zh-CN': '长度应为 {expected} 字节，而不是 {found} 字节。',
    en: 'The length must be {expected} bytes, not {found}.',
  },
  format_differs: { es: 'El formato debe ser {expected}, no {found}.', 'zh-CN': '格式应为 {expected}，而不是 {found}。', en: 'The format must be {expected}, not {found}.' },
  code_differs: {
    es: 'El código del indicador debe ser {expected}, no {found} (∅: ninguno).',
    'zh-CN': '指标代码应为 {expected}，而不是 {found}（∅ 表示无）。',
    en: 'The indicator code must be {expected}, not {found} (∅: none).',
  },
  code_list_differs: {
    es: 'La lista de códigos debe ser {expected}, no {found} (∅: ninguna).',
    'zh-CN': '代码表应为 {expected}，而不是 {found}（∅ 表示无）。',
    en: 'The code list must be {expected}, not {found} (∅: none).',
  },
  name_differs: {
    es: 'El nombre nacional es {expected}: con otro parece otra cosa.',
    'zh-CN': '国家规范中的名称是“{expected}”，改名容易误解。',
    en: 'The national name is {expected}: under another it looks like something else.',
  },
  national_values_restricted: {
    es: 'Una región no puede admitir solo una parte de los valores nacionales.',
    'zh-CN': '地方不得只采用国家代码的一部分取值。',
    en: 'A region cannot take only some of the national values.',
  },
  redefined: {
    es: '{what} ya está definido por la norma nacional: lo local amplía, no redefine.',
    'zh-CN': '{what} 已由国家规范定义：地方只能扩展，不得重新定义。',
    en: '{what} is already defined nationally: a region extends and never redefines.',
  },
  not_in_profile: {
    es: '{what} se presenta como nacional, pero no figura en lo que es público de la norma.',
    'zh-CN': '{what} 标为国家项目，但公开的规范内容中没有它。',
    en: '{what} is given as national, but is not in what is public of the standard.',
  },
  access_looser: {
    es: 'La lectura ({found}) es más abierta que la norma nacional ({expected}).',
    'zh-CN': '读权限（{found}）比国家规范（{expected}）宽松。',
    en: 'Reading ({found}) is more open than the national rule ({expected}).',
  },
  access_stricter: {
    es: 'La lectura ({found}) exige más que la norma nacional ({expected}): los lectores de otras regiones no podrían leerlo.',
    'zh-CN': '读权限（{found}）比国家规范（{expected}）严格：其他地区的读卡设备将无法读取。',
    en: 'Reading ({found}) asks more than the national rule ({expected}): readers of other regions could not read it.',
  },
  purpose_missing: { es: '{what} es local y no dice para qué sirve.', 'zh-CN': '{what} 是地方项目，未说明用途。', en: '{what} is local and does not say what it is for.' },
  code_missing: {
    es: 'El campo local {what} no tiene código de indicador.',
    'zh-CN': '地方字段“{what}”没有指标代码。',
    en: 'The local field {what} has no indicator code.',
  },
  code_twice: { es: 'El código {code} ya nombra otra cosa.', 'zh-CN': '代码 {code} 已用于其他项目。', en: 'Code {code} already names something else.' },
  code_list_unknown: {
    es: 'No hay ninguna lista {id}, ni nacional ni local.',
    'zh-CN': '没有代码表 {id}，国家和地方的都没有。',
    en: 'There is no code list {id}, national or local.',
  },
  code_list_redefined: {
    es: 'La lista {id} es nacional y no puede definirse de nuevo.',
    'zh-CN': '代码表 {id} 是国家代码表，不得重新定义。',
    en: 'List {id} is a national one and cannot be defined anew.',
  },
  code_list_twice: { es: 'La lista {id} figura dos veces.', 'zh-CN': '代码表 {id} 重复。', en: 'List {id} stands here twice.' },
  code_list_unused: { es: 'Nadie usa la lista {id}.', 'zh-CN': '代码表 {id} 未被使用。', en: 'Nothing uses list {id}.' },
  code_value_unknown: { es: 'El valor {value} no está en la lista {id}.', 'zh-CN': '代码表 {id} 中没有取值 {value}。', en: 'Value {value} is not in list {id}.' },
  code_value_twice: { es: 'El valor {value} figura dos veces en {id}.', 'zh-CN': '取值 {value} 在 {id} 中重复。', en: 'Value {value} stands twice in {id}.' },
  code_value_too_long: {
    es: 'El valor {value} no cabe en {bytes} bytes de formato {format}.',
    'zh-CN': '取值 {value} 无法放入 {bytes} 字节的 {format} 格式。',
    en: 'Value {value} does not fit into {bytes} bytes of format {format}.',
  },
  example_does_not_fit: {
    es: 'El ejemplo no cabe en {bytes} bytes de formato {format}.',
    'zh-CN': '示例无法放入 {bytes} 字节的 {format} 格式。',
    en: 'The example does not fit into {bytes} bytes of format {format}.',
  },
};
