import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly account: string;
  readonly balance: (amount: string) => string;
  readonly noAccount: string;
  readonly asOf: (day: string) => string;
  readonly kind: Readonly<Record<string, string>>;
  readonly otherKind: (kind: string) => string;
  readonly state: Readonly<Record<string, string>>;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly waiting: (day: string) => string;
  readonly paidThrough: (month: string) => string;
  readonly paid: string;
  readonly unpaid: string;
  readonly base: string;
  readonly none: string;
  readonly noneWords: string;
  readonly wrong: string;
  readonly wrongWords: string;
}

/** Kinds by the code of AAE140 and by name, as the registry sends them. */
export const words: Record<Language, Words> = {
  es: {
    title: 'Cotizaciones y cuenta médica', account: 'Cuenta médica', balance: (amount) => `Saldo: ${amount}`, noAccount: 'No tiene cuenta médica personal', asOf: (day) => `Datos del ${day}`,
    kind: { employee_medical: 'Seguro médico de trabajadores', resident_medical: 'Seguro médico de residentes', '310': 'Seguro médico de trabajadores', '390': 'Seguro médico de residentes', pension: 'Pensión', '110': 'Pensión', unemployment: 'Desempleo', work_injury: 'Accidentes de trabajo', maternity: 'Maternidad' },
    otherKind: (kind) => `Seguro ${kind}`, state: { active: 'Vigente', paused: 'En pausa', ended: 'Terminado' }, since: (day) => `Desde el ${day}`, until: (day) => `Hasta el ${day}`, waiting: (day) => `Periodo de espera hasta el ${day}`, paidThrough: (month) => `Pagado hasta ${month}`,
    paid: 'pagado', unpaid: 'falta', base: 'Base', none: 'No hay ningún seguro anotado', noneWords: 'Si cotiza en otra región, sus datos están allí. El 12333 puede decirle dónde.', wrong: '¿Hay algo mal?', wrongWords: 'Cotizaciones y datos: 12333. Prestaciones médicas: 12393.',
  },
  'zh-CN': {
    title: '缴费与医保账户', account: '医保个人账户', balance: (amount) => `余额：${amount}`, noAccount: '没有医保个人账户', asOf: (day) => `数据截至${day}`,
    kind: { employee_medical: '职工基本医疗保险', resident_medical: '城乡居民基本医疗保险', '310': '职工基本医疗保险', '390': '城乡居民基本医疗保险', pension: '基本养老保险', '110': '基本养老保险', unemployment: '失业保险', work_injury: '工伤保险', maternity: '生育保险' },
    otherKind: (kind) => `险种 ${kind}`, state: { active: '正常参保', paused: '暂停参保', ended: '终止参保' }, since: (day) => `${day}起`, until: (day) => `${day}止`, waiting: (day) => `待遇等待期至${day}`, paidThrough: (month) => `已缴至${month}`,
    paid: '已缴', unpaid: '未缴', base: '缴费基数', none: '没有参保记录', noneWords: '在其他地区参保的，信息在参保地，可拨打 12333 查询。', wrong: '信息有误？', wrongWords: '缴费和个人信息：12333；医保待遇：12393。',
  },
  en: {
    title: 'Contributions and account', account: 'Medical account', balance: (amount) => `Balance: ${amount}`, noAccount: 'There is no personal medical account', asOf: (day) => `As of ${day}`,
    kind: { employee_medical: 'Employee medical insurance', resident_medical: 'Resident medical insurance', '310': 'Employee medical insurance', '390': 'Resident medical insurance', pension: 'Old-age pension', '110': 'Old-age pension', unemployment: 'Unemployment', work_injury: 'Work injury', maternity: 'Maternity' },
    otherKind: (kind) => `Insurance ${kind}`, state: { active: 'In force', paused: 'On hold', ended: 'Over' }, since: (day) => `Since ${day}`, until: (day) => `Until ${day}`, waiting: (day) => `Waiting period until ${day}`, paidThrough: (month) => `Paid through ${month}`,
    paid: 'is paid', unpaid: 'is missing', base: 'Basis', none: 'No insurance is on record', noneWords: 'If you are insured in another region, your data is there. 12333 can tell you where.', wrong: 'Is something wrong?', wrongWords: 'Contributions and data: 12333. Medical benefits: 12393.',
  },
};
