import type { Reason } from './reason.ts';

/** The e-card, its devices, and the ways to prove who one is. */
export const ecardReasons = {
  offline_paused: {
    hotline: '12333', nextStep: { kind: 'wait' },
    words: {
      es: {
        title: 'Sin conexión, en pausa en su región', why: 'La región ha detenido por un tiempo los códigos sin conexión. Con conexión su código sirve como siempre.', known: ['Está en pausa desde el {day}.'],
        whatToDo: 'Enseñe el código donde haya conexión, o lleve la tarjeta física.',
        forClerk: 'Compruebe el código cuando haya conexión; mientras, pida la tarjeta física o el documento.',
        forOperator: 'Interruptor offline_codes cerrado para la región de la tarjeta o de la ventanilla; vea el motivo en switches.',
      },
      'zh-CN': {
        title: '该地区已暂停离线码', why: '该地区暂停了离线出示和离线核验；有网络时二维码照常可用。', known: ['自{day}起暂停。'],
        whatToDo: '在有网络的地方出示二维码，或携带实体卡。',
        forClerk: '等网络恢复后再核验；在此之前请查验实体卡或身份证件。',
        forOperator: '发卡地或网点所在地区的 offline_codes 开关已关闭，原因见 switches。',
      },
      en: {
        title: 'Offline codes are paused in this region', why: 'The region has stopped codes without a connection for a while. With a connection yours works as always.', known: ['They have been paused since {day}.'],
        whatToDo: 'Show the code where there is a connection, or bring the physical card.',
        forClerk: 'Check the code when there is a connection; until then ask for the physical card or the document.',
        forOperator: 'The switch offline_codes is closed for the region of the card or of the counter; switches has the reason.',
      },
    },
  },
  ecard_not_claimed: {
    hotline: '12333', nextStep: { kind: 'button', act: 'claim_again' },
    words: {
      es: {
        title: 'Aún no tiene la tarjeta electrónica', why: 'Su tarjeta física está registrada, pero la electrónica no se ha activado en ningún teléfono.',
        whatToDo: 'Actívela con su nombre y los números de identidad y de tarjeta.',
        forClerk: 'Pida la tarjeta física, o ayude a activar la electrónica con el código de ventanilla.',
        forOperator: 'Sin tarjeta electrónica viva para este titular.',
      },
      'zh-CN': {
        title: '尚未申领电子社保卡', why: '实体卡已登记，但还没有申领电子社保卡。',
        whatToDo: '填写姓名、社会保障号码和卡号即可申领。',
        forClerk: '请出示实体卡，或用窗口办理码协助申领。',
        forOperator: '该持卡人没有有效的电子社保卡。',
      },
      en: {
        title: 'You do not have the e-card yet', why: 'Your physical card is on record, but the e-card has not been activated on any phone.',
        whatToDo: 'Activate it with your name, identity number and card number.',
        forClerk: 'Ask for the physical card, or help to activate the e-card with the counter code.',
        forOperator: 'No live e-card for this holder.',
      },
    },
  },
  ecard_ended: {
    hotline: '12333', nextStep: { kind: 'button', act: 'claim_again' },
    words: {
      es: {
        title: 'La tarjeta electrónica se cerró', why: 'Se cerró a petición suya o al retirar el consentimiento. La tarjeta física no cambia.', known: ['Se cerró el {day}.'],
        whatToDo: 'Actívela de nuevo cuando quiera.',
        forClerk: 'Pida la tarjeta física o el documento.',
        forOperator: 'Tarjeta electrónica terminada; ended_at y end_reason dicen cuándo y por qué.',
      },
      'zh-CN': {
        title: '电子社保卡已停用', why: '因本人停用或撤回同意而停用，实体卡不受影响。', known: ['停用日期：{day}。'],
        whatToDo: '需要时重新申领。',
        forClerk: '请对方出示实体卡或身份证件。',
        forOperator: '电子社保卡已终止，时间和原因见 ended_at、end_reason。',
      },
      en: {
        title: 'The e-card was ended', why: 'It was ended at your request or when consent was withdrawn. The physical card is not affected.', known: ['It ended on {day}.'],
        whatToDo: 'Activate it again whenever you like.',
        forClerk: 'Ask for the physical card or the document.',
        forOperator: 'The e-card has ended; ended_at and end_reason say when and why.',
      },
    },
  },
  card_number_not_given: {
    hotline: '12333', nextStep: { kind: 'button', act: 'give_card_number' },
    words: {
      es: {
        title: 'Falta el número de la tarjeta', why: 'Sin ese número la tarjeta electrónica le identifica, pero no paga.',
        whatToDo: 'Escriba los nueve caracteres del dorso de su tarjeta.',
        forClerk: 'Sirve para identificar. Para pagar, el titular debe añadir el número en su teléfono.',
        forOperator: 'Nivel 1: sin tarjeta vinculada.',
      },
      'zh-CN': {
        title: '尚未填写社保卡卡号', why: '没有卡号时只能核验身份，不能结算。',
        whatToDo: '填写卡片背面的 9 位卡号。',
        forClerk: '可用于核验身份；结算前需持卡人在手机上补填卡号。',
        forOperator: '一级签发：未绑定实体卡。',
      },
      en: {
        title: 'The card number is missing', why: 'Without it the e-card can identify you, but not pay.',
        whatToDo: 'Type the nine characters on the back of your card.',
        forClerk: 'It serves to identify. To pay, the holder has to add the number on their phone.',
        forOperator: 'Level 1: no card is bound.',
      },
    },
  },
  bank_account_not_activated: {
    hotline: '12333', nextStep: { kind: 'call' },
    words: {
      es: {
        title: 'La cuenta bancaria no está activada', why: 'Para pagar, la cuenta del banco de la tarjeta tiene que estar activada.',
        whatToDo: 'Actívela en el banco que figura en la tarjeta, con su documento.',
        forClerk: 'Sirve para identificar. El pago queda para cuando el banco active la cuenta.',
        forOperator: 'bank_account_activated = false: nivel 2 no disponible.',
      },
      'zh-CN': {
        title: '银行账户未激活', why: '结算前，社保卡的银行账户需要先激活。',
        whatToDo: '带身份证件到卡面上的银行网点激活。',
        forClerk: '可用于核验身份；银行账户激活后才能结算。',
        forOperator: 'bank_account_activated = false，不能二级签发。',
      },
      en: {
        title: 'The bank account is not activated', why: 'To pay, the card’s bank account has to be activated first.',
        whatToDo: 'Activate it at the bank named on the card, with your document.',
        forClerk: 'It serves to identify. Payment has to wait until the bank activates the account.',
        forOperator: 'bank_account_activated = false: level 2 is not available.',
      },
    },
  },
  pin_paused: {
    hotline: '12333', nextStep: { kind: 'button', act: 'reset_pin' },
    words: {
      es: {
        title: 'El PIN está en pausa', why: 'Hubo demasiados intentos y el PIN descansa un tiempo para protegerle.', known: ['Vuelve a funcionar el {until}.'],
        whatToDo: 'Espere, o elija un PIN nuevo probando otra vez quién es.',
        forClerk: 'No es un problema de la tarjeta: pida la tarjeta física o el documento.',
        forOperator: 'pin_paused_until en el futuro (intentos por día agotados).',
      },
      'zh-CN': {
        title: '密码已暂停使用', why: '密码输错次数过多，为保护账户暂停使用一段时间。', known: ['{until}恢复。'],
        whatToDo: '等待恢复，或重新核实身份后设置新密码。',
        forClerk: '与卡片无关，请对方出示实体卡或身份证件。',
        forOperator: 'pin_paused_until 尚未到期（当日次数已用完）。',
      },
      en: {
        title: 'The PIN is paused', why: 'There were too many tries, so the PIN rests for a while to protect you.', known: ['It works again from {until}.'],
        whatToDo: 'Wait, or choose a new PIN by proving again who you are.',
        forClerk: 'This is not about the card: ask for the physical card or the document.',
        forOperator: 'pin_paused_until is in the future (daily tries are spent).',
      },
    },
  },
  device_unknown: {
    hotline: '12333', nextStep: { kind: 'button', act: 'claim_again' },
    words: {
      es: {
        title: 'Este dispositivo no es conocido', why: 'La tarjeta electrónica no está en este teléfono o navegador, o aquí se cerró.',
        whatToDo: 'Actívela también en este dispositivo, o use el de siempre.',
        forClerk: 'Pida el teléfono de siempre, la tarjeta física o el documento.',
        forOperator: 'Cookie de dispositivo ausente, desconocida o terminada.',
      },
      'zh-CN': {
        title: '本设备未开通', why: '这台手机或浏览器上没有电子社保卡，或已在此停用。',
        whatToDo: '在本设备上重新申领，或使用原来的设备。',
        forClerk: '请使用原来的手机，或出示实体卡、身份证件。',
        forOperator: '设备 cookie 缺失、未知或设备已停用。',
      },
      en: {
        title: 'This device is not known', why: 'The e-card is not on this phone or browser, or was ended here.',
        whatToDo: 'Activate it on this device too, or use your usual one.',
        forClerk: 'Ask for the usual phone, the physical card or the document.',
        forOperator: 'The device cookie is missing, unknown, or of an ended device.',
      },
    },
  },
  device_must_prove_again: {
    hotline: '12333', nextStep: { kind: 'button', act: 'sign_in' },
    words: {
      es: {
        title: 'Este dispositivo debe probarse otra vez', why: 'En este dispositivo se gastaron los intentos del PIN. Los demás no cambian.',
        whatToDo: 'Entre con el PIN y un código por SMS.',
        forClerk: 'No es un problema de la tarjeta: pida la tarjeta física o el documento.',
        forOperator: 'pin_tries_left = 0 en este dispositivo.',
      },
      'zh-CN': {
        title: '本设备需重新验证', why: '本设备的密码尝试次数已用完，其他设备不受影响。',
        whatToDo: '用密码加短信验证码登录。',
        forClerk: '与卡片无关，请对方出示实体卡或身份证件。',
        forOperator: '本设备 pin_tries_left = 0。',
      },
      en: {
        title: 'This device must prove itself again', why: 'The PIN tries on this device are spent. Your other devices are not affected.',
        whatToDo: 'Sign in with the PIN and a text message.',
        forClerk: 'This is not about the card: ask for the physical card or the document.',
        forOperator: 'pin_tries_left = 0 on this device.',
      },
    },
  },
  device_clock_wrong: {
    hotline: '12333', nextStep: { kind: 'button', act: 'correct_clock' },
    words: {
      es: {
        title: 'El reloj del teléfono va mal', why: 'Los códigos valen unos segundos, y el reloj de este teléfono no coincide con el nuestro.',
        whatToDo: 'Active la hora automática en los ajustes y renueve el código.',
        forClerk: 'Pida al titular que ponga la hora automática y renueve el código. No es un fraude.',
        forOperator: 'iat fuera de −60 s / +15 s, o reloj declarado con esa diferencia.',
      },
      'zh-CN': {
        title: '手机时间不准', why: '二维码只在短时间内有效，而手机时间与系统时间不一致。',
        whatToDo: '在设置中打开自动设置时间，再刷新二维码。',
        forClerk: '请持卡人打开自动设置时间后刷新二维码，这并不表示造假。',
        forOperator: 'iat 超出 −60 秒至 +15 秒，或上报的设备时间相差过大。',
      },
      en: {
        title: 'The phone’s clock is wrong', why: 'Codes are good for seconds, and this phone’s clock does not agree with ours.',
        whatToDo: 'Switch on automatic time in the settings, then renew the code.',
        forClerk: 'Ask the holder to switch on automatic time and renew the code. It is not fraud.',
        forOperator: 'iat outside −60 s / +15 s, or a reported clock that far off.',
      },
    },
  },
  network_down: {
    hotline: '12333', nextStep: { kind: 'button', act: 'use_offline_code' },
    words: {
      es: {
        title: 'No hay conexión', why: 'Este dispositivo no llega a la plataforma. Su tarjeta no tiene nada que ver.',
        whatToDo: 'Enseñe el código sin conexión y lleve un documento de identidad.',
        forClerk: 'Compruebe sin conexión que el código es auténtico y pida el documento.',
        forOperator: 'El dispositivo no alcanza la plataforma.',
      },
      'zh-CN': {
        title: '网络不通', why: '本设备连不上平台，与社保卡无关。',
        whatToDo: '出示离线二维码，并带上身份证件。',
        forClerk: '离线核验二维码真伪，并查验身份证件。',
        forOperator: '设备无法连接平台。',
      },
      en: {
        title: 'There is no connection', why: 'This device cannot reach the platform. It has nothing to do with your card.',
        whatToDo: 'Show the offline code and bring an identity document.',
        forClerk: 'Check offline that the code is genuine, and ask for the document.',
        forOperator: 'The device cannot reach the platform.',
      },
    },
  },
  face_no_match: {
    hotline: '12333', nextStep: { kind: 'button', act: 'try_again' },
    words: {
      es: {
        title: 'La cara no coincidió con la foto', why: 'Suele ser la luz, el encuadre o una foto de hace años.',
        whatToDo: 'Repita con buena luz, o siga con el SMS o en ventanilla.',
        forClerk: 'Compare usted con el documento y confirme por el código de ventanilla.',
        forOperator: 'El servicio facial firmó «no coincide» o sin prueba de presencia.',
      },
      'zh-CN': {
        title: '人脸比对未通过', why: '常见原因是光线、角度，或照片年代较久。',
        whatToDo: '在光线好的地方重试，或改用短信、服务窗口。',
        forClerk: '人工与身份证件比对，用窗口办理码确认。',
        forOperator: '人脸核验返回不一致，或未通过活体检测。',
      },
      en: {
        title: 'Your face did not match the photo', why: 'Usually it is the light, the framing, or a photo from years ago.',
        whatToDo: 'Try again in good light, or go on by text message or at a counter.',
        forClerk: 'Compare with the document yourself and confirm by the counter code.',
        forOperator: 'The face service signed “no match”, or liveness was not shown.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
