import type { RefusalTexts } from '../refusals.ts';

/** Why a case cannot be opened, followed or decided. */
export const caseRefusals = {
  service_not_offered: {
    es: { holder: 'Este trámite no se ofrece todavía en su región.', operator: 'La política services_offered de la región no nombra el trámite.', next: 'Llame al 12333 o acuda a una ventanilla.' },
    'zh-CN': { holder: '所在地区暂未开通此项服务。', operator: '该地区 services_offered 未列此项服务。', next: '拨打 12333 或前往服务窗口。' },
    en: { holder: 'Your region does not offer this service yet.', operator: 'The region’s policy services_offered does not name the service.', next: 'Call 12333 or go to a counter.' },
  },
  look_not_found: {
    es: { holder: 'No encontramos esa consulta entre las suyas.', operator: 'Ninguna anotación ni comprobación de la persona tiene ese identificador.', next: 'Elíjala en «Quién me ha consultado».' },
    'zh-CN': { holder: '查看记录中没有这一条。', operator: '持卡人的记录中没有该编号。', next: '请在“谁查看过我”中选择。' },
    en: { holder: 'We do not find that look among yours.', operator: 'No entry and no check of this person has that id.', next: 'Choose it under Who looked at me.' },
  },
  look_was_yours: {
    es: { holder: 'Eso lo hizo usted, o el propio plazo.', operator: 'La anotación es del titular o del reloj.', next: 'Si no reconoce el dispositivo, termínelo en «Mis dispositivos».' },
    'zh-CN': { holder: '该操作由本人或系统到期产生。', operator: '该记录的操作者为持卡人本人或系统时钟。', next: '如不认识该设备，请在“我的设备”中停用。' },
    en: { holder: 'You did that yourself, or its day had come.', operator: 'The entry is of the holder or of the clock.', next: 'If you do not know the device, end it under My devices.' },
  },
  fault_moment_not_possible: {
    es: { holder: 'Avise de algo que pasó en los últimos siete días.', operator: 'El momento de la avería está en el futuro o hace más de siete días.', next: 'Corrija el día y la hora.' },
    'zh-CN': { holder: '只能报告最近七天内发生的故障。', operator: '故障时间在未来或早于七天前。', next: '请更正时间。' },
    en: { holder: 'Report something that happened within the last seven days.', operator: 'The moment of the fault lies in the future or more than seven days back.', next: 'Correct day and time.' },
  },
  fault_reports_spent: {
    es: { holder: 'Hoy ya ha avisado de cinco ventanillas. Pruebe mañana.', operator: 'Agotados los avisos de avería de una persona en 24 horas.', next: 'Llame al 12333 si es urgente.' },
    'zh-CN': { holder: '今天已报告五次，请明天再试。', operator: '该持卡人二十四小时内的故障报告次数已用完。', next: '如情况紧急请拨打 12333。' },
    en: { holder: 'You have reported five counters today. Try again tomorrow.', operator: 'The reports of faults that one person may make in 24 hours are spent.', next: 'Call 12333 if it is urgent.' },
  },
  case_not_found: {
    es: { holder: 'No hay ningún expediente con ese número.', operator: 'El número no existe, es de otra persona o de fuera del ámbito.', next: 'Revise el número en «Mis trámites».' },
    'zh-CN': { holder: '没有该编号的办件。', operator: '编号不存在、属他人或不在管辖范围。', next: '在“我的办件”中核对编号。' },
    en: { holder: 'There is no case with that number.', operator: 'The number does not exist, is another person’s, or is outside the scope.', next: 'Check the number under My cases.' },
  },
  case_open_already: {
    es: { holder: 'Ya tiene este trámite en curso.', operator: 'Hay un expediente abierto del mismo trámite y objeto.', next: 'Ábralo en «Mis trámites».' },
    'zh-CN': { holder: '该事项已有办件在办理。', operator: '同一事项和对象已有未结办件。', next: '到“我的办件”查看进度。' },
    en: { holder: 'You already have this under way.', operator: 'There is an open case of the same service and subject.', next: 'Open it under My cases.' },
  },
  cases_spent: {
    es: { holder: 'Hoy ya ha pedido muchos trámites. Pruebe mañana.', operator: 'Agotado el número de expedientes que una persona abre en 24 horas.', next: 'Espere a mañana, o acuda a una ventanilla.' },
    'zh-CN': { holder: '今天提交的申请已达上限，请明天再试。', operator: '该持卡人二十四小时内的申请次数已用完。', next: '明日再办，或前往服务窗口。' },
    en: { holder: 'You have asked for many things today. Try again tomorrow.', operator: 'The number of cases that one person opens in 24 hours is spent.', next: 'Wait until tomorrow, or go to a counter.' },
  },
  case_over: {
    es: { holder: 'Este expediente ya terminó o cambió entretanto.', operator: 'El estado del expediente no admite este acto.', next: 'Vuelva a abrirlo para ver cómo está.' },
    'zh-CN': { holder: '该办件已办结或状态已变化。', operator: '办件当前状态不允许此操作。', next: '重新打开查看最新状态。' },
    en: { holder: 'This case is over, or changed meanwhile.', operator: 'The state of the case does not allow this act.', next: 'Open it again to see how it stands.' },
  },
  case_of_another: {
    es: { holder: 'Lo tiene otra persona del mostrador.', operator: 'El expediente está tomado por otra persona, o no está tomado.', next: 'Tómelo primero, o pida que lo suelte.' },
    'zh-CN': { holder: '该办件由他人办理中。', operator: '办件由他人领取，或尚未领取。', next: '先领取，或请对方释放。' },
    en: { holder: 'Somebody else of the desk has it.', operator: 'The case is claimed by somebody else, or by nobody.', next: 'Claim it first, or ask them to release it.' },
  },
  case_messages_spent: {
    es: { holder: 'Ya ha escrito muchas veces en este expediente.', operator: 'Agotados los mensajes sin respuesta de la persona en el expediente.', next: 'Espere la respuesta del mostrador.' },
    'zh-CN': { holder: '本办件留言次数已达上限。', operator: '持卡人在该办件中未获回复的留言已用完。', next: '等待工作人员回复。' },
    en: { holder: 'You have written many times in this case.', operator: 'The person’s messages without an answer in this case are spent.', next: 'Wait for the desk to answer.' },
  },
  case_attachments_spent: {
    es: { holder: 'El expediente ya tiene seis documentos.', operator: 'Un expediente lleva como mucho seis documentos.', next: 'Junte páginas en un PDF si faltan más.' },
    'zh-CN': { holder: '材料已达六份上限。', operator: '每个办件最多六份材料。', next: '可将多页合并为一个 PDF。' },
    en: { holder: 'The case has six documents already.', operator: 'A case takes six documents at most.', next: 'Put pages into one PDF if more are needed.' },
  },
  case_attachment_too_large: {
    es: { holder: 'El documento pesa más de 5 MB.', operator: 'Documento de más de 5 MiB; no se guardó nada.', next: 'Haga la foto con menos resolución y súbala de nuevo.' },
    'zh-CN': { holder: '文件超过 5 MB。', operator: '材料超过 5 MiB，未保存。', next: '降低分辨率后重新上传。' },
    en: { holder: 'The document is larger than 5 MB.', operator: 'Document over 5 MiB; nothing was kept.', next: 'Take the picture at a lower resolution and add it again.' },
  },
  case_not_to_appeal: {
    es: { holder: 'Este expediente no se puede recurrir, o el plazo terminó.', operator: 'Solo se recurre una vez, un expediente denegado y dentro de plazo.', next: 'Llame al 12333; le dirán qué otras vías hay.' },
    'zh-CN': { holder: '该办件不可申诉，或已过申诉期限。', operator: '仅未通过的办件可在期限内申诉一次。', next: '拨打 12333 咨询其他途径。' },
    en: { holder: 'This case cannot be appealed, or the time is over.', operator: 'Only a refused case, in time and once.', next: 'Call 12333; they will say what other ways there are.' },
  },
  case_reason_needed: {
    es: { holder: 'Para denegar hay que elegir una razón y escribirla.', operator: 'Falta la razón o faltan las palabras para la persona.', next: 'Elija una razón y revise el texto.' },
    'zh-CN': { holder: '不予通过须选择原因并写明。', operator: '缺少原因或给持卡人的说明。', next: '选择原因并填写说明。' },
    en: { holder: 'To refuse, choose a reason and write it down.', operator: 'The reason or the words for the person are missing.', next: 'Choose a reason and check the text.' },
  },
  case_cannot_be_granted: {
    es: { holder: 'Hoy ya no se puede conceder: lo registrado cambió.', operator: 'La comprobación con el estado de hoy no lo permite.', next: 'Abra el expediente: dice qué lo impide.' },
    'zh-CN': { holder: '登记信息已变化，目前无法办结。', operator: '按当前状态复核不通过。', next: '重新打开办件查看原因。' },
    en: { holder: 'It can no longer be granted: what is held has changed.', operator: 'The check against today’s state does not allow it.', next: 'Open the case: it says what is in the way.' },
  },
  case_document_needed: {
    es: { holder: 'Falta un documento que lo demuestre.', operator: 'El trámite pide un documento y no tiene ninguno; pídalo al titular.', next: 'Añada el documento en la página del trámite.' },
    'zh-CN': { holder: '还缺少证明材料。', operator: '办件须附材料而没有材料，请向持卡人索取。', next: '在办件页面上传材料。' },
    en: { holder: 'A document that shows it is missing.', operator: 'The case asks for a document and has none; ask its holder for it.', next: 'Add the document on the page of the case.' },
  },
  case_own_decision: {
    es: { holder: 'Debe decidirlo otra persona.', operator: 'Quien propuso o decidió antes no confirma ni resuelve el recurso.', next: 'Suéltelo para que lo tome otra persona.' },
    'zh-CN': { holder: '须由其他人员决定。', operator: '原经办人不得复核，也不得处理申诉。', next: '释放办件，由他人领取。' },
    en: { holder: 'Somebody else has to decide this.', operator: 'Whoever proposed or decided before neither confirms nor decides the appeal.', next: 'Release it so that somebody else can take it.' },
  },
  no_sealed_card: {
    es: { holder: 'No tiene ninguna tarjeta sellada que habilitar.', operator: 'Ninguna tarjeta de la persona está sellada (estado 0).', next: 'Mire en «Mi tarjeta» cómo está la suya.' },
    'zh-CN': { holder: '没有待启用的社保卡。', operator: '该持卡人名下无未启用（状态 0）的卡。', next: '在首页查看卡状态。' },
    en: { holder: 'No card of yours is sealed and waits to be enabled.', operator: 'No card of the person is sealed (state 0).', next: 'See on the first page how your card stands.' },
  },
  no_locked_card: {
    es: { holder: 'Ninguna tarjeta suya está bloqueada.', operator: 'Ninguna tarjeta de la persona está bloqueada (estado 3).', next: 'Mire por qué no funciona en «¿Por qué no?».' },
    'zh-CN': { holder: '名下没有被锁定的社保卡。', operator: '该持卡人名下无锁定（状态 3）的卡。', next: '可查询无法使用的具体原因。' },
    en: { holder: 'No card of yours is locked.', operator: 'No card of the person is locked (state 3).', next: 'Ask why it does not work: the product says the cause.' },
  },
  level_too_low: {
    es: { holder: 'Para este trámite hace falta el número de la tarjeta.', operator: 'El nivel de la tarjeta electrónica no alcanza.', next: 'Añada el número de la tarjeta y vuelva.' },
    'zh-CN': { holder: '办理此事项需先填写卡号。', operator: '电子社保卡级别不足。', next: '填写卡号后再办理。' },
    en: { holder: 'This service needs your card number.', operator: 'The level of the e-card is too low.', next: 'Add the card number and come back.' },
  },
} as const satisfies Record<string, RefusalTexts>;
