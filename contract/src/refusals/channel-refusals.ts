import type { RefusalTexts } from '../refusals.ts';

/** Another app that a person comes from. Whatever its platform answers is one of these; the ways without it are always open. */
export const channelRefusals = {
  channel_not_offered: {
    es: { holder: 'Aquí no se puede entrar desde esa aplicación.', operator: 'El canal no está configurado en esta instalación.', next: 'Entre con sus datos en esta página.' },
    'zh-CN': { holder: '这里不支持从该应用进入。', operator: '本系统未配置该渠道。', next: '在本页面填写信息登录。' },
    en: { holder: 'One cannot enter here from that app.', operator: 'The channel is not configured in this installation.', next: 'Sign in with your details on this page.' },
  },
  channel_paused: {
    es: { holder: 'La entrada desde esa aplicación está cerrada por ahora. Su tarjeta no cambia.', operator: 'Interruptor del canal cerrado en el país o en la región.', next: 'Entre por otra vía o llame al 12333.' },
    'zh-CN': { holder: '该应用的入口暂时关闭，卡片不受影响。', operator: '全国或本地区已关闭该渠道开关。', next: '换其他方式登录，或拨打12333。' },
    en: { holder: 'Entry from that app is closed for now. Your card is not affected.', operator: 'The channel’s switch is closed for the nation or the region.', next: 'Enter another way, or call 12333.' },
  },
  channel_not_linked: {
    es: { holder: 'Esa cuenta todavía no está vinculada a una tarjeta electrónica, o su dispositivo se cerró.', operator: 'Cuenta sin vínculo vivo con un titular.', next: 'Dese de alta con sus datos: después bastará el PIN.' },
    'zh-CN': { holder: '该账号尚未关联电子社保卡，或关联的设备已退出。', operator: '该账号没有有效的关联。', next: '先填写信息申领，之后凭密码即可登录。' },
    en: { holder: 'That account is not linked to an e-card yet, or its device was ended.', operator: 'The account has no live link to a holder.', next: 'Claim with your details once; afterwards the PIN is enough.' },
  },
  channel_unreachable: {
    es: { holder: 'La aplicación no responde. No es culpa suya ni de su tarjeta.', operator: 'La plataforma del canal no responde o su cortacircuitos está abierto.', next: 'Vuelva a intentarlo en un minuto o entre con sus datos.' },
    'zh-CN': { holder: '该应用暂时没有响应，与卡片无关。', operator: '渠道平台无响应，或熔断已打开。', next: '稍后再试，或直接填写信息登录。' },
    en: { holder: 'The app does not answer. It is neither your fault nor your card’s.', operator: 'The channel’s platform does not answer, or its circuit breaker is open.', next: 'Try again in a minute, or sign in with your details.' },
  },
  channel_busy: {
    es: { holder: 'La aplicación está saturada en este momento.', operator: 'La plataforma del canal responde que está ocupada o que se superó su límite.', next: 'Espere un momento y vuelva a intentarlo.' },
    'zh-CN': { holder: '该应用当前繁忙。', operator: '渠道平台返回系统繁忙或调用超限。', next: '稍等片刻后再试。' },
    en: { holder: 'The app is busy at the moment.', operator: 'The channel’s platform says that it is busy, or that a limit was reached.', next: 'Wait a moment and try again.' },
  },
  channel_misconfigured: {
    es: { holder: 'Esta entrada está mal configurada por nuestra parte.', operator: 'La plataforma rechaza nuestra aplicación, clave o dirección: ejecute «yika channel check».', next: 'Entre con sus datos; ya estamos avisados.' },
    'zh-CN': { holder: '这个入口在我们这边的配置有误。', operator: '平台拒绝了我方的应用、密钥或地址，请运行 yika channel check。', next: '请直接填写信息登录，我们会尽快处理。' },
    en: { holder: 'This entry is wrongly set up on our side.', operator: 'The platform refuses our app, key or address: run `yika channel check`.', next: 'Sign in with your details; we have been told.' },
  },
  channel_not_permitted: {
    es: { holder: 'La aplicación no nos permite hacer eso.', operator: 'A nuestra aplicación le falta un permiso en la plataforma.', next: 'Entre con sus datos.' },
    'zh-CN': { holder: '该应用没有授予我们这项权限。', operator: '我方应用缺少平台的接口权限。', next: '请直接填写信息登录。' },
    en: { holder: 'The app does not allow us to do that.', operator: 'Our app lacks a permission at the platform.', next: 'Sign in with your details.' },
  },
  channel_answer_unknown: {
    es: { holder: 'La aplicación contestó algo que no entendemos.', operator: 'Respuesta de la plataforma fuera de lo documentado; el código consta en el registro.', next: 'Entre con sus datos o inténtelo más tarde.' },
    'zh-CN': { holder: '该应用返回了无法识别的结果。', operator: '平台返回了文档以外的结果，代码见日志。', next: '请直接填写信息登录，或稍后再试。' },
    en: { holder: 'The app answered something that we do not understand.', operator: 'The platform’s answer is outside its documentation; its code is in the log.', next: 'Sign in with your details, or try later.' },
  },
  channel_answer_forged: {
    es: { holder: 'La respuesta no venía firmada por la aplicación y no la hemos aceptado.', operator: 'Firma de la respuesta ausente o falsa: alguien en medio, o clave cambiada.', next: 'No siga por aquí: entre con sus datos.' },
    'zh-CN': { holder: '收到的结果没有该应用的有效签名，我们没有采用。', operator: '应答签名缺失或不正确：可能被篡改，或平台已更换密钥。', next: '请不要继续，改为直接填写信息登录。' },
    en: { holder: 'The answer did not carry the app’s signature, so we did not take it.', operator: 'The answer’s signature is missing or false: somebody in between, or a changed key.', next: 'Do not go on this way: sign in with your details.' },
  },
  channel_approval_refused: {
    es: { holder: 'No dio su autorización, así que la aplicación no nos ha dicho nada de usted.', operator: 'La persona rechazó la autorización; no llegó ningún código.', next: 'Autorice y vuelva a entrar, o entre con sus datos.' },
    'zh-CN': { holder: '没有授权，该应用没有向我们提供任何信息。', operator: '本人拒绝授权，没有返回授权码。', next: '重新进入并授权，或直接填写信息登录。' },
    en: { holder: 'You did not approve, so the app told us nothing about you.', operator: 'The person refused; no code came back.', next: 'Enter again and approve, or sign in with your details.' },
  },
  channel_return_foreign: {
    es: { holder: 'Esta página no se abrió desde este navegador, o ya se usó.', operator: 'El estado no corresponde a este navegador, canal o momento.', next: 'Empiece de nuevo desde la aplicación.' },
    'zh-CN': { holder: '这个页面不是从本浏览器打开的，或者已经用过。', operator: 'state 与本浏览器、渠道或时间不符。', next: '请从该应用重新进入。' },
    en: { holder: 'This page was not begun in this browser, or was used before.', operator: 'The state does not fit this browser, channel or moment.', next: 'Begin again from the app.' },
  },
  channel_code_invalid: {
    es: { holder: 'El permiso que trajo la aplicación no sirve.', operator: 'La plataforma no reconoce el código de autorización.', next: 'Vuelva a entrar desde la aplicación.' },
    'zh-CN': { holder: '该应用带回的授权无效。', operator: '平台不认可授权码。', next: '请从该应用重新进入。' },
    en: { holder: 'The approval that the app brought is not valid.', operator: 'The platform does not know the authorization code.', next: 'Enter again from the app.' },
  },
  channel_code_used: {
    es: { holder: 'Ese permiso ya se usó una vez.', operator: 'Código de autorización usado antes: recarga o repetición.', next: 'Vuelva a entrar desde la aplicación.' },
    'zh-CN': { holder: '这次授权已经使用过。', operator: '授权码已被使用：页面刷新或重放。', next: '请从该应用重新进入。' },
    en: { holder: 'That approval has been used once already.', operator: 'The authorization code was used before: a reload, or a replay.', next: 'Enter again from the app.' },
  },
  channel_code_expired: {
    es: { holder: 'El permiso caducó antes de llegar.', operator: 'Código de autorización caducado.', next: 'Vuelva a entrar desde la aplicación.' },
    'zh-CN': { holder: '授权已过期。', operator: '授权码已过期。', next: '请从该应用重新进入。' },
    en: { holder: 'The approval ran out before it arrived.', operator: 'The authorization code has expired.', next: 'Enter again from the app.' },
  },
  channel_approval_ended: {
    es: { holder: 'Ha pasado demasiado tiempo desde que autorizó.', operator: 'Sin aprobación viva del canal en este navegador (15 minutos).', next: 'Vuelva a entrar desde la aplicación.' },
    'zh-CN': { holder: '距离授权的时间过长，已失效。', operator: '本浏览器没有有效的渠道授权（15 分钟）。', next: '请从该应用重新进入。' },
    en: { holder: 'Too much time has passed since you approved.', operator: 'This browser has no live approval of a channel (15 minutes).', next: 'Enter again from the app.' },
  },
  channel_account_borrowed: {
    es: { holder: 'WeChat abrió solo una vista previa, con una cuenta prestada que no es la suya.', operator: 'Página de instantánea (is_snapshotuser): cuenta virtual.', next: 'Pulse «usar el servicio completo» en WeChat y vuelva a entrar.' },
    'zh-CN': { holder: '微信打开的是快照页，使用的不是本人账号。', operator: '快照页虚拟账号（is_snapshotuser）。', next: '点击微信页面底部的“使用完整服务”后重新进入。' },
    en: { holder: 'WeChat opened only a preview, with a temporary account that is not yours.', operator: 'Snapshot page (is_snapshotuser): a virtual account.', next: 'Press “use full service” in WeChat and enter again.' },
  },
  channel_account_blocked: {
    es: { holder: 'La aplicación tiene bloqueada esa cuenta por seguridad.', operator: 'La plataforma califica la cuenta de alto riesgo.', next: 'Entre con sus datos; para la cuenta, pregunte a la aplicación.' },
    'zh-CN': { holder: '该账号因安全原因被应用限制。', operator: '平台将该账号判定为高风险。', next: '请直接填写信息登录，账号问题请咨询该应用。' },
    en: { holder: 'The app has blocked that account for safety.', operator: 'The platform rates the account as high risk.', next: 'Sign in with your details; about the account, ask the app.' },
  },
  channel_real_name_missing: {
    es: { holder: 'Esa cuenta no tiene nombre real en la aplicación.', operator: 'La cuenta del canal no está verificada con nombre real.', next: 'Verifíquese en la aplicación o entre con sus datos.' },
    'zh-CN': { holder: '该账号尚未在应用中实名。', operator: '渠道账号未实名认证。', next: '先在该应用完成实名，或直接填写信息登录。' },
    en: { holder: 'That account has no real name with the app.', operator: 'The channel’s account is not verified by real name.', next: 'Verify yourself in the app, or sign in with your details.' },
  },
  channel_real_name_foreign: {
    es: { holder: 'La cuenta está a nombre de otra persona.', operator: 'El nombre real de la cuenta no es el del solicitante.', next: 'Cambie a su propia cuenta o entre con sus datos.' },
    'zh-CN': { holder: '该账号实名的是另一个人。', operator: '渠道账号的实名与申领人不一致。', next: '换成本人的账号，或直接填写信息登录。' },
    en: { holder: 'The account is in another person’s name.', operator: 'The account’s real name is not the claimant’s.', next: 'Change to your own account, or sign in with your details.' },
  },
  channel_identity_number_foreign: {
    es: { holder: 'El número de identidad no es el de esa cuenta.', operator: 'El número escrito no corresponde al titular de la cuenta.', next: 'Revise el número que escribió.' },
    'zh-CN': { holder: '填写的证件号码与该账号不一致。', operator: '填写的号码与账号实名信息不符。', next: '核对填写的号码。' },
    en: { holder: 'The identity number is not that account’s.', operator: 'The number typed does not belong to the account’s owner.', next: 'Check the number that you typed.' },
  },
} as const satisfies Readonly<Record<string, RefusalTexts>>;
