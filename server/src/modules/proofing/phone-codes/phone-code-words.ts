import type { Language } from '@yika/contract';
import type { PhoneCodeUse } from './phone-codes-table.ts';

/** The text message: what the code is for, how long it lives, and that it is for nobody else's ears. */
export function phoneCodeText(use: PhoneCodeUse, code: string, language: Language): string {
  return words[use][language](code);
}

const words: Readonly<Record<PhoneCodeUse, Readonly<Record<Language, (code: string) => string>>>> = {
  claim: {
    es: (code) => `Yika: ${code} es su código para darse de alta en la tarjeta electrónica. Vale 5 minutos. No se lo diga nunca a nadie, tampoco a quien diga llamar de la agencia.`,
    'zh-CN': (code) => `【Yika】验证码 ${code}，用于申领电子社保卡，5 分钟内有效。切勿告诉任何人，工作人员不会索要验证码。`,
    en: (code) => `Yika: ${code} is your code to sign up for the e-card. It works for 5 minutes. Never tell it to anybody, not even to a caller who says they are from the agency.`,
  },
  sign_in: {
    es: (code) => `Yika: ${code} es su código para volver a entrar en este dispositivo. Vale 5 minutos. No se lo diga nunca a nadie, tampoco a quien diga llamar de la agencia.`,
    'zh-CN': (code) => `【Yika】验证码 ${code}，用于在本设备重新登录，5 分钟内有效。切勿告诉任何人，工作人员不会索要验证码。`,
    en: (code) => `Yika: ${code} is your code to sign in again on this device. It works for 5 minutes. Never tell it to anybody, not even to a caller who says they are from the agency.`,
  },
  new_phone: {
    es: (code) => `Yika: ${code} es su código para anotar este teléfono en el registro. Vale 5 minutos. Si no lo pidió usted, no haga nada y no se lo diga nunca a nadie.`,
    'zh-CN': (code) => `【Yika】验证码 ${code}，用于将本号码登记为您的手机号，5 分钟内有效。如非本人操作请忽略，切勿告诉任何人。`,
    en: (code) => `Yika: ${code} is your code to have this phone put into the registry. It works for 5 minutes. If you did not ask for it, do nothing, and never tell it to anybody.`,
  },
  loss_report: {
    es: (code) => `Yika: ${code} es su código para avisar de que perdió la tarjeta. Vale 5 minutos. Si no lo pidió usted, no haga nada y no se lo diga nunca a nadie.`,
    'zh-CN': (code) => `【Yika】验证码 ${code}，用于社保卡临时挂失，5 分钟内有效。如非本人操作请忽略，切勿告诉任何人。`,
    en: (code) => `Yika: ${code} is your code to report your card lost. It works for 5 minutes. If you did not ask for it, do nothing, and never tell it to anybody.`,
  },
  explanation: {
    es: (code) => `Yika: ${code} es su código para saber por qué no funciona la tarjeta. Vale 5 minutos. Si no lo pidió usted, no haga nada y no se lo diga nunca a nadie.`,
    'zh-CN': (code) => `【Yika】验证码 ${code}，用于查询社保卡无法使用的原因，5 分钟内有效。如非本人操作请忽略，切勿告诉任何人。`,
    en: (code) => `Yika: ${code} is your code to learn why the card does not work. It works for 5 minutes. If you did not ask for it, do nothing, and never tell it to anybody.`,
  },
};
