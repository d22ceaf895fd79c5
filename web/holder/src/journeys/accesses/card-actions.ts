import type { Language } from '@yika/kit';

/** What was done with the cards of the reader, by the names that the server uses. */
export const cardActions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    'card.history_viewed': 'Miró la historia de su tarjeta',
    'card.temporary_loss_reported': 'Pérdida comunicada',
    'card.loss_lifted': 'Aviso de pérdida anulado',
    'card.loss_lapsed': 'El aviso de pérdida terminó por plazo',
    'card.closed': 'Tarjeta anulada',
    'card.collected': 'Tarjeta nueva recogida',
    'card.locked': 'Tarjeta bloqueada',
    'card.unlocked': 'Tarjeta desbloqueada',
    'card.damage_checked': 'Revisión del estado de la tarjeta',
    'card.damage_answer_repeated': 'Resultado de la revisión, mostrado otra vez',
  },
  'zh-CN': {
    'card.history_viewed': '您查看了社保卡历史',
    'card.temporary_loss_reported': '临时挂失',
    'card.loss_lifted': '解除挂失',
    'card.loss_lapsed': '临时挂失到期解除',
    'card.closed': '社保卡注销',
    'card.collected': '领取新卡',
    'card.locked': '社保卡锁定',
    'card.unlocked': '社保卡解锁',
    'card.damage_checked': '检查卡片损坏',
    'card.damage_answer_repeated': '再次显示检查结果',
  },
  en: {
    'card.history_viewed': 'You looked at the history of your card',
    'card.temporary_loss_reported': 'Loss reported',
    'card.loss_lifted': 'Loss report undone',
    'card.loss_lapsed': 'Loss report ended in time',
    'card.closed': 'Card cancelled',
    'card.collected': 'New card collected',
    'card.locked': 'Card locked',
    'card.unlocked': 'Card unlocked',
    'card.damage_checked': 'Card checked for damage',
    'card.damage_answer_repeated': 'Result of the check shown again',
  },
};

/** What was seen of them. */
export const cardSeen: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: { card_history: 'la historia de su tarjeta', devices: 'sus dispositivos' },
  'zh-CN': { card_history: '社保卡历史', devices: '您的设备' },
  en: { card_history: 'the history of your card', devices: 'your devices' },
};
