import type { ReadinessItem } from '@yika/contract';
import type { Language } from '@yika/kit';

interface ReadinessWords {
  readonly title: string;
  readonly lead: string;
  readonly area: string;
  readonly progress: string;
  readonly accepted: string;
  readonly acceptedOf: (accepted: number, all: number) => string;
  readonly waits: string;
  readonly waitsFor: Readonly<Record<'me' | 'mending' | 'review' | 'nobody', string>>;
  readonly forYou: string;
  readonly nothingWaits: string;
  readonly forReview: (items: number) => string;
  readonly toMend: (items: number) => string;
  readonly whole: string;
  readonly none: string;
  readonly noneWords: string;
  readonly of: (area: string) => string;
  readonly areaLead: string;
  readonly allAccepted: string;
  readonly allWritten: string;
  readonly moreLeft: (more: number) => string;
  readonly documents: (count: number) => string;
  readonly testedUntil: (day: string) => string;
  readonly written: string;
  readonly version: (version: number) => string;
  readonly items: Readonly<Record<ReadinessItem, string>>;
  readonly stillLeft: string;
  readonly stated: (stated: string, found: string) => string;
  readonly writtenBy: (version: number, who: string, when: string) => string;
  readonly levels: Readonly<Record<'province' | 'ministry', string>>;
  readonly accepts: string;
  readonly returns: string;
  readonly history: string;
  readonly noHistory: string;
  readonly decision: string;
  readonly reviewWords: string;
  readonly send: string;
  readonly reviewed: string;
  readonly somebody: string;
}

export const readinessWords: Record<Language, ReadinessWords> = {
  es: {
    title: 'Preparación para emitir', lead: 'Lo que el artículo 6 exige a cada provincia y ciudad antes de emitir tarjetas, y hasta dónde ha llegado cada una.',
    area: 'Región', progress: 'Avance', accepted: 'Aceptado', acceptedOf: (accepted, all) => `${accepted} de ${all} aceptados`,
    waits: 'Qué falta', waitsFor: { me: 'Algo que puedo hacer yo', mending: 'Algo por completar', review: 'Algo por revisar', nobody: 'Nada: todo aceptado' }, forYou: 'Para usted', nothingWaits: 'Nada', forReview: (items) => (items === 1 ? '1 por revisar' : `${items} por revisar`), toMend: (items) => (items === 1 ? '1 por completar' : `${items} por completar`), whole: 'Todo aceptado',
    none: 'En su ámbito no hay ninguna región que pueda emitir', noneWords: 'Aquí aparecen las provincias y ciudades que tienen una oficina.',
    of: (area) => `Preparación de ${area}`, areaLead: 'Siete requisitos. La región redacta cada uno, otra persona lo revisa y todo queda fechado.',
    allAccepted: 'Todos los requisitos están aceptados.', allWritten: 'No falta nada por escribir ni por probar: queda la revisión.',
    moreLeft: (more) => `y ${more} más`, documents: (count) => (count === 1 ? '1 documento' : `${count} documentos`), testedUntil: (day) => `Prueba válida hasta el ${day}`,
    written: 'Escrito', version: (version) => `versión ${version}`,
    items: {
      service_matrix: 'Qué servicio abre la tarjeta, cuál la electrónica, en cuántos puntos y desde cuándo.', technical_condition: 'Lo demuestra la prueba en vivo del sistema de la región; nadie puede declararlo.',
      capacity: 'Personas y equipos que bastan para el mes de más tarjetas.', plan: 'Diseño, costes por año, recogida de datos por mes y tarjetas por punto y mes: las sumas tienen que cuadrar.',
      management_regime: 'Cómo se reciben, guardan, personalizan, entregan, reponen y destruyen las tarjetas.', internal_control: 'Quién no puede hacer qué a la vez, quién guarda las claves y quién cuenta.',
      emergency_plan: 'Qué se hace, quién lo hace, a qué teléfono se llama, qué se para y cuándo se ensaya.',
    },
    stillLeft: 'Todavía falta', stated: (stated, found) => `consta ${stated}, resulta ${found}`, writtenBy: (version, who, when) => `Versión ${version}, de ${who}, ${when}`,
    levels: { province: 'Provincia', ministry: 'Ministerio' }, accepts: 'Aceptar', returns: 'Devolver', history: 'Versiones y revisiones', noHistory: 'Aún no hay ninguna.',
    decision: 'Su decisión', reviewWords: 'Revisa la versión que tiene a la vista. Quien escribió alguna versión no puede revisarla.', send: 'Guardar la revisión', reviewed: 'La revisión está guardada.',
    somebody: 'un operador',
  },
  'zh-CN': {
    title: '发卡准备', lead: '《管理办法》第六条要求各省、市发卡前具备的条件，以及目前的进展。',
    area: '地区', progress: '进展', accepted: '已通过', acceptedOf: (accepted, all) => `${all} 项中 ${accepted} 项通过`,
    waits: '待办', waitsFor: { me: '有我可办的事项', mending: '有待完善的事项', review: '有待审核的事项', nobody: '没有，全部通过' }, forYou: '由您办理', nothingWaits: '无', forReview: (items) => `${items} 项待审核`, toMend: (items) => `${items} 项待完善`, whole: '全部通过',
    none: '管辖范围内没有可发卡的地区', noneWords: '这里列出设有经办机构的省、市。',
    of: (area) => `${area}发卡准备`, areaLead: '共七项。由地区填写，由他人审核，均记录日期。',
    allAccepted: '七项全部审核通过。', allWritten: '填写和测试均已完成，等待审核。',
    moreLeft: (more) => `另有 ${more} 处`, documents: (count) => `${count} 份文件`, testedUntil: (day) => `测试有效至 ${day}`,
    written: '填写', version: (version) => `第 ${version} 版`,
    items: {
      service_matrix: '各项业务受理实体卡还是电子社保卡、网点数量、开通日期。', technical_condition: '由平台现场测试地区系统得出，任何人不得自行申报。',
      capacity: '人员和设备能够完成发卡高峰月。', plan: '应用设计、分年经费、分月采集、分网点分月发卡，合计须相符。',
      management_regime: '卡片的接收、保管、个人化、发放、补换和销毁。', internal_control: '岗位分离、密钥保管、盘点、个人信息查阅和审计。',
      emergency_plan: '怎么处置、由谁处置、打哪个电话、停用什么、何时演练。',
    },
    stillLeft: '尚待完善', stated: (stated, found) => `填写 ${stated}，应为 ${found}`, writtenBy: (version, who, when) => `第 ${version} 版，${who}，${when}`,
    levels: { province: '省级', ministry: '部级' }, accepts: '通过', returns: '退回', history: '版本与审核记录', noHistory: '暂无记录。',
    decision: '审核结论', reviewWords: '审核的是当前显示的版本。填写过任一版本的人员不得审核。', send: '提交审核', reviewed: '审核已保存。',
    somebody: '运维人员',
  },
  en: {
    title: 'Readiness to issue', lead: 'What Article 6 asks of each province and city before it issues cards, and how far each has come.',
    area: 'Region', progress: 'Progress', accepted: 'Accepted', acceptedOf: (accepted, all) => `${accepted} of ${all} accepted`,
    waits: 'What is left', waitsFor: { me: 'Something that I can do', mending: 'Something to complete', review: 'Something for review', nobody: 'Nothing: all accepted' }, forYou: 'For you', nothingWaits: 'Nothing', forReview: (items) => `${items} for review`, toMend: (items) => `${items} to complete`, whole: 'All accepted',
    none: 'No region within your scope could issue', noneWords: 'The provinces and cities that have an office stand here.',
    of: (area) => `Readiness of ${area}`, areaLead: 'Seven items. The region writes each, somebody else reviews it, and every step has its date.',
    allAccepted: 'Every item is accepted.', allWritten: 'Nothing is left to write or to test: the review remains.',
    moreLeft: (more) => `and ${more} more`, documents: (count) => (count === 1 ? '1 document' : `${count} documents`), testedUntil: (day) => `Test valid until ${day}`,
    written: 'Written', version: (version) => `version ${version}`,
    items: {
      service_matrix: 'Which service the card opens, which the e-card, at how many places and since when.', technical_condition: 'Shown by the live test of the region’s system; nobody can declare it.',
      capacity: 'People and machines enough for the busiest month.', plan: 'Design, costs by year, data by month, cards by point and month: the sums have to be right.',
      management_regime: 'How cards are received, stored, personalised, handed over, replaced and destroyed.', internal_control: 'Who may not do what together, who keeps the keys, who counts.',
      emergency_plan: 'What is done, by whom, which phone is called, what is stopped and when it is rehearsed.',
    },
    stillLeft: 'Still left', stated: (stated, found) => `it says ${stated}, it comes to ${found}`, writtenBy: (version, who, when) => `Version ${version}, by ${who}, ${when}`,
    levels: { province: 'Province', ministry: 'Ministry' }, accepts: 'Accept', returns: 'Return', history: 'Versions and reviews', noHistory: 'There are none yet.',
    decision: 'Your decision', reviewWords: 'You review the version in front of you. Whoever wrote any version of it cannot review it.', send: 'Save the review', reviewed: 'The review is saved.',
    somebody: 'an operator',
  },
};
