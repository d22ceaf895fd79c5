import type { RefusalTexts } from '../refusals.ts';

/** The signed launch from another app. Most are read by its engineers: `operator` says what to mend there. */
export const launchRefusals = {
  launch_request_malformed: {
    es: { holder: 'La aplicación envió una petición que no se entiende.', operator: 'No es un JWT compacto con typ, alg y kid, o le faltan datos: iss, aud, iat, exp, nonce, y los de su tipo.', next: 'Compare la petición con docs/launch.md.' },
    'zh-CN': { holder: '该应用发来的请求无法识别。', operator: '不是带 typ、alg、kid 的 JWT，或缺少必需的声明。', next: '请对照 docs/launch.md 检查请求。' },
    en: { holder: 'The app sent a request that cannot be understood.', operator: 'Not a compact JWT with typ, alg and kid, or claims are missing: iss, aud, iat, exp, nonce, and those of its kind.', next: 'Compare the request with docs/launch.md.' },
  },
  launch_app_unknown: {
    es: { holder: 'Esa aplicación no está registrada.', operator: 'No hay ninguna aplicación con ese iss: yika channel list.', next: 'Pregunte al operador con qué nombre la registró.' },
    'zh-CN': { holder: '该应用没有登记。', operator: '没有与 iss 对应的应用：yika channel list。', next: '请向运营方确认登记的应用标识。' },
    en: { holder: 'That app is not registered.', operator: 'There is no app with that iss: yika channel list.', next: 'Ask the operator under which id it was registered.' },
  },
  launch_app_closed: {
    es: { holder: 'La entrada desde esa aplicación está cerrada. Su tarjeta no cambia.', operator: 'El operador cerró la aplicación: yika channel show.', next: 'Entre con sus datos en esta página.' },
    'zh-CN': { holder: '该应用的入口已关闭，卡片不受影响。', operator: '运营方已关闭该应用：yika channel show。', next: '在本页面填写信息登录。' },
    en: { holder: 'Entry from that app is closed. Your card is not affected.', operator: 'The operator closed the app: yika channel show.', next: 'Sign in with your details on this page.' },
  },
  launch_key_unknown: {
    es: { holder: 'La petición de la aplicación no es válida.', operator: 'La aplicación no tiene ninguna clave vigente con ese kid.', next: 'Registre la clave con yika channel key, o firme con una vigente.' },
    'zh-CN': { holder: '该应用的请求无效。', operator: '该应用没有与 kid 对应的有效密钥。', next: '用 yika channel key 登记密钥，或改用有效密钥签名。' },
    en: { holder: 'The app’s request is not valid.', operator: 'The app has no key in force with that kid.', next: 'Register the key with yika channel key, or sign with one in force.' },
  },
  launch_algorithm_refused: {
    es: { holder: 'La petición de la aplicación no es válida.', operator: 'El alg no es el de la clave registrada. Ni none ni HS256 valen nunca.', next: 'Firme con el algoritmo de la clave (ES256).' },
    'zh-CN': { holder: '该应用的请求无效。', operator: 'alg 与登记的密钥不符；none、HS256 一律不接受。', next: '请使用密钥对应的算法（ES256）签名。' },
    en: { holder: 'The app’s request is not valid.', operator: 'The alg is not the registered key’s. Neither none nor HS256 is ever taken.', next: 'Sign with the key’s algorithm (ES256).' },
  },
  launch_signature_wrong: {
    es: { holder: 'La petición de la aplicación no es válida.', operator: 'La firma no es de esa clave, o la petición se alteró después.', next: 'Firme de nuevo; compruebe que la clave privada es la pareja de la registrada.' },
    'zh-CN': { holder: '该应用的请求无效。', operator: '签名不是该密钥所签，或请求被改动过。', next: '请重新签名，并核对私钥与登记的公钥是否成对。' },
    en: { holder: 'The app’s request is not valid.', operator: 'The signature is not that key’s, or the request was changed afterwards.', next: 'Sign again; check that the private key belongs to the registered one.' },
  },
  launch_audience_wrong: {
    es: { holder: 'La petición de la aplicación no iba dirigida a nosotros.', operator: 'El aud no es la dirección pública de esta instalación.', next: 'Ponga en aud la dirección pública, sin barra al final.' },
    'zh-CN': { holder: '该应用的请求不是发给本系统的。', operator: 'aud 不是本系统的公开地址。', next: 'aud 应填公开地址，末尾不带斜杠。' },
    en: { holder: 'The app’s request was not addressed to us.', operator: 'The aud is not this installation’s public address.', next: 'Set aud to the public address, without a slash at the end.' },
  },
  launch_expired: {
    es: { holder: 'La petición de la aplicación ha caducado.', operator: 'El instante exp ya pasó.', next: 'Haga una petición nueva; compruebe el reloj del servidor.' },
    'zh-CN': { holder: '该应用的请求已过期。', operator: 'exp 已过。', next: '请重新生成请求，并检查服务器时钟。' },
    en: { holder: 'The app’s request has run out.', operator: 'The instant exp is past.', next: 'Make a new request; check the server’s clock.' },
  },
  launch_times_wrong: {
    es: { holder: 'La petición de la aplicación no es válida.', operator: 'Entre iat y exp hay más de cinco minutos, o iat está en el futuro.', next: 'Ponga exp a cinco minutos de iat como mucho; compruebe el reloj.' },
    'zh-CN': { holder: '该应用的请求无效。', operator: 'iat 与 exp 相差超过五分钟，或 iat 在未来。', next: 'exp 最多比 iat 晚五分钟，并检查服务器时钟。' },
    en: { holder: 'The app’s request is not valid.', operator: 'More than five minutes lie between iat and exp, or iat is in the future.', next: 'Set exp at most five minutes after iat; check the clock.' },
  },
  launch_nonce_used: {
    es: { holder: 'Esa petición ya se usó una vez.', operator: 'El nonce ya se había usado: una repetición.', next: 'Haga una petición nueva, con otro nonce.' },
    'zh-CN': { holder: '该请求已经使用过。', operator: 'nonce 已用过：属于重放。', next: '请用新的 nonce 重新生成请求。' },
    en: { holder: 'That request has been used once already.', operator: 'The nonce was used before: a replay.', next: 'Make a new request, with another nonce.' },
  },
  launch_scope_refused: {
    es: { holder: 'La aplicación pide más de lo que puede.', operator: 'Un alcance no está concedido a la aplicación, falta sign_in, o hay datos sin el alcance prefill.', next: 'Pida menos, o que el operador lo conceda: yika channel scope.' },
    'zh-CN': { holder: '该应用请求的权限超出许可。', operator: 'scope 未获许可、缺少 sign_in，或带了个人信息却没有 prefill。', next: '减少所请求的权限，或由运营方许可：yika channel scope。' },
    en: { holder: 'The app asks for more than it may.', operator: 'A scope is not granted to the app, sign_in is missing, or there are fields without the scope prefill.', next: 'Ask for less, or have the operator grant it: yika channel scope.' },
  },
  launch_return_address_refused: {
    es: { holder: 'La aplicación quería llevarle a una dirección que no está registrada.', operator: 'return_uri no es, letra por letra, una dirección registrada.', next: 'Use una dirección registrada: yika channel show.' },
    'zh-CN': { holder: '该应用指定的返回地址没有登记。', operator: 'return_uri 与登记的返回地址不完全一致。', next: '请使用登记的返回地址：yika channel show。' },
    en: { holder: 'The app wanted to lead you to an address that is not registered.', operator: 'return_uri is not, letter by letter, a registered address.', next: 'Use a registered address: yika channel show.' },
  },
  launch_fields_unreadable: {
    es: { holder: 'Los datos que envió la aplicación no se pueden leer.', operator: 'person no está cifrado con una clave nuestra (ECDH-ES o SM2), o es de otra petición: iss y nonce van también dentro.', next: 'Lea la clave de /launch/keys y cifre de nuevo.' },
    'zh-CN': { holder: '该应用提供的信息无法读取。', operator: 'person 未按要求加密，或密文内的 iss、nonce 与请求不符。', next: '请从 /launch/keys 取得密钥后重新加密。' },
    en: { holder: 'What the app handed over cannot be read.', operator: 'person is not encrypted to a key of ours (ECDH-ES or SM2), or is of another request: iss and nonce stand inside too.', next: 'Read the key from /launch/keys and encrypt again.' },
  },
  launch_limit_reached: {
    es: { holder: 'Demasiada gente entra desde esa aplicación en este momento.', operator: 'La aplicación agotó su límite por minuto o por día.', next: 'Espere un momento, o entre con sus datos.' },
    'zh-CN': { holder: '当前从该应用进入的人过多。', operator: '该应用已达每分钟或每日上限。', next: '稍等片刻，或直接填写信息登录。' },
    en: { holder: 'Too many people are entering from that app right now.', operator: 'The app has used up its limit for the minute or the day.', next: 'Wait a moment, or sign in with your details.' },
  },
  launch_ended: {
    es: { holder: 'Este enlace ya se usó o ha caducado.', operator: 'No hay ninguna entrada viva en este navegador: la dirección se abre una vez en 90 segundos, y después dura 30 minutos.', next: 'Vuelva a empezar desde la aplicación.' },
    'zh-CN': { holder: '该入口已经使用过或已过期。', operator: '本浏览器没有有效的进入记录：地址须在 90 秒内打开且仅限一次，之后 30 分钟内有效。', next: '请从该应用重新进入。' },
    en: { holder: 'This way in was used before, or has run out.', operator: 'No live launch in this browser: the address opens once within 90 seconds, and then lasts 30 minutes.', next: 'Begin again from the app.' },
  },
  launch_person_foreign: {
    es: { holder: 'La aplicación dio los datos de otra persona, así que no le hemos dicho nada.', operator: 'El número de identidad que dio la aplicación no es el de quien ha iniciado sesión.', next: 'Entre desde su propia cuenta de la aplicación, o siga aquí sin volver.' },
    'zh-CN': { holder: '该应用提供的是另一个人的信息，我们没有向它返回任何结果。', operator: '应用提供的证件号码与登录人不一致。', next: '请用本人在该应用的账号进入，或直接在此继续。' },
    en: { holder: 'The app gave another person’s details, so we told it nothing.', operator: 'The identity number that the app gave is not that of whoever signed in.', next: 'Enter from your own account in the app, or go on here without returning.' },
  },
  launch_code_refused: {
    es: { holder: 'La aplicación no pudo leer el resultado.', operator: 'El código no existe, se usó, caducó (dos minutos), es de otra aplicación, o la tarjeta electrónica terminó.', next: 'Haga que la persona vuelva a entrar.' },
    'zh-CN': { holder: '该应用无法读取结果。', operator: '结果码不存在、已使用、已过期（两分钟）、属于其他应用，或电子社保卡已注销。', next: '请让用户重新进入。' },
    en: { holder: 'The app could not read the result.', operator: 'The code does not exist, was used, ran out (two minutes), is another app’s, or the e-card has ended.', next: 'Have the person enter again.' },
  },
} as const satisfies Readonly<Record<string, RefusalTexts>>;
