import type { DossierItem, DossierState, DossierSummary, DossierTurn } from '@yika/contract';
import type { Language } from '@yika/kit';

interface DossierWords {
  readonly title: string;
  readonly lead: string;
  readonly of: (area: string) => string;
  readonly area: string;
  readonly state: string;
  readonly states: Readonly<Record<DossierState, string>>;
  readonly turn: string;
  readonly turns: Readonly<Record<DossierTurn, string>>;
  readonly purposes: Readonly<Record<DossierSummary['purpose'], string>>;
  readonly items: Readonly<Record<DossierItem, string>>;
  readonly completeness: string;
  readonly readyOf: (ready: number, whole: number) => string;
  readonly age: string;
  readonly days: (days: number) => string;
  readonly sinceBegun: (days: number) => string;
  readonly none: string;
  readonly noneWords: string;
  readonly begin: string;
  readonly beginTitle: string;
  readonly beginChange: string;
  readonly beginWords: string;
  readonly noDossier: string;
  readonly noDossierWords: string;
  readonly steps: string;
  readonly stepNames: Readonly<Record<'written' | 'province' | 'ministry' | 'approved', string>>;
  readonly itemsLabel: string;
  readonly ready: string;
  readonly notBegun: string;
  readonly faults: (count: number) => string;
  readonly accepted: string;
  readonly toCorrect: string;
  readonly edition: (edition: number, by: string, at: string) => string;
  readonly version: (version: number) => string;
  readonly issuerNumber: (number: string) => string;
  readonly somebody: string;
}

export const dossierWords: Record<Language, DossierWords> = {
  es: {
    title: 'Expedientes', lead: 'Lo que cada región presenta para poder emitir, por dónde va y a quién le toca (Medidas, art. 7 y 8).', of: (area) => `Expediente: ${area}`, area: 'Región', state: 'Situación',
    states: { draft: 'En preparación', province_review: 'En revisión provincial', ministry_review: 'En revisión ministerial', returned: 'Devuelto para corregir', rejected: 'Rechazado', withdrawn: 'Retirado', lapsed: 'Vencido', stale: 'Sin efecto', approved: 'Aprobado', filed: 'Registrado' },
    turn: 'Siguiente paso', turns: { area: 'La región', province: 'La provincia', ministry: 'El ministerio', nobody: 'Nadie' }, purposes: { registration: 'Registro', change: 'Cambio posterior' },
    items: { application_form: '1. Solicitud', preparation_statement: '2. Memoria de preparación', file_structure: '3. Archivos del chip', card_face: '4. Cara de la tarjeta', local_measures: '5. Normas locales', others: '6. Otros documentos' },
    completeness: 'Completo', readyOf: (ready, whole) => `${ready} de ${whole} listos`, age: 'Así desde hace', days: (days) => (days === 0 ? 'menos de un día' : days === 1 ? '1 día' : `${days} días`), sinceBegun: (days) => (days === 0 ? 'empezado hoy' : `empezado hace ${days === 1 ? '1 día' : `${days} días`}`),
    none: 'No hay ningún expediente', noneWords: 'Quite algún filtro, o empiece el de una región.', begin: 'Empezar el expediente', beginTitle: 'Empezar el expediente de una región', beginChange: 'Empezar un cambio', beginWords: 'Si la región ya está aprobada, empieza un cambio a partir de lo aprobado.',
    noDossier: 'Esta región aún no tiene expediente', noDossierWords: 'Lo empieza alguien con la función de tramitador en la región.', steps: 'Pasos', stepNames: { written: 'Preparación', province: 'Provincia', ministry: 'Ministerio', approved: 'Aprobación' },
    itemsLabel: 'Documentos', ready: 'Listo', notBegun: 'Sin empezar', faults: (count) => (count === 1 ? '1 falta' : `${count} faltas`), accepted: 'Aceptado', toCorrect: 'Por corregir', edition: (edition, by, at) => `Edición ${edition}, ${by}, ${at}`,
    version: (version) => (version === 0 ? 'Sin presentar' : `Versión ${version}`), issuerNumber: (number) => `Emisor n.º ${number}`, somebody: 'alguien',
  },
  'zh-CN': {
    title: '注册材料', lead: '各地区为取得发卡资格所提交的材料、办理进度及当前经办方（管理办法第七条、第八条）。', of: (area) => `注册材料：${area}`, area: '地区', state: '状态',
    states: { draft: '填写中', province_review: '省级审核', ministry_review: '部级审核', returned: '退回补正', rejected: '未通过', withdrawn: '已撤回', lapsed: '已逾期', stale: '已失效', approved: '已批准', filed: '已备案' },
    turn: '当前经办方', turns: { area: '申请地区', province: '省级', ministry: '部级', nobody: '已办结' }, purposes: { registration: '注册', change: '变更' },
    items: { application_form: '一、申请表', preparation_statement: '二、筹备情况说明', file_structure: '三、卡内文件结构', card_face: '四、卡面', local_measures: '五、地方管理办法', others: '六、其他材料' },
    completeness: '完整度', readyOf: (ready, whole) => `${whole} 项中 ${ready} 项就绪`, age: '停留时间', days: (days) => (days === 0 ? '不足一天' : `${days} 天`), sinceBegun: (days) => (days === 0 ? '今日开始' : `${days} 天前开始`),
    none: '没有注册材料', noneWords: '减少筛选条件，或为某地区建立材料。', begin: '建立材料', beginTitle: '为地区建立注册材料', beginChange: '发起变更', beginWords: '如该地区已获批准，将以批准内容为基础发起变更。',
    noDossier: '该地区尚未建立注册材料', noDossierWords: '由该地区的经办人员建立。', steps: '办理步骤', stepNames: { written: '填写', province: '省级审核', ministry: '部级审核', approved: '批准' },
    itemsLabel: '材料清单', ready: '就绪', notBegun: '未填写', faults: (count) => `${count} 处待改`, accepted: '已认可', toCorrect: '需更正', edition: (edition, by, at) => `第 ${edition} 次保存，${by}，${at}`,
    version: (version) => (version === 0 ? '未提交' : `第 ${version} 版`), issuerNumber: (number) => `发卡编号 ${number}`, somebody: '某人',
  },
  en: {
    title: 'Dossiers', lead: 'What each region hands in before it may issue, how far it is and whose turn it is (Measures, Art. 7 and 8).', of: (area) => `Dossier: ${area}`, area: 'Region', state: 'State',
    states: { draft: 'Being written', province_review: 'With the province', ministry_review: 'With the ministry', returned: 'Returned', rejected: 'Rejected', withdrawn: 'Withdrawn', lapsed: 'Lapsed', stale: 'Stale', approved: 'Approved', filed: 'Filed' },
    turn: 'Next step', turns: { area: 'The region', province: 'The province', ministry: 'The ministry', nobody: 'Nobody' }, purposes: { registration: 'Registration', change: 'Later change' },
    items: { application_form: '1. Application form', preparation_statement: '2. Preparation statement', file_structure: '3. In-card files', card_face: '4. Card face', local_measures: '5. Local measures', others: '6. Other materials' },
    completeness: 'Completeness', readyOf: (ready, whole) => `${ready} of ${whole} ready`, age: 'Like this for', days: (days) => (days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`), sinceBegun: (days) => (days === 0 ? 'begun today' : `begun ${days === 1 ? '1 day' : `${days} days`} ago`),
    none: 'There is no dossier', noneWords: 'Take away a filter, or begin that of a region.', begin: 'Begin the dossier', beginTitle: 'Begin the dossier of a region', beginChange: 'Begin a change', beginWords: 'Of a region that is approved already a change begins, from what was approved.',
    noDossier: 'This region has no dossier yet', noDossierWords: 'An officer of the region begins it.', steps: 'Steps', stepNames: { written: 'Writing', province: 'Province', ministry: 'Ministry', approved: 'Approval' },
    itemsLabel: 'Items', ready: 'Ready', notBegun: 'Not begun', faults: (count) => (count === 1 ? '1 fault' : `${count} faults`), accepted: 'Accepted', toCorrect: 'To be corrected', edition: (edition, by, at) => `Edition ${edition}, ${by}, ${at}`,
    version: (version) => (version === 0 ? 'Not handed in' : `Version ${version}`), issuerNumber: (number) => `Issuer no. ${number}`, somebody: 'somebody',
  },
};
