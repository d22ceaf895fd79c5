import type { Reason } from './reason.ts';

/** The place, not the person. */
export const placeReasons = {
  hospital_system_down: {
    hotline: '12393', nextStep: { kind: 'wait' }, otherStep: { kind: 'button', act: 'report_counter' },
    words: {
      es: {
        title: 'El sistema del centro está caído', why: 'El sistema de un centro sanitario no responde en este momento. Su tarjeta y su seguro están igual.', eachOutage: { open: 'No responde: {place}, desde el {since}.', ended: 'No respondió: {place}, del {since} al {until}.', unnamed: 'un centro que no está en nuestra lista', more: 'Y {count} más.' },
        whatToDo: 'Espere o pruebe en otra ventanilla; si paga entero, guarde todos los recibos para reclamar.',
        forClerk: 'Atienda sin sistema: identifique con documento, dé los recibos completos y anote la caída si no consta.',
        forOperator: 'Caída abierta del punto de servicio (tres latidos perdidos, o declarada).',
      },
      'zh-CN': {
        title: '医院系统故障', why: '有就诊机构的系统暂时不可用，社保卡和医保都正常。', eachOutage: { open: '故障机构：{place}，{since}起。', ended: '曾有故障：{place}，{since}至{until}。', unnamed: '未列入名单的机构', more: '另有{count}处。' },
        whatToDo: '稍后或到其他窗口再试；如需垫付，请保留全部票据以便报销。',
        forClerk: '按应急方式办理：查验身份证件，出具完整票据；未登记的请登记故障。',
        forOperator: '该服务网点有未结束的故障（连续三次无心跳，或人工登记）。',
      },
      en: {
        title: 'The hospital’s system is down', why: 'A hospital’s or pharmacy’s system does not answer at the moment. Your card and your insurance are fine.', eachOutage: { open: 'Not answering: {place}, since {since}.', ended: 'Was not answering: {place}, from {since} to {until}.', unnamed: 'a place that is not on our list', more: 'And {count} more.' },
        whatToDo: 'Wait or try another counter; if you pay in full, keep every receipt to claim.',
        forClerk: 'Serve without the system: identify by document, give full receipts, and record the outage if it is not on record.',
        forOperator: 'An outage of the service point is open (three heartbeats missed, or declared).',
      },
    },
  },
  not_accepted_here: {
    hotline: '12393', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'Aquí no se acepta para esto', why: 'Este lugar no admite la tarjeta para este fin. Algunos solo admiten el código del seguro médico, que es otro.',
        whatToDo: 'Pregunte qué aceptan, o vaya a un lugar que la admita.',
        forClerk: 'Diga qué documento o código sí acepta y para qué. Su terminal no tiene licencia para este fin.',
        forOperator: 'El punto de servicio o el terminal no tiene ese fin entre los suyos.',
      },
      'zh-CN': {
        title: '此处不支持此用途', why: '该机构不支持用社保卡办理此项业务，有的地方只支持医保码，两者不是同一个码。',
        whatToDo: '询问可使用的凭证，或前往支持的网点。',
        forClerk: '告知可使用的凭证及用途；本终端没有此用途的许可。',
        forOperator: '该服务网点或终端未开通此用途。',
      },
      en: {
        title: 'Not accepted here for this', why: 'This place does not take the card for this purpose. Some take only the medical insurance code, which is another one.',
        whatToDo: 'Ask what they accept, or go to a place that takes it.',
        forClerk: 'Say which document or code you do accept, and for what. Your terminal is not licensed for this purpose.',
        forOperator: 'The service point or terminal does not have this purpose.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
