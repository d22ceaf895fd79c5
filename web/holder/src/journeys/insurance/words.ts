import type { GapEffect } from '@yika/contract';
import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly account: string;
  readonly balance: (amount: string) => string;
  readonly noAccount: string;
  readonly contributions: string;
  readonly contributionsWords: string;
  readonly movements: string;
  readonly movementsWords: string;
  readonly history: string;
  readonly historyWords: string;
  readonly asOf: (day: string) => string;
  readonly kind: Readonly<Record<string, string>>;
  readonly otherKind: (kind: string) => string;
  readonly state: Readonly<Record<string, string>>;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly waiting: (day: string) => string;
  readonly paidThrough: (month: string) => string;
  /** This year in one sentence. */
  readonly thisYear: (paid: number, due: number) => string;
  readonly gap: (from: string, through: string, months: number) => string;
  readonly gapDoes: Readonly<Record<GapEffect, (day: string, waitMonths: number) => string>>;
  readonly none: string;
  readonly noneWords: string;
  readonly wrong: string;
  readonly wrongWords: string;
}

/** Kinds by the national code (AAE140). */
export const words: Record<Language, Words> = {
  es: {
    title: 'Seguros y cuenta médica', contributions: 'Cotizaciones mes a mes', contributionsWords: 'Todos los años, en un gráfico y en una tabla', account: 'Cuenta médica', balance: (amount) => `Saldo: ${amount}`, noAccount: 'No tiene cuenta médica personal', movements: 'Movimientos de la cuenta', movementsWords: 'Qué entró y qué se pagó, año por año', history: 'Historia de mi tarjeta', historyWords: 'Cada estado, desde cuándo y por qué', asOf: (day) => `Datos del ${day}`,
    kind: { '110': 'Pensión de trabajadores', '120': 'Pensión de empleados públicos', '170': 'Pensión de residentes', '210': 'Desempleo', '310': 'Seguro médico de trabajadores', '390': 'Seguro médico de residentes', '410': 'Accidentes de trabajo', '510': 'Maternidad' },
    otherKind: (kind) => `Seguro ${kind}`, state: { paying: 'Vigente', paused: 'Pago en pausa', ended: 'Terminado', retired: 'Vigente, jubilación' }, since: (day) => `Desde el ${day}`, until: (day) => `Hasta el ${day}`, waiting: (day) => `Periodo de espera hasta el ${day}`, paidThrough: (month) => `Pagado hasta ${month}`,
    thisYear: (paid, due) => `Este año: ${paid} de ${due} ${due === 1 ? 'mes pagado' : 'meses pagados'}`,
    gap: (from, through, months) => (months === 1 ? `Falta ${from}` : `Faltan ${months} meses: de ${from} a ${through}`),
    gapDoes: {
      covered_if_paid_by: (day) => `Si se paga hasta el ${day}, estos meses quedan cubiertos. Mientras tanto, el seguro médico no paga.`,
      waits_after_payment: (_, months) => `Ya no se cubren hacia atrás: desde que se vuelva a pagar hay ${months} meses de espera.`,
      not_covered: () => 'Lo gastado en estos meses no lo cubre el seguro médico. No hay espera.',
      short: () => 'Es una interrupción corta: no hay periodo de espera.',
      waits: (day) => `Por esta interrupción, periodo de espera hasta el ${day}.`,
      year_missed: (_, months) => `Un año sin pagar: al volver, ${months} meses de espera.`,
      not_counted: () => 'Estos meses no cuentan para los años que pide la pensión.',
      ask_agency: () => 'Lo que supone lo sabe la oficina de este seguro: 12333.',
    },
    none: 'No hay ningún seguro anotado', noneWords: 'Si cotiza en otra región, sus datos están allí. El 12333 puede decirle dónde.', wrong: '¿Hay algo mal?', wrongWords: 'Cotizaciones y datos: 12333. Prestaciones médicas: 12393.',
  },
  'zh-CN': {
    title: '参保与医保账户', contributions: '逐月缴费', contributionsWords: '历年缴费图和明细表', account: '医保个人账户', balance: (amount) => `余额：${amount}`, noAccount: '没有医保个人账户', movements: '个人账户收支明细', movementsWords: '每年划入和支付的每一笔', history: '社保卡历史', historyWords: '各状态的时间和原因', asOf: (day) => `数据截至${day}`,
    kind: { '110': '企业职工基本养老保险', '120': '机关事业单位养老保险', '170': '城乡居民养老保险', '210': '失业保险', '310': '职工基本医疗保险', '390': '城乡居民基本医疗保险', '410': '工伤保险', '510': '生育保险' },
    otherKind: (kind) => `险种 ${kind}`, state: { paying: '正常参保', paused: '暂停缴费', ended: '终止参保', retired: '退休参保' }, since: (day) => `${day}起`, until: (day) => `${day}止`, waiting: (day) => `待遇等待期至${day}`, paidThrough: (month) => `已缴至${month}`,
    thisYear: (paid, due) => `今年应缴 ${due} 个月，已缴 ${paid} 个月`,
    gap: (from, through, months) => (months === 1 ? `${from}未缴` : `${from}至${through}共 ${months} 个月未缴`),
    gapDoes: {
      covered_if_paid_by: (day) => `${day}前补缴，中断期间的费用可以报销；补缴前医保统筹基金不支付。`,
      waits_after_payment: (_, months) => `已不能追溯报销，恢复缴费后有 ${months} 个月等待期。`,
      not_covered: () => '这几个月的费用医保不予报销，没有等待期。',
      short: () => '中断时间较短，没有等待期。',
      waits: (day) => `因这次中断，待遇等待期至${day}。`,
      year_missed: (_, months) => `全年未缴费，再参保时有 ${months} 个月等待期。`,
      not_counted: () => '这几个月不计入养老保险缴费年限。',
      ask_agency: () => '影响请向该险种经办机构咨询：12333。',
    },
    none: '没有参保记录', noneWords: '在其他地区参保的，信息在参保地，可拨打 12333 查询。', wrong: '信息有误？', wrongWords: '缴费和个人信息：12333；医保待遇：12393。',
  },
  en: {
    title: 'Insurance and account', contributions: 'Contributions by month', contributionsWords: 'All years, drawn and as a table', account: 'Medical account', balance: (amount) => `Balance: ${amount}`, noAccount: 'There is no personal medical account', movements: 'Movements of the account', movementsWords: 'What came in and what was paid, year by year', history: 'History of my card', historyWords: 'Each state, since when and why', asOf: (day) => `As of ${day}`,
    kind: { '110': 'Employee pension', '120': 'Public service pension', '170': 'Resident pension', '210': 'Unemployment', '310': 'Employee medical insurance', '390': 'Resident medical insurance', '410': 'Work injury', '510': 'Maternity' },
    otherKind: (kind) => `Insurance ${kind}`, state: { paying: 'In force', paused: 'Payment on hold', ended: 'Over', retired: 'In force, retired' }, since: (day) => `Since ${day}`, until: (day) => `Until ${day}`, waiting: (day) => `Waiting period until ${day}`, paidThrough: (month) => `Paid through ${month}`,
    thisYear: (paid, due) => `This year: ${paid} of ${due} ${due === 1 ? 'month' : 'months'} paid`,
    gap: (from, through, months) => (months === 1 ? `${from} is unpaid` : `${months} months are unpaid: ${from} to ${through}`),
    gapDoes: {
      covered_if_paid_by: (day) => `Paid by ${day}, these months are covered after all. Until then medical insurance does not pay.`,
      waits_after_payment: (_, months) => `Too late to be covered backwards: once payment begins again there is a wait of ${months} months.`,
      not_covered: () => 'Medical insurance does not cover what was spent in these months. There is no wait.',
      short: () => 'A short gap: there is no waiting period.',
      waits: (day) => `Because of this gap, waiting period until ${day}.`,
      year_missed: (_, months) => `A year without payment: joining again means a wait of ${months} months.`,
      not_counted: () => 'These months do not count towards the years that a pension asks for.',
      ask_agency: () => 'What it means is known to the agency of this insurance: 12333.',
    },
    none: 'No insurance is on record', noneWords: 'If you are insured in another region, your data is there. 12333 can tell you where.', wrong: 'Is something wrong?', wrongWords: 'Contributions and data: 12333. Medical benefits: 12393.',
  },
};
