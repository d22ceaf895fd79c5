import type { Said } from '../language.ts';

/** One cause as it is told to somebody about whom nothing may be said: the same list for everybody. */
export interface GeneralCause {
  readonly title: Said;
  readonly whatToDo: Said;
}

/** The five families of causes (contributions, the hospital's system, wrong data, balance, damage) first, then the rest. */
export const generalCauses = {
  contributions: {
    title: { es: 'Cotizaciones sin pagar', 'zh-CN': '医保未按时缴费', en: 'Contributions not paid in time' },
    whatToDo: {
      es: 'Puede entrar igual: la página de inicio le dirá qué función está suspendida. Pregunte en su empresa o en el 12393.',
      'zh-CN': '仍可登录，首页会显示哪项功能已暂停。可询问单位或拨打 12393。',
      en: 'You can sign in all the same: the home page says which function is suspended. Ask your employer or 12393.',
    },
  },
  hospital_system: {
    title: { es: 'El sistema del hospital está caído', 'zh-CN': '医院系统故障', en: 'The hospital’s system is down' },
    whatToDo: {
      es: 'Espere o pruebe en otra ventanilla. Si paga entero, guarde todos los recibos para reclamar.',
      'zh-CN': '稍后或到其他窗口再试；如需垫付，请保留全部票据。',
      en: 'Wait or try another counter. If you pay in full, keep every receipt to claim.',
    },
  },
  wrong_data: {
    title: { es: 'Datos equivocados o antiguos', 'zh-CN': '登记信息有误或未更新', en: 'Data on record is wrong or old' },
    whatToDo: {
      es: 'Escriba el nombre como en la tarjeta. Si aun así no coincide, corríjalo en la oficina con su documento.',
      'zh-CN': '按卡面填写姓名；仍不一致的，带身份证件到经办机构更正。',
      en: 'Type the name as on the card. If it still does not match, have it corrected at the agency with your document.',
    },
  },
  balance: {
    title: { es: 'Saldo insuficiente', 'zh-CN': '账户余额不足', en: 'Balance too low' },
    whatToDo: {
      es: 'Pague la diferencia por otro medio. No impide entrar ni que el fondo pague su parte.',
      'zh-CN': '差额用其他方式支付，不影响登录和统筹支付。',
      en: 'Pay the difference some other way. It does not stop you from signing in, nor what the fund pays.',
    },
  },
  damage: {
    title: { es: 'Chip, banda o superficie dañados', 'zh-CN': '芯片损坏、消磁或卡面破损', en: 'Chip, stripe or card face damaged' },
    whatToDo: {
      es: 'El código del teléfono sirve igual. Cambie la tarjeta en un punto de servicio.',
      'zh-CN': '电子社保卡仍可使用，到服务网点换卡即可。',
      en: 'The code on the phone works all the same. Have the card replaced at a service point.',
    },
  },
  card_state: {
    title: { es: 'Tarjeta sin habilitar, perdida o bloqueada', 'zh-CN': '卡未启用、挂失或锁定', en: 'Card not enabled, lost or locked' },
    whatToDo: {
      es: 'Pida con su nombre un código al teléfono registrado y le diremos el estado, o acuda a un punto de servicio.',
      'zh-CN': '通过登记手机号获取验证码可查询卡状态，也可到服务网点办理。',
      en: 'Ask for a code to your registered phone and we will tell you the state, or go to a service point.',
    },
  },
  three_fields: {
    title: { es: 'Nombre y números que no encajan', 'zh-CN': '姓名和号码填写不一致', en: 'Name and numbers that do not fit together' },
    whatToDo: {
      es: 'Compare con la tarjeta: el nombre letra por letra, 18 caracteres del número de identidad y nueve de la tarjeta.',
      'zh-CN': '对照卡面核对姓名、18 位社会保障号码和 9 位卡号。',
      en: 'Compare with the card: the name letter by letter, 18 characters of the identity number and nine of the card.',
    },
  },
  phone_code: {
    title: { es: 'No llega el SMS', 'zh-CN': '收不到短信验证码', en: 'The text message does not arrive' },
    whatToDo: {
      es: 'Va al teléfono del registro. Si es antiguo o no hay ninguno, siga con la cara o en una ventanilla.',
      'zh-CN': '验证码发送到登记的手机号；号码已更换或未登记的，可用人脸核验或到服务窗口办理。',
      en: 'It goes to the phone on record. If that is old or missing, go on by face or at a counter.',
    },
  },
  pin_and_device: {
    title: { es: 'PIN en pausa o teléfono nuevo', 'zh-CN': '密码暂停或更换手机', en: 'PIN paused, or a new phone' },
    whatToDo: {
      es: 'Espere a que termine la pausa. En un teléfono nuevo, active otra vez la tarjeta.',
      'zh-CN': '等待密码恢复；换新手机的，需重新申领。',
      en: 'Wait until the pause ends. On a new phone, activate the e-card again.',
    },
  },
  clock_and_network: {
    title: { es: 'Reloj del teléfono o conexión', 'zh-CN': '手机时间或网络问题', en: 'The phone’s clock, or the connection' },
    whatToDo: {
      es: 'Active la hora automática. Sin conexión, enseñe el código sin conexión y su documento.',
      'zh-CN': '打开自动设置时间；没有网络时，出示离线码和身份证件。',
      en: 'Switch on automatic time. With no connection, show the offline code and your document.',
    },
  },
  region_not_open: {
    title: { es: 'Su región aún no la ofrece', 'zh-CN': '发卡地尚未开通', en: 'Your region does not offer it yet' },
    whatToDo: {
      es: 'Use la tarjeta física; el 12333 le dirá cuándo abre.',
      'zh-CN': '先使用实体卡，开通时间可拨打 12333 询问。',
      en: 'Use the physical card; 12333 can tell you when it opens.',
    },
  },
  other_code: {
    title: { es: 'Código de otra aplicación', 'zh-CN': '出示了其他应用的码', en: 'A code of another app' },
    whatToDo: {
      es: 'El código del seguro médico y los de pago son otros. Abra la tarjeta electrónica y muestre su código.',
      'zh-CN': '医保码、付款码与电子社保卡二维码不同，请打开电子社保卡出示。',
      en: 'The medical insurance code and payment codes are different ones. Open the e-card and show its code.',
    },
  },
} as const satisfies Record<string, GeneralCause>;

export type GeneralCauseCode = keyof typeof generalCauses;
