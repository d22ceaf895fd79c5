import type { Reason } from './reason.ts';

/** What the guided check at a counter found broken. */
export const cardDamageReasons = {
  chip_damaged: {
    hotline: '12333', nextStep: { kind: 'place' }, otherStep: { kind: 'button', act: 'report_counter' },
    words: {
      es: {
        title: 'El chip está dañado', why: 'El chip no responde al lector. La tarjeta electrónica sigue sirviendo.',
        whatToDo: 'Use el código del teléfono mientras tanto y cambie la tarjeta en un punto de servicio.',
        forClerk: 'Pida el código del teléfono o el documento. El cambio se tramita en un punto de servicio.',
        forOperator: 'Revisión registrada: chip dañado (el lector respondió a otra tarjeta).',
      },
      'zh-CN': {
        title: '芯片损坏', why: '读卡器读不到芯片，电子社保卡可照常使用。',
        whatToDo: '先用手机出示二维码，再到服务网点换卡。',
        forClerk: '请对方出示二维码或身份证件；换卡到服务网点办理。',
        forOperator: '检查记录：芯片损坏（同一读卡器可读其他卡）。',
      },
      en: {
        title: 'The chip is damaged', why: 'The chip does not answer the reader. The e-card still works.',
        whatToDo: 'Use the code on your phone meanwhile, and have the card replaced at a service point.',
        forClerk: 'Ask for the code on the phone or the document. The card is replaced at a service point.',
        forOperator: 'Recorded check: chip damaged (the reader answered to another card).',
      },
    },
  },
  stripe_damaged: {
    hotline: '12333', nextStep: { kind: 'place' }, otherStep: { kind: 'button', act: 'report_counter' },
    words: {
      es: {
        title: 'La banda magnética no se lee', why: 'La banda perdió sus datos, algo que solo pasa en tarjetas antiguas. El chip y el teléfono no se ven afectados.',
        whatToDo: 'Use el chip o el código del teléfono, y cambie la tarjeta en un punto de servicio.',
        forClerk: 'Lea el chip o pida el código del teléfono. Recomiende el cambio por una tarjeta con chip.',
        forOperator: 'Revisión registrada: banda desmagnetizada.',
      },
      'zh-CN': {
        title: '磁条消磁', why: '磁条信息丢失，只会发生在旧卡上，芯片和手机不受影响。',
        whatToDo: '改用芯片或手机二维码，并到服务网点换卡。',
        forClerk: '改读芯片或扫描二维码，建议换发芯片卡。',
        forOperator: '检查记录：磁条消磁。',
      },
      en: {
        title: 'The magnetic stripe is blank', why: 'The stripe lost its data, which happens to old cards only. Chip and phone are not affected.',
        whatToDo: 'Use the chip or the code on your phone, and have the card replaced at a service point.',
        forClerk: 'Read the chip or ask for the code on the phone. Suggest a change to a chip card.',
        forOperator: 'Recorded check: stripe demagnetised.',
      },
    },
  },
  face_damaged: {
    hotline: '12333', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'La impresión está deteriorada', why: 'La foto o los datos impresos no se distinguen, o las capas se despegan. Por dentro la tarjeta puede estar bien.',
        whatToDo: 'Cambie la tarjeta en un punto de servicio; mientras tanto use el teléfono.',
        forClerk: 'No compare con la foto impresa: use el código o el documento. Recomiende el cambio.',
        forOperator: 'Revisión registrada: superficie gastada o despegada.',
      },
      'zh-CN': {
        title: '卡面破损', why: '照片或印刷信息看不清，或卡片分层；芯片可能仍正常。',
        whatToDo: '到服务网点换卡，换卡前可用手机二维码。',
        forClerk: '不要用卡面照片比对，请扫描二维码或查验身份证件，并建议换卡。',
        forOperator: '检查记录：卡面磨损或分层。',
      },
      en: {
        title: 'The printed face is damaged', why: 'The photo or the print cannot be made out, or the layers come apart. Inside, the card may be fine.',
        whatToDo: 'Have the card replaced at a service point; use your phone meanwhile.',
        forClerk: 'Do not compare with the printed photo: use the code or the document. Suggest a replacement.',
        forOperator: 'Recorded check: face worn or delaminated.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
