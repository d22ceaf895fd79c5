import type { LocalMeasures } from '@yika/contract';

/** What a city that answers like this nowhere but here published first (Art. 16), in the three languages. */
export const measuresAtFirst: LocalMeasures = {
  functions: {
    'zh-CN': '社会保障卡用于身份凭证、信息查询、就医结算、缴费和待遇领取；电子社保卡与实体卡功能一致，实体卡停用时电子社保卡同时停用。',
    es: 'La tarjeta sirve para identificarse, consultar, pagar en la atención médica, cotizar y cobrar prestaciones. La tarjeta electrónica sirve para lo mismo y deja de valer con la física.',
    en: 'The card serves as proof of identity and for enquiries, medical settlement, contributions and benefits. The e-card serves for the same, and stops when the card does.',
  },
  application: {
    'zh-CN': '凭有效身份证件到任一服务网点或线上申领，自受理之日起七个工作日内办结，首次申领免费。',
    es: 'Se pide con un documento de identidad en cualquier punto de servicio o en línea. Está lista en siete días hábiles; la primera es gratuita.',
    en: 'Apply with an identity document at any service point or online. It is done within seven working days, and the first one is free.',
  },
  scope_of_use: {
    'zh-CN': '在本市各级经办机构、定点医疗机构和定点药店使用；跨地区使用按照国家统一规定办理。',
    es: 'Se usa en las oficinas, los hospitales y las farmacias concertados de la ciudad. Fuera de ella rigen las normas nacionales.',
    en: 'It is used at the offices, designated hospitals and designated pharmacies of the city. Elsewhere the national rules apply.',
  },
  loss_and_replacement: {
    'zh-CN': '持卡人可通过电话、线上或窗口办理临时挂失，七日内有效；正式挂失后可以申请补领新卡。',
    es: 'La pérdida se comunica por teléfono, en línea o en ventanilla y bloquea la tarjeta siete días. Tras la pérdida definitiva puede pedirse otra.',
    en: 'A loss can be reported by telephone, online or at a counter, and blocks the card for seven days. After a formal loss a replacement can be asked for.',
  },
  rights_and_duties: {
    'zh-CN': '持卡人应当妥善保管卡片和密码，不得出借；个人信息受法律保护，查询记录可以随时查看。',
    es: 'Guarde bien la tarjeta y el PIN y no los preste. Sus datos están protegidos por la ley, y puede ver en todo momento quién los ha consultado.',
    en: 'Keep the card and the PIN safe and lend them to nobody. Your data is protected by law, and you can see at any time who looked at it.',
  },
};

/** Two sections later. */
export const measuresToday: LocalMeasures = {
  ...measuresAtFirst,
  scope_of_use: {
    'zh-CN': '在本市各级经办机构、定点医疗机构、定点药店使用，并可用于图书馆借阅和公共交通；跨地区使用按照国家统一规定办理。',
    es: 'Se usa en las oficinas, los hospitales y las farmacias concertados de la ciudad, y también en las bibliotecas y el transporte público. Fuera de ella rigen las normas nacionales.',
    en: 'It is used at the offices, designated hospitals and designated pharmacies of the city, and in libraries and on public transport too. Elsewhere the national rules apply.',
  },
  loss_and_replacement: {
    'zh-CN': '持卡人可通过电话、线上或窗口办理临时挂失，十日内有效，到期前可以延长一次；正式挂失后可以申请补领新卡。',
    es: 'La pérdida se comunica por teléfono, en línea o en ventanilla y bloquea la tarjeta diez días, que pueden prolongarse una vez. Tras la pérdida definitiva puede pedirse otra.',
    en: 'A loss can be reported by telephone, online or at a counter, and blocks the card for ten days, which can be extended once. After a formal loss a replacement can be asked for.',
  },
};
