import type { RefusalTexts } from '../refusals.ts';

/** PIN, devices and sessions. A PIN is looked at only after the device has answered, so these words speak to the holder of a known device. */
export const signInRefusals = {
  pin_too_simple: {
    es: { holder: 'Ese PIN es demasiado fácil de adivinar: cifras iguales o seguidas.', operator: 'El PIN incumple la regla: seis cifras, ni repetidas ni en serie.', next: 'Elija seis cifras que no sean iguales ni seguidas.' },
    'zh-CN': { holder: '密码过于简单，不能是相同或连续的数字。', operator: '密码不符合规则：6 位数字，不得重复或连续。', next: '换一个不重复、不连续的 6 位数字。' },
    en: { holder: 'That PIN is too easy to guess: the same digit or a run of digits.', operator: 'The PIN breaks the rule: six digits, neither repeated nor in sequence.', next: 'Choose six digits that do not repeat and do not run on.' },
  },
  pin_in_identity_number: {
    es: { holder: 'Ese PIN forma parte de su número de identidad, que otros pueden conocer.', operator: 'El PIN está contenido en el número de identidad.', next: 'Elija seis cifras que no salgan de ese número.' },
    'zh-CN': { holder: '密码取自社会保障号码，容易被他人猜到。', operator: '密码是社会保障号码中的连续数字。', next: '换一个不取自该号码的 6 位数字。' },
    en: { holder: 'That PIN is part of your identity number, which others may know.', operator: 'The PIN is contained in the identity number.', next: 'Choose six digits that are not taken from that number.' },
  },
  pin_wrong: {
    es: { holder: 'El PIN no es ese. Es el de la tarjeta electrónica, no el del banco ni el del chip.', operator: 'PIN incorrecto; el intento queda contado en este dispositivo.', next: 'Escriba el PIN de la tarjeta electrónica.' },
    'zh-CN': { holder: '密码不正确。这里要输入的是电子社保卡密码，不是银行密码或卡片密码。', operator: '密码错误，已计入本设备的尝试次数。', next: '重新输入电子社保卡密码。' },
    en: { holder: 'That is not the PIN. It is the one of the e-card, not of the bank or the chip.', operator: 'Wrong PIN; the try is counted on this device.', next: 'Type the PIN of the e-card.' },
  },
  pin_paused: {
    es: { holder: 'Hubo demasiados intentos y el PIN descansa un tiempo. Su tarjeta física no cambia.', operator: 'Intentos de PIN agotados por hoy; la pausa termina en la hora indicada.', next: 'Espere a esa hora, o vuelva a darse de alta si olvidó el PIN.' },
    'zh-CN': { holder: '密码错误次数过多，已暂停使用一段时间，实体卡不受影响。', operator: '当日密码尝试次数用完，到所示时间自动恢复。', next: '到时再试；忘记密码可重新申领并设置。' },
    en: { holder: 'There were too many tries, so the PIN rests for a while. Your physical card is not affected.', operator: 'PIN tries are spent for today; the pause ends at the time given.', next: 'Wait until then, or claim again if you forgot the PIN.' },
  },
  pin_service_busy: {
    es: { holder: 'Mucha gente entra a la vez. No se ha gastado ningún intento.', operator: 'Comprobación de PIN saturada; vea Retry-After.', next: 'Espere unos segundos y repita.' },
    'zh-CN': { holder: '当前登录人数较多，本次不计入尝试次数。', operator: '密码校验繁忙，等待时间见 Retry-After。', next: '几秒后再试。' },
    en: { holder: 'Many people are signing in at once. No try was spent.', operator: 'PIN checks are at capacity; see Retry-After.', next: 'Wait a few seconds and try again.' },
  },
  device_unknown: {
    es: { holder: 'Este dispositivo no tiene la tarjeta electrónica, o se cerró aquí.', operator: 'Dispositivo desconocido, dado de baja o cookie ausente.', next: 'Dese de alta en este dispositivo con sus datos.' },
    'zh-CN': { holder: '本设备尚未开通电子社保卡，或已被停用。', operator: '设备未知、已停用或缺少设备 cookie。', next: '在本设备上重新申领。' },
    en: { holder: 'The e-card is not on this device, or was ended here.', operator: 'Device unknown, ended, or its cookie is missing.', next: 'Claim the e-card on this device with your details.' },
  },
  device_key_wrong: {
    es: { holder: 'Este dispositivo no ha podido demostrar que es el suyo.', operator: 'La firma no corresponde a la clave del dispositivo.', next: 'Entre con el PIN y un código por SMS.' },
    'zh-CN': { holder: '本设备未能通过安全验证。', operator: '签名与设备密钥不符。', next: '用密码加短信验证码登录。' },
    en: { holder: 'This device could not show that it is yours.', operator: 'The signature does not fit the device key.', next: 'Sign in with the PIN and a text message.' },
  },
  device_key_enrolled: {
    es: { holder: 'Este dispositivo ya está preparado.', operator: 'El dispositivo ya tiene clave.', next: 'Siga con su tarjeta.' },
    'zh-CN': { holder: '本设备已完成设置。', operator: '设备密钥已存在。', next: '继续使用电子社保卡。' },
    en: { holder: 'This device is already set up.', operator: 'The device already has its key.', next: 'Go on to your card.' },
  },
  device_must_prove_again: {
    es: { holder: 'Se acabaron los intentos en este dispositivo. Los demás dispositivos siguen igual.', operator: 'Seis intentos gastados en el dispositivo: debe probarse con el SMS.', next: 'Entre con el PIN y un código por SMS.' },
    'zh-CN': { holder: '本设备的密码尝试次数已用完，其他设备不受影响。', operator: '本设备 6 次尝试已用完，需短信重新验证。', next: '用密码加短信验证码重新验证本设备。' },
    en: { holder: 'The tries on this device are spent. Your other devices are not affected.', operator: 'Six tries spent on this device: it has to prove itself by text message.', next: 'Sign in with the PIN and a text message.' },
  },
  device_clock_wrong: {
    es: { holder: 'El reloj de este dispositivo no va en hora, y el código depende de ella.', operator: 'La hora firmada se aparta demasiado de la del servidor.', next: 'Ponga la hora automática y vuelva a intentarlo.' },
    'zh-CN': { holder: '本设备的时间不准，二维码需要准确的时间。', operator: '签名时间与服务器时间相差过大。', next: '打开自动设置时间后重试。' },
    en: { holder: 'The clock of this device is off, and the code depends on it.', operator: 'The signed time is too far from server time.', next: 'Switch on automatic time and try again.' },
  },
  challenge_expired: {
    es: { holder: 'La página estuvo abierta demasiado tiempo.', operator: 'Reto caducado o ya usado (dos minutos, un solo uso).', next: 'Escriba el PIN otra vez.' },
    'zh-CN': { holder: '页面停留时间过长，已失效。', operator: '挑战值已过期或已使用（两分钟，仅限一次）。', next: '重新输入密码。' },
    en: { holder: 'The page was open for too long.', operator: 'The challenge expired or was used (two minutes, once).', next: 'Type the PIN again.' },
  },
  ecard_ended: {
    es: { holder: 'La tarjeta electrónica ya no está activa: se cerró o se retiró el consentimiento.', operator: 'Tarjeta electrónica terminada.', next: 'Dese de alta otra vez cuando quiera.' },
    'zh-CN': { holder: '电子社保卡已停用，可能是已解除或已撤回同意。', operator: '电子社保卡已终止。', next: '需要时重新申领。' },
    en: { holder: 'The e-card is no longer active: it was ended or consent was withdrawn.', operator: 'The e-card has ended.', next: 'Claim it again whenever you like.' },
  },
  ecard_not_usable: {
    es: { holder: 'Hoy la tarjeta electrónica no puede mostrar códigos.', operator: 'Ni identificación ni pago están permitidos por el estado de la tarjeta y la norma de la región.', next: 'Abra «¿Por qué no funciona?» para ver el motivo.' },
    'zh-CN': { holder: '电子社保卡今天不能出示二维码。', operator: '按卡状态和地区政策，身份核验和结算均不可用。', next: '打开“为什么不能用”查看原因。' },
    en: { holder: 'The e-card cannot show codes today.', operator: 'Card state and regional policy allow neither identification nor payment.', next: 'Open “Why is it not working?” to see the reason.' },
  },
  consent_not_found: {
    es: { holder: 'Ese consentimiento no existe o ya se retiró.', operator: 'Sin consentimiento vigente para ese fin.', next: 'Vea la lista de sus consentimientos.' },
    'zh-CN': { holder: '没有这项授权，或已经撤回。', operator: '该用途没有有效的同意记录。', next: '查看“我的授权”。' },
    en: { holder: 'There is no such consent, or it was already withdrawn.', operator: 'No live consent for that purpose.', next: 'Look at the list of your consents.' },
  },
} as const satisfies Record<string, RefusalTexts>;
