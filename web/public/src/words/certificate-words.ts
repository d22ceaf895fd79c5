import type { OutageStatement } from '@yika/contract';
import type { Language } from '@yika/kit';

interface CertificateWords {
  readonly title: string;
  readonly lead: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly missing: string;
  readonly check: string;
  readonly genuine: string;
  readonly genuineWords: string;
  readonly notGenuine: string;
  readonly notGenuineWords: string;
  readonly heading: string;
  readonly says: (place: string) => string;
  readonly place: string;
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly goesOn: string;
  readonly lasted: string;
  readonly minutes: (minutes: number) => string;
  readonly known: string;
  readonly kinds: Readonly<Record<OutageStatement['kind'], string>>;
  readonly issued: string;
  readonly code: string;
  readonly checkAt: (address: string) => string;
  readonly nobody: string;
  readonly signed: string;
  readonly qr: string;
}

export const certificateWords: Record<Language, CertificateWords> = {
  es: {
    title: 'Certificado de avería', lead: 'Compruebe aquí si un certificado de avería del sistema es auténtico. No hace falta ninguna cuenta.',
    field: 'Código del certificado o texto firmado', fieldHint: 'Está en el papel: YK y diez letras o cifras.', missing: 'Falta el código', check: 'Comprobar',
    genuine: 'Auténtico', genuineWords: 'Lo firmó la plataforma. Compare lo que dice aquí con su papel.',
    notGenuine: 'No es auténtico', notGenuineWords: 'La plataforma no ha firmado esto, o algo ha cambiado. Revise el código; si lo copió bien, pregunte en el lugar que lo dio.',
    heading: 'Certificado de avería del sistema', says: (place) => `La plataforma certifica que el sistema de ${place} no estuvo disponible en el tiempo que se indica.`,
    place: 'Lugar', region: 'Región', from: 'Desde', to: 'Hasta', goesOn: 'Seguía sin funcionar al expedirse', lasted: 'Duración',
    minutes: (minutes) => (minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`),
    known: 'Cómo consta', kinds: { no_heartbeat: 'La plataforma dejó de recibir señal de su sistema', declared: 'Lo declaró el propio lugar o su administración' }, issued: 'Expedido', code: 'Código del certificado',
    checkAt: (address) => `Se comprueba con su código en ${address}.`,
    nobody: 'Este certificado no lleva datos de ninguna persona y no decide sobre ningún reembolso. Preséntelo con los recibos originales. Yika es una implementación abierta, no la plataforma nacional.',
    signed: 'Texto firmado, para comprobarlo con otros programas (JWS, ES256)', qr: 'Código QR para comprobar este certificado',
  },
  'zh-CN': {
    title: '系统故障证明', lead: '在此查验系统故障证明的真伪，无需账号。',
    field: '证明编号或签名原文', fieldHint: '印在证明上：YK 加十位字母或数字。', missing: '请输入编号', check: '查验',
    genuine: '证明属实', genuineWords: '由平台签名。请将此处内容与纸质证明核对。',
    notGenuine: '查验未通过', notGenuineWords: '平台没有签过这份证明，或内容已被改动。请核对编号；确认无误的，请向开具网点咨询。',
    heading: '系统故障证明', says: (place) => `兹证明：${place}的系统在下列时间内不可用。`,
    place: '网点', region: '行政区划代码', from: '开始时间', to: '恢复时间', goesOn: '开具时尚未恢复', lasted: '持续时间',
    minutes: (minutes) => (minutes < 60 ? `${minutes} 分钟` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`),
    known: '认定依据', kinds: { no_heartbeat: '平台未再收到该系统的信号', declared: '由该网点或其主管部门登记' }, issued: '开具时间', code: '证明编号',
    checkAt: (address) => `可凭编号在 ${address} 查验。`,
    nobody: '本证明不含任何个人信息，也不作为报销决定。请与原始票据一并提交。Yika 是公开规则的开源实现，不是国家平台。',
    signed: '签名原文，可用其他程序查验（JWS，ES256）', qr: '查验本证明的二维码',
  },
  en: {
    title: 'Outage certificate', lead: 'Check here whether a certificate of a system outage is genuine. No account is needed.',
    field: 'Certificate code or signed text', fieldHint: 'It stands on the paper: YK and ten letters or digits.', missing: 'The code is missing', check: 'Check',
    genuine: 'Genuine', genuineWords: 'The platform signed it. Compare what it says here with your paper.',
    notGenuine: 'Not genuine', notGenuineWords: 'The platform has not signed this, or something was changed. Check the code; if you copied it right, ask the place that gave it.',
    heading: 'Certificate of a system outage', says: (place) => `The platform certifies that the system of ${place} was not available during the time below.`,
    place: 'Place', region: 'Area code', from: 'From', to: 'Until', goesOn: 'Still down when this was issued', lasted: 'Duration',
    minutes: (minutes) => (minutes === 1 ? '1 minute' : minutes < 60 ? `${minutes} minutes` : `${Math.floor(minutes / 60)} h ${minutes % 60} minutes`),
    known: 'How it is known', kinds: { no_heartbeat: 'The platform no longer heard from its system', declared: 'Declared by the place itself or its administration' }, issued: 'Issued', code: 'Certificate code',
    checkAt: (address) => `It is checked by its code at ${address}.`,
    nobody: 'This certificate carries nothing about any person, and decides no reimbursement. Hand it in with the original receipts. Yika is an open implementation, not the national platform.',
    signed: 'Signed text, to be checked with other programs (JWS, ES256)', qr: 'QR code to check this certificate',
  },
};
