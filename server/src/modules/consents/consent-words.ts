import type { Said } from '@yika/contract';
import type { ConsentPurpose } from './consents-table.ts';

/** What a person reads about each thing they agreed to. */
export const consentWords: Readonly<Record<ConsentPurpose, { readonly title: Said; readonly legalBasis: Said; readonly whatWithdrawalDoes: Said }>> = {
  privacy_policy: {
    title: { es: 'Política de privacidad del usuario', 'zh-CN': '用户隐私政策', en: 'User privacy policy' },
    legalBasis: {
      es: 'Su consentimiento (PIPL, art. 13.1): emitir la tarjeta electrónica, reconocer sus dispositivos y mostrar códigos.',
      'zh-CN': '个人同意（个人信息保护法第十三条第一款第一项）：签发电子社保卡、识别设备、出示二维码。',
      en: 'Your consent (PIPL Art. 13(1)): to issue the e-card, know your devices and show codes.',
    },
    whatWithdrawalDoes: {
      es: 'Termina la tarjeta electrónica, todas las sesiones y todos los dispositivos. La tarjeta física sigue igual, y el registro que exige la ley se conserva. Puede darse de alta otra vez cuando quiera.',
      'zh-CN': '电子社保卡、所有登录和设备立即终止。实体卡照常使用，依法应当保存的记录继续保存。以后可以重新申领。',
      en: 'Ends the e-card, every session and every device. The physical card stays as it is, and the record that the law demands is kept. You can sign up again whenever you like.',
    },
  },
  face: {
    title: { es: 'Comprobación de la cara', 'zh-CN': '人脸核验', en: 'Face check' },
    legalBasis: {
      es: 'Su consentimiento aparte (PIPL, art. 29): comparar su cara con la foto de la tarjeta, una vez.',
      'zh-CN': '单独同意（个人信息保护法第二十九条）：将人脸与社保卡照片比对一次。',
      en: 'Your separate consent (PIPL Art. 29): to compare your face with the card photo, once.',
    },
    whatWithdrawalDoes: {
      es: 'No habrá más comprobaciones con este consentimiento. No guardamos imagen alguna de aquella, y lo que se hizo con ella sigue valiendo.',
      'zh-CN': '不再依据此同意进行人脸核验。核验时的图像未被保存，已完成的办理继续有效。',
      en: 'No further check will rest on this consent. No image of that one is kept, and what was done with it stays valid.',
    },
  },
};

/** What stands on the law, so that there is nothing to withdraw; said in the same place, so that nobody takes it for consent. */
export const withoutConsentWords: readonly { readonly title: Said; readonly legalBasis: Said }[] = [
  {
    title: { es: 'Registro de titulares y tarjetas', 'zh-CN': '持卡人和社保卡登记', en: 'The registry of holders and cards' },
    legalBasis: {
      es: 'Función legal del organismo (PIPL, art. 13.3; Medidas de 2011, art. 2).',
      'zh-CN': '履行法定职责（个人信息保护法第十三条第一款第三项；2011 年管理办法第二条）。',
      en: 'A statutory duty of the issuing body (PIPL Art. 13(3); Measures of 2011, Art. 2).',
    },
  },
  {
    title: { es: 'Anotación de cada consulta', 'zh-CN': '查看记录', en: 'The record of every look at you' },
    legalBasis: {
      es: 'Deber de proteger y poder demostrar (PIPL, arts. 51 y 54; Medidas de 2011, art. 15).',
      'zh-CN': '安全保护和合规审计义务（个人信息保护法第五十一条、第五十四条；2011 年管理办法第十五条）。',
      en: 'The duty to protect and to account for it (PIPL Arts. 51 and 54; Measures of 2011, Art. 15).',
    },
  },
];
