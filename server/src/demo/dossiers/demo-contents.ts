import { readFileSync } from 'node:fs';
import type { ApplicationForm, LocalMeasures, PreparationStatement, ReadinessContent } from '@yika/contract';

/** Of a city and a province that answer like this nowhere but here. */
const evenly = (cards: number) => Array.from({ length: 12 }, () => cards);
const example = (name: string) => JSON.parse(readFileSync(new URL(`../../../../chip/examples/${name}.json`, import.meta.url), 'utf8')) as Readonly<Record<string, unknown>>;

function application(agencyName: string, cardsAMonth: number): ApplicationForm {
  return {
    formVersion: 1, agencyName, address: '演练大道 1 号', officeInCharge: '社会保障卡管理中心', officePhone: '12333', scope: ['cards', 'ecards'],
    population: cardsAMonth * 90, firstMonth: '2027-03', cardsFirstYear: cardsAMonth * 12, cardsByMonth: evenly(cardsAMonth),
    suppliers: [{ name: '示例卡厂', product: '示例卡片一型' }, { name: '示例设备厂', product: '即时制卡机' }],
  };
}

function preparation(cardsAMonth: number, points: readonly string[]): PreparationStatement {
  const each = cardsAMonth / points.length;
  return {
    formVersion: 1,
    businessProcesses: '申领、审核、制卡、发放、启用、挂失、补换、注销均在业务系统内办理，每一环节由两名人员分别经办和复核。',
    systems: '业务系统与部级平台联网，双机房部署，每日备份并每季度恢复演练一次，接口每五分钟自检。',
    managementRegime: '空白卡、密钥和印章分库保管，领用登记，月末盘点；岗位分离，离岗当日收回权限。',
    internalControl: '每月抽查百分之五的业务档案，每季度由审计部门复查一次，发现问题十个工作日内整改。',
    emergencyPlan: '系统中断时转为窗口登记并凭身份证办理就医，四小时内通报省级主管部门，恢复后逐笔核对。',
    staff: [{ post: '制卡岗', people: Math.ceil(cardsAMonth / 900), cardsPerMonthEach: 1000 }, { post: '复核岗', people: 6, cardsPerMonthEach: 0 }],
    costByYear: [{ year: 2027, equipmentFen: 320_000_000, cardsFen: 180_000_000, operationFen: 60_000_000, totalFen: 560_000_000 }, { year: 2028, equipmentFen: 20_000_000, cardsFen: 120_000_000, operationFen: 60_000_000, totalFen: 200_000_000 }],
    totalCostFen: 760_000_000,
    collectionByPoint: points.map((point) => ({ point, byMonth: evenly(each), total: each * 12 })),
  };
}

const measures: LocalMeasures = {
  functions: { 'zh-CN': '社会保障卡用于身份凭证、信息查询、就医结算、缴费和待遇领取，电子社保卡与实体卡功能一致。', en: 'The card serves as proof of identity, for enquiries, medical settlement, contributions and benefits; the e-card does the same.' },
  application: { 'zh-CN': '凭有效身份证件到任一服务网点或线上申领，自受理之日起七个工作日内办结，首次申领免费。', en: 'Apply with an identity document at any service point or online; done within seven working days, the first card is free.' },
  scope_of_use: { 'zh-CN': '在本地区各级经办机构、定点医疗机构和药店使用；跨地区使用按照国家统一规定办理。' },
  loss_and_replacement: { 'zh-CN': '持卡人可通过电话、线上或窗口挂失，临时挂失七日内有效；正式挂失后可以申请补领新卡。' },
  rights_and_duties: { 'zh-CN': '持卡人应当妥善保管卡片和密码，不得出借；个人信息受法律保护，查询记录可随时查看。' },
};

/** The city: one form signed and one not, in-card files with faults, two sections of five. */
export const halfWritten = {
  application_form: application('示例市人力资源和社会保障局', 24_000),
  preparation_statement: { ...preparation(24_000, ['市民中心', '示例北站大厅']), staff: [{ post: '制卡岗', people: 12, cardsPerMonthEach: 1000 }] },
  file_structure: { ...example('440100-guangzhou-draft'), regionCode: '440300' },
  card_face: { issuerName: '示例市人力资源和社会保障局', theme: 'plum', coOperation: '' },
  local_measures: { functions: measures.functions, application: measures.application },
};

export const wholeDossier = {
  application_form: application('示例自治区人力资源和社会保障厅', 3_000),
  preparation_statement: preparation(3_000, ['自治区本级大厅', '示例流动服务车']),
  file_structure: example('110100-beijing'),
  card_face: { issuerName: '示例自治区人力资源和社会保障厅', theme: 'lake', coOperation: '' },
  local_measures: measures,
};

/** Of the city: one item whole, one with sums that do not reach, the others not begun. */
export const halfWrittenReadiness: readonly ReadinessContent[] = [
  {
    item: 'service_matrix',
    rows: (['enquiry', 'business_handling', 'loss_report', 'medical_settlement'] as const).map((service, place) => ({ service, card: true, ecard: place !== 3, servicePoints: 40 - place * 6, opensOn: place === 3 ? null : '2027-03-01' })),
  },
  { item: 'capacity', staff: [{ task: 'intake', people: 12, cardsADayEach: 40 }], equipment: [{ kind: '即时制卡机', pieces: 3, cardsADayEach: 200 }], workingDaysAMonth: 21 },
];
