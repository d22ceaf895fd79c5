import type { Reason } from './reason.ts';

/** A card that was reported lost, and what its holder may still allow. */
export const cardLossReasons = {
  card_formally_lost: {
    hotline: '12333', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'Tarjeta perdida: hay que reponerla', why: 'La pérdida se comunicó de forma definitiva, y esa tarjeta ya no se recupera aunque aparezca.',
        whatToDo: 'Pida una tarjeta nueva en un punto de servicio, con su documento.',
        forClerk: 'No acepte la tarjeta aunque la traiga. Tramite la reposición o indique dónde se hace.',
        forOperator: 'Estado 2 (pérdida formal): solo cabe reponer.',
      },
      'zh-CN': {
        title: '已正式挂失，需补卡', why: '社保卡已正式挂失，即使找回也不能恢复使用。',
        whatToDo: '带身份证件到服务网点补办新卡。',
        forClerk: '对方即使持有该卡也不可使用，请办理补卡或告知补卡网点。',
        forOperator: '卡状态 2（正式挂失），只能补卡。',
      },
      en: {
        title: 'Card lost: it must be replaced', why: 'The loss was reported for good, and that card does not come back even if it is found.',
        whatToDo: 'Ask for a new card at a service point, with your document.',
        forClerk: 'Do not accept the card even if they bring it. Order the replacement, or say where that is done.',
        forOperator: 'Status 2 (formal loss): it can only be replaced.',
      },
    },
  },
  card_temporarily_lost: {
    hotline: '12333', nextStep: { kind: 'button', act: 'undo_loss' }, otherStep: { kind: 'button', act: 'report_formal_loss' },
    words: {
      es: {
        title: 'Tarjeta comunicada como perdida', why: 'Mientras dura el aviso no se paga con la tarjeta ni con el teléfono.', known: ['El aviso termina solo el {day}.'],
        whatToDo: 'Si ya la tiene, anule el aviso; si no aparece, dela por perdida y pida otra.',
        forClerk: 'No cobre con la tarjeta. El titular puede anular el aviso en su teléfono o en el 12333, y después se repite la consulta.',
        forOperator: 'Estado 4 (pérdida temporal); vence en loss_lapses_on.',
      },
      'zh-CN': {
        title: '社保卡临时挂失中', why: '挂失期间，社保卡和手机都不能结算。', known: ['挂失将于{day}自动解除。'],
        whatToDo: '卡已找到的可解除挂失；找不到的请办理正式挂失并补卡。',
        forClerk: '不可用此卡结算。持卡人可在手机上或拨打 12333 解除挂失，之后重新核验。',
        forOperator: '卡状态 4（临时挂失），到 loss_lapses_on 自动解除。',
      },
      en: {
        title: 'The card is reported lost', why: 'While the report lasts, neither the card nor the phone can pay.', known: ['The report ends by itself on {day}.'],
        whatToDo: 'If you have found it, undo the report; if not, make the loss formal and order a new card.',
        forClerk: 'Do not charge the card. The holder can undo the report on their phone or on 12333; then check again.',
        forOperator: 'Status 4 (temporary loss); lapses on loss_lapses_on.',
      },
    },
  },
  own_authorisation_needed: {
    hotline: '12333', nextStep: { kind: 'button', act: 'authorise_during_loss' },
    words: {
      es: {
        title: 'Falta su autorización', why: 'La tarjeta física está parada. En su región, usted decide si el teléfono sirve mientras tanto para identificarse.',
        whatToDo: 'Autorícelo en su teléfono, con su PIN.',
        forClerk: 'Pida al titular que lo autorice en su teléfono y renueve el código, o identifíquele con su documento.',
        forOperator: 'identity_during_loss o identity_when_locked = holder_decides, y el titular no ha autorizado.',
      },
      'zh-CN': {
        title: '需要本人授权', why: '实体卡已停用。按发卡地规定，停用期间能否用手机核验身份由本人决定。',
        whatToDo: '在手机上输入密码授权使用。',
        forClerk: '请持卡人在手机上授权后刷新二维码，或改为查验身份证件。',
        forOperator: '该地区政策为 holder_decides，持卡人尚未授权。',
      },
      en: {
        title: 'Your authorisation is needed', why: 'The physical card is stopped. In your region you decide whether the phone may identify you meanwhile.',
        whatToDo: 'Allow it on your phone, with your PIN.',
        forClerk: 'Ask the holder to allow it on their phone and renew the code, or identify them by document.',
        forOperator: 'identity_during_loss or identity_when_locked = holder_decides, and the holder has not authorised.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
