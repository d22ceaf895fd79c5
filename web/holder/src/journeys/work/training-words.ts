import type { VoucherState, VoucherStep } from '@yika/contract';
import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly ask: string;
  readonly noCourses: (region: string, phone: string) => string;
  readonly notEntitled: string;
  readonly year: (used: string, most: string, money: string) => string;
  readonly number: string;
  readonly amount: string;
  readonly course: string;
  readonly body: string;
  readonly address: string;
  readonly startsOn: string;
  readonly caseNumber: string;
  /** What to do, by state. */
  readonly todo: Readonly<Record<VoucherState, (day: string) => string>>;
  readonly pays: (region: string, phone: string) => string;
  readonly give: string;
  readonly giveTitle: string;
  readonly giveWords: string;
  readonly giveYes: string;
  readonly giveNo: string;
  readonly given: string;
  readonly which: string;
  readonly whichMissing: string;
  readonly courseLine: (hours: string, price: string, left: string) => string;
  readonly courseDays: (starts: string, closes: string) => string;
  readonly others: string;
  readonly worth: string;
  readonly worthIs: (money: string) => string;
  readonly restIsYours: (money: string) => string;
  readonly step: Readonly<Record<VoucherStep, (value: string) => string>>;
  /** `needed`: months. */
  readonly notMet: Readonly<Record<'registered_unemployed' | 'employed_and_paid' | 'year_remaining', (value: string, needed: string) => string>>;
}

export const trainingWords: Record<Language, Words> = {
  es: {
    title: 'Bonos de formación', lead: 'Para un curso de su región: si está inscrito en el desempleo, o si trabaja y cotizó bastantes meses.', ask: 'Pedir un bono',
    noCourses: (region, phone) => `${region} no ofrece ahora ningún curso. Teléfono: ${phone}.`, notEntitled: 'Por ahora no le corresponde ninguno',
    year: (used, most, money) => `Este año: ${used} de ${most} bonos; quedan ${money}.`,
    number: 'Número', amount: 'Importe', course: 'Curso', body: 'Centro', address: 'Dirección', startsOn: 'Empieza el', caseNumber: 'Expediente',
    todo: {
      issued: (day) => `Úselo hasta el ${day}: diga el número en el centro y lleve la tarjeta electrónica.`, redeemed: (day) => `Usado el ${day}.`,
      expired: (day) => `Caducó el ${day} sin usarse.`, returned: (day) => `Lo devolvió el ${day}.`,
    },
    pays: (region, phone) => `Al centro le paga la agencia de ${region}, no esta aplicación. Teléfono: ${phone}.`,
    give: 'No voy a ir', giveTitle: '¿Devolver el bono?', giveWords: 'Deja de valer y la plaza queda libre. No cuenta como uno de los de este año.', giveYes: 'Sí, devolver', giveNo: 'No, lo conservo', given: 'Bono devuelto',
    which: '¿Qué curso?', whichMissing: 'Elija un curso', courseLine: (hours, price, left) => `${hours} horas · ${price} · plazas libres: ${left}`, courseDays: (starts, closes) => `Empieza el ${starts}; se pide hasta el ${closes}`,
    others: 'Otros cursos, ahora no', worth: 'Lo que vale su bono', worthIs: (money) => `${money}, la menor de estas cantidades.`, restIsYours: (money) => `El resto del precio, ${money}, lo paga usted al centro.`,
    step: {
      registered_unemployed: () => 'Está inscrito en el desempleo.', employed_and_paid: (value) => `Trabaja y cotizó ${value} meses por desempleo.`,
      level_amount: (value) => `Su región da ${value} para ese nivel.`, course_price: (value) => `El curso cuesta ${value}.`, year_remaining: (value) => `De su importe de este año quedan ${value}.`,
    },
    notMet: {
      registered_unemployed: () => 'Hace falta estar inscrito en el desempleo: si se quedó sin trabajo, inscríbase primero.', employed_and_paid: (value, needed) => `O bien: que una empresa cotice por usted, con ${needed} meses pagados por desempleo. Usted tiene ${value}.`,
      year_remaining: () => 'De su importe de este año no queda nada.',
    },
  },
  'zh-CN': {
    title: '职业培训券', lead: '用于当地课程：已登记失业，或在职且失业保险缴费满规定月数的，可以申领。', ask: '申领培训券',
    noCourses: (region, phone) => `${region}目前没有开放的课程。咨询电话：${phone}。`, notEntitled: '目前不符合申领条件',
    year: (used, most, money) => `本年度：已用 ${used} 次，共 ${most} 次；额度剩余 ${money}。`,
    number: '券号', amount: '金额', course: '课程', body: '培训机构', address: '地址', startsOn: '开课日期', caseNumber: '办件编号',
    todo: {
      issued: (day) => `请不晚于${day}使用：到培训机构报券号，并出示电子社保卡。`, redeemed: (day) => `已于${day}使用。`,
      expired: (day) => `已于${day}过期，未使用。`, returned: (day) => `已于${day}退回。`,
    },
    pays: (region, phone) => `由${region}经办机构向培训机构支付，本应用不支付资金。咨询电话：${phone}。`,
    give: '我不参加了', giveTitle: '退回培训券？', giveWords: '退回后券作废，名额释放，不计入本年度次数。', giveYes: '是，退回', giveNo: '否，保留', given: '培训券已退回',
    which: '选择课程', whichMissing: '请选择课程', courseLine: (hours, price, left) => `${hours} 学时 · ${price} · 剩余名额 ${left}`, courseDays: (starts, closes) => `${starts}开课，${closes}截止申请`,
    others: '其他课程，目前不可申领', worth: '培训券金额', worthIs: (money) => `${money}，取以下金额中最低的一项。`, restIsYours: (money) => `其余 ${money} 由本人向培训机构支付。`,
    step: {
      registered_unemployed: () => '已登记失业。', employed_and_paid: (value) => `在职，失业保险已缴 ${value} 个月。`,
      level_amount: (value) => `当地该等级标准为 ${value}。`, course_price: (value) => `课程价格 ${value}。`, year_remaining: (value) => `本年度额度剩余 ${value}。`,
    },
    notMet: {
      registered_unemployed: () => '须已登记失业：如已失业，请先办理失业登记。', employed_and_paid: (value, needed) => `或者：有单位缴费，且失业保险缴满 ${needed} 个月。目前已缴 ${value} 个月。`,
      year_remaining: () => '本年度额度已用完。',
    },
  },
  en: {
    title: 'Training vouchers', lead: 'For a course of your region: if you are registered as unemployed, or work and have paid enough months.', ask: 'Ask for a voucher',
    noCourses: (region, phone) => `${region} offers no course at present. Telephone: ${phone}.`, notEntitled: 'You are not entitled to one for now',
    year: (used, most, money) => `This year: ${used} of ${most} vouchers; ${money} left.`,
    number: 'Number', amount: 'Amount', course: 'Course', body: 'Training body', address: 'Address', startsOn: 'Begins on', caseNumber: 'Case',
    todo: {
      issued: (day) => `Use it by ${day}: say the number at the training body, and bring your e-card.`, redeemed: (day) => `Used on ${day}.`,
      expired: (day) => `Expired unused on ${day}.`, returned: (day) => `You gave it back on ${day}.`,
    },
    pays: (region, phone) => `The agency of ${region} pays the training body, not this app. Telephone: ${phone}.`,
    give: 'I do not go', giveTitle: 'Give the voucher back?', giveWords: 'It is worth nothing from then on and its place is free. It does not count as one of this year’s.', giveYes: 'Yes, give it back', giveNo: 'No, keep it', given: 'Voucher given back',
    which: 'Which course?', whichMissing: 'Choose a course', courseLine: (hours, price, left) => `${hours} hours · ${price} · places left: ${left}`, courseDays: (starts, closes) => `Begins on ${starts}; ask by ${closes}`,
    others: 'Other courses, not at present', worth: 'What your voucher is worth', worthIs: (money) => `${money}, the least of these sums.`, restIsYours: (money) => `The rest of the price, ${money}, you pay to the training body.`,
    step: {
      registered_unemployed: () => 'You are registered as unemployed.', employed_and_paid: (value) => `You work, and paid ${value} months for unemployment.`,
      level_amount: (value) => `Your region gives ${value} for that level.`, course_price: (value) => `The course costs ${value}.`, year_remaining: (value) => `Of your allowance of this year ${value} are left.`,
    },
    notMet: {
      registered_unemployed: () => 'Whoever is registered as unemployed: if you lost your work, register first.', employed_and_paid: (value, needed) => `Or else: an employer pays for you, and ${needed} months are paid for unemployment. You have ${value}.`,
      year_remaining: () => 'Nothing is left of your allowance of this year.',
    },
  },
};
