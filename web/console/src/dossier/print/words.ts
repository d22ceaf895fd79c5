import type { DossierState } from '@yika/contract';
import type { Language } from '@yika/kit';

interface PrintWords {
  readonly formsTitle: string;
  readonly draft: string;
  readonly changedSince: string;
  readonly toCorrect: string;
  readonly signedBy: string;
  readonly nobodySigned: string;
  readonly fingerprint: string;
  readonly letterTitle: string;
  readonly noLetter: string;
  readonly noLetterWords: string;
  readonly decision: string;
  readonly decisions: Readonly<Partial<Record<DossierState, (area: string) => string>>>;
  readonly number: string;
  readonly scope: string;
  readonly request: string;
  readonly version: string;
  readonly decidedBy: string;
  readonly reasons: string;
  readonly noReason: string;
  readonly next: string;
  readonly nexts: Readonly<Partial<Record<DossierState, string>>>;
}

export const printWords: Record<Language, PrintWords> = {
  es: {
    formsTitle: 'Solicitud y memoria de preparación', draft: 'Borrador: no se ha presentado.', changedSince: 'Puede haber cambios posteriores a lo presentado.', toCorrect: 'Qué hay que corregir', signedBy: 'Firma', nobodySigned: 'Sin firmar', fingerprint: 'Huella del contenido',
    letterTitle: 'Carta de resolución', noLetter: 'Aún no hay resolución', noLetterWords: 'La carta se emite cuando el expediente se aprueba, se devuelve o se rechaza.', decision: 'Resolución',
    decisions: { approved: (area) => `Se aprueba que ${area} emita lo que se indica (Medidas, art. 8).`, returned: (area) => `Se devuelve a ${area} el expediente para que lo corrija.`, rejected: (area) => `No se aprueba el expediente de ${area}.` },
    number: 'Número de emisor', scope: 'Puede emitir', request: 'Solicitud', version: 'Versión resuelta', decidedBy: 'Quién ha resuelto', reasons: 'Motivos', noReason: 'Sin observaciones.', next: 'Qué sigue',
    nexts: { approved: 'Publique sus normas y pida al ministerio que abra la emisión electrónica. Los cambios posteriores se tramitan según el artículo 8.', returned: 'Corrija lo señalado en cada documento y preséntelo de nuevo; la revisión empieza desde el principio.', rejected: 'Puede corregir el expediente y presentarlo como solicitud nueva.' },
  },
  'zh-CN': {
    formsTitle: '申请表与筹备情况说明', draft: '草稿：尚未提交。', changedSince: '提交后可能已有修改。', toCorrect: '需更正事项', signedBy: '签署', nobodySigned: '未签署', fingerprint: '内容指纹',
    letterTitle: '决定书', noLetter: '尚无决定', noLetterWords: '材料获批准、被退回或未通过后，方可出具决定书。', decision: '决定',
    decisions: { approved: (area) => `批准${area}按下列范围发行（管理办法第八条）。`, returned: (area) => `${area}的材料退回补正。`, rejected: (area) => `${area}的材料未获通过。` },
    number: '发卡编号', scope: '发行范围', request: '申请编号', version: '所审版本', decidedBy: '决定人', reasons: '理由', noReason: '无补充意见。', next: '后续事项',
    nexts: { approved: '请公布本地管理办法，并向部级申请开通电子社保卡发行。此后的变更按第八条办理。', returned: '请按各项意见更正后重新提交，审核将重新开始。', rejected: '可更正材料后作为新申请提交。' },
  },
  en: {
    formsTitle: 'Application form and preparation statement', draft: 'A draft: it has not been handed in.', changedSince: 'It may have been changed since it was handed in.', toCorrect: 'What has to be corrected', signedBy: 'Signature', nobodySigned: 'Not signed', fingerprint: 'Fingerprint of the contents',
    letterTitle: 'Decision letter', noLetter: 'There is no decision yet', noLetterWords: 'The letter is there once the dossier is approved, returned or rejected.', decision: 'Decision',
    decisions: { approved: (area) => `${area} is approved to issue what stands below (Measures, Art. 8).`, returned: (area) => `The dossier of ${area} is returned for correction.`, rejected: (area) => `The dossier of ${area} is not approved.` },
    number: 'Issuer number', scope: 'May issue', request: 'Request', version: 'Version decided', decidedBy: 'Decided by', reasons: 'Reasons', noReason: 'No remarks.', next: 'What comes next',
    nexts: { approved: 'Publish your rules, and ask the ministry to open the issue of e-cards. Later changes go by Article 8.', returned: 'Correct what is said of each item and hand it in again; the review begins anew.', rejected: 'You may mend the dossier and hand it in as a new request.' },
  },
};
