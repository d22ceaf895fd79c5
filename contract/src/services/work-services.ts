import type { ServiceWords } from './service-words.ts';

/** About work and training. */
export const workServices = {
  unemployment_registration: {
    group: 'work', way: 'phone', level: 1,
    title: { es: 'Inscribirse en el desempleo', 'zh-CN': '失业登记', en: 'Register as unemployed' },
    what: {
      es: 'Le inscribe como persona en busca de trabajo y le dice qué prestación le corresponde.', 'zh-CN': '登记失业，并核算可领取的失业保险金。',
      en: 'Registers you as looking for work and says which benefit you are entitled to.',
    },
    needs: [{ es: 'El documento con que terminó su trabajo, si lo tiene', 'zh-CN': '离职证明（如有）', en: 'The paper that ended your work, if you have it' }],
    effect: {
      es: 'Una vez concedido consta como persona desempleada. La prestación la paga la agencia de su región; aquí no se paga nada.',
      'zh-CN': '办结后登记为失业人员。失业保险金由参保地经办机构发放，本平台不发放资金。',
      en: 'Once granted you are registered as unemployed. The agency of your region pays the benefit; nothing is paid here.',
    },
    clause: { es: 'Ley de Seguro Social, art. 45 a 47', 'zh-CN': '《社会保险法》第四十五至四十七条', en: 'Social Insurance Law, Art. 45 to 47' },
  },
} as const satisfies Record<string, ServiceWords>;
