import type { ServiceWords } from './service-words.ts';

/** About what is drawn month by month. */
export const benefitServices = {
  benefit_qualification: {
    group: 'benefits', way: 'phone', level: 1,
    title: { es: 'Fe de vida para una prestación', 'zh-CN': '待遇资格认证', en: 'Prove that you still draw a benefit' },
    what: {
      es: 'Una persona de la oficina comprueba que usted sigue con derecho, cuando la comprobación con la cara no le sirve.',
      'zh-CN': '人脸认证无法通过时，由工作人员人工核实领取资格。',
      en: 'Somebody of the office makes sure that you are still entitled, where the check by face does not work for you.',
    },
    needs: [{ es: 'Su documento de identidad, si va a una ventanilla', 'zh-CN': '到窗口办理时请携带身份证件', en: 'Your identity document, if you go to a counter' }],
    effect: {
      es: 'Una vez concedido no tiene que volver a hacerlo hasta dentro de un año; si estaba en pausa, la agencia la reanuda.',
      'zh-CN': '办结后一个周期内无需再认证；已暂停的，由发放机构恢复发放。',
      en: 'Once granted you need not do it again for a year; if it was paused, the agency goes on paying.',
    },
    clause: { es: 'Ley de Seguro Social, art. 16 y 88', 'zh-CN': '《社会保险法》第十六条、第八十八条', en: 'Social Insurance Law, Art. 16 and 88' },
  },
} as const satisfies Record<string, ServiceWords>;
