import type { RefusalTexts } from '../refusals.ts';

/**
 * What is refused before the person is proved. None of these words may say which field was wrong, nor whether the person exists:
 * name, identity number and card number all stand on the card that somebody may have found.
 */
export const claimRefusals = {
  claim_not_matched: {
    es: {
      holder: 'Estos datos no corresponden juntos a una misma tarjeta. Compare el nombre con el de la tarjeta, los 18 caracteres del número de identidad y los nueve de la tarjeta.',
      operator: 'Los datos no corresponden a una misma persona y tarjeta. Antes de probar quién es no se dice cuál difiere ni si existe.',
      next: 'Corrija y pruebe otra vez, o acuda a una ventanilla con su documento o llame al 12333.',
    },
    'zh-CN': {
      holder: '填写的信息对应不上同一张社保卡。请对照卡面核对姓名、18 位社会保障号码和 9 位卡号。',
      operator: '所填信息不属于同一人和同一张卡。身份核实前，不提示哪一项不符，也不提示是否查有此人。',
      next: '核对后重新填写，或带身份证件到服务窗口办理，也可拨打 12333。',
    },
    en: {
      holder: 'These details do not belong together. Compare the name with the card, letter by letter, the 18 characters of the identity number and the nine of the card number.',
      operator: 'The details do not belong to one person and card. Before proof nobody is told which one differs, or whether the person exists.',
      next: 'Correct them and try again, or go to a counter with your identity document, or call 12333.',
    },
  },
  identity_number_malformed: {
    es: { holder: 'Al número de identidad le falta o le sobra un carácter, o hay uno cambiado.', operator: 'Longitud, fecha o carácter de control incorrectos (GB 11643).', next: 'Cópielo otra vez de su documento: 18 caracteres, el último puede ser X.' },
    'zh-CN': { holder: '社会保障号码有误，可能多了、少了或输错了一位。', operator: '号码长度、出生日期或校验码不符合 GB 11643。', next: '对照证件重新输入 18 位，末位可以是 X。' },
    en: { holder: 'The identity number has a character too many, too few or out of place.', operator: 'Wrong length, date or check character (GB 11643).', next: 'Copy it again from your document: 18 characters, the last may be X.' },
  },
  card_number_malformed: {
    es: { holder: 'El número de la tarjeta no parece completo o tiene un carácter cambiado.', operator: 'No son nueve cifras o mayúsculas, o falla el carácter de control.', next: 'Cópielo otra vez del dorso de la tarjeta: nueve caracteres.' },
    'zh-CN': { holder: '社保卡卡号不完整或输错了。', operator: '卡号不是 9 位数字或大写字母，或校验位不符。', next: '对照卡片背面重新输入 9 位卡号。' },
    en: { holder: 'The card number seems incomplete, or one character is off.', operator: 'Not nine digits or capitals, or the check character fails.', next: 'Copy it again from the back of the card: nine characters.' },
  },
  name_malformed: {
    es: { holder: 'En el nombre hay algo que no podemos leer.', operator: 'El nombre contiene caracteres que ningún nombre lleva, o ninguna letra.', next: 'Escríbalo tal como está en la tarjeta.' },
    'zh-CN': { holder: '姓名中有无法识别的字符。', operator: '姓名含有不允许的字符，或没有文字。', next: '按卡面上的写法重新输入。' },
    en: { holder: 'There is something in the name that we cannot read.', operator: 'The name holds characters that no name has, or no letter.', next: 'Type it as it stands on the card.' },
  },
  consent_needed: {
    es: { holder: 'Para seguir hace falta que acepte la política de privacidad del usuario.', operator: 'Falta el consentimiento a la política vigente.', next: 'Lea la política y marque la casilla.' },
    'zh-CN': { holder: '同意用户隐私政策后才能继续。', operator: '缺少对现行隐私政策的同意。', next: '阅读后勾选同意。' },
    en: { holder: 'To go on, you need to agree to the user privacy policy.', operator: 'Consent to the policy in force is missing.', next: 'Read the policy and tick the box.' },
  },
  policy_text_changed: {
    es: { holder: 'La política de privacidad cambió mientras la leía. Lo que ha escrito sigue aquí.', operator: 'La versión o el resumen del texto no son los vigentes.', next: 'Lea el texto nuevo y marque la casilla.' },
    'zh-CN': { holder: '阅读期间隐私政策已更新，填写的内容仍然保留。', operator: '提交的版本号或文本摘要不是现行版本。', next: '阅读新版后重新勾选。' },
    en: { holder: 'The privacy policy changed while you were reading. What you typed is still here.', operator: 'The version or text hash is not the one in force.', next: 'Read the new text and tick the box.' },
  },
  privacy_policy_missing: {
    es: { holder: 'Aquí todavía no se puede activar la tarjeta: falta publicar la política de privacidad. No es por usted.', operator: 'No hay ningún texto de la política de privacidad en vigor: yika privacy-policy publish lo publica.', next: 'Inténtelo más tarde, o llame al 12333.' },
    'zh-CN': { holder: '隐私政策尚未发布，暂时不能申领，与个人资料无关。', operator: '没有现行的隐私政策文本，须先发布。', next: '稍后再试，或拨打 12333。' },
    en: { holder: 'The e-card cannot be activated here yet: the privacy policy is still to be published. It is not about you.', operator: 'No text of the privacy policy is in force: yika privacy-policy publish puts one in.', next: 'Try again later, or call 12333.' },
  },
  claim_tries_spent: {
    es: { holder: 'Ha habido demasiados intentos. Su tarjeta y sus datos siguen como estaban.', operator: 'Intentos agotados para este dispositivo o dirección; la persona no queda bloqueada.', next: 'Espere e inténtelo más tarde, o acuda a una ventanilla con su documento.' },
    'zh-CN': { holder: '尝试次数过多。社保卡和资料不受影响。', operator: '本设备或网络地址的尝试次数已用完，持卡人并未被锁定。', next: '稍后再试，或带身份证件到服务窗口办理。' },
    en: { holder: 'There have been too many tries. Your card and your data are as they were.', operator: 'Tries are spent for this device or address; the person is not locked.', next: 'Wait and try later, or go to a counter with your identity document.' },
  },
  region_not_open: {
    es: { holder: 'En la región de la tarjeta todavía no hay tarjeta electrónica. La tarjeta física sigue sirviendo.', operator: 'La región emisora no ha abierto nunca la tarjeta electrónica.', next: 'Use la tarjeta física; el 12333 le dirá cuándo abre.' },
    'zh-CN': { holder: '发卡地尚未开通电子社保卡，实体卡可照常使用。', operator: '发卡地从未开通电子社保卡。', next: '先用实体卡，开通时间可拨打 12333 询问。' },
    en: { holder: 'The region of this card does not offer the e-card yet. The physical card works as before.', operator: 'The issuing region never opened the e-card.', next: 'Use the physical card; 12333 can tell you when it opens.' },
  },
  region_paused: {
    es: { holder: 'La región de la tarjeta ha dejado de dar tarjetas electrónicas por un tiempo. La tarjeta física sigue sirviendo.', operator: 'El interruptor ecard_issue está cerrado en la región emisora o por encima de ella.', next: 'Use la tarjeta física y vuelva a intentarlo más adelante; el 12333 le dirá cuándo.' },
    'zh-CN': { holder: '发卡地暂停了电子社保卡申领，实体卡可照常使用。', operator: '发卡地或其上级的 ecard_issue 开关已关闭。', next: '先用实体卡，过些时候再申领；恢复时间可拨打 12333 询问。' },
    en: { holder: 'The region of this card has stopped giving out e-cards for a while. The physical card works as before.', operator: 'The switch ecard_issue is closed in the issuing region or above it.', next: 'Use the physical card and try again later; 12333 can tell you when.' },
  },
  issuer_not_approved: {
    es: { holder: 'Su región todavía no tiene la aprobación del ministerio para emitir tarjetas. No es por usted.', operator: 'El área no figura en el registro de emisores, o no está aprobada para esto (art. 5).', next: 'Llame al 12333 para saber cuándo empezará; mientras, use su documento de identidad.' },
    'zh-CN': { holder: '当地尚未获批发行社会保障卡，与个人资料无关。', operator: '该地区不在发卡机构名录中，或获批范围不含此项（《办法》第五条）。', next: '先使用身份证件；何时开始发卡可拨打 12333 询问。' },
    en: { holder: 'Your region is not approved to issue cards yet. It is not about you.', operator: 'The area is not in the register of issuers, or is not approved for this (Art. 5).', next: 'Call 12333 to learn when it begins; use your identity document until then.' },
  },
  issuer_suspended: {
    es: { holder: 'El ministerio ha suspendido la emisión en su región. Las tarjetas que ya existen siguen sirviendo.', operator: 'El emisor está suspendido por decisión del ministerio: nada nuevo se emite; lo emitido sigue según las reglas.', next: 'Use la tarjeta física; el 12333 le dirá cuándo se reanuda.' },
    'zh-CN': { holder: '当地被暂停发卡，已发的卡可照常使用。', operator: '主管部门已暂停该发卡机构：不得新发；已发的卡按规则继续使用。', next: '先使用实体卡，恢复时间可拨打 12333 询问。' },
    en: { holder: 'Issuing in your region is suspended. Cards that exist already work as before.', operator: 'The ministry suspended this issuer: nothing new is issued; what was issued goes on by its rules.', next: 'Use the physical card; 12333 can tell you when it goes on.' },
  },
  issuer_withdrawn: {
    es: { holder: 'Su región ya no emite tarjetas. Las que ya existen siguen sirviendo.', operator: 'La aprobación del emisor se retiró; solo un registro nuevo la devuelve.', next: 'Llame al 12333: le dirán qué región le atiende ahora.' },
    'zh-CN': { holder: '当地已不再发卡，已发的卡可照常使用。', operator: '该发卡机构的批准已被撤销，须重新注册登记。', next: '请拨打 12333，询问现由哪个地区办理。' },
    en: { holder: 'Your region no longer issues cards. Those that exist already work as before.', operator: 'The approval of this issuer was withdrawn; only a new registration brings it back.', next: 'Call 12333: they can tell you which region serves you now.' },
  },
  region_unknown: {
    es: { holder: 'No conocemos esa región.', operator: 'El código no figura en GB/T 2260.', next: 'Abra otra vez la entrada de su ciudad, o llame al 12333.' },
    'zh-CN': { holder: '没有这个地区。', operator: '代码不在 GB/T 2260 中。', next: '请从所在城市的入口重新进入，或拨打 12333。' },
    en: { holder: 'We do not know that region.', operator: 'The code is not in GB/T 2260.', next: 'Open the entry of your city again, or call 12333.' },
  },
  claim_not_found: {
    es: { holder: 'No hay ningún alta en curso en este navegador; quizá pasó demasiado tiempo.', operator: 'Sin alta en curso, o caducada.', next: 'Empiece de nuevo.' },
    'zh-CN': { holder: '本机没有正在办理的申领，可能已超时。', operator: '没有进行中的申领，或申领已过期。', next: '重新开始申领。' },
    en: { holder: 'No sign-up is going on in this browser; it may have run out of time.', operator: 'No claim in progress, or it expired.', next: 'Start again.' },
  },
  claim_data_corrected: {
    es: { holder: 'Los datos del registro cambiaron mientras hacía el alta.', operator: 'El nombre se corrigió por un trámite concedido; las altas que empezaron con el anterior terminaron.', next: 'Empiece de nuevo, con los datos de su documento de identidad.' },
    'zh-CN': { holder: '申领期间登记信息已更正。', operator: '姓名已由办结的办件更正，以原姓名开始的申领即时终止。', next: '请按身份证件上的信息重新申领。' },
    en: { holder: 'What the registry holds was corrected while you were signing up.', operator: 'The name was corrected by a case that was granted; claims that began with the one before ended.', next: 'Start again, with the details of your identity document.' },
  },
  claim_not_proved: {
    es: { holder: 'Antes de elegir el PIN hay que comprobar que es usted.', operator: 'El alta no está probada por teléfono, cara o ventanilla.', next: 'Compruebe su identidad con el SMS, la cara o en ventanilla.' },
    'zh-CN': { holder: '设置密码前需要先核实本人身份。', operator: '申领尚未通过短信、人脸或窗口核实。', next: '通过短信、人脸或服务窗口核实身份。' },
    en: { holder: 'Before you choose a PIN we need to know that it is you.', operator: 'The claim is not proved by phone, face or counter.', next: 'Prove it by text message, by face or at a counter.' },
  },
  phone_not_registered: {
    es: { holder: 'En el registro no hay ningún teléfono al que enviar el código.', operator: 'El registro no tiene teléfono de esta persona.', next: 'Siga con la cara o en una ventanilla; allí pueden anotar su teléfono.' },
    'zh-CN': { holder: '登记信息中没有可接收验证码的手机号。', operator: '登记信息中没有此人的手机号。', next: '改用人脸核验，或到服务窗口办理并登记手机号。' },
    en: { holder: 'The registry holds no phone to send the code to.', operator: 'The registry holds no phone for this person.', next: 'Go on by face or at a counter, where your phone can be added.' },
  },
  phone_code_too_soon: {
    es: { holder: 'Acabamos de enviar un código. A veces el SMS tarda un poco.', operator: 'Reenvío pedido antes de tiempo; Retry-After dice cuánto falta.', next: 'Espere a que llegue o a que termine la cuenta atrás.' },
    'zh-CN': { holder: '验证码刚刚发出，短信可能稍有延迟。', operator: '重发间隔未到，剩余时间见 Retry-After。', next: '等待短信，或倒计时结束后重新发送。' },
    en: { holder: 'We have just sent a code. Text messages can take a little while.', operator: 'Asked again too soon; Retry-After says how long is left.', next: 'Wait for it, or until the countdown ends.' },
  },
  phone_codes_spent: {
    es: { holder: 'Por ahora no podemos enviar ni comprobar más códigos.', operator: 'Códigos o intentos agotados para este teléfono.', next: 'Siga con la cara o en una ventanilla, o pruebe más tarde.' },
    'zh-CN': { holder: '验证码次数已用完。', operator: '该手机号的验证码发送或校验次数已用完。', next: '改用人脸核验或到服务窗口办理，也可稍后再试。' },
    en: { holder: 'We cannot send or check more codes for now.', operator: 'Codes or tries are spent for this phone.', next: 'Go on by face or at a counter, or try later.' },
  },
  phone_code_wrong: {
    es: { holder: 'El código no es el del último SMS.', operator: 'Código de SMS incorrecto.', next: 'Mire el SMS más reciente y escriba sus seis cifras.' },
    'zh-CN': { holder: '验证码不正确。', operator: '短信验证码错误。', next: '以最新一条短信为准，重新输入 6 位数字。' },
    en: { holder: 'That is not the code of the latest text message.', operator: 'Wrong phone code.', next: 'Look at the newest message and type its six digits.' },
  },
  phone_code_expired: {
    es: { holder: 'El código ya caducó.', operator: 'Código de SMS caducado, ya usado o sustituido por otro.', next: 'Pida un código nuevo.' },
    'zh-CN': { holder: '验证码已失效。', operator: '短信验证码已过期、已使用或已被新验证码取代。', next: '重新获取验证码。' },
    en: { holder: 'The code has run out.', operator: 'The phone code expired, was used, or was replaced by a newer one.', next: 'Ask for a new code.' },
  },
  sms_unavailable: {
    es: { holder: 'Ahora mismo no salen los SMS. No es cosa de su teléfono.', operator: 'El servicio de SMS no responde.', next: 'Siga con la cara o en ventanilla, o pruebe en unos minutos.' },
    'zh-CN': { holder: '短信暂时发不出去，与手机无关。', operator: '短信服务无响应。', next: '改用人脸核验或到服务窗口办理，也可几分钟后再试。' },
    en: { holder: 'Text messages are not going out right now. It is not your phone.', operator: 'The SMS service does not answer.', next: 'Go on by face or at a counter, or try in a few minutes.' },
  },
  photo_missing_for_face: {
    es: { holder: 'No tenemos foto suya con la que comparar la cara.', operator: 'El registro no tiene foto de la tarjeta.', next: 'Siga con el SMS o en una ventanilla, donde pueden añadir la foto.' },
    'zh-CN': { holder: '登记信息中没有可供比对的照片。', operator: '登记信息中没有社保卡照片。', next: '改用短信验证，或到服务窗口办理并补交照片。' },
    en: { holder: 'We hold no photo of you to compare with.', operator: 'The registry holds no card photo.', next: 'Go on by text message or at a counter, where a photo can be added.' },
  },
  face_service_unavailable: {
    es: { holder: 'La comprobación de la cara no responde ahora.', operator: 'El servicio facial no responde.', next: 'Siga con el SMS o en ventanilla, o pruebe en unos minutos.' },
    'zh-CN': { holder: '人脸核验服务暂时没有响应。', operator: '人脸核验服务无响应。', next: '改用短信验证或到服务窗口办理，也可几分钟后再试。' },
    en: { holder: 'The face check does not answer right now.', operator: 'The face service does not answer.', next: 'Go on by text message or at a counter, or try in a few minutes.' },
  },
  face_tries_spent: {
    es: { holder: 'Por ahora no quedan intentos con la cara.', operator: 'Intentos faciales agotados; procede la comprobación por una persona.', next: 'Siga con el SMS o acuda a una ventanilla con su documento.' },
    'zh-CN': { holder: '人脸核验次数已用完。', operator: '人脸核验次数用完，需转人工核实。', next: '改用短信验证，或带身份证件到服务窗口办理。' },
    en: { holder: 'There are no face tries left for now.', operator: 'Face tries are spent; a person has to check.', next: 'Go on by text message, or go to a counter with your document.' },
  },
  face_no_match: {
    es: { holder: 'La cara no ha coincidido con la foto. Suele ser la luz, el encuadre o una foto antigua.', operator: 'Resultado facial: no coincide o no se probó presencia.', next: 'Busque buena luz y repita, o siga con el SMS o en ventanilla.' },
    'zh-CN': { holder: '人脸与照片未比对成功，常见原因是光线、角度或照片较旧。', operator: '人脸比对不一致，或未通过活体检测。', next: '换到光线好的地方重试，或改用短信、服务窗口。' },
    en: { holder: 'Your face did not match the photo. Usually it is the light, the framing or an old photo.', operator: 'Face result: no match, or liveness not shown.', next: 'Find good light and try again, or go on by text message or at a counter.' },
  },
  face_cancelled: {
    es: { holder: 'La comprobación de la cara se interrumpió. No cuenta como fallo.', operator: 'La persona canceló en el servicio facial.', next: 'Repita cuando quiera o elija otro medio.' },
    'zh-CN': { holder: '人脸核验已取消，不计入失败次数。', operator: '用户在人脸核验服务中取消。', next: '重新核验，或选择其他方式。' },
    en: { holder: 'The face check was stopped. It does not count as a failure.', operator: 'The person cancelled at the face service.', next: 'Do it again when you like, or choose another way.' },
  },
  face_result_invalid: {
    es: { holder: 'El resultado de la cara no llegó bien y no lo hemos tenido en cuenta.', operator: 'Firma, transacción o plazo del resultado facial no válidos.', next: 'Repita la comprobación o elija otro medio.' },
    'zh-CN': { holder: '人脸核验结果无效，未予采用。', operator: '人脸结果的签名、业务编号或时效不符。', next: '重新核验，或选择其他方式。' },
    en: { holder: 'The face result did not arrive properly, so we did not use it.', operator: 'Signature, transaction or time of the face result is not valid.', next: 'Do the check again, or choose another way.' },
  },
  no_card_in_use: {
    es: { holder: 'Ahora no tiene ninguna tarjeta en uso, y la electrónica necesita una.', operator: 'La persona no tiene tarjeta emitida y sin anular.', next: 'Solicite una tarjeta en un punto de servicio o en el 12333.' },
    'zh-CN': { holder: '名下没有在用的社保卡，无法申领电子社保卡。', operator: '此人没有已发放且未注销的社保卡。', next: '到服务网点或拨打 12333 申领社保卡。' },
    en: { holder: 'You have no card in use at present, and the e-card needs one.', operator: 'The person has no card that is issued and not cancelled.', next: 'Apply for a card at a service point or on 12333.' },
  },
  card_number_not_matched: {
    es: { holder: 'Ese número no es el de su tarjeta en uso. Quizá sea el de una tarjeta anterior.', operator: 'El número no es el de la tarjeta vigente del titular.', next: 'Cópielo de la tarjeta más reciente: nueve caracteres, al dorso.' },
    'zh-CN': { holder: '这不是现在使用的社保卡卡号，可能是旧卡卡号。', operator: '卡号不是持卡人现用卡的卡号。', next: '对照最新一张卡的背面，重新输入 9 位卡号。' },
    en: { holder: 'That is not the number of your card in use. It may be that of an older card.', operator: 'Not the number of the holder’s card in use.', next: 'Copy it from your newest card: nine characters, on the back.' },
  },
  bank_account_not_activated: {
    es: { holder: 'Falta activar la cuenta bancaria de la tarjeta. La identificación ya funciona; el pago, todavía no.', operator: 'Cuenta bancaria de la tarjeta sin activar: nivel 1.', next: 'Actívela en el banco de la tarjeta, con su documento y la tarjeta.' },
    'zh-CN': { holder: '社保卡银行账户尚未激活。身份核验可用，缴费结算暂不可用。', operator: '卡内银行账户未激活，只能签发一级。', next: '带身份证件和社保卡到卡面上的银行激活。' },
    en: { holder: 'The bank account of the card is not activated. Identification works; payment does not yet.', operator: 'The card’s bank account is not activated: level 1 only.', next: 'Activate it at the bank named on the card, with your document and the card.' },
  },
} as const satisfies Record<string, RefusalTexts>;
