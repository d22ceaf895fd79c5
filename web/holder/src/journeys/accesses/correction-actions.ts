import type { Language } from '@yika/kit';

/** What was done to correct the record of the reader, by the names that the server uses. */
export const correctionActions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    'correction.looked_at': 'Miró qué datos puede corregir',
    'new_phone.code_sent': 'Pidió un código a un teléfono nuevo',
    'new_phone.proved': 'Comprobó un teléfono nuevo',
    'new_phone.code_refused': 'Código del teléfono nuevo no válido',
    'registry.phone_corrected': 'Una oficina cambió su teléfono',
    'registry.photo_corrected': 'Una oficina cambió su foto',
    'registry.name_corrected': 'Una oficina corrigió su nombre',
  },
  'zh-CN': {
    'correction.looked_at': '您查看了可更正的信息',
    'new_phone.code_sent': '向新手机号发送验证码',
    'new_phone.proved': '新手机号已核实',
    'new_phone.code_refused': '新手机号验证码未通过',
    'registry.phone_corrected': '经办机构更正了手机号',
    'registry.photo_corrected': '经办机构更正了照片',
    'registry.name_corrected': '经办机构更正了姓名',
  },
  en: {
    'correction.looked_at': 'You looked at what can be corrected',
    'new_phone.code_sent': 'You asked for a code at a new phone',
    'new_phone.proved': 'A new phone was proved',
    'new_phone.code_refused': 'A code of the new phone did not fit',
    'registry.phone_corrected': 'An office changed your phone',
    'registry.photo_corrected': 'An office changed your photo',
    'registry.name_corrected': 'An office corrected your name',
  },
};
