import type { Reason } from './reason.ts';

/** Somebody else's service on the way in that does not answer: text messages, the face check, the app that one came from. */
export const neighbourReasons = {
  sms_unavailable: {
    hotline: '12333', nextStep: { kind: 'button', act: 'try_again' },
    words: {
      es: {
        title: 'No salen los SMS', why: 'El servicio que envía los códigos no responde. No es cosa de su teléfono.', eachOutage: { open: 'No responde: {place}, desde el {since}.', ended: 'No respondió: {place}, del {since} al {until}.', unnamed: 'un servicio', more: 'Y {count} más.' },
        whatToDo: 'Pruebe en unos minutos, o siga con la cara o en ventanilla.',
        forClerk: 'Ofrezca el código de ventanilla con documento.',
        forOperator: 'La pasarela de SMS falla o no responde a tiempo.',
      },
      'zh-CN': {
        title: '短信发送异常', why: '短信服务没有响应，与手机无关。', eachOutage: { open: '没有响应：{place}，{since}起。', ended: '曾无响应：{place}，{since}至{until}。', unnamed: '某项服务', more: '另有{count}项。' },
        whatToDo: '几分钟后再试，或改用人脸核验、服务窗口。',
        forClerk: '可用窗口办理码加身份证件协助核实。',
        forOperator: '短信网关出错或超时。',
      },
      en: {
        title: 'Text messages are not going out', why: 'The service that sends the codes does not answer. It is not your phone.', eachOutage: { open: 'Not answering: {place}, since {since}.', ended: 'Was not answering: {place}, from {since} to {until}.', unnamed: 'a service', more: 'And {count} more.' },
        whatToDo: 'Try in a few minutes, or go on by face or at a counter.',
        forClerk: 'Offer the counter code, with the document.',
        forOperator: 'The SMS gateway fails or does not answer in time.',
      },
    },
  },
  face_service_unavailable: {
    hotline: '12333', nextStep: { kind: 'button', act: 'try_again' },
    words: {
      es: {
        title: 'La comprobación facial no responde', why: 'El servicio que compara la cara no contesta ahora.', eachOutage: { open: 'No responde: {place}, desde el {since}.', ended: 'No respondió: {place}, del {since} al {until}.', unnamed: 'un servicio', more: 'Y {count} más.' },
        whatToDo: 'Pruebe en unos minutos, o siga con el SMS o en ventanilla.',
        forClerk: 'Ofrezca el código de ventanilla con documento.',
        forOperator: 'El servicio facial falla o no responde a tiempo.',
      },
      'zh-CN': {
        title: '人脸核验异常', why: '人脸核验服务暂时没有响应。', eachOutage: { open: '没有响应：{place}，{since}起。', ended: '曾无响应：{place}，{since}至{until}。', unnamed: '某项服务', more: '另有{count}项。' },
        whatToDo: '几分钟后再试，或改用短信、服务窗口。',
        forClerk: '可凭窗口办理码和身份证件协助核实。',
        forOperator: '人脸核验服务出错或超时。',
      },
      en: {
        title: 'The face check does not answer', why: 'The service that compares faces does not answer right now.', eachOutage: { open: 'Not answering: {place}, since {since}.', ended: 'Was not answering: {place}, from {since} to {until}.', unnamed: 'a service', more: 'And {count} more.' },
        whatToDo: 'Try in a few minutes, or go on by text message or at a counter.',
        forClerk: 'Offer the counter code together with the document.',
        forOperator: 'The face service fails or does not answer in time.',
      },
    },
  },
  channel_unreachable: {
    hotline: '12333', nextStep: { kind: 'button', act: 'try_again' },
    words: {
      es: {
        title: 'No se puede entrar desde otra app', why: 'La aplicación desde la que se entra no responde. No es cosa de su tarjeta.', eachOutage: { open: 'No responde: {place}, desde el {since}.', ended: 'No respondió: {place}, del {since} al {until}.', unnamed: 'un servicio', more: 'Y {count} más.' },
        whatToDo: 'Entre con sus datos y un SMS, o en ventanilla; o pruebe más tarde desde la aplicación.',
        forClerk: 'Ofrezca el código de ventanilla con documento; el titular también puede entrar con sus datos.',
        forOperator: 'La plataforma del canal no responde o está saturada: cortacircuitos abierto.',
      },
      'zh-CN': {
        title: '其他应用暂时无法登录', why: '用来登录的应用没有响应，与卡片无关。', eachOutage: { open: '没有响应：{place}，{since}起。', ended: '曾无响应：{place}，{since}至{until}。', unnamed: '某项服务', more: '另有{count}项。' },
        whatToDo: '填写信息并用短信登录，或到服务窗口；也可稍后再从该应用进入。',
        forClerk: '可凭窗口办理码和身份证件协助办理；持卡人也可填写信息登录。',
        forOperator: '渠道平台无响应或系统繁忙，熔断已打开。',
      },
      en: {
        title: 'Entering from another app does not work', why: 'The app that one enters from does not answer. It is not your card.', eachOutage: { open: 'Not answering: {place}, since {since}.', ended: 'Was not answering: {place}, from {since} to {until}.', unnamed: 'a service', more: 'And {count} more.' },
        whatToDo: 'Sign in with your details and a text message, or at a counter; or try the app again later.',
        forClerk: 'Offer the counter code with the document; the holder can also sign in with the own details.',
        forOperator: 'The channel’s platform does not answer or is overloaded: its circuit breaker is open.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
