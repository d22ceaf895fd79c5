import type { Reason } from './reason.ts';

/** The shown code. A refused code says nothing about the person. */
export const codeReasons = {
  code_unreadable: {
    hotline: '12333', nextStep: { kind: 'button', act: 'renew_code' },
    words: {
      es: {
        title: 'El código no se lee', why: 'Lo que leyó el escáner no es un código completo de la tarjeta electrónica.',
        whatToDo: 'Suba el brillo de la pantalla, limpie el cristal y renueve el código.',
        forClerk: 'Si es un código de pago o de otra aplicación, pida que abra la tarjeta electrónica. Si no, escanee otra vez o teclee las cifras.',
        forOperator: 'El texto no tiene el formato YK1 ni las veinte cifras.',
      },
      'zh-CN': {
        title: '二维码无法识别', why: '扫到的内容不是完整的电子社保卡二维码。',
        whatToDo: '调亮屏幕、擦净镜面，再刷新二维码。',
        forClerk: '如是付款码或其他应用的码，请对方打开电子社保卡；否则重扫或输入数字码。',
        forOperator: '内容既不是 YK1 格式，也不是 20 位数字码。',
      },
      en: {
        title: 'The code cannot be read', why: 'What the scanner read is not a whole e-card code.',
        whatToDo: 'Turn up the brightness, wipe the screen and renew the code.',
        forClerk: 'If it is a payment code or another app’s, ask them to open the e-card. Otherwise scan again or type the digits.',
        forOperator: 'The text is neither YK1 nor twenty digits.',
      },
    },
  },
  code_not_genuine: {
    hotline: '12333', nextStep: { kind: 'button', act: 'show_code' },
    words: {
      es: {
        title: 'El código no es auténtico', why: 'El código no procede de esta plataforma o llegó alterado.',
        whatToDo: 'Abra la tarjeta electrónica y enseñe el código que aparece allí.',
        forClerk: 'No lo acepte. Pida que abra la tarjeta electrónica delante de usted, o el documento.',
        forOperator: 'Firma, cadena o contenido del código no válidos.',
      },
      'zh-CN': {
        title: '二维码未通过真伪核验', why: '该码不是本平台签发的，或内容被改动。',
        whatToDo: '打开电子社保卡，出示其中的二维码。',
        forClerk: '不予受理。请对方当面打开电子社保卡，或出示身份证件。',
        forOperator: '码的签名、证书链或内容无效。',
      },
      en: {
        title: 'The code is not genuine', why: 'The code does not come from this platform, or was altered.',
        whatToDo: 'Open the e-card and show the code that appears there.',
        forClerk: 'Do not accept it. Ask them to open the e-card in front of you, or for the document.',
        forOperator: 'Signature, chain or content of the code is not valid.',
      },
    },
  },
  code_expired: {
    hotline: '12333', nextStep: { kind: 'button', act: 'renew_code' },
    words: {
      es: {
        title: 'El código ya venció', why: 'Cada código vale alrededor de un minuto; una captura no sirve.',
        whatToDo: 'Renueve el código y enséñelo de nuevo.',
        forClerk: 'Pida que renueve el código en la pantalla y escanee otra vez.',
        forOperator: 'iat más de 60 s atrás, o certificado vencido.',
      },
      'zh-CN': {
        title: '二维码已过期', why: '每个码约一分钟内有效，截图无效。',
        whatToDo: '刷新二维码后重新出示。',
        forClerk: '请对方在手机上刷新二维码后重新扫描。',
        forOperator: 'iat 早于 60 秒前，或证书已过期。',
      },
      en: {
        title: 'The code has run out', why: 'Each code is good for about a minute; a screenshot does not work.',
        whatToDo: 'Renew the code and show it again.',
        forClerk: 'Ask them to renew the code on the screen, then scan again.',
        forOperator: 'iat more than 60 s ago, or the certificate has expired.',
      },
    },
  },
  code_superseded: {
    hotline: '12333', nextStep: { kind: 'button', act: 'renew_code' },
    words: {
      es: {
        title: 'Ya se usó un código más nuevo', why: 'Después de este código, el mismo teléfono enseñó otro, y solo vale el último.',
        whatToDo: 'Enseñe el código que está ahora en la pantalla.',
        forClerk: 'Escanee el código que se ve ahora en el teléfono, no una foto anterior.',
        forOperator: 'iat inferior al más alto ya aceptado de este dispositivo.',
      },
      'zh-CN': {
        title: '已有更新的二维码', why: '同一手机之后又出示过新码，只有最新的有效。',
        whatToDo: '出示屏幕上当前的二维码。',
        forClerk: '请扫描手机当前显示的码，不要扫之前的照片。',
        forOperator: 'iat 小于该设备已接受的最大值。',
      },
      en: {
        title: 'A newer code was already used', why: 'After this code the same phone showed another, and only the latest counts.',
        whatToDo: 'Show the code that is on the screen now.',
        forClerk: 'Scan the code on the phone now, not an earlier picture.',
        forOperator: 'iat below the highest already accepted of this device.',
      },
    },
  },
  code_already_used: {
    hotline: '12333', nextStep: { kind: 'button', act: 'renew_code' },
    words: {
      es: {
        title: 'Este código ya se usó', why: 'Cada código sirve una sola vez. Si no fue usted, mire quién le ha consultado.',
        whatToDo: 'Renueve el código y enséñelo de nuevo.',
        forClerk: 'Pida que renueve el código en el teléfono. La foto de un código no sirve dos veces.',
        forOperator: 'iat igual al último aceptado de este dispositivo.',
      },
      'zh-CN': {
        title: '二维码已被使用', why: '每个码只能用一次。如不是本人使用，请查看核验记录。',
        whatToDo: '刷新二维码后再次出示。',
        forClerk: '请对方刷新二维码。码的照片不能用第二次。',
        forOperator: 'iat 等于该设备最近一次已接受的值。',
      },
      en: {
        title: 'This code was already used', why: 'A code works once. If it was not you, look at who checked you.',
        whatToDo: 'Renew the code and show it once more.',
        forClerk: 'Ask them to renew the code on the phone. A picture of a code does not work twice.',
        forOperator: 'iat equals the last one accepted of this device.',
      },
    },
  },
  code_ended: {
    hotline: '12333', nextStep: { kind: 'button', act: 'sign_in' },
    words: {
      es: {
        title: 'Los códigos de este teléfono se cerraron', why: 'El dispositivo se cerró, o alguien pulsó «No he sido yo» y los códigos se detuvieron.',
        whatToDo: 'Inicie sesión otra vez para tener códigos nuevos.',
        forClerk: 'Pida la tarjeta física o el documento, y que el titular inicie sesión de nuevo.',
        forOperator: 'Certificado suspendido o revocado, o dispositivo terminado.',
      },
      'zh-CN': {
        title: '该手机的二维码已停用', why: '设备已停用，或有人选择了“不是我”，二维码因此停用。',
        whatToDo: '重新登录后获取新码。',
        forClerk: '请对方重新登录，或出示实体卡、身份证件。',
        forOperator: '证书已暂停或吊销，或设备已停用。',
      },
      en: {
        title: 'The codes of this phone were ended', why: 'The device was ended, or somebody pressed “This was not me” and the codes were stopped.',
        whatToDo: 'Sign in again to get new codes.',
        forClerk: 'Ask for the physical card or the document, and have the holder sign in again.',
        forOperator: 'Certificate suspended or revoked, or the device has ended.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
