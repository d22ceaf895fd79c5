import type { RefusalTexts } from '../refusals.ts';

/** Why somebody cannot prove now that they draw a benefit by right. */
export const benefitRefusals = {
  benefit_not_found: {
    es: { holder: 'No consta esa prestación a su nombre.', operator: 'La prestación no existe o es de otra persona.', next: 'Véalas en «Prestaciones».' },
    'zh-CN': { holder: '没有登记这项待遇。', operator: '待遇不存在或属于他人。', next: '在“待遇”中查看。' },
    en: { holder: 'There is no such benefit of yours.', operator: 'The benefit does not exist or is another person’s.', next: 'See them under Benefits.' },
  },
  no_benefit_to_prove: {
    es: { holder: 'No cobra ninguna prestación que pida esta comprobación.', operator: 'La persona no tiene prestaciones con fecha de comprobación.', next: 'No tiene que hacer nada.' },
    'zh-CN': { holder: '没有需要认证的待遇。', operator: '该人员没有须认证的待遇。', next: '无需操作。' },
    en: { holder: 'You draw no benefit that asks for this.', operator: 'The person has no benefit with a day of qualification.', next: 'There is nothing to do.' },
  },
  benefit_ended: {
    es: { holder: 'Esa prestación ya terminó.', operator: 'El estado de la prestación es «ended».', next: 'Pregunte a la agencia que la pagaba.' },
    'zh-CN': { holder: '这项待遇已终止。', operator: '待遇状态为 ended。', next: '请咨询原发放机构。' },
    en: { holder: 'That benefit has ended.', operator: 'The benefit is in state ended.', next: 'Ask the agency that paid it.' },
  },
  benefit_holder_deceased: {
    es: { holder: 'En el registro consta que esta persona falleció.', operator: 'El estado vital de la persona es 2; no se concede ninguna fe de vida.', next: 'Si es un error, acuda a una ventanilla con el documento.' },
    'zh-CN': { holder: '登记信息显示该人员已去世。', operator: '生存状态为 2，不得认证。', next: '如有误，请携带身份证件到服务窗口更正。' },
    en: { holder: 'The registry says that this person has died.', operator: 'The living status of the person is 2; no proof of life is granted.', next: 'If that is wrong, go to a counter with the identity document.' },
  },
  benefit_not_due: {
    es: { holder: 'Todavía no hace falta: su fecha queda lejos.', operator: 'La fecha de comprobación está más lejos que qualification_opens_days.', next: 'Le avisaremos a tiempo.' },
    'zh-CN': { holder: '目前无需认证，未到办理时间。', operator: '距到期日超过 qualification_opens_days。', next: '到期前会提醒。' },
    en: { holder: 'There is no need yet: your day is far off.', operator: 'The day is further off than qualification_opens_days.', next: 'We will remind you in time.' },
  },
  face_check_first: {
    es: { holder: 'Pruebe antes con la cara; si no funciona tres veces, le llamamos.', operator: 'Quedan intentos faciales; la revisión por teléfono es para cuando se agotan.', next: 'Pruebe con la cara, o elija la ventanilla.' },
    'zh-CN': { holder: '请先进行人脸认证，三次未通过再转人工。', operator: '人脸次数未用完，暂不能转电话核实。', next: '先做人脸认证，或选择到窗口办理。' },
    en: { holder: 'Try by face first; if that fails three times, we call you.', operator: 'There are face tries left; the review by telephone is for when they are spent.', next: 'Try by face, or choose the counter.' },
  },
  benefit_photo_missing: {
    es: { holder: 'La comprobación con la cara no es posible en su caso.', operator: 'El registro no tiene foto, o la persona es menor.', next: 'Pida que le llamen, o acuda a una ventanilla.' },
    'zh-CN': { holder: '无法使用人脸认证。', operator: '登记信息中没有照片，或为未成年人。', next: '申请电话核实，或到服务窗口办理。' },
    en: { holder: 'The check by face is not possible for you.', operator: 'The registry holds no photo, or the person is a minor.', next: 'Ask to be called, or go to a counter.' },
  },
  benefit_face_tries_spent: {
    es: { holder: 'Por hoy no quedan intentos con la cara.', operator: 'Tres intentos faciales agotados en 24 horas; procede la revisión por una persona.', next: 'Pida que lo revise una persona de la oficina.' },
    'zh-CN': { holder: '今天的人脸认证次数已用完。', operator: '二十四小时内三次人脸认证已用完，转人工核实。', next: '申请人工核实。' },
    en: { holder: 'There are no face tries left for today.', operator: 'Three face tries are spent in 24 hours; a person has to review.', next: 'Ask somebody of the office to review it.' },
  },
  benefit_face_no_match: {
    es: { holder: 'La cara no ha coincidido con la foto. Suele ser la luz, el encuadre o una foto antigua.', operator: 'Resultado facial: no coincide o no se probó presencia.', next: 'Mientras queden intentos, busque buena luz y repita; o pida que lo revise una persona.' },
    'zh-CN': { holder: '人脸与照片未比对成功，常见原因是光线、角度或照片较旧。', operator: '人脸比对不一致，或未通过活体检测。', next: '还有次数时换到光线好的地方重试，或申请人工核实。' },
    en: { holder: 'Your face did not match the photo. Usually it is the light, the framing or an old photo.', operator: 'Face result: no match, or liveness not shown.', next: 'While tries are left, find good light and try again; or ask somebody to review it.' },
  },
  benefit_face_unavailable: {
    es: { holder: 'La comprobación de la cara no responde ahora.', operator: 'El servicio facial no responde.', next: 'Pruebe en unos minutos, o acuda a una ventanilla.' },
    'zh-CN': { holder: '人脸核验服务暂时没有响应。', operator: '人脸核验服务无响应。', next: '几分钟后再试，或到服务窗口办理。' },
    en: { holder: 'The face check does not answer right now.', operator: 'The face service does not answer.', next: 'Try in a few minutes, or go to a counter.' },
  },
} satisfies Partial<Record<string, RefusalTexts>>;
