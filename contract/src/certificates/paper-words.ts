import type { Language } from '../language.ts';
import type { CertificateKind } from '../routes/certificate-routes.ts';

interface PaperWords {
  readonly title: Readonly<Record<CertificateKind, string>>;
  readonly says: (region: string) => Readonly<Record<CertificateKind, string>>;
  readonly name: string;
  readonly identityNumber: string;
  readonly issuer: string;
  readonly agency: (region: string) => string;
  readonly period: string;
  readonly asOf: string;
  readonly validThrough: string;
  readonly cardMade: string;
  readonly insurance: string;
  readonly region: string;
  readonly state: string;
  readonly since: string;
  readonly until: string;
  readonly monthsPaid: string;
  readonly paidOf: (paid: number, due: number) => string;
  readonly months: string;
  readonly payment: string;
  readonly paid: string;
  readonly unpaid: string;
  readonly base: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly otherKind: (kind: string) => string;
  readonly states: Readonly<Record<string, string>>;
  readonly source: (region: string, day: string) => string;
  readonly pendingUse: string;
  readonly occupation: string;
  readonly level: string;
  readonly certificateNumber: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
  readonly theory: string;
  readonly practice: string;
  readonly skillUse: string;
  readonly masked: string;
  readonly code: string;
  readonly checkAt: (address: string) => string;
  readonly attached: string;
  readonly open: string;
  readonly page: (page: number, of: number) => string;
}

/** What stands on the paper, on the page that shows it beforehand, and on the page that checks it. */
export const certificatePaperWords: Readonly<Record<Language, PaperWords>> = {
  es: {
    title: { participation: 'Certificado de afiliación', contributions: 'Certificado de cotizaciones', card_pending: 'Certificado de tarjeta pendiente de recoger', skill: 'Certificado de competencia profesional' },
    says: (region) => ({
      participation: `La administración de seguridad social de ${region} certifica que la persona indicada figura en el registro con los seguros siguientes.`,
      contributions: `La administración de seguridad social de ${region} certifica los meses cotizados por la persona indicada en el periodo que se señala.`,
      card_pending: `La administración de seguridad social de ${region} certifica que la tarjeta de sustitución de la persona indicada está hecha y pendiente de recoger.`,
      skill: `La administración de seguridad social de ${region} certifica que la competencia siguiente consta a nombre de la persona indicada.`,
    }),
    name: 'Nombre', identityNumber: 'Número de identidad', issuer: 'Expide', agency: (region) => `Seguridad social de ${region}`, period: 'Periodo', asOf: 'Datos del', validThrough: 'Se comprueba hasta el', cardMade: 'Tarjeta hecha el',
    insurance: 'Seguro', region: 'Región', state: 'Situación', since: 'Desde', until: 'Hasta', monthsPaid: 'Meses pagados', paidOf: (paid, due) => `${paid} de ${due}`, months: 'Meses', payment: 'Pago', paid: 'Pagado', unpaid: 'Sin pagar', base: 'Base mensual',
    kinds: { '110': 'Pensión de trabajadores', '120': 'Pensión de empleados públicos', '170': 'Pensión de residentes', '210': 'Desempleo', '310': 'Seguro médico de trabajadores', '390': 'Seguro médico de residentes', '410': 'Accidentes de trabajo', '510': 'Maternidad' },
    otherKind: (kind) => `Seguro ${kind}`, states: { paying: 'Vigente', paused: 'Pago en pausa', ended: 'Terminado', retired: 'Vigente, jubilación' },
    source: (region, day) => `Fuente: registro de seguridad social de ${region}, leído el ${day}. Lo que otra región tenga anotado lo certifica esa región.`,
    pendingUse: 'Hasta que recoja la tarjeta, presente este certificado con su documento de identidad para recibir atención médica. Si tiene derecho a ella se decide en el centro el mismo día.',
    occupation: 'Oficio', level: 'Nivel', certificateNumber: 'Número del título', issuedBy: 'Título expedido por', issuedOn: 'Fecha del título', theory: 'Teoría', practice: 'Práctica', skillUse: 'Niveles del sistema nacional: el 5 es el primero y el 1 el más alto. Este certificado no sustituye al título.',
    masked: 'El número aparece en parte por decisión de su titular.', code: 'Código de comprobación', checkAt: (address) => `Compruebe que es auténtico en ${address}, con el código o con el propio archivo PDF. No hace falta ninguna cuenta.`,
    attached: 'El archivo lleva adjunto el texto firmado (JWS, ES256).', open: 'Yika es una implementación abierta, no la plataforma nacional.', page: (page, of) => `Página ${page} de ${of}`,
  },
  'zh-CN': {
    title: { participation: '社会保险参保证明', contributions: '社会保险缴费证明', card_pending: '社会保障卡待领取证明', skill: '职业技能等级证明' },
    says: (region) => ({
      participation: `兹证明：下列人员在${region}社会保险登记系统中的参保情况如下。`,
      contributions: `兹证明：下列人员在所列时间段内的社会保险缴费情况如下（由${region}社会保险经办机构出具）。`,
      card_pending: `兹证明：下列人员在${region}补办的社会保障卡已制成，尚待本人领取。`,
      skill: `兹证明：下列职业技能等级证书已在${region}登记系统中登记在册。`,
    }),
    name: '姓名', identityNumber: '证件号码', issuer: '出具单位', agency: (region) => `${region}社会保险经办机构`, period: '时间段', asOf: '数据截至', validThrough: '可查验至', cardMade: '制卡日期',
    insurance: '险种', region: '参保地', state: '参保状态', since: '起始日期', until: '终止日期', monthsPaid: '已缴月数', paidOf: (paid, due) => `应缴 ${due} 个月，已缴 ${paid} 个月`, months: '月份', payment: '缴费情况', paid: '已缴', unpaid: '未缴', base: '月缴费基数',
    kinds: { '110': '企业职工基本养老保险', '120': '机关事业单位养老保险', '170': '城乡居民养老保险', '210': '失业保险', '310': '职工基本医疗保险', '390': '城乡居民基本医疗保险', '410': '工伤保险', '510': '生育保险' },
    otherKind: (kind) => `险种 ${kind}`, states: { paying: '正常参保', paused: '暂停缴费', ended: '终止参保', retired: '退休参保' },
    source: (region, day) => `数据来源：${region}社会保险登记系统，${day}读取。其他地区登记的内容由当地出具证明。`,
    pendingUse: '领卡之前，可持本证明和身份证件就医。能否享受医保待遇，以就医当日核验结果为准。',
    occupation: '职业（工种）', level: '技能等级', certificateNumber: '证书编号', issuedBy: '发证机构', issuedOn: '发证日期', theory: '理论成绩', practice: '实操成绩', skillUse: '国家职业技能等级共五级，五级为初级，一级为最高。本证明不代替原证书。',
    masked: '证件号码按持卡人的选择部分显示。', code: '验证码', checkAt: (address) => `真伪查验：${address}，输入验证码或选择本 PDF 文件即可，无需账号。`,
    attached: '本文件附有签名原文（JWS，ES256）。', open: 'Yika 是公开规则的开源实现，不是国家平台。', page: (page, of) => `第 ${page} 页，共 ${of} 页`,
  },
  en: {
    title: { participation: 'Certificate of participation', contributions: 'Certificate of contributions', card_pending: 'Certificate of a card to be collected', skill: 'Certificate of a skill' },
    says: (region) => ({
      participation: `The social security administration of ${region} certifies that the person named is on its registry with the insurances below.`,
      contributions: `The social security administration of ${region} certifies the months that were paid for the person named in the period below.`,
      card_pending: `The social security administration of ${region} certifies that the replacement card of the person named is made and waits to be collected.`,
      skill: `The social security administration of ${region} certifies that the skill below is on record for the person named.`,
    }),
    name: 'Name', identityNumber: 'Identity number', issuer: 'Issued by', agency: (region) => `Social security, ${region}`, period: 'Period', asOf: 'As of', validThrough: 'Can be checked until', cardMade: 'Card made on',
    insurance: 'Insurance', region: 'Region', state: 'State', since: 'Since', until: 'Until', monthsPaid: 'Months paid', paidOf: (paid, due) => `${paid} of ${due}`, months: 'Months', payment: 'Payment', paid: 'Paid', unpaid: 'Unpaid', base: 'Monthly basis',
    kinds: { '110': 'Employee pension', '120': 'Public service pension', '170': 'Resident pension', '210': 'Unemployment', '310': 'Employee medical insurance', '390': 'Resident medical insurance', '410': 'Work injury', '510': 'Maternity' },
    otherKind: (kind) => `Insurance ${kind}`, states: { paying: 'In force', paused: 'Payment on hold', ended: 'Over', retired: 'In force, retired' },
    source: (region, day) => `Source: the social security registry of ${region}, read on ${day}. What another region has on record is certified by that region.`,
    pendingUse: 'Until the card is collected, show this certificate with your identity document to be treated. Whether you are covered is decided at the institution on the day.',
    occupation: 'Occupation', level: 'Level', certificateNumber: 'Number of the award', issuedBy: 'Awarded by', issuedOn: 'Day of the award', theory: 'Theory', practice: 'Practice', skillUse: 'Levels of the national scheme: 5 is the first, 1 the highest. This certificate does not replace the award.',
    masked: 'The number is shown in part because its holder chose so.', code: 'Verification code', checkAt: (address) => `Check that it is genuine at ${address}, with the code or with this PDF file itself. No account is needed.`,
    attached: 'The signed text (JWS, ES256) is attached to this file.', open: 'Yika is an open implementation, not the national platform.', page: (page, of) => `Page ${page} of ${of}`,
  },
};
