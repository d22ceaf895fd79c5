import type { NotPublic } from './profile.ts';

/** What a whole check would look at as well, and this one cannot: no public source tells the rule. It is reported each time, and never counted as passed. */
export const notPublic: readonly NotPublic[] = [
  none('local_tag_range', 'LD/T 32.6-2015', {
    es: 'Qué etiquetas quedan reservadas para los campos locales.',
    'zh-CN': '留给地方字段的标签范围。',
    en: 'Which tags are set aside for local fields.',
  }),
  none('local_indicator_codes', 'LD/T 6006-2023', {
    es: 'Cómo deben empezar los códigos de los indicadores locales, y los indicadores nacionales que no se han publicado.',
    'zh-CN': '地方指标代码的编码规则，以及未公开的国家指标。',
    en: 'How codes of local indicators must begin, and national indicators that were not published.',
  }),
  none('update_access', 'LD/T 32.4-2015', {
    es: 'Quién puede modificar cada archivo nacional (claves UK y STK).',
    'zh-CN': '各国家文件的更新权限（UK、STK 密钥）。',
    en: 'Who may change each national file (keys UK and STK).',
  }),
  {
    id: 'card_number_read_access', reason: 'sources_conflict', where: 'LD/T 32.4-2015, LD/T 32.7-2015',
    said: {
      es: 'Si el número de la tarjeta se lee sin clave en la versión 3: las fuentes se contradicen.',
      'zh-CN': '3.00 版卡是否无需密钥即可读取卡号：公开资料互相矛盾。',
      en: 'Whether the card number can be read without a key from version 3: the sources contradict each other.',
    },
  },
  none('card_class_codes', 'LD/T 32.6-2015', {
    es: 'Los valores de la clase de tarjeta (etiqueta 02).',
    'zh-CN': '卡类别（标签 02）的取值。',
    en: 'The values of the card class (tag 02).',
  }),
  none('initialising_institution', 'LD/T 32.6-2015', {
    es: 'El formato de la entidad inicializadora (etiqueta 04).',
    'zh-CN': '初始化机构（标签 04）的格式。',
    en: 'The format of the initialising institution (tag 04).',
  }),
  none('fingerprint_and_photo', 'LD/T 32.6-2015', {
    es: 'El contenido y el acceso de la huella (EF07) y la foto (EF08), y si son obligatorias.',
    'zh-CN': '指纹（EF07）和照片（EF08）的内容、权限及是否必备。',
    en: 'What stands in fingerprint (EF07) and photo (EF08), who may read them, and whether they are required.',
  }),
  none('fields_of_applications', 'LD/T 32.6-2015', {
    es: 'Los registros, etiquetas y longitudes de DF01 a DF05 y DF07.',
    'zh-CN': 'DF01 至 DF05、DF07 中的记录、标签和长度。',
    en: 'Records, tags and lengths in DF01 to DF05 and DF07.',
  }),
  none('reserve_of_files', 'LD/T 32.3-2015', {
    es: 'Qué archivos quedan reservados fuera de DF01, y si EF05 y EF06 admiten campos locales.',
    'zh-CN': 'DF01 以外的预留文件，以及 EF05、EF06 是否可含地方字段。',
    en: 'Which files are set aside outside DF01, and whether EF05 and EF06 take local fields.',
  }),
  none('other_applications', 'LD/T 32.3-2015', {
    es: 'Qué identificadores (AID) bajo D156000005 puede usar una región, y el de DF07.',
    'zh-CN': '地方可使用 D156000005 之下的哪些应用标识（AID），以及 DF07 的应用标识。',
    en: 'Which application identifiers below D156000005 a region may use, and that of DF07.',
  }),
  none('key_versions', 'LD/T 32.4-2015, LD/T 6001.3-2023', {
    es: 'Los identificadores y versiones de las claves de cada archivo.',
    'zh-CN': '各文件的密钥标识与密钥版本。',
    en: 'Key identifiers and key versions of each file.',
  }),
  none('size_of_files', 'LD/T 32.3-2015', {
    es: 'El tamaño de los archivos y de los registros, y el espacio que queda en el chip.',
    'zh-CN': '文件与记录的大小，以及芯片剩余空间。',
    en: 'Sizes of files and records, and the room that is left on the chip.',
  }),
];

function none(id: string, where: string, said: NotPublic['said']): NotPublic {
  return { id, reason: 'no_public_source', where, said };
}
