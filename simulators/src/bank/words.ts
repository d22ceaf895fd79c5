import type { Language } from '../language.ts';
import type { BankBehaviour } from './faults.ts';

interface BankWords {
  readonly title: string;
  readonly honest: string;
  readonly name: string;
  readonly services: string;
  readonly entry: string;
  readonly entryNote: string;
  readonly restNotPlayed: string;
  readonly tester: string;
  readonly customer: string;
  readonly nobody: string;
  readonly hands: string;
  readonly faultIsOn: (fault: string) => string;
  readonly faults: Readonly<Record<Exclude<BankBehaviour, 'well'>, string>>;
  readonly saidNo: string;
  readonly saidNoWords: string;
  readonly signedIn: string;
  readonly signedInWords: string;
  readonly level: string;
  readonly when: string;
  readonly subject: string;
  readonly turnedAway: string;
  readonly turnedAwayWords: string;
  readonly engineers: string;
  readonly code: string;
  readonly reference: string;
  readonly check: string;
  readonly again: string;
  /** By the code of the refusal: what the bank did wrong. */
  readonly mistakes: Readonly<Record<string, string>>;
  readonly otherMistake: string;
}

export const bankWords: Readonly<Record<Language, BankWords>> = {
  es: {
    title: 'Simulador de banco: no es un banco',
    honest: 'Es un simulador para pruebas: aquí no hay cuentas, dinero ni clientes de verdad.',
    name: 'Banco de demostración',
    services: 'Servicios públicos',
    entry: 'Tarjeta de seguridad social',
    entryNote: 'Abrir la tarjeta electrónica',
    restNotPlayed: 'El resto de la aplicación del banco no se simula.',
    tester: 'Para quien prueba',
    customer: 'De quién es este teléfono',
    nobody: 'El banco no conoce a nadie',
    hands: 'El banco entrega nombre y número de identidad',
    faultIsOn: (fault) => `Hay un fallo encendido: ${fault}.`,
    faults: {
      expired: 'envía una petición caducada', audience_wrong: 'se dirige a otro destinatario', key_foreign: 'firma con una clave ajena', signature_stripped: 'envía la petición sin firma', nonce_used: 'envía dos veces la misma petición',
      fields_unreadable: 'cifra los datos con otra clave', closed: 'el operador ha desconectado la aplicación', scope_too_wide: 'pide más de lo que puede', return_address_foreign: 'quiere volver a una dirección sin registrar',
      address_used: 'la dirección de entrada ya se ha abierto', person_foreign: 'entrega los datos de otra persona', code_used: 'canjea dos veces el código del resultado',
    },
    saidNo: 'No ha dado su permiso', saidNoWords: 'El banco solo sabe eso. Puede volver a intentarlo cuando quiera.',
    signedIn: 'Ha vuelto al banco', signedInWords: 'Esto es todo lo que sabe ahora el banco:',
    level: 'Nivel de la tarjeta electrónica', when: 'Sesión iniciada', subject: 'Identificador que solo vale en este banco',
    turnedAway: 'Ahora no se puede', turnedAwayWords: 'No hemos podido abrir su tarjeta de seguridad social. A su tarjeta no le pasa nada: inténtelo más tarde o ábrala directamente.',
    engineers: 'Para los ingenieros del banco', code: 'Código', reference: 'Referencia', check: 'Revisar una petición paso a paso', again: 'Volver al inicio del banco',
    mistakes: {
      launch_expired: 'La petición había caducado: exp ya pasó.', launch_audience_wrong: 'La petición no iba dirigida a esta instalación (aud).', launch_signature_wrong: 'La firma no es de la clave registrada.',
      launch_algorithm_refused: 'La petición llegó sin firma o con otro algoritmo.', launch_nonce_used: 'La misma petición ya se había enviado antes (nonce).', launch_fields_unreadable: 'Los datos personales no estaban cifrados con la clave publicada.',
      launch_app_closed: 'El operador tiene desconectada esta aplicación.', launch_scope_refused: 'Se pidió un alcance que la aplicación no tiene.', launch_return_address_refused: 'La dirección de vuelta no está registrada.',
      launch_code_refused: 'El código del resultado ya se había canjeado, caducó o es de otra aplicación.', launch_limit_reached: 'La aplicación ha agotado su límite de entradas.',
      return_foreign: 'Este navegador no es el que salió del banco, o la vuelta ya se usó.', unreachable: 'La otra parte no responde.',
    },
    otherMistake: 'El código dice qué hay que corregir.',
  },
  'zh-CN': {
    title: '银行模拟器（不是银行）',
    honest: '这是测试用的模拟器，没有真实的账户、资金和客户。',
    name: '演示银行',
    services: '政务服务',
    entry: '社会保障卡',
    entryNote: '打开电子社保卡',
    restNotPlayed: '银行应用的其他功能不作模拟。',
    tester: '供测试者选择',
    customer: '这是谁的手机',
    nobody: '银行没有任何客户的信息',
    hands: '银行提供姓名和证件号码',
    faultIsOn: (fault) => `已开启故障：${fault}。`,
    faults: {
      expired: '发送过期的请求', audience_wrong: '请求发给了别的系统', key_foreign: '用他人的密钥签名', signature_stripped: '请求没有签名', nonce_used: '同一请求发送两次',
      fields_unreadable: '用别的密钥加密个人信息', closed: '运营方已停用该应用', scope_too_wide: '请求的权限超出许可', return_address_foreign: '返回地址没有登记',
      address_used: '进入地址已被打开过', person_foreign: '提供了另一个人的信息', code_used: '结果码使用两次',
    },
    saidNo: '未获同意', saidNoWords: '银行只知道这一点。之后可以随时再试。',
    signedIn: '已返回银行', signedInWords: '银行现在知道的全部内容：',
    level: '电子社保卡级别', when: '登录时间', subject: '仅在本银行有效的标识',
    turnedAway: '暂时无法打开', turnedAwayWords: '现在打不开社会保障卡。卡片本身不受影响，请稍后再试，或直接打开电子社保卡。',
    engineers: '供银行技术人员查看', code: '代码', reference: '查询编号', check: '逐项检查请求', again: '回到银行首页',
    mistakes: {
      launch_expired: '请求已过期（exp 已过）。', launch_audience_wrong: '请求不是发给本系统的（aud）。', launch_signature_wrong: '签名不是登记的密钥所签。',
      launch_algorithm_refused: '请求没有签名，或使用了别的算法。', launch_nonce_used: '同一请求此前已发送过（nonce）。', launch_fields_unreadable: '个人信息没有用公布的密钥加密。',
      launch_app_closed: '运营方已停用该应用。', launch_scope_refused: '请求了未获许可的权限。', launch_return_address_refused: '返回地址没有登记。',
      launch_code_refused: '结果码已使用、已过期，或属于其他应用。', launch_limit_reached: '该应用已达进入次数上限。',
      return_foreign: '返回的不是当初离开银行的浏览器，或已经返回过。', unreachable: '对方没有响应。',
    },
    otherMistake: '请按代码查明需要改正的内容。',
  },
  en: {
    title: 'Bank simulator – not a bank',
    honest: 'This is a simulator for tests: there are no real accounts, money or customers here.',
    name: 'Demo bank',
    services: 'Public services',
    entry: 'Social security card',
    entryNote: 'Open the electronic card',
    restNotPlayed: 'The rest of the bank’s app is not simulated.',
    tester: 'For whoever is testing',
    customer: 'Whose phone this is',
    nobody: 'The bank knows nobody',
    hands: 'The bank hands over name and identity number',
    faultIsOn: (fault) => `A fault is on: ${fault}.`,
    faults: {
      expired: 'sends a request that has run out', audience_wrong: 'addresses somebody else', key_foreign: 'signs with a foreign key', signature_stripped: 'sends the request without a signature', nonce_used: 'sends the same request twice',
      fields_unreadable: 'encrypts the fields to another key', closed: 'the operator has switched the app off', scope_too_wide: 'asks for more than it may', return_address_foreign: 'wants to go back to an address that is not registered',
      address_used: 'the way in was opened before', person_foreign: 'hands over another person’s details', code_used: 'hands in the code of the result twice',
    },
    saidNo: 'You did not allow it', saidNoWords: 'That is all the bank knows. You can try again whenever you like.',
    signedIn: 'You are back at the bank', signedInWords: 'This is everything that the bank knows now:',
    level: 'Level of the e-card', when: 'Signed in', subject: 'An identifier for this bank alone',
    turnedAway: 'Not possible right now', turnedAwayWords: 'We could not open your social security card. Nothing is wrong with your card: try again later, or open it directly.',
    engineers: 'For the bank’s engineers', code: 'Code', reference: 'Reference', check: 'Check a request step by step', again: 'Back to the bank’s start',
    mistakes: {
      launch_expired: 'The request had run out: exp is past.', launch_audience_wrong: 'The request was not addressed to this installation (aud).', launch_signature_wrong: 'The signature is not that of the registered key.',
      launch_algorithm_refused: 'The request came without a signature, or with another algorithm.', launch_nonce_used: 'The same request had been sent before (nonce).', launch_fields_unreadable: 'The personal fields were not encrypted to the published key.',
      launch_app_closed: 'The operator keeps this app switched off.', launch_scope_refused: 'A scope was asked for that the app does not have.', launch_return_address_refused: 'The return address is not registered.',
      launch_code_refused: 'The code of the result had been handed in before, ran out, or is another app’s.', launch_limit_reached: 'The app has used up its limit.',
      return_foreign: 'This is not the browser that left the bank, or it has come back already.', unreachable: 'The other side does not answer.',
    },
    otherMistake: 'The code says what has to be mended.',
  },
};
