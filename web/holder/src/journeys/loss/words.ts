import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly stops: string;
  readonly stopsList: readonly [string, string];
  readonly keeps: string;
  readonly keepsList: readonly [string, string];
  readonly lasts: string;
  readonly bank: string;
  readonly report: string;
  readonly notNow: string;
  readonly who: string;
  readonly whoWords: string;
  readonly sendCode: string;
  readonly confirm: string;
  readonly doneTitle: string;
  readonly doneUntil: (day: string) => string;
  readonly doneForever: string;
  readonly doneNext: string;
  readonly undoTitle: string;
  readonly undoLead: string;
  readonly undo: string;
  readonly undone: string;
  readonly allowTitle: string;
  readonly allowWords: string;
  readonly allow: string;
  readonly endAllow: string;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly toCard: string;
  readonly formal: string;
  readonly formalWords: string;
  readonly replace: string;
  readonly replaceWords: string;
  readonly otherWords: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Comunicar la pérdida', stops: 'Se detiene al momento', stopsList: ['Pagar con la tarjeta o con el teléfono, en todas las regiones', 'Los códigos anteriores, también los guardados para cuando no hay conexión'],
    keeps: 'Sigue funcionando', keepsList: ['Identificarse con el teléfono, donde su región lo permite y usted lo autoriza', 'La atención urgente, con un documento de identidad'],
    lasts: 'Dura lo que fija su región; la página le dirá hasta qué día. Puede deshacerlo aquí antes.', bank: 'La cuenta bancaria de la tarjeta es aparte: llame también a su banco.',
    report: 'Bloquear la tarjeta ahora', notNow: 'Ahora no', who: 'De quién es la tarjeta', whoWords: 'También puede hacerlo por un familiar: el código va al teléfono registrado del titular.', sendCode: 'Enviar el código', confirm: 'Bloquear la tarjeta ahora',
    doneTitle: 'Pérdida comunicada', doneUntil: (day) => `Nadie puede pagar con la tarjeta. Si no hace nada más, volverá a valer el ${day}.`, doneForever: 'Nadie puede pagar con la tarjeta hasta que usted lo deshaga o la reponga.', doneNext: 'Si no aparece, pida una nueva en un punto de servicio: la tarjeta electrónica vuelve sola cuando la recoja.',
    undoTitle: 'La he encontrado', undoLead: 'Con su PIN, la tarjeta y la electrónica vuelven a valer al momento.', undo: 'Anular el aviso', undone: 'Aviso anulado: la tarjeta vuelve a valer.',
    allowTitle: 'Identificarme mientras tanto', allowWords: 'Su región permite que usted autorice la identificación con el teléfono mientras dura la pérdida. El pago sigue detenido.', allow: 'Permitir la identificación', endAllow: 'Dejar de permitirla', allowed: 'Identificación permitida', notAllowed: 'Identificación detenida',
    toCard: 'Ir a mi tarjeta', formal: 'Darla por perdida del todo', formalWords: 'Si ya no va a aparecer: abre el camino a una nueva', replace: 'Pedir una tarjeta nueva', replaceWords: 'En cualquier punto de servicio o en el 12333', otherWords: 'En este estado no hace falta comunicar la pérdida: nadie puede pagar con ella.',
  },
  'zh-CN': {
    title: '社保卡挂失', stops: '马上停止', stopsList: ['实体卡和手机在各地的结算', '以前的二维码，包括保存的离线码'], keeps: '仍可使用', keepsList: ['当地政策允许并经您授权时，用手机核验身份', '凭身份证件急诊就医'],
    lasts: '期限按当地规定，办理后会显示到期日，期间可随时在这里解除。', bank: '卡上的银行账户需另外挂失，请同时联系银行。', report: '马上挂失', notNow: '暂不挂失', who: '谁的卡', whoWords: '也可以替家人办理：验证码会发到持卡人登记的手机。', sendCode: '发送验证码', confirm: '马上挂失',
    doneTitle: '已临时挂失', doneUntil: (day) => `任何人都不能用这张卡结算。不再办理的话，${day}自动恢复。`, doneForever: '任何人都不能用这张卡结算，直到您解除挂失或补卡。', doneNext: '找不到卡请到服务网点补卡，领到新卡后电子社保卡自动恢复。',
    undoTitle: '卡找到了', undoLead: '输入密码后，实体卡和电子社保卡马上恢复。', undo: '解除挂失', undone: '已解除挂失，社保卡恢复正常。', allowTitle: '挂失期间核验身份', allowWords: '当地政策允许您授权在挂失期间用手机核验身份，结算仍然停止。', allow: '授权核验身份', endAllow: '取消授权', allowed: '已授权核验身份', notAllowed: '已停止核验身份',
    toCard: '返回我的社保卡', formal: '办理正式挂失', formalWords: '确实找不到的，正式挂失后可补卡', replace: '办理补卡', replaceWords: '到任一服务网点，或拨打 12333', otherWords: '当前状态下任何人都不能用这张卡结算，无需再挂失。',
  },
  en: {
    title: 'Report the card lost', stops: 'Stops at once', stopsList: ['Paying with the card or the phone, in every region', 'Earlier codes, also those kept for offline'], keeps: 'Keeps working', keepsList: ['Showing who you are by phone, where your region lets you allow it', 'Emergency care, with an identity document'],
    lasts: 'It lasts as long as your region says; the page will tell you until which day. You can undo it here before.', bank: 'The bank account on the card is separate: call your bank too.', report: 'Block the card now', notNow: 'Not now', who: 'Whose card it is', whoWords: 'You can do this for a relative too: the code goes to the registered phone of the holder.', sendCode: 'Send the code', confirm: 'Block the card now',
    doneTitle: 'Loss reported', doneUntil: (day) => `Nobody can pay with the card. If you do nothing more, it works again on ${day}.`, doneForever: 'Nobody can pay with the card until you undo this or replace it.', doneNext: 'If it does not turn up, ask for a new one at a service point: the e-card comes back by itself when you collect it.',
    undoTitle: 'I have found it', undoLead: 'With your PIN, card and e-card work again at once.', undo: 'Undo the loss report', undone: 'Undone: the card works again.', allowTitle: 'Show who I am meanwhile', allowWords: 'Your region lets you allow identity checks by phone while the loss lasts. Payment stays stopped.', allow: 'Allow identity checks', endAllow: 'Stop allowing them', allowed: 'Identity checks allowed', notAllowed: 'Identity checks stopped',
    toCard: 'Go to my card', formal: 'Make the loss formal', formalWords: 'If it will not turn up: opens the way to a new one', replace: 'Get a new card', replaceWords: 'At any service point, or on 12333', otherWords: 'In this state nobody can pay with the card, so there is no loss to report.',
  },
};
