import type { Said } from '../language.ts';

/** What goes on working whatever is wrong: said first, because it is what a person at a counter needs. */
export const stillWorks = {
  identity_checks: { es: 'Identificarse con la tarjeta electrónica', 'zh-CN': '用电子社保卡核验身份', en: 'Showing who you are with the e-card' },
  payment: { es: 'Pagar con la tarjeta electrónica', 'zh-CN': '用电子社保卡结算', en: 'Paying with the e-card' },
  physical_card: { es: 'La tarjeta física', 'zh-CN': '使用实体社保卡', en: 'The physical card' },
  pension_and_unemployment: { es: 'Pensión, desempleo y demás trámites', 'zh-CN': '养老、失业等业务', en: 'Pension, unemployment and other business' },
  account_balance: { es: 'El saldo de su cuenta médica', 'zh-CN': '医保个人账户余额', en: 'The money in your medical account' },
  enquiries: { es: 'Consultar sus datos y cotizaciones', 'zh-CN': '查询个人信息和缴费', en: 'Looking up your data and contributions' },
  identity_document: { es: 'Identificarse con su documento', 'zh-CN': '用身份证件办理', en: 'Showing your identity document' },
  emergency_care: { es: 'La atención urgente', 'zh-CN': '急诊救治', en: 'Emergency care' },
} as const satisfies Record<string, Said>;

export type StillWorksCode = keyof typeof stillWorks;
