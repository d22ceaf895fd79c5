import type { Reason } from './reason.ts';

/** Insurance and the personal account. Nothing here stops a person from showing who they are, or emergency care. */
export const insuranceReasons = {
  not_insured: {
    hotline: '12393', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'No consta seguro médico', why: 'En el registro no hay un seguro médico vigente a su nombre.', known: ['Sin seguro desde el {day}.'],
        whatToDo: 'Afíliese a través de su empresa o en la oficina de seguridad social.',
        forClerk: 'Cobre como particular y diga que guarde los recibos: si la afiliación falta por error, podrá reclamarlos.',
        forOperator: 'Sin participación médica (310 o 390) vigente hoy.',
      },
      'zh-CN': {
        title: '未参加医保', why: '登记信息中没有有效的医保参保记录。', known: ['自{day}起未参保。'],
        whatToDo: '通过单位参保，或到经办机构办理参保。',
        forClerk: '按自费办理，并提醒保留票据；如系登记遗漏，可事后报销。',
        forOperator: '今天没有有效的医保参保（310 或 390）。',
      },
      en: {
        title: 'No medical insurance on record', why: 'The registry has no medical insurance in force for you.', known: ['Not insured since {day}.'],
        whatToDo: 'Enrol through your employer or at the social security agency.',
        forClerk: 'Charge as a private patient and say to keep the receipts: if the record is missing by mistake, they can claim.',
        forOperator: 'No medical participation (310 or 390) in force today.',
      },
    },
  },
  not_insured_here: {
    hotline: '12393', nextStep: { kind: 'call' },
    words: {
      es: {
        title: 'Su seguro es de otra región', why: 'Está asegurado en otra región; aquí solo se liquida si antes se registró la asistencia fuera.',
        whatToDo: 'Pida el registro en el 12393, o pague y reclame en su región con los recibos.',
        forClerk: 'No liquide con el fondo sin registro previo. Dé los recibos completos para la reclamación.',
        forOperator: 'La participación médica es de otra área de fondo que la del punto de servicio.',
      },
      'zh-CN': {
        title: '参保地不在本地', why: '医保关系在外地，办理异地就医备案后才能在本地直接结算。',
        whatToDo: '拨打 12393 办理备案，或先垫付，回参保地报销。',
        forClerk: '没有备案的不做统筹结算，请出具完整票据供报销。',
        forOperator: '医保参保的统筹区与本服务网点不同。',
      },
      en: {
        title: 'You are insured in another region', why: 'Your insurance is in another region; it settles here only if care away from home was registered first.',
        whatToDo: 'Ask 12393 to register it, or pay and claim in your region with the receipts.',
        forClerk: 'Do not settle from the fund without registration. Give full receipts for the claim.',
        forOperator: 'The medical participation belongs to another pooling area than the service point.',
      },
    },
  },
  participation_paused: {
    hotline: '12393', nextStep: { kind: 'button', act: 'see_contributions' },
    words: {
      es: {
        title: 'Su seguro médico está en pausa', why: 'Quien cotiza por usted comunicó que paraba, y el fondo no paga mientras tanto.',
        whatToDo: 'Pregunte en su empresa o en la oficina cómo reanudarlo.',
        forClerk: 'Sin pago del fondo. La cuenta personal puede servir; diga que guarde los recibos.',
        forOperator: 'Participación médica en estado paused.',
      },
      'zh-CN': {
        title: '医保已暂停', why: '缴费单位已申报暂停缴费，期间统筹基金不支付。',
        whatToDo: '向单位或经办机构询问如何恢复。',
        forClerk: '统筹不支付，个人账户可能仍可用，请提醒保留票据。',
        forOperator: '医保参保状态为 paused。',
      },
      en: {
        title: 'Your medical insurance is paused', why: 'Whoever pays for you said that payment stops, and meanwhile the fund does not pay.',
        whatToDo: 'Ask your employer or the agency how to resume it.',
        forClerk: 'No payment from the fund. The personal account may work; say to keep the receipts.',
        forOperator: 'The medical participation is in state paused.',
      },
    },
  },
  participation_ended: {
    hotline: '12393', nextStep: { kind: 'place' },
    words: {
      es: {
        title: 'Su seguro médico terminó', why: 'La última afiliación médica se cerró y no consta otra.', known: ['Terminó el {day}.'],
        whatToDo: 'Vuelva a afiliarse cuanto antes: si el hueco es corto, se cubre hacia atrás.',
        forClerk: 'Cobre como particular y diga que guarde los recibos.',
        forOperator: 'Participación médica en estado ended, sin otra vigente.',
      },
      'zh-CN': {
        title: '医保关系已终止', why: '最近一次医保参保已终止，没有新的参保记录。', known: ['终止日期：{day}。'],
        whatToDo: '尽快续保；中断时间较短的，可以补缴并追溯享受待遇。',
        forClerk: '按自费办理，并提醒保留票据。',
        forOperator: '医保参保状态为 ended，且无其他有效参保。',
      },
      en: {
        title: 'Your medical insurance ended', why: 'The last medical enrolment was closed and there is no other.', known: ['It ended on {day}.'],
        whatToDo: 'Enrol again soon: a short gap is covered backwards.',
        forClerk: 'Charge as a private patient and say to keep the receipts.',
        forOperator: 'The medical participation is in state ended, with no other in force.',
      },
    },
  },
  contributions_in_arrears: {
    hotline: '12393', nextStep: { kind: 'button', act: 'see_contributions' },
    words: {
      es: {
        title: 'Cotizaciones médicas sin pagar', why: 'Faltan cotizaciones y por eso la función médica está suspendida.',
        known: ['Sin pagar: {months}.', 'Si se pagan hasta el {day}, también queda cubierto lo atrasado.'],
        whatToDo: 'Pida a su empresa que pague lo que falta; si cotiza por su cuenta, páguelo usted.',
        forClerk: 'El fondo no paga hoy. La cuenta personal puede servir; diga que guarde los recibos por si se paga lo atrasado.',
        forOperator: 'Meses vencidos sin pago; vea months y la norma arrears_grace_months.',
      },
      'zh-CN': {
        title: '医保欠费', why: '医保未按时缴费，就医结算功能因此暂停。',
        known: ['未缴月份：{months}。', '{day}（含）前缴清的，欠费期间的待遇可以追溯。'],
        whatToDo: '请单位补缴；灵活就业人员请自行补缴。',
        forClerk: '今天统筹不支付，个人账户可能仍可用；提醒保留票据，缴清后可能追溯。',
        forOperator: '有到期未缴月份，见 months 和政策 arrears_grace_months。',
      },
      en: {
        title: 'Medical contributions are unpaid', why: 'Contributions are missing, so the medical function is suspended.',
        known: ['Unpaid: {months}.', 'If they are paid by {day}, the time behind is covered too.'],
        whatToDo: 'Ask your employer to pay what is missing; if you pay for yourself, pay it.',
        forClerk: 'The fund does not pay today. The personal account may work; say to keep the receipts in case arrears are paid.',
        forOperator: 'Due months without payment; see months and policy arrears_grace_months.',
      },
    },
  },
  waiting_period: {
    hotline: '12393', nextStep: { kind: 'wait' },
    words: {
      es: {
        title: 'Está en periodo de espera', why: 'Ya cotiza, pero tras un hueco largo el fondo empieza a pagar más tarde.', known: ['La espera termina el {day}.'],
        whatToDo: 'Siga cotizando hasta entonces y guarde sus recibos.',
        forClerk: 'Sin pago del fondo hasta esa fecha. La cuenta personal sirve.',
        forOperator: 'waiting_until posterior a hoy, o hueco mayor que retroactive_gap_months.',
      },
      'zh-CN': {
        title: '处于医保等待期', why: '已恢复缴费，但因中断时间较长，统筹待遇需等待一段时间。', known: ['等待期至{day}。'],
        whatToDo: '期间继续缴费，并保留票据。',
        forClerk: '等待期内统筹不支付，个人账户可用。',
        forOperator: 'waiting_until 晚于今天，或中断超过 retroactive_gap_months。',
      },
      en: {
        title: 'You are in a waiting period', why: 'You are paying again, but after a long gap the fund starts to pay later.', known: ['The wait ends on {day}.'],
        whatToDo: 'Keep paying until then, and keep your receipts.',
        forClerk: 'No payment from the fund until that day. The personal account works.',
        forOperator: 'waiting_until is after today, or the gap exceeded retroactive_gap_months.',
      },
    },
  },
  account_frozen_in_arrears: {
    hotline: '12393', nextStep: { kind: 'button', act: 'see_account' },
    words: {
      es: {
        title: 'La cuenta médica está congelada', why: 'En su región, mientras faltan cotizaciones tampoco se usa el saldo de la cuenta. El saldo no se pierde.',
        whatToDo: 'Pague lo atrasado y la cuenta vuelve a servir.',
        forClerk: 'Ni fondo ni cuenta: cobre el total y dé los recibos.',
        forOperator: 'account_usable_in_arrears = false en la región asegurada.',
      },
      'zh-CN': {
        title: '个人账户已冻结', why: '按参保地规定，欠费期间个人账户暂停使用，余额不会减少。',
        whatToDo: '缴清欠费后即可恢复使用。',
        forClerk: '统筹和个人账户均不可用，请按自费办理并出具票据。',
        forOperator: '参保地 account_usable_in_arrears = false。',
      },
      en: {
        title: 'The medical account is frozen', why: 'In your region the account cannot be used either while contributions are missing. The money is not lost.',
        whatToDo: 'Once the arrears are paid, the account works again.',
        forClerk: 'Neither fund nor account: charge the whole amount and give receipts.',
        forOperator: 'account_usable_in_arrears = false in the insured region.',
      },
    },
  },
  balance_low: {
    hotline: '12393', nextStep: { kind: 'button', act: 'see_account' },
    words: {
      es: {
        title: 'Queda poco saldo en la cuenta', titleKnown: 'Saldo insuficiente: faltan {amount}', why: 'Es el saldo de su cuenta médica personal. No detiene lo que paga el fondo común.',
        whatToDo: 'Pague la diferencia en efectivo o por otro medio.',
        forClerk: 'Cobre la diferencia por otro medio. La parte del fondo se liquida igual.',
        forOperator: 'Saldo de la cuenta personal menor que el importe. No es el monedero del chip.',
      },
      'zh-CN': {
        title: '个人账户余额不足', titleKnown: '个人账户余额不足，还差 {amount}', why: '这是医保个人账户的余额，不影响统筹基金支付。',
        whatToDo: '差额用现金或其他方式支付。',
        forClerk: '差额请对方用其他方式支付，统筹部分照常结算。',
        forOperator: '个人账户余额小于应付金额，不是芯片内的钱包。',
      },
      en: {
        title: 'Little is left in the account', titleKnown: 'Balance too low: {amount} missing', why: 'This is your personal medical account. It does not stop what the pooled fund pays.',
        whatToDo: 'Pay the difference in cash or some other way.',
        forClerk: 'Take the difference another way. The fund’s part is settled all the same.',
        forOperator: 'The personal account is below the amount. This is not the purse on the chip.',
      },
    },
  },
} as const satisfies Record<string, Reason>;
