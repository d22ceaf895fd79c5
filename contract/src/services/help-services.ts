import type { ServiceWords } from './service-words.ts';

/** When something around the card does not work. */
export const helpServices = {
  counter_fault: {
    group: 'help', way: 'phone', level: 1,
    title: { es: 'Avisar de una ventanilla que no funciona', 'zh-CN': '窗口故障报告', en: 'Report a counter that does not work' },
    what: {
      es: 'Avisa a la oficina de que una ventanilla no puede atender con tarjeta o código.', 'zh-CN': '向经办机构报告某个窗口无法用卡或扫码办理。',
      en: 'Tells the office that a counter cannot serve you by card or code.',
    },
    needs: [],
    effect: {
      es: 'Si se confirma, la caída consta para todos y le avisamos cuando termine. Mientras tanto use otra ventanilla; si paga entero, guarde los recibos y pida allí el justificante de la caída.',
      'zh-CN': '核实后登记为故障并对外公布，恢复后会通知您。在此期间可到其他窗口办理；如需垫付，请保留全部票据，并向该窗口索取故障证明。',
      en: 'Once confirmed the outage is on record for everybody, and we tell you when it ends. Meanwhile use another counter; if you pay in full, keep the receipts and ask there for the certificate of the outage.',
    },
    clause: { es: 'Medidas de 2011 sobre la tarjeta', 'zh-CN': '《社会保障卡管理办法》', en: '2011 Measures on the card' },
  },
} as const satisfies Record<string, ServiceWords>;
