import type { Language } from '@yika/kit';

interface AppWords {
  readonly insecure: { readonly title: string; readonly why: string; readonly what: string };
  readonly broken: { readonly title: string; readonly what: string; readonly whatToDo: string; readonly again: string };
  readonly notFound: { readonly title: string; readonly words: string; readonly home: string };
  readonly triesLeft: (tries: number) => string;
  readonly until: (instant: string) => string;
  readonly pin: string;
  readonly pinMissing: (left: number) => string;
  readonly code: string;
  readonly codeMissing: (left: number) => string;
  readonly codeSent: (tail: string | null) => string;
  readonly codeMaybeSent: string;
  readonly neverTell: string;
  readonly proveAgain: string;
  readonly continue: string;
  readonly cancel: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly identityNumber: string;
  readonly identityMissing: string;
  readonly identityFaults: IdentityFaults;
  readonly cardFaults: { readonly check: string; readonly signs: string };
  readonly showOffline: string;
}

interface IdentityFaults {
  readonly check: string;
  readonly day: string;
  readonly province: string;
  readonly signs: string;
  readonly long: string;
}

export const appWords: Record<Language, AppWords> = {
  es: {
    insecure: {
      title: 'Esta página necesita una conexión segura', why: 'Aquí la dirección empieza por http, no por https',
      what: 'Sin conexión segura el teléfono no puede guardar la clave de su tarjeta, ni usar la cámara, ni abrir el código sin cobertura. Abra la página por esta dirección:',
    },
    broken: { title: 'Esta página no se ha podido abrir', what: 'Una parte de la aplicación no ha llegado', whatToDo: 'Sus datos no han cambiado. Cargue la página otra vez; si sigue igual, llame al 12333.', again: 'Cargar otra vez' },
    notFound: { title: 'Esta página no existe', words: 'Puede que el enlace sea antiguo.', home: 'Ir a mi tarjeta' },
    triesLeft: (tries) => (tries === 1 ? 'Queda un intento en este dispositivo.' : `Quedan ${tries} intentos en este dispositivo.`),
    until: (instant) => `Podrá seguir el ${instant}.`,
    pin: 'PIN de la tarjeta electrónica',
    pinMissing: (left) => (left === 6 ? 'Escriba el PIN para continuar' : left === 1 ? 'Falta una cifra' : `Faltan ${left} cifras`),
    code: 'Código de seis cifras',
    codeMissing: (left) => (left === 6 ? 'Escriba el código para continuar' : left === 1 ? 'Falta una cifra' : `Faltan ${left} cifras`),
    codeSent: (tail) => (tail === null ? 'Enviado al teléfono registrado.' : `Enviado al teléfono registrado que acaba en ${tail}.`),
    codeMaybeSent: 'Si los datos corresponden a una persona registrada, recibirá un SMS en su teléfono registrado.',
    neverTell: 'Nadie de la administración le pedirá este código. No se lo diga a nadie.',
    proveAgain: 'Entrar con PIN y SMS',
    continue: 'Continuar',
    cancel: 'Ahora no',
    name: 'Nombre y apellidos',
    nameMissing: 'Escriba el nombre para continuar',
    identityNumber: 'Número de identidad',
    identityMissing: 'Complete el número de identidad',
    identityFaults: {
      check: 'Un carácter no concuerda con los demás. Cópielo otra vez.', day: 'Las cifras 7 a 14 son la fecha de nacimiento, y esa fecha no existe.', province: 'Ningún número empieza por esas cifras.',
      signs: 'Solo lleva cifras; el último carácter puede ser X.', long: 'Sobran caracteres: son 18.',
    },
    cardFaults: { check: 'Un carácter no concuerda con los demás. Cópielo otra vez.', signs: 'Lleva nueve cifras o letras mayúsculas.' },
    showOffline: 'Mostrar código sin conexión',
  },
  'zh-CN': {
    insecure: {
      title: '此页面需要安全连接', why: '当前地址以 http 开头，不是 https',
      what: '没有安全连接，手机无法保存电子社保卡的密钥，也不能使用摄像头和离线码。请改用以下地址打开：',
    },
    broken: { title: '页面没有打开', what: '应用的一部分没有加载完', whatToDo: '您的信息没有变化。请重新加载；如仍打不开，请拨打 12333。', again: '重新加载' },
    notFound: { title: '页面不存在', words: '链接可能已经过期。', home: '返回我的社保卡' },
    triesLeft: (tries) => `本设备还可以试 ${tries} 次。`,
    until: (instant) => `${instant}后可以继续。`,
    pin: '电子社保卡密码',
    pinMissing: (left) => (left === 6 ? '请输入密码' : `密码还差 ${left} 位`),
    code: '6 位验证码',
    codeMissing: (left) => (left === 6 ? '请输入验证码' : `还差 ${left} 位数字`),
    codeSent: (tail) => (tail === null ? '已发送到登记的手机号。' : `已发送到尾号 ${tail} 的登记手机。`),
    codeMaybeSent: '如果信息属于已登记的持卡人，登记的手机号会收到短信。',
    neverTell: '任何工作人员都不会向您要这个验证码，请不要告诉别人。',
    proveAgain: '用密码和短信登录',
    continue: '继续',
    cancel: '暂不办理',
    name: '姓名',
    nameMissing: '请先填写姓名',
    identityNumber: '身份证件号码',
    identityMissing: '请填完整身份证件号码',
    identityFaults: { check: '有一位与其他数字不符，请对照证件核对。', day: '第 7 到 14 位是出生日期，这个日期不存在。', province: '没有以这几位开头的号码。', signs: '只能是数字，末位可以是 X。', long: '位数多了，应为 18 位。' },
    cardFaults: { check: '有一位与其他字符不符，请对照卡面核对。', signs: '应为 9 位数字或大写字母。' },
    showOffline: '出示离线码',
  },
  en: {
    insecure: {
      title: 'This page needs a secure connection', why: 'The address here begins with http, not https',
      what: 'Without a secure connection the phone cannot keep the key of your card, use the camera, or open the code offline. Please open the page at this address:',
    },
    broken: { title: 'This page could not be opened', what: 'A part of the app did not arrive', whatToDo: 'Nothing of yours has changed. Load the page again; if that does not help, call 12333.', again: 'Load it again' },
    notFound: { title: 'This page does not exist', words: 'The link may be an old one.', home: 'Go to my card' },
    triesLeft: (tries) => (tries === 1 ? 'One try is left on this device.' : `${tries} tries are left on this device.`),
    until: (instant) => `You can go on at ${instant}.`,
    pin: 'PIN of the e-card',
    pinMissing: (left) => (left === 6 ? 'Type the PIN to continue' : left === 1 ? 'One digit is missing' : `${left} digits are missing`),
    code: 'Six-digit code',
    codeMissing: (left) => (left === 6 ? 'Type the code to continue' : left === 1 ? 'One digit to go' : `${left} digits to go`),
    codeSent: (tail) => (tail === null ? 'Sent to the registered phone.' : `Sent to the registered phone ending in ${tail}.`),
    codeMaybeSent: 'If these details belong to a registered person, a text message goes to their registered phone.',
    neverTell: 'No member of staff will ever ask for this code. Please tell nobody.',
    proveAgain: 'Sign in with PIN and text message',
    continue: 'Continue',
    cancel: 'Not now',
    name: 'Full name',
    nameMissing: 'Type your name to continue',
    identityNumber: 'Identity number',
    identityMissing: 'Complete the identity number',
    identityFaults: {
      check: 'One character does not fit the others. Please copy it again.', day: 'Digits 7 to 14 are the date of birth, and that date does not exist.', province: 'No number begins with these digits.',
      signs: 'It holds digits only; the last may be X.', long: 'There are too many characters: it has 18.',
    },
    cardFaults: { check: 'One character does not fit the rest. Please copy it again.', signs: 'It has nine digits or capital letters.' },
    showOffline: 'Show the offline code',
  },
};
