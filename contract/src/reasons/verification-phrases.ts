import type { Said } from '../language.ts';

/** Word first, then shape, then colour: what fills the counter's screen, and what the clerk does next. */
export interface OutcomePhrase {
  readonly word: Said;
  readonly forClerk: Said;
  readonly forHolder: Said;
}

/** `genuine` is what a counter without a line can know. `undetermined` is no answer, and never a no. */
export const verificationPhrases = {
  valid: {
    word: { es: 'Válida', 'zh-CN': '有效', en: 'Valid' },
    forClerk: { es: 'Compare la cara con la foto.', 'zh-CN': '请比对本人与照片。', en: 'Compare the face with the photo.' },
    forHolder: { es: 'Verificada. El código ya no sirve otra vez.', 'zh-CN': '核验成功，此码已失效。', en: 'Verified. The code does not work a second time.' },
  },
  refused: {
    word: { es: 'Rechazada', 'zh-CN': '未通过', en: 'Refused' },
    forClerk: { es: 'Lea el motivo y haga lo que dice.', 'zh-CN': '按提示的原因处理。', en: 'Read the reason and do what it says.' },
    forHolder: { es: 'No se ha aceptado. Aquí tiene el motivo y qué hacer.', 'zh-CN': '未通过核验，原因和办法如下。', en: 'It was not accepted. Here is why, and what to do.' },
  },
  undetermined: {
    word: { es: 'Sin respuesta', 'zh-CN': '无法核验', en: 'No answer' },
    forClerk: {
      es: 'La plataforma no contesta. No dice nada de la persona, y el código puede estar gastado: pida uno nuevo.',
      'zh-CN': '平台没有答复，不代表持卡人有问题；此码可能已用掉，请换新码。',
      en: 'The platform does not answer. This says nothing about the person, and the code may be spent: ask for a new one.',
    },
    forHolder: {
      es: 'La ventanilla no obtuvo respuesta. No es por usted; enseñe un código nuevo o su documento.',
      'zh-CN': '窗口没有收到答复，与本人无关；请出示新码或身份证件。',
      en: 'The counter got no answer. It is not about you; show a new code or your document.',
    },
  },
  genuine: {
    word: { es: 'Auténtica, sin conexión', 'zh-CN': '验真通过（离线）', en: 'Genuine, offline' },
    forClerk: {
      es: 'Pida un documento de identidad. Sin conexión no se sabe quién es ni si hoy tiene seguro.',
      'zh-CN': '请查验身份证件。离线时无法得知持卡人身份和当天参保情况。',
      en: 'Ask for an identity document. Offline, nobody knows who this is or whether they are insured today.',
    },
    forHolder: { es: 'Comprobada sin conexión. Lleve su documento.', 'zh-CN': '已离线核验，请出示身份证件。', en: 'Checked offline. Show your document too.' },
  },
} as const satisfies Record<string, OutcomePhrase>;
