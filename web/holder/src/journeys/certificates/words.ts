import type { CertificateKind } from '@yika/contract';
import type { Language } from '@yika/kit';
import type { PeriodName } from './periods.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<CertificateKind, readonly [title: string, words: string]>>;
  readonly skillMissing: string;
  readonly period: string;
  readonly periods: Readonly<Record<PeriodName, string>>;
  readonly fromMonth: string;
  readonly throughMonth: string;
  readonly amiss: Readonly<Record<'missing' | 'backwards' | 'future' | 'long', string>>;
  readonly language: string;
  readonly wholeNumber: string;
  readonly see: string;
  readonly willSay: string;
  readonly make: string;
  readonly done: string;
  readonly mine: string;
  readonly none: string;
  readonly noneWords: string;
  readonly until: (day: string) => string;
  readonly madeAt: (when: string) => string;
  readonly over: string;
  readonly withdrawnAt: (when: string) => string;
  readonly code: string;
  readonly download: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawWords: string;
  readonly withdrawn: string;
  readonly noFile: (address: string) => string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Mis certificados', lead: 'En PDF, firmados y con un código: quien los reciba puede comprobar que son auténticos.',
    kind: '¿Qué certificado necesita?', kinds: { participation: ['Afiliación', 'Qué seguros tiene y dónde'], contributions: ['Cotizaciones', 'Meses pagados y bases de un periodo'], card_pending: ['Tarjeta pendiente de recoger', 'Para recibir atención médica mientras tanto'], skill: ['Competencia profesional', 'Un certificado de oficio que consta a su nombre'] }, skillMissing: 'Elija una competencia',
    period: 'Periodo', periods: { last12: 'Últimos 12 meses', thisYear: 'Este año', lastYear: 'El año pasado', last36: 'Últimos 3 años', last60: 'Últimos 5 años', own: 'Otro: elijo los meses' },
    fromMonth: 'Desde', throughMonth: 'Hasta', amiss: { missing: 'Falta un mes o un año', backwards: 'El primer mes va después del último', future: 'El último mes aún no ha llegado', long: 'Como mucho, cinco años: para más tiempo, haga varios' },
    language: 'Idioma del papel', wholeNumber: 'Mostrar mi número de identidad completo. Si no, solo se ve en parte.', see: 'Ver qué dirá', willSay: 'Esto es lo que dirá', make: 'Hacer el certificado', done: 'Certificado hecho',
    mine: 'Los que ha hecho', none: 'Todavía no ha hecho ninguno', noneWords: 'Cuando haga uno, podrá descargarlo y retirarlo aquí.', until: (day) => `Se comprueba hasta el ${day}`, madeAt: (when) => `Hecho el ${when}`, over: 'Fuera de plazo', withdrawnAt: (when) => `Retirado el ${when}`,
    code: 'Código', download: 'Descargar PDF', withdraw: 'Retirar', withdrawTitle: '¿Retirar este certificado?', withdrawWords: 'Quien lo compruebe desde ahora verá que está retirado. No se puede deshacer; siempre puede hacer otro.', withdrawn: 'Certificado retirado',
    noFile: (address) => `Si esta aplicación no guarda archivos, abra esta página en el navegador, o dé el código: se comprueba en ${address}.`,
  },
  'zh-CN': {
    title: '我的证明', lead: 'PDF 格式，带签名和验证码，收到的人可以查验真伪。',
    kind: '需要哪种证明？', kinds: { participation: ['参保证明', '参加了哪些保险，在哪里参保'], contributions: ['缴费证明', '一段时间内的缴费月份和基数'], card_pending: ['社保卡待领取证明', '领卡之前就医使用'], skill: ['职业技能证明', '登记在本人名下的职业技能等级证书'] }, skillMissing: '请选择技能',
    period: '时间段', periods: { last12: '最近 12 个月', thisYear: '今年', lastYear: '去年', last36: '最近 3 年', last60: '最近 5 年', own: '自选起止月份' },
    fromMonth: '起始月份', throughMonth: '截止月份', amiss: { missing: '请填写年份和月份', backwards: '起始月份晚于截止月份', future: '截止月份尚未到来', long: '最长五年，更长的请分多份开具' },
    language: '证明的语言', wholeNumber: '显示完整证件号码；不勾选则只显示一部分。', see: '预览内容', willSay: '证明内容如下', make: '开具证明', done: '证明已开具',
    mine: '已开具的证明', none: '还没有开具过证明', noneWords: '开具后可在这里下载或作废。', until: (day) => `可查验至${day}`, madeAt: (when) => `${when}开具`, over: '已过期', withdrawnAt: (when) => `${when}作废`,
    code: '验证码', download: '下载 PDF', withdraw: '作废', withdrawTitle: '作废这份证明？', withdrawWords: '之后查验的人会看到它已作废。作废后不能恢复，可以另开一份。', withdrawn: '证明已作废',
    noFile: (address) => `如果当前应用不能保存文件，请用浏览器打开本页，或把验证码告诉对方，在 ${address} 查验。`,
  },
  en: {
    title: 'My certificates', lead: 'As PDF, signed and with a code: whoever receives one can check that it is genuine.',
    kind: 'Which certificate do you need?', kinds: { participation: ['Participation', 'Which insurances you have, and where'], contributions: ['Contributions', 'Months paid and bases of a period'], card_pending: ['Card to be collected', 'To be treated in the meantime'], skill: ['A skill', 'A certificate of a trade on record in your name'] }, skillMissing: 'Choose a skill',
    period: 'Period', periods: { last12: 'The last 12 months', thisYear: 'This year', lastYear: 'Last year', last36: 'The last 3 years', last60: 'The last 5 years', own: 'Another: I choose the months' },
    fromMonth: 'From', throughMonth: 'Until', amiss: { missing: 'A month or a year is missing', backwards: 'The first month comes after the last', future: 'The last month has not come yet', long: 'Five years at most: make several for longer' },
    language: 'Language of the paper', wholeNumber: 'Show my whole identity number. Otherwise only part of it is seen.', see: 'See what it will say', willSay: 'This is what it will say', make: 'Make the certificate', done: 'Certificate made',
    mine: 'Those you have made', none: 'You have made none yet', noneWords: 'Once you make one, you can download and withdraw it here.', until: (day) => `Can be checked until ${day}`, madeAt: (when) => `Made on ${when}`, over: 'Out of date', withdrawnAt: (when) => `Withdrawn on ${when}`,
    code: 'Code', download: 'Download PDF', withdraw: 'Withdraw', withdrawTitle: 'Withdraw this certificate?', withdrawWords: 'Whoever checks it from now on sees that it is withdrawn. This cannot be undone; you can always make another.', withdrawn: 'Certificate withdrawn',
    noFile: (address) => `If this app does not save files, open this page in a browser, or give the code: it is checked at ${address}.`,
  },
};
