import type { RefusalTexts } from '../refusals.ts';

/** What a counter or a hospital's system is refused. Who stands in front of the counter may read the first words over the clerk's shoulder. */
export const counterRefusals = {
  enrolment_code_wrong: {
    es: { holder: 'Este puesto todavía no está listo.', operator: 'Código de inscripción desconocido, usado o caducado.', next: 'Revise el código o pida otro a su responsable.' },
    'zh-CN': { holder: '本窗口尚未准备好。', operator: '登记码不存在、已使用或已过期。', next: '核对登记码，或向主管申请新的。' },
    en: { holder: 'This counter is not ready yet.', operator: 'Enrolment code unknown, used or expired.', next: 'Check the code, or ask your supervisor for another.' },
  },
  enrolment_tries_spent: {
    es: { holder: 'Este puesto todavía no está listo. Pruebe en otra ventanilla.', operator: 'Demasiados códigos de inscripción erróneos desde esta dirección.', next: 'Espere un rato antes de inscribir el terminal.' },
    'zh-CN': { holder: '本窗口尚未准备好，请到其他窗口办理。', operator: '本网络地址输入的错误登记码过多。', next: '稍后再登记终端。' },
    en: { holder: 'This counter is not ready yet. Please try another one.', operator: 'Too many wrong enrolment codes from this address.', next: 'Wait a while before you enrol the terminal.' },
  },
  purpose_not_licensed: {
    es: { holder: 'En este puesto no se hace ese trámite. Su tarjeta está bien.', operator: 'El terminal no tiene licencia para este fin.', next: 'Cambie el fin de la consulta o use otra ventanilla.' },
    'zh-CN': { holder: '本窗口不办理此项业务，与社保卡无关。', operator: '本终端没有此用途的许可。', next: '更换核验用途，或到其他窗口办理。' },
    en: { holder: 'This counter does not do that. Your card is fine.', operator: 'The terminal is not licensed for this purpose.', next: 'Change the purpose, or use another counter.' },
  },
  digits_misses_spent: {
    es: { holder: 'Las cifras no se han podido comprobar. Enseñe el código QR.', operator: 'Demasiadas cifras erróneas en este terminal o para ese número.', next: 'Escanee el QR en vez de teclear las cifras.' },
    'zh-CN': { holder: '数字码未能核验，请出示二维码。', operator: '本终端或该设备号的数字码错误次数过多。', next: '改为扫描二维码，不再输入数字码。' },
    en: { holder: 'The digits could not be checked. Please show the QR code.', operator: 'Too many wrong digits on this terminal or for that number.', next: 'Scan the QR code instead of typing digits.' },
  },
  status_list_not_found: {
    es: { holder: 'Esa lista no existe.', operator: 'No hay lista de estado con ese número.', next: 'Use los números que da getTerminal.' },
    'zh-CN': { holder: '没有这份名单。', operator: '没有该编号的状态列表。', next: '使用 getTerminal 返回的编号。' },
    en: { holder: 'There is no such list.', operator: 'No status list has that number.', next: 'Use the numbers that getTerminal gives.' },
  },
  counter_code_wrong: {
    es: { holder: 'Ese código de ventanilla no sirve; quizá ya caducó.', operator: 'Código de ocho cifras desconocido, usado o caducado.', next: 'Pida al titular un código nuevo en su teléfono.' },
    'zh-CN': { holder: '窗口办理码无效，可能已过期。', operator: '8 位办理码不存在、已使用或已过期。', next: '请持卡人在手机上重新获取办理码。' },
    en: { holder: 'That counter code does not work; it may have run out.', operator: 'Eight-digit code unknown, used or expired.', next: 'Ask the holder for a new code on their phone.' },
  },
  counter_tries_spent: {
    es: { holder: 'Este puesto tiene que esperar antes de probar más códigos.', operator: 'Demasiados códigos de ventanilla erróneos en este terminal.', next: 'Espere unos minutos o use otro terminal.' },
    'zh-CN': { holder: '本窗口需稍等才能继续输入办理码。', operator: '本终端输入的错误办理码过多。', next: '几分钟后再试，或换一台终端。' },
    en: { holder: 'This counter has to wait before it tries more codes.', operator: 'Too many wrong counter codes on this terminal.', next: 'Wait a few minutes, or use another terminal.' },
  },
  card_not_found_here: {
    es: { holder: 'Con esos dos números no encontramos una tarjeta.', operator: 'El número de identidad y el de la tarjeta no dan una tarjeta registrada.', next: 'Cópielos otra vez de la tarjeta.' },
    'zh-CN': { holder: '按这两个号码没有查到社保卡。', operator: '社会保障号码与卡号对应不到已登记的卡。', next: '对照卡面重新输入两个号码。' },
    en: { holder: 'We find no card with these two numbers.', operator: 'Identity number and card number lead to no registered card.', next: 'Copy both again from the card.' },
  },
  card_looks_spent: {
    es: { holder: 'Este puesto tiene que esperar antes de buscar más tarjetas.', operator: 'Demasiadas parejas de números que no dan una tarjeta, en este terminal.', next: 'Espere unos minutos o use otro terminal; si la persona tiene su código, escanéelo.' },
    'zh-CN': { holder: '本窗口需稍等才能继续查卡。', operator: '本终端输入的号码多次查不到社保卡。', next: '几分钟后再试，或换一台终端；持卡人能出示电子社保卡二维码的，直接扫码。' },
    en: { holder: 'This counter has to wait before it looks up more cards.', operator: 'Too many pairs of numbers on this terminal led to no card.', next: 'Wait a few minutes or use another terminal; if the person has a code, scan it.' },
  },
  policy_row_exists: {
    es: { holder: 'Esta norma ya está anotada para ese día.', operator: 'Ya hay una fila de esta norma para la misma región y el mismo día; las filas no se cambian.', next: 'Añada una con un día posterior.' },
    'zh-CN': { holder: '该日起的这项政策已有记录。', operator: '同一政策在同一地区、同一生效日已有记录，记录不可修改。', next: '另选更晚的生效日，新增一条。' },
    en: { holder: 'This rule is already on record for that day.', operator: 'There is a row of this policy for the same region and day; rows are never changed.', next: 'Add one with a later day.' },
  },
  outage_already_open: {
    es: { holder: 'Ya consta que este sistema está caído.', operator: 'Este punto de servicio ya tiene una caída abierta.', next: 'Atienda por la vía alternativa hasta que vuelva.' },
    'zh-CN': { holder: '本网点系统故障已登记。', operator: '本网点已有未结束的系统故障记录。', next: '恢复前按应急方式办理。' },
    en: { holder: 'It is already known that this system is down.', operator: 'This service point already has an open outage.', next: 'Serve people by the fallback until it is back.' },
  },
  outage_not_open: {
    es: { holder: 'Este sistema consta como en marcha.', operator: 'No hay ninguna caída abierta en este punto de servicio.', next: 'Siga atendiendo con normalidad.' },
    'zh-CN': { holder: '本网点系统正常。', operator: '本网点没有未结束的系统故障记录。', next: '照常办理业务。' },
    en: { holder: 'This system is known to be up.', operator: 'This service point has no open outage.', next: 'Carry on as usual.' },
  },
  heartbeat_signature_wrong: {
    es: { holder: 'El aviso del sistema no se ha podido comprobar.', operator: 'Firma o hora del latido no válidas, o punto de servicio desconocido.', next: 'Revise el secreto, el reloj y el texto firmado.' },
    'zh-CN': { holder: '系统状态报告未通过验证。', operator: '心跳签名或时间不符，或服务网点未知。', next: '检查密钥、时钟和被签名的内容。' },
    en: { holder: 'The system’s report could not be checked.', operator: 'Heartbeat signature or time is wrong, or the service point is unknown.', next: 'Check the secret, the clock and the signed text.' },
  },
  heartbeat_out_of_order: {
    es: { holder: 'Llegó un aviso anterior al último.', operator: 'La secuencia del latido no es mayor que la última aceptada.', next: 'Envíe el siguiente latido con una secuencia mayor.' },
    'zh-CN': { holder: '收到的状态报告早于最近一次。', operator: '心跳序号不大于最近一次已接受的序号。', next: '用更大的序号发送下一次心跳。' },
    en: { holder: 'A report arrived that is older than the last one.', operator: 'The heartbeat’s sequence is not above the last accepted one.', next: 'Send the next heartbeat with a higher sequence.' },
  },
} as const satisfies Record<string, RefusalTexts>;
