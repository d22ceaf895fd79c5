import type { Said } from '../language.ts';
import type { ServiceWords } from './service-words.ts';

const documentOfCorrection: Said = {
  es: 'Para la foto y el nombre: su documento de identidad, o el certificado del cambio', 'zh-CN': '更正照片或姓名：本人身份证，或姓名变更证明',
  en: 'For the photo and the name: your identity card, or the certificate of the change',
};

/** About what the registry holds of somebody. */
export const dataServices = {
  data_correction: {
    group: 'data', way: 'phone', level: 2,
    title: { es: 'Corregir mis datos', 'zh-CN': '更正个人信息', en: 'Correct my data' },
    what: {
      es: 'Cambia el teléfono, la foto o el nombre que constan en el registro cuando ya no son los suyos.', 'zh-CN': '登记的手机号、照片或姓名有误、已过时，可在此申请更正。',
      en: 'Changes the phone, the photo or the name in the registry when they are no longer right.',
    },
    needs: [
      { es: 'El teléfono nuevo en la mano, o una foto suya de frente', 'zh-CN': '新手机在手边，或一张本人正面照片', en: 'The new phone in your hand, or a photo of you from the front' },
      documentOfCorrection,
    ],
    documents: [documentOfCorrection],
    effect: {
      es: 'Hasta que se conceda, nada cambia. Después, los códigos van al teléfono nuevo, la foto nueva es la que se compara y el nombre nuevo es el que vale; la tarjeta física conserva el que lleva impreso.',
      'zh-CN': '办结前不作任何变更。办结后，验证码发到新手机号，人脸核验以新照片为准，姓名以新登记为准；实体卡卡面姓名不变。',
      en: 'Nothing changes until it is granted. From then on codes go to the new phone, faces are compared with the new photo, and the new name is the one that counts; the physical card keeps the name printed on it.',
    },
    clause: { es: 'Ley de Protección de Información Personal, art. 46', 'zh-CN': '《个人信息保护法》第四十六条', en: 'Personal Information Protection Law, Art. 46' },
  },
} as const satisfies Record<string, ServiceWords>;
