import type { Language } from '@yika/kit';

interface SignInWords {
  readonly title: string;
  readonly lead: string;
  readonly passkey: string;
  readonly passkeyWords: string;
  readonly usePasskey: string;
  readonly noPasskeys: string;
  readonly noPasskeysWords: string;
  readonly unanswered: string;
  readonly unansweredWords: string;
  readonly haveCode: string;
  readonly enrolTitle: string;
  readonly enrolWords: string;
  readonly code: string;
  readonly codeMissing: string;
  readonly passkeyName: string;
  readonly passkeyNameHint: string;
  readonly thisDevice: string;
  readonly makePasskey: string;
  readonly toSignIn: string;
  readonly byCode: string;
  readonly byCodeWords: string;
  readonly staffNumber: string;
  readonly staffNumberHint: string;
  readonly appCode: string;
  readonly appCodeHint: string;
  readonly appCodeMissing: string;
  readonly enterByCode: string;
  readonly demo: string;
  readonly demoWords: string;
}

export const signInWords: Record<Language, SignInWords> = {
  es: {
    title: 'Entrar en la consola', lead: 'Para el personal de los organismos que expiden y gestionan la tarjeta.',
    passkey: 'Con su llave de acceso', passkeyWords: 'La desbloquea usted, con la huella, la cara o el PIN de su equipo. Aquí no hay contraseñas.', usePasskey: 'Usar mi llave de acceso',
    noPasskeys: 'Este navegador no admite llaves de acceso', noPasskeysWords: 'Use uno actualizado y abra esta página con https.',
    unanswered: 'La llave de acceso no ha respondido', unansweredWords: 'Puede que se haya cancelado, que haya tardado demasiado o que en este equipo no haya ninguna. Inténtelo otra vez.',
    haveCode: 'Tengo un código de invitación o de recuperación', enrolTitle: 'Crear su llave de acceso', enrolWords: 'Escriba el código de un solo uso que le han entregado. Después, su equipo le pedirá que confirme.',
    code: 'Código de un solo uso', codeMissing: 'Falta el código', passkeyName: 'Nombre de esta llave de acceso', passkeyNameHint: 'Para reconocerla después: «portátil de la oficina», por ejemplo.', thisDevice: 'Este equipo', makePasskey: 'Crear la llave y entrar', toSignIn: 'Ya tengo una llave de acceso',
    byCode: 'Con el código de su aplicación', byCodeWords: 'Si no tiene a mano la llave de acceso y activó antes la segunda vía. Lo delicado le pedirá la llave de todos modos.', staffNumber: 'Número de personal', staffNumberHint: 'Por ejemplo, A-0123', appCode: 'Código', appCodeHint: 'Los seis dígitos que muestra su aplicación', appCodeMissing: 'Faltan el número o los seis dígitos', enterByCode: 'Entrar con el código',
    demo: 'Personas de la demostración', demoWords: 'Son inventadas. Elija una y entrará con sus funciones, sin contraseña.',
  },
  'zh-CN': {
    title: '登录管理平台', lead: '供发卡和用卡管理机构的工作人员使用。',
    passkey: '使用通行密钥', passkeyWords: '由本人用指纹、面容或设备密码解锁。本平台不设登录密码。', usePasskey: '使用我的通行密钥',
    noPasskeys: '此浏览器不支持通行密钥', noPasskeysWords: '请使用新版浏览器，并通过 https 打开本页。',
    unanswered: '通行密钥没有回应', unansweredWords: '可能已取消、超时，或本机没有通行密钥。请再试一次。',
    haveCode: '我有邀请码或恢复码', enrolTitle: '创建通行密钥', enrolWords: '输入收到的一次性代码，随后按设备提示确认。',
    code: '一次性代码', codeMissing: '请输入代码', passkeyName: '通行密钥名称', passkeyNameHint: '便于日后辨认，例如“办公室笔记本”。', thisDevice: '本机', makePasskey: '创建并登录', toSignIn: '我已有通行密钥',
    byCode: '使用应用验证码', byCodeWords: '通行密钥不在身边、且事先设置过第二种方式时使用。重要操作仍须使用通行密钥。', staffNumber: '工号', staffNumberHint: '例如 A-0123', appCode: '验证码', appCodeHint: '应用显示的六位数字', appCodeMissing: '请输入工号和六位验证码', enterByCode: '使用验证码登录',
    demo: '演示人员', demoWords: '均为虚构。选择一人即可以其角色进入，无需密码。',
  },
  en: {
    title: 'Sign in to the console', lead: 'For staff of the agencies that issue and manage the card.',
    passkey: 'With your passkey', passkeyWords: 'You unlock it yourself, by fingerprint, face or the PIN of your device. There are no passwords here.', usePasskey: 'Use my passkey',
    noPasskeys: 'This browser knows no passkeys', noPasskeysWords: 'Use an up-to-date one, and open this page over https.',
    unanswered: 'The passkey gave no answer', unansweredWords: 'It may have been cancelled or taken too long, or there is none on this device. Please try again.',
    haveCode: 'I have a code of an invitation or a recovery', enrolTitle: 'Make your passkey', enrolWords: 'Type the one-time code that you were given. Your device then asks you to confirm.',
    code: 'One-time code', codeMissing: 'The code is missing', passkeyName: 'Name of this passkey', passkeyNameHint: 'To know it again later: “office laptop”, for example.', thisDevice: 'This device', makePasskey: 'Make it and come in', toSignIn: 'I have a passkey already',
    byCode: 'With the code of your app', byCodeWords: 'Where the passkey is not at hand and you set up the second way before. Sensitive acts ask for the passkey all the same.', staffNumber: 'Staff number', staffNumberHint: 'A-0123, for example', appCode: 'Code', appCodeHint: 'The six digits that your app shows', appCodeMissing: 'The number or the six digits are missing', enterByCode: 'Sign in with the code',
    demo: 'People of the demonstration', demoWords: 'They are invented. Choose one and you come in with their roles, without a password.',
  },
};
