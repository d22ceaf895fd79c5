import type { Language } from '@yika/kit';

interface OneTimeCodeWords {
  readonly title: string;
  readonly words: string;
  readonly none: string;
  readonly since: (at: string) => string;
  readonly setUp: string;
  readonly setUpAnew: string;
  readonly end: string;
  readonly keep: string;
  readonly endQuestion: string;
  readonly ended: string;
  readonly notAllowed: string;
  readonly notAllowedWords: string;
  readonly qr: string;
  readonly scan: string;
  readonly typeBack: string;
  readonly byHand: string;
  readonly code: string;
  readonly confirm: string;
  readonly later: string;
  readonly setUpNow: string;
}

export const oneTimeCodeWords: Record<Language, OneTimeCodeWords> = {
  es: {
    title: 'Segunda vía: código de una aplicación', words: 'Para el día en que no tenga a mano la llave de acceso. Con el código se entra, pero lo delicado sigue pidiendo la llave.', none: 'Sin activar', since: (at) => `Activada el ${at}`,
    setUp: 'Activar', setUpAnew: 'Activar en otro teléfono', end: 'Desactivar', keep: 'Conservarla', endQuestion: '¿Desactivar los códigos? La aplicación ya no servirá para entrar.', ended: 'Segunda vía desactivada.',
    notAllowed: 'Donde usted trabaja solo se entra con llave de acceso', notAllowedWords: 'Así lo dispone la regla de su región. Tenga dos llaves en equipos distintos.', qr: 'Código QR con la clave para su aplicación',
    scan: 'Escanee el código con una aplicación de autenticación.', typeBack: 'Escriba los seis dígitos que muestre.', byHand: '¿No puede escanear? Escriba esta clave en la aplicación; no volverá a mostrarse:', code: 'Código de seis dígitos', confirm: 'Confirmar', later: 'Ahora no', setUpNow: 'Segunda vía activada.',
  },
  'zh-CN': {
    title: '第二种方式：应用验证码', words: '通行密钥不在身边时使用。凭验证码可以登录，重要操作仍须使用通行密钥。', none: '未启用', since: (at) => `启用于 ${at}`,
    setUp: '启用', setUpAnew: '换手机重新启用', end: '停用', keep: '保留', endQuestion: '停用应用验证码？停用后不能再用于登录。', ended: '已停用应用验证码。',
    notAllowed: '所在地区只允许使用通行密钥登录', notAllowedWords: '由所在地区规则确定。建议在两台设备上各设一个通行密钥。', qr: '供身份验证应用扫描的二维码',
    scan: '用身份验证应用扫描二维码。', typeBack: '输入应用显示的六位数字。', byHand: '无法扫描时，可在应用中输入以下密钥（仅显示一次）：', code: '六位验证码', confirm: '确认', later: '暂不启用', setUpNow: '已启用应用验证码。',
  },
  en: {
    title: 'Second way: the code of an app', words: 'For the day when the passkey is not at hand. The code lets you in; sensitive acts go on asking for the passkey.', none: 'Not set up', since: (at) => `Set up ${at}`,
    setUp: 'Set up', setUpAnew: 'Set up on another phone', end: 'Give up', keep: 'Keep it', endQuestion: 'Give up the codes? The app will no longer let you in.', ended: 'Second way given up.',
    notAllowed: 'Where you work, one comes in by passkey only', notAllowedWords: 'The rule of your region says so. Have two passkeys, on different devices.', qr: 'QR code with the key for your app',
    scan: 'Scan the code with an authenticator app.', typeBack: 'Type the six digits that it shows.', byHand: 'Cannot scan? Type this key into the app; it is not shown again:', code: 'Six-digit code', confirm: 'Confirm', later: 'Not now', setUpNow: 'Second way set up.',
  },
};
