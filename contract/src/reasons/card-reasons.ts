import type { Reason } from './reason.ts';

/** The person and the physical card (domain facts §2.1 and §6.7: chip, stripe and face are three reasons). */
export const cardReasons = {
  holder_deceased: {
    hotline: '12333', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'El registro dice que falleció', why: 'En el registro, esta persona consta como fallecida y la tarjeta ya no se usa.',
        whatToDo: 'Acuda a la oficina: si es un error, con su documento; si es familiar, para los trámites que correspondan.',
        forClerk: 'Hable con tacto. Si la persona está delante, el registro se equivoca: compruebe su documento y envíela a la oficina.',
        forOperator: 'life_status = 2 en el registro de titulares; toda tarjeta debe estar anulada (9).',
      },
      'zh-CN': {
        title: '登记信息显示持卡人已故', why: '登记信息显示持卡人已去世，社保卡不再使用。',
        whatToDo: '如登记有误，请本人带身份证件到经办机构更正；家属可到经办机构办理后续手续。',
        forClerk: '请注意语气。如本人在场，说明登记有误，核对身份证件后引导到经办机构更正。',
        forOperator: '持卡人登记 life_status = 2，名下卡片应为注销（9）。',
      },
      en: {
        title: 'The registry says deceased', why: 'In the registry this person is recorded as deceased, so the card is no longer used.',
        whatToDo: 'Go to the agency: with your document if this is a mistake, or for the formalities if you are family.',
        forClerk: 'Be gentle. If the person stands before you, the registry is wrong: check their document and send them to the agency.',
        forOperator: 'life_status = 2 in the holder registry; every card should be cancelled (9).',
      },
    },
  },
  guardian_needed: {
    hotline: '12333', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'Hace falta la madre, el padre o el tutor', why: 'Por la edad del titular, otra persona responsable tiene que dar el consentimiento.',
        whatToDo: 'Vayan juntos a un punto de servicio, con los documentos de los dos.',
        forClerk: 'Pida el documento del menor y el de quien responde por él; el consentimiento lo da este último.',
        forOperator: 'Edad por debajo de guardian_below_age y sin tutor comprobado.',
      },
      'zh-CN': {
        title: '需要监护人办理', why: '持卡人年龄较小，需由监护人同意。',
        whatToDo: '由监护人陪同，带上双方身份证件到服务网点办理。',
        forClerk: '查验未成年人及监护人的身份证件，由监护人作出同意。',
        forOperator: '年龄低于 guardian_below_age，且没有已核实的监护人。',
      },
      en: {
        title: 'A parent or guardian is needed', why: 'At the holder’s age, somebody responsible for them has to consent.',
        whatToDo: 'Go to a service point together, with both identity documents.',
        forClerk: 'Ask for the child’s document and the guardian’s; it is the guardian who consents.',
        forOperator: 'Age is below guardian_below_age and no guardian has been verified.',
      },
    },
  },
  card_not_found: {
    hotline: '12333', nextStep: { kind: 'call' },
    words: {
      es: {
        title: 'No encontramos ninguna tarjeta', why: 'No consta ninguna tarjeta a este nombre, o su región todavía no nos la ha comunicado.',
        whatToDo: 'Llame al 12333: le dirán si falta que su región la comunique o si tiene que solicitarla.',
        forClerk: 'Compruebe si la persona tiene una tarjeta física. Si la tiene, la región no la ha enviado; si no, puede solicitarla.',
        forOperator: 'Persona sin fila en cards. Revise la última carga de la región emisora.',
      },
      'zh-CN': {
        title: '查无社保卡信息', why: '名下没有社保卡，或发卡地尚未上传卡信息。',
        whatToDo: '拨打 12333，询问是需要发卡地上传，还是需要申领新卡。',
        forClerk: '询问是否持有实体卡：有，则发卡地未上传；没有，可引导申领。',
        forOperator: 'cards 中没有此人的记录，请检查发卡地最近一次导入。',
      },
      en: {
        title: 'We find no card', why: 'No card is recorded under this name, or the issuing region has not sent it to us yet.',
        whatToDo: 'Call 12333: they can tell you whether your region has to send it or you have to apply.',
        forClerk: 'Ask whether the person holds a physical card. If so, the region has not sent it; if not, they can apply for one.',
        forOperator: 'The person has no row in cards. Look at the last import of the issuing region.',
      },
    },
  },
  card_cancelled: {
    hotline: '12333', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'La tarjeta está anulada', why: 'Una tarjeta anulada ya no sirve. Suele pasar al cambiarla por otra o al mudarse de provincia.',
        whatToDo: 'Use su tarjeta más reciente; si no tiene otra, solicítela en la oficina.',
        forClerk: 'Pida otra tarjeta u otro documento. Si no hay tarjeta nueva, envíe a la oficina a solicitarla.',
        forOperator: 'Estado 9 (anulada), definitivo.',
      },
      'zh-CN': {
        title: '社保卡已注销', why: '已注销的卡不能再用，多见于换发新卡或跨省转移之后。',
        whatToDo: '使用最新的社保卡；没有新卡的，到经办机构申领。',
        forClerk: '请对方出示新卡或其他证件；没有新卡的，引导到经办机构申领。',
        forOperator: '卡状态 9（注销），不可恢复。',
      },
      en: {
        title: 'The card is cancelled', why: 'A cancelled card cannot be used. It usually happens when a card is replaced or somebody moves province.',
        whatToDo: 'Use your newest card; if you have no other, apply for one at the agency.',
        forClerk: 'Ask for another card or document. If there is no new card, send them to the agency to apply.',
        forOperator: 'Status 9 (cancelled), final.',
      },
    },
  },
  card_not_collected: {
    hotline: '12333', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'Su tarjeta nueva le espera', why: 'La tarjeta está hecha y falta recogerla. Al recogerla, la electrónica vuelve sola.',
        whatToDo: 'Recójala con su documento de identidad.',
        forClerk: 'Diga dónde espera la tarjeta. Hasta entonces identifique con el documento.',
        forOperator: 'Tarjeta de sustitución sin fecha de entrega (collected_on vacío).',
      },
      'zh-CN': {
        title: '新卡待领取', why: '新卡已制好，等待领取；领取后电子社保卡自动恢复，无需重新申领。',
        whatToDo: '带身份证件领取新卡。',
        forClerk: '告知领卡地点，领取前凭身份证件办理。',
        forOperator: '补换的新卡尚未领取（collected_on 为空）。',
      },
      en: {
        title: 'Your new card is waiting', why: 'The card is made and waits to be collected. Once you have it, the e-card comes back by itself.',
        whatToDo: 'Collect it with your identity document.',
        forClerk: 'Say where the card waits. Until then, identify by document.',
        forOperator: 'The replacement card has not been handed over (collected_on is empty).',
      },
    },
  },
  card_sealed: {
    hotline: '12333', nextStep: { kind: 'place' }, otherStep: { kind: 'button', act: 'enable_card' },
    words: {
      es: {
        title: 'La tarjeta no está habilitada', why: 'La tarjeta está hecha, pero su función social todavía no se ha puesto en marcha.',
        whatToDo: 'Habilítela en un punto de servicio, con la tarjeta y su documento.',
        forClerk: 'Si aquí se habilitan tarjetas, hágalo ahora con el documento; si no, indique dónde.',
        forOperator: 'Estado 0 (sellada).',
      },
      'zh-CN': {
        title: '社保卡未启用', why: '卡已制好，社保功能尚未启用，处于封存状态。',
        whatToDo: '带社保卡和身份证件到服务网点启用。',
        forClerk: '本窗口可启用的，查验证件后当场启用；不能办理的，告知启用网点。',
        forOperator: '卡状态 0（封存）。',
      },
      en: {
        title: 'The card is not enabled', why: 'The card is made, but its social security function has not been switched on yet.',
        whatToDo: 'Have it enabled at a service point, with the card and your document.',
        forClerk: 'If cards are enabled here, do it now against the document; otherwise say where.',
        forOperator: 'Status 0 (sealed).',
      },
    },
  },
  card_locked: {
    hotline: '12333', nextStep: { kind: 'place' }, otherStep: { kind: 'button', act: 'unlock_card' },
    words: {
      es: {
        title: 'La tarjeta está bloqueada', why: 'Se agotaron los intentos de la clave del chip, o la bloqueó quien la emitió.',
        whatToDo: 'Acuda a un punto de servicio a desbloquearla, con la tarjeta y su documento.',
        forClerk: 'No pruebe más claves. Con el documento, desbloquee o restablezca la clave; si aquí no se puede, indique dónde.',
        forOperator: 'Estado 3 (aplicación bloqueada).',
      },
      'zh-CN': {
        title: '社保卡已锁定', why: '卡片密码输错次数过多，或被发卡机构锁定。',
        whatToDo: '带社保卡和身份证件到服务网点解锁。',
        forClerk: '不要再试密码。查验证件后解锁或重置密码；不能办理的，告知解锁网点。',
        forOperator: '卡状态 3（应用锁定）。',
      },
      en: {
        title: 'The card is locked', why: 'The tries for the chip’s PIN were used up, or the issuer locked the card.',
        whatToDo: 'Go to a service point to have it unlocked, with the card and your document.',
        forClerk: 'Try no more PINs. Unlock or reset it against the document; if that cannot be done here, say where.',
        forOperator: 'Status 3 (application locked).',
      },
    },
  },
  card_expired: {
    hotline: '12333', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'La tarjeta ha caducado', why: 'Pasó su fecha de validez. Según la región sigue sirviendo por ahora, o ya no.', known: ['Caducó el {day}.'],
        whatToDo: 'Renuévela en un punto de servicio, con su documento.',
        forClerk: 'Si la consulta la da por válida, atienda con normalidad y recomiende renovarla.',
        forOperator: 'valid_to anterior a hoy; decide la norma expired_card (warn o refused).',
      },
      'zh-CN': {
        title: '社保卡已过有效期', why: '卡已过有效期，各地规定不同，有的可暂时继续使用，有的不能。', known: ['有效期至{day}。'],
        whatToDo: '带身份证件到服务网点换卡。',
        forClerk: '核验结果为有效的，照常办理并提醒换卡。',
        forOperator: 'valid_to 早于今天；由政策 expired_card（warn 或 refused）决定。',
      },
      en: {
        title: 'The card has expired', why: 'It is past its date. Depending on the region it still works for now, or no longer.', known: ['It expired on {day}.'],
        whatToDo: 'Renew it at a service point, with your document.',
        forClerk: 'If the check says valid, carry on as usual and suggest a renewal.',
        forOperator: 'valid_to is before today; policy expired_card decides (warn or refused).',
      },
    },
  },
  card_expires_soon: {
    hotline: '12333', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'La tarjeta caduca pronto', why: 'Falta poco para su fecha; ya se puede renovar sin perder nada.', known: ['Caduca el {day}.'],
        whatToDo: 'Renuévela cuando le venga bien en un punto de servicio.',
        forClerk: 'Atienda con normalidad y recuerde la fecha.',
        forOperator: 'Faltan 60 días o menos para valid_to.',
      },
      'zh-CN': {
        title: '社保卡即将到期', why: '有效期将至，现在即可换卡，不影响使用。', known: ['有效期至{day}。'],
        whatToDo: '方便时到服务网点换卡。',
        forClerk: '照常办理，并提醒到期时间。',
        forOperator: '距 valid_to 不超过 60 天。',
      },
      en: {
        title: 'The card expires soon', why: 'Its date is near; you can already renew it and lose nothing.', known: ['It expires on {day}.'],
        whatToDo: 'Renew it at a service point whenever it suits you.',
        forClerk: 'Carry on as usual and mention the date.',
        forOperator: 'valid_to is 60 days away or less.',
      },
    },
  },
  several_cards: {
    hotline: '12333', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'Tiene más de una tarjeta en uso', why: 'Hay tarjetas suyas en uso en más de una provincia, y la electrónica sigue a una sola.',
        whatToDo: 'Decida en la oficina cuál se queda y anule las demás.',
        forClerk: 'Vale la tarjeta que muestra la consulta. Para anular las otras, a la oficina.',
        forOperator: 'Varias tarjetas sin anular de distintas regiones emisoras.',
      },
      'zh-CN': {
        title: '名下有多张在用社保卡', why: '在不同省份各有在用的社保卡，电子社保卡只对应其中一张。',
        whatToDo: '到经办机构选定一张，其余注销。',
        forClerk: '以核验结果显示的卡为准；注销其余卡请到经办机构。',
        forOperator: '不同发卡地有多张未注销的卡。',
      },
      en: {
        title: 'You have more than one card', why: 'You have cards in use in more than one province, and the e-card follows only one.',
        whatToDo: 'Decide at the agency which one stays, and cancel the others.',
        forClerk: 'The card that the check shows is the one that counts. To cancel the others: the agency.',
        forOperator: 'Several cards of different issuing regions that are not cancelled.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
