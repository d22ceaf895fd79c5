import type { Language } from '@yika/kit';

interface Words {
  readonly occupation: string;
  readonly occupationMissing: string;
  readonly level: string;
  readonly levelMissing: string;
  readonly issuedBy: string;
  readonly issuedByMissing: string;
  readonly number: string;
  readonly numberMissing: string;
  readonly issuedOn: string;
  readonly issuedOnMissing: string;
  readonly paperNext: string;
}

export const skillFormWords: Record<Language, Words> = {
  es: {
    occupation: 'Oficio, como dice el papel', occupationMissing: 'Falta el oficio', level: 'Nivel', levelMissing: 'Elija el nivel', issuedBy: 'Quién lo expidió', issuedByMissing: 'Falta quién lo expidió',
    number: 'Número del certificado', numberMissing: 'Falta el número: letras, cifras y guiones', issuedOn: 'Fecha del certificado', issuedOnMissing: 'Falta la fecha', paperNext: 'Después añada una foto o el PDF del certificado en la página del trámite: sin él no se puede conceder.',
  },
  'zh-CN': {
    occupation: '职业（工种），按证书填写', occupationMissing: '请填写职业', level: '等级', levelMissing: '请选择等级', issuedBy: '发证机构', issuedByMissing: '请填写发证机构',
    number: '证书编号', numberMissing: '请填写证书编号：字母、数字和短横线', issuedOn: '发证日期', issuedOnMissing: '请填写发证日期', paperNext: '提交后请在办件页面上传证书照片或 PDF，缺少证书不能办结。',
  },
  en: {
    occupation: 'Occupation, as the paper has it', occupationMissing: 'The occupation is missing', level: 'Level', levelMissing: 'Choose the level', issuedBy: 'Who issued it', issuedByMissing: 'Who issued it is missing',
    number: 'Number of the certificate', numberMissing: 'The number is missing: letters, digits and hyphens', issuedOn: 'Day of the certificate', issuedOnMissing: 'The day is missing', paperNext: 'Then add a photo or the PDF of the certificate on the page of the case: without it, it cannot be granted.',
  },
};
