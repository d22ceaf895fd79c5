import type { Reason } from './reason.ts';

/** Whether anything is issued in the holder's region: its approval, and the openings and pauses of the day. */
export const issuingReasons = {
  issuer_not_approved: {
    hotline: '12333', nextStep: { kind: 'call' },
    words: {
      es: {
        title: 'Su región aún no emite tarjetas', why: 'Todavía no tiene la aprobación del ministerio para emitirlas.',
        whatToDo: 'Llame al 12333 para saber cuándo empezará.',
        forClerk: 'Pida el documento de identidad.',
        forOperator: 'El área no figura en el registro de emisores, o no está aprobada para esto.',
      },
      'zh-CN': {
        title: '当地尚未获批发卡', why: '当地尚未获批发行社会保障卡。',
        whatToDo: '拨打 12333 询问何时开始发卡。',
        forClerk: '请对方出示身份证件。',
        forOperator: '该地区不在发卡机构名录中，或获批范围不含此项。',
      },
      en: {
        title: 'Your region does not issue cards yet', why: 'It is not approved to issue them yet.',
        whatToDo: 'Call 12333 to learn when it begins.',
        forClerk: 'Ask for the identity document.',
        forOperator: 'The area is not in the register of issuers, or is not approved for this.',
      },
    },
  },
  issuer_suspended: {
    hotline: '12333', nextStep: { kind: 'call' },
    words: {
      es: {
        title: 'La emisión está suspendida en su región', why: 'El ministerio ha suspendido la emisión. Las tarjetas que ya existen siguen sirviendo.', known: ['Está suspendida desde el {day}.'],
        whatToDo: 'Use la tarjeta física; el 12333 le dirá cuándo se reanuda.',
        forClerk: 'Pida la tarjeta física o el documento.',
        forOperator: 'Emisor suspendido: nada nuevo se emite; vea issuer_events.',
      },
      'zh-CN': {
        title: '当地被暂停发卡', why: '主管部门暂停了当地发卡，已发的卡可照常使用。', known: ['自{day}起暂停。'],
        whatToDo: '先使用实体卡，恢复时间可拨打 12333 询问。',
        forClerk: '请对方出示实体卡或身份证件。',
        forOperator: '发卡机构已被暂停，不得新发；见 issuer_events。',
      },
      en: {
        title: 'Issuing is suspended in your region', why: 'The ministry has suspended issuing. Cards that exist already work as before.', known: ['It has been suspended since {day}.'],
        whatToDo: 'Use the physical card; 12333 can tell you when it goes on.',
        forClerk: 'Ask for the physical card or the document.',
        forOperator: 'The issuer is suspended: nothing new is issued; see issuer_events.',
      },
    },
  },
  issuer_withdrawn: {
    hotline: '12333', nextStep: { kind: 'call' },
    words: {
      es: {
        title: 'Su región ya no emite tarjetas', why: 'Se retiró su aprobación. Las tarjetas que ya existen siguen sirviendo.', known: ['Ya no emite desde el {day}.'],
        whatToDo: 'Llame al 12333: le dirán qué región le atiende ahora.',
        forClerk: 'Pida la tarjeta física o el documento.',
        forOperator: 'Aprobación del emisor retirada; vea issuer_events.',
      },
      'zh-CN': {
        title: '当地已不再发卡', why: '当地的发卡批准已被撤销，已发的卡可照常使用。', known: ['自{day}起不再发卡。'],
        whatToDo: '拨打 12333，询问现由哪个地区办理。',
        forClerk: '请对方出示实体卡或身份证件。',
        forOperator: '发卡机构的批准已被撤销；见 issuer_events。',
      },
      en: {
        title: 'Your region no longer issues cards', why: 'Its approval was withdrawn. Cards that exist already work as before.', known: ['It has not issued since {day}.'],
        whatToDo: 'Call 12333: they can tell you which region serves you now.',
        forClerk: 'Ask for the physical card or the document.',
        forOperator: 'The approval of the issuer was withdrawn; see issuer_events.',
      },
    },
  },
  region_not_open: {
    hotline: '12333', nextStep: { kind: 'call' },
    words: {
      es: {
        title: 'Su región aún no la ofrece', why: 'La región que emitió la tarjeta todavía no ha abierto la tarjeta electrónica.',
        whatToDo: 'Use la tarjeta física; el 12333 le dirá cuándo abre.',
        forClerk: 'Pida la tarjeta física o el documento.',
        forOperator: 'Apertura ecard_issue inexistente en la región emisora.',
      },
      'zh-CN': {
        title: '发卡地尚未开通', why: '发卡地尚未开通电子社保卡服务。',
        whatToDo: '先使用实体卡，开通时间可拨打 12333 询问。',
        forClerk: '请对方出示实体卡或身份证件。',
        forOperator: '发卡地没有开通 ecard_issue。',
      },
      en: {
        title: 'Your region does not offer it yet', why: 'The region that issued the card has not opened the e-card yet.',
        whatToDo: 'Use the physical card; 12333 can tell you when it opens.',
        forClerk: 'Ask for the physical card or the document.',
        forOperator: 'ecard_issue was never opened in the issuing region.',
      },
    },
  },
  region_paused: {
    hotline: '12333', nextStep: { kind: 'call' },
    words: {
      es: {
        title: 'En su región está en pausa', why: 'La región ha detenido por un tiempo la tarjeta electrónica. La física sigue sirviendo.', known: ['Está en pausa desde el {day}.'],
        whatToDo: 'Use la tarjeta física y pruebe más adelante.',
        forClerk: 'Pida la tarjeta física o el documento.',
        forOperator: 'Interruptor cerrado para la región; vea el motivo en switches.',
      },
      'zh-CN': {
        title: '发卡地已暂停服务', why: '发卡地暂停了电子社保卡服务，实体卡可照常使用。', known: ['自{day}起暂停。'],
        whatToDo: '先使用实体卡，过些时候再试。',
        forClerk: '请对方出示实体卡或身份证件。',
        forOperator: '该地区开关已关闭，原因见 switches。',
      },
      en: {
        title: 'Paused in your region', why: 'The region has stopped the e-card for a while. The physical card still works.', known: ['It has been paused since {day}.'],
        whatToDo: 'Use the physical card and try again later.',
        forClerk: 'Ask for the physical card or the document.',
        forOperator: 'A switch is closed for the region; switches has the reason.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
