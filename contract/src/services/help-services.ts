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
  disputed_look: {
    group: 'help', way: 'phone', level: 1, page: '/accesses',
    title: { es: 'Reclamar por una consulta que no reconozco', 'zh-CN': '对查看记录提出异议', en: 'Dispute a look that I do not recognise' },
    what: {
      es: 'Pide a la oficina que averigüe quién leyó su código o vio sus datos, y por qué.', 'zh-CN': '请经办机构核实是谁扫描了您的二维码或查看了您的信息，以及原因。',
      en: 'Asks the office to find out who read your code or saw your data, and why.',
    },
    needs: [],
    effect: {
      es: 'Si fue un código, todos los de sus dispositivos dejan de valer en el acto. La oficina le dice qué encontró; quien miró no decide sobre lo suyo. Si hubo un uso indebido, queda constancia y puede usted terminar dispositivos y cambiar su PIN.',
      'zh-CN': '涉及二维码的，您所有设备上的二维码立即停用。经办机构核实后告知结果，查看人本人不得处理。认定冒用的将记录在案，您可停用设备并更换密码。',
      en: 'If it was a code, every code of your devices stops at once. The office tells you what it found; whoever looked does not decide about it. If it was misuse, that is on record, and you can end devices and change your PIN.',
    },
    clause: { es: 'Ley de Protección de Información Personal, art. 50', 'zh-CN': '《个人信息保护法》第五十条', en: 'Personal Information Protection Law, Art. 50' },
  },
} as const satisfies Record<string, ServiceWords>;
