import type { ServiceWords } from './service-words.ts';

/** About the physical card. */
export const cardServices = {
  temporary_loss: {
    group: 'card', way: 'at_once', level: 1, page: '/loss',
    title: { es: 'Aviso de pérdida temporal', 'zh-CN': '临时挂失', en: 'Temporary loss report' },
    what: {
      es: 'Detiene la tarjeta al momento mientras la busca.', 'zh-CN': '即时停用遗失的卡，找到后可解除。',
      en: 'Stops the card at once while you look for it.',
    },
    needs: [],
    effect: {
      es: 'La tarjeta deja de pagar al momento. Si no hace nada, el aviso termina solo el día que se le dice; puede anularlo antes con su PIN.',
      'zh-CN': '即时停止结算。到期自动解除；找到卡后可凭密码提前解除。',
      en: 'The card stops paying at once. If you do nothing the report ends by itself on the day you are told; you can undo it before with your PIN.',
    },
    clause: { es: 'Medidas de 2011, art. 16', 'zh-CN': '《社会保障卡管理办法》第十六条', en: '2011 Measures, Art. 16' },
  },
  formal_loss: {
    group: 'card', way: 'phone', level: 1,
    title: { es: 'Pérdida definitiva de la tarjeta', 'zh-CN': '正式挂失', en: 'Formal loss of the card' },
    what: {
      es: 'Deja la tarjeta perdida fuera de uso para siempre y abre el camino a una nueva.', 'zh-CN': '遗失的卡不再使用，可办理补卡。',
      en: 'Puts the lost card out of use for good and opens the way to a new one.',
    },
    needs: [],
    effect: {
      es: 'La tarjeta no paga desde que lo pide. Una vez concedida, no se puede deshacer: necesitará una nueva.',
      'zh-CN': '提交后即停止结算；办结后不能撤销，须补办新卡。',
      en: 'The card stops paying as soon as you ask. Once granted it cannot be undone: you will need a new card.',
    },
    clause: { es: 'Medidas de 2011, art. 16', 'zh-CN': '《社会保障卡管理办法》第十六条', en: '2011 Measures, Art. 16' },
  },
  card_enabling: {
    group: 'card', way: 'phone', level: 1,
    title: { es: 'Habilitar una tarjeta nueva', 'zh-CN': '社保卡启用', en: 'Enable a new card' },
    what: {
      es: 'Pone en uso la tarjeta que ya está hecha y sigue sellada.', 'zh-CN': '启用已制成、尚未激活的社保卡。',
      en: 'Puts into use a card that is made and still sealed.',
    },
    needs: [{ es: 'La tarjeta en la mano', 'zh-CN': '已领到手的实体卡', en: 'The card in your hand' }],
    effect: {
      es: 'Una vez concedido, la tarjeta funciona al momento; la que reemplaza, si la hay, deja de valer.',
      'zh-CN': '办结后卡片即时可用；如属补换卡，旧卡同时作废。',
      en: 'Once granted, the card works at once; the card it replaces, if any, stops being valid.',
    },
    clause: { es: 'Medidas de 2011 sobre la tarjeta', 'zh-CN': '《社会保障卡管理办法》', en: '2011 Measures on the card' },
  },
  card_unlock: {
    group: 'card', way: 'counter', level: 1,
    title: { es: 'Desbloquear la tarjeta', 'zh-CN': '社保卡解锁与密码重置', en: 'Unlock the card and reset its PIN' },
    what: {
      es: 'Pide número para desbloquear el chip en una ventanilla y elegir allí un PIN nuevo.', 'zh-CN': '预约窗口办理：解锁芯片，并当场重设卡密码。',
      en: 'Gets you a number to have the chip unlocked at a counter, where you choose a new PIN.',
    },
    needs: [
      { es: 'La tarjeta bloqueada', 'zh-CN': '被锁定的实体卡', en: 'The locked card' },
      { es: 'Su documento de identidad', 'zh-CN': '有效身份证件', en: 'Your identity document' },
    ],
    effect: {
      es: 'Recibe un número. En la ventanilla lo dice, muestra la tarjeta y el documento, y la tarjeta vuelve a funcionar.',
      'zh-CN': '提交后获得办件编号。到窗口报编号，出示卡和证件，当场恢复使用。',
      en: 'You get a number. Say it at the counter, show the card and your document, and the card works again.',
    },
    clause: { es: 'Medidas de 2011 sobre la tarjeta', 'zh-CN': '《社会保障卡管理办法》', en: '2011 Measures on the card' },
  },
} as const satisfies Record<string, ServiceWords>;
