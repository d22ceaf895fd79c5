import type { RefusalTexts } from '../refusals.ts';

/** Why a certificate is not made, found or checked. */
export const certificateRefusals = {
  certificate_not_possible: {
    es: { holder: 'No hay nada que certificar de ese tipo.', operator: 'El registro no tiene ese dato de la persona, o ninguna tarjeta espera.', next: 'Elija otro certificado, o llame al 12333 si cree que falta algo.' },
    'zh-CN': { holder: '没有可开具此类证明的记录。', operator: '登记系统没有相应记录，或没有待领取的卡。', next: '选择其他证明；认为有遗漏的，请拨打 12333。' },
    en: { holder: 'There is nothing of that kind to certify.', operator: 'The registry holds nothing of the kind for this person, or no card waits.', next: 'Choose another certificate, or call 12333 if something is missing.' },
  },
  certificate_period_wrong: {
    es: { holder: 'Ese periodo no se puede certificar.', operator: 'El periodo falta, acaba en el futuro, está al revés o pasa de 60 meses.', next: 'Elija hasta 60 meses que no estén por venir.' },
    'zh-CN': { holder: '该时间段不能开具证明。', operator: '时间段缺失、颠倒、晚于本月或超过六十个月。', next: '请选择不晚于本月、最长 60 个月的时间段。' },
    en: { holder: 'That period cannot be certified.', operator: 'The period is missing, ends in the future, is reversed, or is over 60 months.', next: 'Choose up to 60 months, none of them still to come.' },
  },
  certificate_not_found: {
    es: { holder: 'No tiene ningún certificado así.', operator: 'El certificado no existe, o es de otra persona.', next: 'Vuelva a «Mis certificados».' },
    'zh-CN': { holder: '没有这份证明。', operator: '证明不存在，或属于他人。', next: '返回“我的证明”查看。' },
    en: { holder: 'You have no such certificate.', operator: 'The certificate does not exist, or is another person’s.', next: 'Go back to My certificates.' },
  },
  certificates_spent: {
    es: { holder: 'Hoy ya ha hecho muchos certificados. Pruebe mañana.', operator: 'Agotados los certificados que una persona hace en 24 horas.', next: 'Use uno de los que ya tiene, o espere a mañana.' },
    'zh-CN': { holder: '今天开具的证明已达上限，请明天再试。', operator: '该持卡人二十四小时内的开具次数已用完。', next: '使用已开具的证明，或明天再试。' },
    en: { holder: 'You have made many certificates today. Try again tomorrow.', operator: 'The number of certificates that one person makes in 24 hours is spent.', next: 'Use one that you have, or wait until tomorrow.' },
  },
  certificate_checks_spent: {
    es: { holder: 'Desde esta red se han probado muchos códigos que no existen.', operator: 'Agotados los códigos fallidos de esta dirección en una hora.', next: 'Espere una hora y revise el código del papel.' },
    'zh-CN': { holder: '该网络多次输入了不存在的编号。', operator: '该网络一小时内的错误编号次数已用完。', next: '一小时后再试，并核对纸面上的验证码。' },
    en: { holder: 'Many codes that do not exist were tried from this network.', operator: 'The misses of this address in one hour are spent.', next: 'Wait an hour, and compare the code with the paper.' },
  },
} satisfies Record<string, RefusalTexts>;
