import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly which: string;
  readonly chart: (paid: number, due: number) => string;
  readonly nothingThisYear: string;
  readonly paid: string;
  readonly unpaid: string;
  readonly notDue: string;
  readonly table: string;
  readonly year: (paid: number, due: number) => string;
  readonly noneDue: string;
  readonly month: string;
  readonly state: string;
  readonly base: string;
  readonly none: string;
  readonly noneWords: string;
  readonly asOf: (day: string) => string;
  readonly shares: string;
  readonly wrong: string;
  readonly wrongWords: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Cotizaciones mes a mes', which: '¿De qué seguro?', chart: (paid, due) => `En todos los años: ${paid} de ${due} meses pagados. Debajo está cada mes en una tabla.`, nothingThisYear: 'Este año no consta ningún mes',
    paid: 'pagado', unpaid: 'falta', notDue: 'no consta', table: 'Mes a mes', year: (paid, due) => `${paid} de ${due} meses pagados`, noneDue: 'Ningún mes anotado', month: 'Mes', state: 'Situación', base: 'Base',
    none: 'No hay cotizaciones anotadas', noneWords: 'Si cotiza en otra región, sus datos están allí. El 12333 puede decirle dónde.', asOf: (day) => `Datos del ${day}.`,
    shares: 'Cuánto pagó usted y cuánto su empresa no se guarda aquí: lo sabe la oficina tributaria, 12366.', wrong: '¿Falta un mes que sí pagó?', wrongWords: 'Llame al 12333 con el justificante del pago.',
  },
  'zh-CN': {
    title: '逐月缴费', which: '查看哪个险种？', chart: (paid, due) => `历年应缴 ${due} 个月，已缴 ${paid} 个月。下方表格列出每个月。`, nothingThisYear: '今年没有缴费记录',
    paid: '已缴', unpaid: '未缴', notDue: '无记录', table: '缴费明细', year: (paid, due) => `应缴 ${due} 个月，已缴 ${paid} 个月`, noneDue: '无记录', month: '月份', state: '状态', base: '缴费基数',
    none: '没有缴费记录', noneWords: '在其他地区参保的，信息在参保地，可拨打 12333 查询。', asOf: (day) => `数据截至${day}。`,
    shares: '个人和单位各缴多少不在本系统，可向税务部门查询：12366。', wrong: '已缴的月份没有显示？', wrongWords: '请凭缴费凭证拨打 12333。',
  },
  en: {
    title: 'Contributions by month', which: 'Which insurance?', chart: (paid, due) => `Over all years: ${paid} of ${due} months paid. The table beneath has every month.`, nothingThisYear: 'No month of this year is on record',
    paid: 'paid', unpaid: 'unpaid', notDue: 'not on record', table: 'Month by month', year: (paid, due) => `${paid} of ${due} months paid`, noneDue: 'No month on record', month: 'Month', state: 'State', base: 'Basis',
    none: 'No contributions are on record', noneWords: 'If you are insured in another region, your data is there. 12333 can tell you where.', asOf: (day) => `As of ${day}.`,
    shares: 'How much you paid and how much your employer is not kept here: the tax office knows, 12366.', wrong: 'Is a month missing that you paid?', wrongWords: 'Call 12333 with the proof of payment.',
  },
};
