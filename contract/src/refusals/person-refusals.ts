import type { RefusalTexts } from '../refusals.ts';

/** What somebody of an agency is refused who looks for a person. */
export const personRefusals = {
  person_not_found_here: {
    es: { holder: 'Nadie de su ámbito tiene ese número.', operator: 'El número no está en el registro, o ni la persona ni sus tarjetas son del ámbito de quien pregunta.', next: 'Revise el número; si la persona es de otra región, diríjase a su oficina.' },
    'zh-CN': { holder: '管辖范围内没有使用该号码的人员。', operator: '该号码不在登记库中，或其人及卡片均不属查询人管辖范围。', next: '核对号码；属其他地区的，请联系当地机构。' },
    en: { holder: 'Nobody of your area has that number.', operator: 'The number is not in the registry, or neither the person nor their cards are of the asker’s area.', next: 'Check the number; if the person is of another region, turn to its office.' },
  },
  person_looks_spent: {
    es: { holder: 'Demasiadas búsquedas sin resultado. Espere diez minutos.', operator: 'Esta persona del personal buscó demasiados números que no dan a nadie de su ámbito.', next: 'Espere, y copie el número del documento.' },
    'zh-CN': { holder: '多次查询无结果，请十分钟后再试。', operator: '该工作人员多次查询的号码在其范围内查无此人。', next: '稍后再试，并对照证件输入号码。' },
    en: { holder: 'Too many searches that found nobody. Wait ten minutes.', operator: 'This member of staff searched too many numbers that are nobody’s in their area.', next: 'Wait, and copy the number from the document.' },
  },
  person_unmaskings_spent: {
    es: { holder: 'Hoy ya ha mostrado los datos completos de muchas personas.', operator: 'Agotadas las consultas sin máscara de 24 horas de esta persona del personal.', next: 'Si el trabajo lo exige, pídalo a otra persona con la función, o espere a mañana.' },
    'zh-CN': { holder: '今天查看完整信息的次数已达上限。', operator: '该工作人员二十四小时内的完整信息查看次数已用完。', next: '如确有需要，请由其他具备角色的人员查看，或明日再办。' },
    en: { holder: 'You have unmasked many persons today already.', operator: 'The unmaskings of this member of staff for 24 hours are spent.', next: 'If the work needs it, ask somebody else who holds the role, or wait until tomorrow.' },
  },
} as const satisfies Record<string, RefusalTexts>;
