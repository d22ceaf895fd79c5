import type { IssuerRulesView, IssuerStanding, IssuerView } from '@yika/contract';
import type { Language } from '@yika/kit';

export type RuleSection = keyof IssuerRulesView['versions'][number]['sections'];

interface IssuerWords {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (shown: number, all: number) => string;
  readonly none: string;
  readonly nobody: string;
  readonly nobodyWords: string;
  readonly number: string;
  readonly region: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<IssuerView['scope'][number], string>>;
  readonly since: string;
  readonly standing: string;
  readonly standings: Readonly<Record<IssuerStanding, string>>;
  readonly until: (day: string) => string;
  readonly rules: string;
  readonly read: string;
  readonly rulesOf: (region: string) => string;
  readonly rulesLead: string;
  readonly register: string;
  readonly sections: Readonly<Record<RuleSection, string>>;
  readonly version: (version: number, day: string) => string;
  readonly versions: string;
  readonly inForce: string;
  readonly notPublished: string;
  readonly notPublishedWords: string;
  readonly onlyChinese: string;
  readonly notFound: string;
  readonly notFoundWords: string;
  readonly firstVersion: string;
  readonly changed: (sections: string, before: number) => string;
  readonly unchanged: (before: number) => string;
  readonly showChanges: (before: number) => string;
  readonly hideChanges: string;
  readonly came: string;
  readonly went: string;
  readonly legend: string;
}

export const issuerWords: Readonly<Record<Language, IssuerWords>> = {
  es: {
    title: 'Registro de emisores', lead: 'Qué regiones pueden emitir la tarjeta de la seguridad social y la tarjeta electrónica, desde cuándo y cuáles han dejado de hacerlo. Cualquiera puede consultarlo.',
    search: 'Buscar', searchHint: 'Por región, código o número de emisor', found: (shown, all) => `${shown} de ${all}`, none: 'Ningún emisor coincide. Una región que no figura aquí no puede emitir tarjetas.',
    nobody: 'Todavía no hay ningún emisor', nobodyWords: 'El ministerio aún no ha aprobado a ninguna región.',
    number: 'Número de emisor', region: 'Región', scope: 'Qué emite', scopes: { cards: 'tarjetas', ecards: 'tarjetas electrónicas' }, read: 'Leer las normas', since: 'Desde', standing: 'Situación',
    standings: { active: 'Emite', suspended: 'Suspendido', withdrawn: 'Retirado' }, until: (day) => `desde el ${day}`,
    rules: 'Normas publicadas', rulesOf: (region) => `Normas de la tarjeta: ${region}`, rulesLead: 'Lo que la región ha publicado sobre su tarjeta (Medidas, art. 16), en cada versión que ha estado en vigor.', register: 'Registro de emisores',
    sections: { functions: 'Para qué sirve', application: 'Cómo se solicita', scope_of_use: 'Dónde se usa', loss_and_replacement: 'Pérdida y sustitución', rights_and_duties: 'Derechos y deberes' },
    version: (version, day) => `Versión ${version}, desde el ${day}`, versions: 'Versiones', inForce: 'en vigor',
    notPublished: 'Esta región no ha publicado normas aquí', notPublishedWords: 'Se aprobó antes de que las normas se publicaran en esta página. Pregunte en el 12333.',
    onlyChinese: 'La región no ha publicado esta sección en español. Este es su texto en chino.',
    notFound: 'Esta región no es emisora', notFoundWords: 'No figura en el registro de emisores, así que no tiene normas publicadas.',
    firstVersion: 'Es la primera versión.', changed: (sections, before) => `Cambia respecto de la versión ${before}: ${sections}.`, unchanged: (before) => `Nada cambia respecto de la versión ${before}.`,
    showChanges: (before) => `Marcar los cambios desde la versión ${before}`, hideChanges: 'Ver solo el texto', came: 'añadido: ', went: 'suprimido: ', legend: 'Subrayado: añadido. Tachado: suprimido.',
  },
  'zh-CN': {
    title: '发卡机构名录', lead: '哪些地区可以发行社会保障卡和电子社保卡、自何时起、哪些已停止发行，任何人均可查询。',
    search: '查找', searchHint: '输入地区、行政区划代码或发卡编号', found: (shown, all) => `共 ${all} 个，显示 ${shown} 个`, none: '没有符合的发卡机构。未列入名录的地区不得发卡。',
    nobody: '尚无发卡机构', nobodyWords: '主管部门尚未批准任何地区。',
    number: '发卡编号', region: '地区', scope: '发行范围', scopes: { cards: '实体卡', ecards: '电子社保卡' }, read: '查看办法', since: '批准日期', standing: '状态',
    standings: { active: '可发行', suspended: '已暂停', withdrawn: '已撤销' }, until: (day) => `自${day}起`,
    rules: '公布的办法', rulesOf: (region) => `${region}社会保障卡办法`, rulesLead: '该地区依管理办法第十六条公布的内容，含各个生效版本。', register: '返回发卡机构名录',
    sections: { functions: '卡的功能', application: '申领', scope_of_use: '使用范围', loss_and_replacement: '挂失与补换', rights_and_duties: '权利与义务' },
    version: (version, day) => `第 ${version} 版，自${day}起`, versions: '版本', inForce: '现行',
    notPublished: '该地区尚未在此公布办法', notPublishedWords: '该地区获批时本页尚未开放公布，详情可拨打 12333。',
    onlyChinese: '以下为该地区公布的中文文本。',
    notFound: '该地区不是发卡机构', notFoundWords: '名录中没有该地区，因此没有公布的办法。',
    firstVersion: '这是第一版。', changed: (sections, before) => `与第 ${before} 版相比有变化：${sections}。`, unchanged: (before) => `与第 ${before} 版相比没有变化。`,
    showChanges: (before) => `标出与第 ${before} 版的差异`, hideChanges: '只看正文', came: '新增：', went: '删除：', legend: '下划线为新增，删除线为删除。',
  },
  en: {
    title: 'Register of issuers', lead: 'Which regions may issue the social security card and the e-card, since when, and which no longer do. Anybody may look.',
    search: 'Search', searchHint: 'By region, area code or issuer number', found: (shown, all) => `${shown} of ${all}`, none: 'No issuer matches. A region that is not listed here may not issue cards.',
    nobody: 'There is no issuer yet', nobodyWords: 'The ministry has not approved a region so far.',
    number: 'Issuer number', region: 'Region', scope: 'Issues', scopes: { cards: 'cards', ecards: 'e-cards' }, read: 'Read the rules', since: 'Since', standing: 'Standing',
    standings: { active: 'Issues', suspended: 'Suspended', withdrawn: 'Withdrawn' }, until: (day) => `since ${day}`,
    rules: 'Published rules', rulesOf: (region) => `Rules of the card: ${region}`, rulesLead: 'What the region has published about its card (Measures, Art. 16), in every version that came into force.', register: 'All issuers',
    sections: { functions: 'What it is for', application: 'How to apply', scope_of_use: 'Where it is used', loss_and_replacement: 'Loss and replacement', rights_and_duties: 'Rights and duties' },
    version: (version, day) => `Version ${version}, since ${day}`, versions: 'Editions', inForce: 'in force',
    notPublished: 'This region has published no rules here', notPublishedWords: 'It was approved before rules were published on this page. Ask 12333.',
    onlyChinese: 'The region has not published this section in English. This is its Chinese text.',
    notFound: 'This region is no issuer', notFoundWords: 'It is not in the register of issuers, so it has no published rules.',
    firstVersion: 'This is the first version.', changed: (sections, before) => `Changed since version ${before}: ${sections}.`, unchanged: (before) => `Nothing changed since version ${before}.`,
    showChanges: (before) => `Mark what changed since version ${before}`, hideChanges: 'Show the text alone', came: 'added: ', went: 'removed: ', legend: 'Underlined: added. Struck through: removed.',
  },
};
