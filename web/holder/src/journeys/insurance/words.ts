import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly account: string;
  readonly balance: (amount: string) => string;
  readonly noAccount: string;
  readonly movements: string;
  readonly movementsWords: string;
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
  readonly earlier: string;
  readonly none: string;
  readonly noneWords: string;
  readonly wrong: string;
  readonly wrongWords: string;
}

/** Kinds by the national code (AAE140). */
export const words: Record<Language, Words> = {
  es: {
    title: 'Cotizaciones y cuenta médica', account: 'Cuenta médica', balance: (amount) => `Saldo: ${amount}`, noAccount: 'No tiene cuenta médica personal', movements: 'Movimientos de la cuenta', movementsWords: 'Qué entró y qué se pagó, año por año', asOf: (day) => `Datos del ${day}`,
    kind: { '110': 'Pensión de trabajadores', '120': 'Pensión de empleados públicos', '170': 'Pensión de residentes', '210': 'Desempleo', '310': 'Seguro médico de trabajadores', '390': 'Seguro médico de residentes', '410': 'Accidentes de trabajo', '510': 'Maternidad' },
    otherKind: (kind) => `Seguro ${kind}`, state: { paying: 'Vigente', paused: 'Pago en pausa', ended: 'Terminado', retired: 'Vigente, jubilación' }, since: (day) => `Desde el ${day}`, until: (day) => `Hasta el ${day}`, waiting: (day) => `Periodo de espera hasta el ${day}`, paidThrough: (month) => `Pagado hasta ${month}`,
    paid: 'pagado', unpaid: 'falta', base: 'Base', earlier: 'Ver meses anteriores', none: 'No hay ningún seguro anotado', noneWords: 'Si cotiza en otra región, sus datos están allí. El 12333 puede decirle dónde.', wrong: '¿Hay algo mal?', wrongWords: 'Cotizaciones y datos: 12333. Prestaciones médicas: 12393.',
  },
  'zh-CN': {
    title: '缴费与医保账户', account: '医保个人账户', balance: (amount) => `余额：${amount}`, noAccount: '没有医保个人账户', movements: '个人账户收支明细', movementsWords: '每年划入和支付的每一笔', asOf: (day) => `数据截至${day}`,
    kind: { '110': '企业职工基本养老保险', '120': '机关事业单位养老保险', '170': '城乡居民养老保险', '210': '失业保险', '310': '职工基本医疗保险', '390': '城乡居民基本医疗保险', '410': '工伤保险', '510': '生育保险' },
    otherKind: (kind) => `险种 ${kind}`, state: { paying: '正常参保', paused: '暂停缴费', ended: '终止参保', retired: '退休参保' }, since: (day) => `${day}起`, until: (day) => `${day}止`, waiting: (day) => `待遇等待期至${day}`, paidThrough: (month) => `已缴至${month}`,
    paid: '已缴', unpaid: '未缴', base: '缴费基数', earlier: '查看更早的月份', none: '没有参保记录', noneWords: '在其他地区参保的，信息在参保地，可拨打 12333 查询。', wrong: '信息有误？', wrongWords: '缴费和个人信息：12333；医保待遇：12393。',
  },
  en: {
    title: 'Contributions and account', account: 'Medical account', balance: (amount) => `Balance: ${amount}`, noAccount: 'There is no personal medical account', movements: 'Movements of the account', movementsWords: 'What came in and what was paid, year by year', asOf: (day) => `As of ${day}`,
    kind: { '110': 'Employee pension', '120': 'Public service pension', '170': 'Resident pension', '210': 'Unemployment', '310': 'Employee medical insurance', '390': 'Resident medical insurance', '410': 'Work injury', '510': 'Maternity' },
    otherKind: (kind) => `Insurance ${kind}`, state: { paying: 'In force', paused: 'Payment on hold', ended: 'Over', retired: 'In force, retired' }, since: (day) => `Since ${day}`, until: (day) => `Until ${day}`, waiting: (day) => `Waiting period until ${day}`, paidThrough: (month) => `Paid through ${month}`,
    paid: 'paid', unpaid: 'unpaid', base: 'Basis', earlier: 'See earlier months', none: 'No insurance is on record', noneWords: 'If you are insured in another region, your data is there. 12333 can tell you where.', wrong: 'Is something wrong?', wrongWords: 'Contributions and data: 12333. Medical benefits: 12393.',
  },
};
