import type { Language } from '@yika/kit';

interface FormWords {
  readonly save: string;
  readonly saveForReview: string;
  readonly saved: string;
  readonly forReview: string;
  readonly savedNotReady: string;
  readonly missing: (cell: string) => string;
  readonly doesNotAddUp: string;
  readonly notSent: string;
  readonly wrong: (cell: string, stated: string, sum: string) => string;
  readonly loadNewest: string;
  readonly loadNewestWords: string;
  readonly readOnly: string;
  readonly remove: string;
  readonly total: string;
  readonly sum: (value: string) => string;
  readonly fits: string;
  readonly service: string;
  readonly offered: string;
  readonly required: string;
  readonly card: string;
  readonly ecard: string;
  readonly points: string;
  readonly opensOn: string;
  readonly of: (what: string, row: string) => string;
  readonly staff: string;
  readonly equipment: string;
  readonly task: string;
  readonly kind: string;
  readonly people: string;
  readonly pieces: string;
  readonly each: string;
  readonly aDay: string;
  readonly row: (place: number) => string;
  readonly addTask: string;
  readonly addKind: string;
  readonly workingDays: string;
  readonly aMonth: (cards: string) => string;
  readonly needed: (cards: string) => string;
  readonly neededUnknown: string;
  readonly design: string;
  readonly designHint: (length: number, least: number) => string;
  readonly costs: string;
  readonly year: string;
  readonly addYear: string;
  readonly cost: string;
  readonly amount: string;
  readonly addCost: string;
  readonly yearTotal: string;
  readonly costTotal: string;
  readonly intake: string;
  readonly month: string;
  readonly intakePeople: string;
  readonly addMonth: string;
  readonly intakeTotal: string;
  readonly cards: string;
  readonly cardsWords: string;
  readonly point: string;
  readonly addPoint: string;
  readonly pointTotal: string;
  readonly monthTotal: string;
  readonly cardsTotal: string;
  readonly removeNamed: (what: string) => string;
  readonly sectionHint: (length: number, least: number) => string;
}

export const formWords: Record<Language, FormWords> = {
  es: {
    save: 'Guardar sin terminar', saveForReview: 'Guardar para revisión', saved: 'Guardado.', forReview: 'Guardado. Espera la revisión.', savedNotReady: 'Está guardado, pero todavía no puede revisarse: arriba consta lo que falta.',
    missing: (cell) => `Falta este dato, o no tiene la forma debida: ${cell}`, doesNotAddUp: 'Las sumas no cuadran', notSent: 'No se ha enviado nada. Corrija estas casillas:', wrong: (cell, stated, sum) => `${cell}: consta ${stated} y la suma es ${sum}`,
    loadNewest: 'Cargar lo que está guardado', loadNewestWords: 'Lo que ha escrito aquí se descarta.', readOnly: 'Solo lectura: lo redacta quien gestiona esta región.', remove: 'Quitar', total: 'Total', sum: (value) => `suma ${value}`, fits: 'cuadra',
    service: 'Servicio', offered: 'Se presta', required: 'obligatorio', card: 'Tarjeta', ecard: 'Electrónica', points: 'Puntos', opensOn: 'Desde', of: (what, row) => `${what}: ${row}`,
    staff: 'Personal', equipment: 'Equipos', task: 'Tarea', kind: 'Equipo', people: 'Personas', pieces: 'Unidades', each: 'Tarjetas al día, cada uno', aDay: 'Al día', row: (place) => `fila ${place}`, addTask: 'Añadir tarea', addKind: 'Añadir equipo',
    workingDays: 'Días laborables al mes', aMonth: (cards) => `${cards} tarjetas al mes`, needed: (cards) => `El mes de más tarjetas exige ${cards} al día.`, neededUnknown: 'Cuántas hacen falta se sabe cuando el plan tiene las tarjetas por mes.',
    design: 'Diseño de las aplicaciones', designHint: (length, least) => `${length} caracteres; al menos ${least}`, costs: 'Costes por año', year: 'Año', addYear: 'Añadir año', cost: 'Gasto', amount: 'Importe (¥)', addCost: 'Añadir gasto', yearTotal: 'Total del año', costTotal: 'Total de todos los años',
    intake: 'Recogida de datos por mes', month: 'Mes', intakePeople: 'Personas', addMonth: 'Añadir mes', intakeTotal: 'Total de personas', cards: 'Tarjetas por punto y mes', cardsWords: 'Hasta cada mes no pueden entregarse más tarjetas que personas se hayan recogido.',
    point: 'Punto de entrega', addPoint: 'Añadir punto', pointTotal: 'Total del punto', monthTotal: 'Total del mes', cardsTotal: 'Total de tarjetas', removeNamed: (what) => `Quitar ${what}`, sectionHint: (length, least) => `${length} caracteres; hacen falta ${least}`,
  },
  'zh-CN': {
    save: '暂存', saveForReview: '保存并送审', saved: '已保存。', forReview: '已保存，等待审核。', savedNotReady: '已保存，但尚不能送审，缺少的内容见上方。',
    missing: (cell) => `此处未填写或格式不符：${cell}`, doesNotAddUp: '合计不符', notSent: '未提交。请更正以下单元格：', wrong: (cell, stated, sum) => `${cell}：填写 ${stated}，合计应为 ${sum}`,
    loadNewest: '载入已保存的内容', loadNewestWords: '当前填写的内容将被放弃。', readOnly: '仅可查看，由本地区业务人员填写。', remove: '删除', total: '合计', sum: (value) => `合计 ${value}`, fits: '相符',
    service: '业务', offered: '开办', required: '必办', card: '实体卡', ecard: '电子社保卡', points: '网点数', opensOn: '开通日期', of: (what, row) => `${row}：${what}`,
    staff: '人员', equipment: '设备', task: '岗位', kind: '设备名称', people: '人数', pieces: '台数', each: '每人（台）日处理张数', aDay: '日处理量', row: (place) => `第 ${place} 行`, addTask: '添加岗位', addKind: '添加设备',
    workingDays: '每月工作日', aMonth: (cards) => `每月 ${cards} 张`, needed: (cards) => `发卡高峰月每日需处理 ${cards} 张。`, neededUnknown: '方案中填写分月发卡量后，方可核算所需能力。',
    design: '应用设计', designHint: (length, least) => `已填 ${length} 字，至少 ${least} 字`, costs: '分年经费', year: '年度', addYear: '添加年度', cost: '支出项目', amount: '金额（元）', addCost: '添加支出', yearTotal: '年度合计', costTotal: '经费总计',
    intake: '分月采集', month: '月份', intakePeople: '人数', addMonth: '添加月份', intakeTotal: '采集人数总计', cards: '分网点分月发卡', cardsWords: '截至每月，发卡数不得超过已采集人数。',
    point: '发卡网点', addPoint: '添加网点', pointTotal: '网点合计', monthTotal: '当月合计', cardsTotal: '发卡总计', removeNamed: (what) => `删除${what}`, sectionHint: (length, least) => `已填 ${length} 字，需 ${least} 字`,
  },
  en: {
    save: 'Save unfinished', saveForReview: 'Save for review', saved: 'Saved.', forReview: 'Saved. It waits for review.', savedNotReady: 'It is saved, but cannot be reviewed yet: what is left stands above.',
    missing: (cell) => `This is missing, or not of its form: ${cell}`, doesNotAddUp: 'The sums do not add up', notSent: 'Nothing was sent. Put these cells right:', wrong: (cell, stated, sum) => `${cell}: it says ${stated}, the sum is ${sum}`,
    loadNewest: 'Load what is saved', loadNewestWords: 'What you typed here is dropped.', readOnly: 'For reading: the officers of this region write it.', remove: 'Remove', total: 'Sum', sum: (value) => `sum ${value}`, fits: 'adds up',
    service: 'Service', offered: 'Offered', required: 'required', card: 'Card', ecard: 'E-card', points: 'Places', opensOn: 'Since', of: (what, row) => `${what}, ${row}`,
    staff: 'Staff', equipment: 'Equipment', task: 'Task', kind: 'Machine', people: 'People', pieces: 'Pieces', each: 'Cards a day, each', aDay: 'A day', row: (place) => `row ${place}`, addTask: 'Add a task', addKind: 'Add a machine',
    workingDays: 'Working days a month', aMonth: (cards) => `${cards} cards a month`, needed: (cards) => `The busiest month needs ${cards} a day.`, neededUnknown: 'How many are needed is known once the plan has its cards by month.',
    design: 'Design of the applications', designHint: (length, least) => `${length} characters; at least ${least}`, costs: 'Costs by year', year: 'Year', addYear: 'Add a year', cost: 'Cost', amount: 'Amount (¥)', addCost: 'Add a cost', yearTotal: 'Total of the year', costTotal: 'Total of all years',
    intake: 'Data taken in by month', month: 'Month', intakePeople: 'Persons', addMonth: 'Add a month', intakeTotal: 'Total of people', cards: 'Cards by point and month', cardsWords: 'By no month may more cards be given out than people were taken in.',
    point: 'Point', addPoint: 'Add a point', pointTotal: 'Total of the point', monthTotal: 'Total of the month', cardsTotal: 'Total of cards', removeNamed: (what) => `Remove ${what}`, sectionHint: (length, least) => `${length} characters; ${least} are needed`,
  },
};
