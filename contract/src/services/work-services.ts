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
  training_voucher: {
    group: 'work', way: 'phone', level: 1,
    title: { es: 'Pedir un bono de formación', 'zh-CN': '申领职业培训券', en: 'Ask for a training voucher' },
    what: {
      es: 'Un bono para un curso de su región, con el importe calculado paso a paso.', 'zh-CN': '申领当地课程的职业培训券，并逐步说明金额如何核算。',
      en: 'A voucher for a course of your region, its amount computed step by step.',
    },
    needs: [],
    effect: {
      es: 'Una vez concedido tiene un bono con su número y una plaza en el curso. El centro lo acepta en lugar de dinero y lo cobra de la agencia de su región; aquí no se paga nada.',
      'zh-CN': '办结后获得培训券号并保留课程名额。培训机构收券抵扣费用，并向当地经办机构结算；本平台不支付资金。',
      en: 'Once granted you have a voucher with its number, and a place on the course. The training body takes it instead of money and is paid by the agency of your region; nothing is paid here.',
    },
    clause: { es: 'Ley de Promoción del Empleo, art. 49', 'zh-CN': '《就业促进法》第四十九条', en: 'Employment Promotion Law, Art. 49' },
  },
  skill_certificate: {
    group: 'work', way: 'phone', level: 1,
    title: { es: 'Anotar un certificado de competencia', 'zh-CN': '登记职业技能等级证书', en: 'Put a certificate of skill on record' },
    what: {
      es: 'Anota en el registro un certificado que tiene en papel y que aquí no consta.', 'zh-CN': '将本人持有、系统中没有的纸质证书登记入册。',
      en: 'Puts on record a certificate that you hold on paper and that does not stand here.',
    },
    needs: [{ es: 'El certificado: después de solicitarlo, añada una foto o el PDF', 'zh-CN': '证书：提交后请上传照片或 PDF', en: 'The certificate: once you have asked, add a photo or the PDF' }],
    effect: {
      es: 'La agencia compara el papel con lo que ha escrito. Una vez concedido consta entre sus competencias, y puede hacer un certificado que cualquiera comprueba.',
      'zh-CN': '经办机构核对证书与填写内容。办结后列入本人技能，并可开具任何人都能查验的证明。',
      en: 'The agency compares the paper with what you wrote. Once granted it stands among your skills, and you can make a certificate that anybody can check.',
    },
    clause: { es: 'Ley de Formación Profesional', 'zh-CN': '《职业教育法》', en: 'Vocational Education Law' },
  },
} as const satisfies Record<string, ServiceWords>;
