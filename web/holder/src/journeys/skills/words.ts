import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneWords: string;
  readonly level: string;
  readonly issuedBy: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly theory: string;
  readonly practice: string;
  readonly source: string;
  /** By a desk that has seen the paper. */
  readonly ofCase: (caseNumber: string) => string;
  readonly asOf: string;
  readonly certify: string;
  readonly missing: string;
  readonly missingWords: string;
  readonly record: string;
  readonly elsewhere: (region: string, phone: string) => string;
  readonly which: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Mis competencias', lead: 'Los certificados de oficio que una agencia tiene anotados a su nombre.',
    none: 'Aquí no consta ninguna', noneWords: 'Puede que su certificado sea de otra región, o anterior a los archivos.',
    level: 'Nivel', issuedBy: 'Expedido por', number: 'Número', issuedOn: 'Fecha', theory: 'Teoría', practice: 'Práctica', source: 'Fuente', ofCase: (caseNumber) => `El papel, visto en el trámite ${caseNumber}`, asOf: 'Datos del',
    certify: 'Hacer un certificado', missing: '¿Falta alguna?', missingWords: 'Si tiene el certificado en papel, pida que se anote.', record: 'Pedir que se anote',
    elsewhere: (region, phone) => `Si no lo tiene, lo guarda quien lo expidió; en ${region} le dicen quién: ${phone}.`, which: '¿Qué competencia?',
  },
  'zh-CN': {
    title: '我的技能', lead: '经办机构登记在本人名下的职业技能等级证书。',
    none: '没有登记的证书', noneWords: '证书可能由其他地区颁发，或早于电子档案。',
    level: '等级', issuedBy: '发证机构', number: '证书编号', issuedOn: '发证日期', theory: '理论成绩', practice: '实操成绩', source: '数据来源', ofCase: (caseNumber) => `办件 ${caseNumber} 核验的纸质证书`, asOf: '数据截至',
    certify: '开具证明', missing: '有遗漏？', missingWords: '持有纸质证书的，可申请登记。', record: '申请登记',
    elsewhere: (region, phone) => `没有纸质证书的，由发证机构保管档案；可拨打${region}咨询电话 ${phone} 查询。`, which: '选择技能',
  },
  en: {
    title: 'My skills', lead: 'Certificates of a trade that an agency has on record in your name.',
    none: 'None stands here', noneWords: 'Your certificate may be of another region, or older than the files.',
    level: 'Level', issuedBy: 'Issued by', number: 'Number', issuedOn: 'Day of issue', theory: 'Theory', practice: 'Practice', source: 'Source', ofCase: (caseNumber) => `The paper, seen in case ${caseNumber}`, asOf: 'As of',
    certify: 'Make a certificate', missing: 'Is one missing?', missingWords: 'If you hold the certificate on paper, ask that it be put on record.', record: 'Ask to have it on record',
    elsewhere: (region, phone) => `If you do not hold it, whoever issued it keeps it; ${region} can tell you who: ${phone}.`, which: 'Which skill?',
  },
};
