import type { RefusalTexts } from '../refusals.ts';

/** What the door itself refuses, before any room is asked; and the two refusals of the demo. */
export const doorRefusals = {
  address_unknown: {
    es: { holder: 'Esta página no existe.', operator: 'Dirección o método desconocidos.', next: 'Vuelva al inicio.' },
    'zh-CN': { holder: '页面不存在。', operator: '请求地址或方法不存在。', next: '返回首页。' },
    en: { holder: 'This page does not exist.', operator: 'Unknown address or method.', next: 'Go back to the start.' },
  },
  request_malformed: {
    es: { holder: 'No hemos podido leer lo que se ha enviado.', operator: 'La solicitud no cumple el esquema de la interfaz.', next: 'Revise los datos y envíelos otra vez.' },
    'zh-CN': { holder: '提交的内容无法识别。', operator: '请求不符合接口格式。', next: '检查填写内容后重新提交。' },
    en: { holder: 'We could not read what was sent.', operator: 'The request does not fit the schema of the interface.', next: 'Check what you typed and send it again.' },
  },
  idempotency_key_missing: {
    es: { holder: 'La solicitud llegó incompleta. No se ha cambiado nada.', operator: 'Falta la cabecera Idempotency-Key (de 16 a 64 caracteres).', next: 'Vuelva a cargar la página y repita.' },
    'zh-CN': { holder: '请求不完整，未作任何更改。', operator: '缺少 Idempotency-Key 请求头（16 至 64 个字符）。', next: '刷新页面后重试。' },
    en: { holder: 'The request arrived incomplete. Nothing was changed.', operator: 'The Idempotency-Key header is missing (16 to 64 characters).', next: 'Reload the page and try again.' },
  },
  idempotency_key_reused: {
    es: { holder: 'Esta operación se mezcló con otra anterior. No se ha cambiado nada más.', operator: 'La Idempotency-Key ya sirvió para otra solicitud.', next: 'Empiece de nuevo desde el principio.' },
    'zh-CN': { holder: '本次操作与之前的操作混在一起，未作其他更改。', operator: 'Idempotency-Key 已用于另一请求。', next: '从头重新办理。' },
    en: { holder: 'This got mixed up with an earlier request. Nothing else was changed.', operator: 'The Idempotency-Key was already used for a different request.', next: 'Start again from the beginning.' },
  },
  origin_not_allowed: {
    es: { holder: 'La solicitud vino de otra página y, por seguridad, no la hemos atendido.', operator: 'Origin no permitido para una escritura con cookie.', next: 'Abra la tarjeta electrónica en su propia dirección.' },
    'zh-CN': { holder: '请求来自其他网页，为保障安全未予受理。', operator: '带 cookie 的写请求，Origin 不在允许范围内。', next: '从电子社保卡自己的网址打开。' },
    en: { holder: 'The request came from another page, so for safety we did not act on it.', operator: 'Origin not allowed for a write with a cookie.', next: 'Open the e-card at its own address.' },
  },
  too_many_requests: {
    es: { holder: 'Han llegado demasiadas solicitudes seguidas desde aquí.', operator: 'Límite de frecuencia superado; Retry-After dice cuánto esperar.', next: 'Espere un momento y vuelva a intentarlo.' },
    'zh-CN': { holder: '操作过于频繁。', operator: '超出频率限制，等待时间见 Retry-After。', next: '稍等片刻再试。' },
    en: { holder: 'Too many requests came from here in a short time.', operator: 'Rate limit exceeded; Retry-After says how long to wait.', next: 'Wait a moment, then try again.' },
  },
  sign_in_needed: {
    es: { holder: 'Para esto hay que iniciar sesión. Quizá la anterior ya terminó.', operator: 'Petición sin sesión de titular vigente.', next: 'Inicie sesión.' },
    'zh-CN': { holder: '尚未登录，或登录已过期。', operator: '请求没有有效的持卡人会话。', next: '重新登录。' },
    en: { holder: 'You need to be signed in for this. Your last session may have ended.', operator: 'The request has no live holder session.', next: 'Sign in.' },
  },
  terminal_needed: {
    es: { holder: 'Esta página es para las ventanillas.', operator: 'Este navegador no es un terminal inscrito, o falta su clave.', next: 'Inscriba el terminal con su código de un solo uso.' },
    'zh-CN': { holder: '此页面仅供服务窗口使用。', operator: '本机尚未登记为终端，或请求缺少终端密钥。', next: '用一次性登记码登记本终端。' },
    en: { holder: 'This page is for service counters.', operator: 'This browser is not an enrolled terminal, or its key is missing.', next: 'Enrol the terminal with its one-time code.' },
  },
  terminal_revoked: {
    es: { holder: 'Este puesto ya no está autorizado. Su tarjeta no tiene nada que ver.', operator: 'El terminal fue dado de baja.', next: 'Pida otro código de inscripción a su responsable.' },
    'zh-CN': { holder: '本窗口的终端已停用，与社保卡无关。', operator: '终端已被注销。', next: '向主管申请新的登记码。' },
    en: { holder: 'This counter is no longer authorised. It has nothing to do with your card.', operator: 'The terminal has been revoked.', next: 'Ask your supervisor for a new enrolment code.' },
  },
  not_permitted: {
    es: { holder: 'Esto no se puede hacer desde aquí.', operator: 'Fuera de su permiso o de su institución, o no existe.', next: 'Pregunte en un punto de servicio o en el 12333.' },
    'zh-CN': { holder: '此处无法办理。', operator: '超出权限或不属于本机构，或对象不存在。', next: '到服务网点或拨打 12333 咨询。' },
    en: { holder: 'This cannot be done from here.', operator: 'Outside your permission or institution, or it does not exist.', next: 'Ask at a service point or call 12333.' },
  },
  outcome_unknown: {
    es: { holder: 'La respuesta se perdió por el camino: puede que la operación sí se haya hecho.', operator: 'Sin confirmación de la base de datos. No es una negativa: repita con la misma Idempotency-Key.', next: 'Compruebe el resultado o pulse otra vez; no se hará dos veces.' },
    'zh-CN': { holder: '没有收到结果，操作可能已经成功。', operator: '数据库未确认提交，不等于拒绝；请用同一 Idempotency-Key 重试。', next: '查看结果或再试一次，不会重复办理。' },
    en: { holder: 'The answer got lost on the way: it may well have been done.', operator: 'The database did not confirm. This is not a refusal: repeat with the same Idempotency-Key.', next: 'Check the result or press again; it will not be done twice.' },
  },
  unexpected: {
    es: { holder: 'Algo ha fallado por nuestra parte. No es culpa suya ni de su tarjeta.', operator: 'Fallo interno. La referencia permite encontrarlo.', next: 'Inténtelo otra vez; si sigue igual, llame al 12333 con la referencia.' },
    'zh-CN': { holder: '系统出错，与本人和社保卡无关。', operator: '系统内部错误，可凭参考号查询。', next: '再试一次；仍不行，请凭参考号拨打 12333。' },
    en: { holder: 'Something went wrong on our side. It is not you, and not your card.', operator: 'Internal failure. The reference finds it.', next: 'Try again; if it goes on, call 12333 with the reference.' },
  },
  test_person_unknown: {
    es: { holder: 'No hay ninguna persona de prueba con ese nombre.', operator: 'personId no figura en /demo/persons.json.', next: 'Elija una persona de la lista.' },
    'zh-CN': { holder: '没有这位测试人员。', operator: 'personId 不在 /demo/persons.json 中。', next: '从列表中选择测试人员。' },
    en: { holder: 'There is no such test person.', operator: 'personId is not in /demo/persons.json.', next: 'Choose a person from the list.' },
  },
  neighbour_unreachable: {
    es: { holder: 'El sistema simulado no responde.', operator: 'El simulador no contesta en su puerto.', next: 'Compruebe que el simulador está en marcha.' },
    'zh-CN': { holder: '模拟系统没有响应。', operator: '模拟程序在其端口上无应答。', next: '检查模拟程序是否已启动。' },
    en: { holder: 'The simulated system does not answer.', operator: 'The simulator does not answer on its port.', next: 'Check that the simulator is running.' },
  },
} as const satisfies Record<string, RefusalTexts>;
