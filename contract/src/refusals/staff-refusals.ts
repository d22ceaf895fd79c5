import type { RefusalTexts } from '../refusals.ts';

/** What somebody of an agency is refused in the console: `holder` are the words for whoever sits before it. */
export const staffRefusals = {
  staff_sign_in_needed: {
    es: { holder: 'Inicie sesión para continuar.', operator: 'No hay sesión de personal, o ha terminado.', next: 'Inicie sesión con su llave de acceso.' },
    'zh-CN': { holder: '请先登录。', operator: '没有工作人员会话，或会话已结束。', next: '使用通行密钥登录。' },
    en: { holder: 'Please sign in to go on.', operator: 'No staff session, or it has ended.', next: 'Sign in with your passkey.' },
  },
  role_needed: {
    es: { holder: 'Su función no incluye esta tarea.', operator: 'Ninguna función vigente de esta persona permite la operación.', next: 'Pídala a quien tenga la función, o solicítela al administrador de seguridad.' },
    'zh-CN': { holder: '当前角色不能办理此项操作。', operator: '该人员现有的角色均不允许此操作。', next: '请由具备相应角色的人员办理，或向安全管理员申请角色。' },
    en: { holder: 'Your role does not include this.', operator: 'None of this person’s roles in force allows the operation.', next: 'Ask somebody who holds the role, or ask the security administrator for it.' },
  },
  outside_scope: {
    es: { holder: 'Queda fuera del ámbito que tiene asignado.', operator: 'La función existe, pero no alcanza esa región o ese punto de servicio.', next: 'Pídalo a quien sea responsable de esa región.' },
    'zh-CN': { holder: '超出所负责的管辖范围。', operator: '角色存在，但数据范围不包括该地区或服务网点。', next: '请由负责该地区的人员办理。' },
    en: { holder: 'This lies outside the area you are responsible for.', operator: 'The role is held, but does not reach that region or service point.', next: 'Ask somebody who is responsible for that region.' },
  },
  staff_not_found: {
    es: { holder: 'No se ha encontrado a esa persona.', operator: 'Nadie del personal tiene ese identificador.', next: 'Vuelva a la lista y elija a la persona de nuevo.' },
    'zh-CN': { holder: '未找到该人员。', operator: '没有使用该标识的工作人员。', next: '返回列表重新选择。' },
    en: { holder: 'That person was not found.', operator: 'Nobody of the staff has this identifier.', next: 'Go back to the list and choose again.' },
  },
  passkey_refused: {
    es: { holder: 'Esa llave de acceso no sirve aquí.', operator: 'Credencial desconocida, terminada o de una cuenta no activa, o la firma, el origen o la verificación no coinciden.', next: 'Pruebe con otra llave de acceso o con el código de un solo uso.' },
    'zh-CN': { holder: '此通行密钥不能使用。', operator: '凭据不存在、已停用、账户未启用，或签名、来源、用户验证不符。', next: '换一个通行密钥，或使用一次性验证码。' },
    en: { holder: 'That passkey does not work here.', operator: 'Credential unknown, ended or of an account that is not active, or signature, origin or user verification does not fit.', next: 'Try another passkey, or the one-time code.' },
  },
  passkey_request_ended: {
    es: { holder: 'La petición caducó antes de que respondiera la llave.', operator: 'Reto de otro navegador, usado o de hace más de cinco minutos.', next: 'Empiece de nuevo en esta misma página.' },
    'zh-CN': { holder: '等待通行密钥的时间过长，请求已失效。', operator: '挑战值属于其他浏览器、已使用或超过五分钟。', next: '在本页面重新开始。' },
    en: { holder: 'The request ran out before the passkey answered.', operator: 'The challenge is another browser’s, was used, or is older than five minutes.', next: 'Begin again on this page.' },
  },
  passkey_proof_needed: {
    es: { holder: 'Confirme con su llave de acceso que es usted.', operator: 'La operación exige una llave de acceso de hace menos de cinco minutos.', next: 'Use su llave de acceso y repita la operación.' },
    'zh-CN': { holder: '请使用通行密钥确认本人操作。', operator: '此操作要求五分钟内通过通行密钥验证。', next: '使用通行密钥后再次操作。' },
    en: { holder: 'Confirm with your passkey that it is you.', operator: 'The operation asks for a passkey used within the last five minutes.', next: 'Use your passkey, then do it again.' },
  },
  last_passkey: {
    es: { holder: 'Es su única llave de acceso; sin ella no podría entrar.', operator: 'No se quita la última llave de acceso de una persona.', next: 'Añada antes otra llave de acceso.' },
    'zh-CN': { holder: '这是唯一的通行密钥，移除后将无法登录。', operator: '不能移除最后一个通行密钥。', next: '先添加另一个通行密钥。' },
    en: { holder: 'This is your only passkey; without it you could not come in.', operator: 'The last passkey of a person is not removed.', next: 'Add another passkey first.' },
  },
  staff_code_refused: {
    es: { holder: 'Ese código no sirve: es erróneo, ya se usó o caducó.', operator: 'Código de alta desconocido, usado o caducado, o cuenta suspendida.', next: 'Revíselo o pida otro al administrador del sistema.' },
    'zh-CN': { holder: '此代码无效：输入有误、已使用或已过期。', operator: '注册代码不存在、已使用、已过期，或账户已停用。', next: '核对代码，或向系统管理员申请新的。' },
    en: { holder: 'That code does not work: it is wrong, was used or ran out.', operator: 'Enrolment code unknown, used or expired, or the account is suspended.', next: 'Check it, or ask the system administrator for another.' },
  },
  staff_code_tries_spent: {
    es: { holder: 'Demasiados intentos desde esta red. Espere diez minutos.', operator: 'Demasiados códigos desde esta dirección.', next: 'Espere diez minutos antes de probar otra vez.' },
    'zh-CN': { holder: '本网络尝试次数过多，请十分钟后再试。', operator: '本网络地址提交的代码过多。', next: '十分钟后再试。' },
    en: { holder: 'Too many tries from this network. Please wait ten minutes.', operator: 'Too many codes from this address.', next: 'Wait ten minutes before you try again.' },
  },
  one_time_code_refused: {
    es: { holder: 'El código no sirve: es erróneo, ya se usó o caducó.', operator: 'Número o código que no coinciden, código ya usado, cuenta no activa o sin segunda vía, o política que no la admite.', next: 'Espere al código siguiente de su aplicación, o use su llave de acceso.' },
    'zh-CN': { holder: '验证码无效：输入有误、已使用或已过期。', operator: '编号与验证码不符、验证码已用过、账户未启用或未设置第二种方式，或当地政策不允许。', next: '等待应用显示下一个验证码，或使用通行密钥。' },
    en: { holder: 'That code does not work: it is wrong, was used or ran out.', operator: 'Number and code do not fit, the code was used, the account is not active or has no second way, or policy does not allow it.', next: 'Wait for the next code of your app, or use your passkey.' },
  },
  one_time_code_tries_spent: {
    es: { holder: 'Demasiados intentos. Espere diez minutos o use su llave de acceso.', operator: 'Agotados los intentos por número o por dirección.', next: 'Use su llave de acceso, o espere.' },
    'zh-CN': { holder: '尝试次数过多，请十分钟后再试，或使用通行密钥。', operator: '该编号或该网络地址的尝试次数已用完。', next: '使用通行密钥，或稍后再试。' },
    en: { holder: 'Too many tries. Wait ten minutes, or use your passkey.', operator: 'The tries of the number or of the address are spent.', next: 'Use your passkey, or wait.' },
  },
  second_way_not_allowed: {
    es: { holder: 'Donde usted trabaja solo se entra con llave de acceso.', operator: 'La política staff_second_way no admite códigos en esa región.', next: 'Añada otra llave de acceso para no depender de un solo equipo.' },
    'zh-CN': { holder: '所在地区只允许使用通行密钥登录。', operator: '该地区的 staff_second_way 政策不允许一次性验证码。', next: '可再添加一个通行密钥，避免只依赖一台设备。' },
    en: { holder: 'Where you work, one comes in by passkey only.', operator: 'The policy staff_second_way allows no codes in that region.', next: 'Add another passkey, so as not to depend on one device.' },
  },
  staff_state_wrong: {
    es: { holder: 'El estado de esa persona no lo permite.', operator: 'La persona no está en el estado que la operación exige; quizá haya cambiado entretanto.', next: 'Vuelva a abrir su ficha y compruebe el estado.' },
    'zh-CN': { holder: '该人员当前状态不允许此操作。', operator: '该人员不处于此操作要求的状态，可能刚刚变更。', next: '重新打开其页面，核对状态。' },
    en: { holder: 'The state of that person does not allow it.', operator: 'The person is not in the state that the operation needs; it may have changed meanwhile.', next: 'Open their page again and look at the state.' },
  },
  agency_unknown: {
    es: { holder: 'No se ha encontrado ese organismo.', operator: 'Ningún organismo abierto tiene ese identificador.', next: 'Elíjalo de la lista.' },
    'zh-CN': { holder: '未找到该机构。', operator: '没有使用该标识的在用机构。', next: '从列表中选择。' },
    en: { holder: 'That office was not found.', operator: 'No open office has this identifier.', next: 'Choose it from the list.' },
  },
  recovery_not_found: {
    es: { holder: 'No se ha encontrado esa recuperación.', operator: 'Ninguna recuperación tiene ese identificador.', next: 'Vuelva a la ficha de la persona.' },
    'zh-CN': { holder: '未找到该恢复申请。', operator: '没有使用该标识的恢复申请。', next: '返回该人员页面。' },
    en: { holder: 'That recovery was not found.', operator: 'No recovery has this identifier.', next: 'Go back to the person’s page.' },
  },
  recovery_own: {
    es: { holder: 'Nadie recupera su propio acceso: lo hacen otras dos personas.', operator: 'La persona afectada pidió o quiso aceptar su propia recuperación.', next: 'Pídalo a dos administradores de su ámbito.' },
    'zh-CN': { holder: '本人不能办理自己的恢复，须由另外两人办理。', operator: '当事人申请或同意了本人的恢复。', next: '请由管辖范围内的两名管理员办理。' },
    en: { holder: 'Nobody recovers their own access: two others do.', operator: 'The person concerned asked for, or agreed to, their own recovery.', next: 'Ask two administrators in whose area you work.' },
  },
  recovery_same_person: {
    es: { holder: 'Usted la pidió; debe aceptarla otra persona.', operator: 'Quien pidió la recuperación intentó también aceptarla.', next: 'Pídalo a otro administrador de seguridad.' },
    'zh-CN': { holder: '申请人本人不能同意，须由另一人办理。', operator: '申请人试图同意自己提出的恢复。', next: '请另一名安全管理员办理。' },
    en: { holder: 'You asked for it; somebody else has to agree.', operator: 'Whoever asked for the recovery tried to agree to it too.', next: 'Ask another security administrator.' },
  },
  recovery_going_on: {
    es: { holder: 'Ya hay una recuperación en curso para esa persona.', operator: 'Hay una recuperación pedida, o aceptada y con su código aún vigente.', next: 'Acéptela o deténgala en la ficha de la persona.' },
    'zh-CN': { holder: '该人员已有正在办理的恢复。', operator: '已有待同意的恢复，或已同意且代码仍有效的恢复。', next: '在其页面上同意或终止。' },
    en: { holder: 'A recovery of that person is going on already.', operator: 'One is asked for, or agreed to with its code still good.', next: 'Agree to it or stop it on the person’s page.' },
  },
  recovery_not_open: {
    es: { holder: 'Esa recuperación ya no está abierta.', operator: 'Aceptada, detenida, usada o caducada.', next: 'Si sigue haciendo falta, pídala de nuevo.' },
    'zh-CN': { holder: '该恢复已不在办理中。', operator: '已同意、已终止、已使用或已过期。', next: '如仍需要，请重新申请。' },
    en: { holder: 'That recovery is no longer open.', operator: 'Agreed to, stopped, used or lapsed.', next: 'If it is still needed, ask for it again.' },
  },
} as const satisfies Record<string, RefusalTexts>;
