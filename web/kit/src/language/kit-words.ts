import type { Language } from './language.ts';

interface KitWords {
  readonly skip: string;
  readonly back: string;
  readonly language: string;
  readonly notice: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly reference: string;
  readonly loading: string;
  readonly tryAgain: string;
  readonly noAnswerTitle: string;
  readonly noAnswerWhy: string;
  readonly offlineWhy: string;
  readonly noAnswerDo: string;
  readonly elderOn: string;
  readonly elderOff: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly deleteKey: string;
  readonly showDigits: string;
  readonly hideDigits: string;
  readonly letterX: string;
  readonly of: (typed: number, whole: number) => string;
  readonly seconds: (left: number) => string;
  readonly step: (now: number, whole: number) => string;
  readonly stillWorks: string;
  readonly tryAgainIn: (seconds: number) => string;
  readonly call: (number: string) => string;
  /** Above the boxes of a day and a time. */
  readonly parts: Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>>;
  readonly face: FaceWords;
  readonly scanner: ScannerWords;
}

interface FaceWords {
  readonly title: string;
  readonly show: string;
  readonly hide: string;
  readonly until: (month: string) => string;
  readonly hidesIn: (seconds: number) => string;
  readonly photo: string;
  readonly region: string;
}

interface ScannerWords {
  readonly starting: string;
  readonly aim: string;
  /** Why there is no picture, and what is next. */
  readonly missing: Readonly<Record<'insecure' | 'none' | 'denied' | 'busy', string>>;
  readonly photo: string;
  readonly noCode: string;
  readonly type: string;
  readonly use: string;
  readonly typeInstead: string;
}

export const kitWords: Record<Language, KitWords> = {
  es: {
    skip: 'Ir al contenido',
    back: 'Volver',
    language: 'Idioma',
    notice: 'Implementación abierta de normas publicadas. No es la plataforma nacional.',
    close: 'Cerrar',
    copy: 'Copiar',
    copied: 'Copiado',
    reference: 'Referencia',
    loading: 'Un momento…',
    tryAgain: 'Volver a intentarlo',
    noAnswerTitle: 'No ha llegado respuesta',
    noAnswerWhy: 'No sabemos si la solicitud llegó. Esto no es un «no».',
    offlineWhy: 'Este teléfono no tiene conexión ahora.',
    noAnswerDo: 'Inténtelo otra vez: lo que ya se hizo no se hará dos veces.',
    elderOn: 'Versión fácil, con letra grande',
    elderOff: 'Volver a la versión normal',
    readAloud: 'Leer en voz alta',
    stopReading: 'Parar la lectura',
    deleteKey: 'Borrar',
    showDigits: 'Ver las cifras',
    hideDigits: 'Ocultar las cifras',
    letterX: 'Escribir la letra X',
    of: (typed, whole) => `${typed} de ${whole}`,
    seconds: (left) => (left === 1 ? '1 segundo' : `${left} segundos`),
    step: (now, whole) => `Paso ${now} de ${whole}`,
    stillWorks: 'Sigue funcionando',
    tryAgainIn: (seconds) => `Puede volver a intentarlo en ${seconds} s.`,
    call: (number) => `Llamar al ${number}`,
    parts: { year: 'Año', month: 'Mes', day: 'Día', hour: 'Hora', minute: 'Minutos' },
    face: {
      title: 'Tarjeta de seguridad social', show: 'Ver', hide: 'Ocultar', until: (month) => `hasta ${month}`,
      hidesIn: (seconds) => `Los datos se ocultan en ${seconds} s`, photo: 'Foto del titular', region: 'Expedida en',
    },
    scanner: {
      starting: 'Abriendo la cámara…', aim: 'Ponga el código dentro del marco', missing: {
        none: 'Aquí no hay cámara. Haga una foto del código o escríbalo.', denied: 'La cámara no está permitida para esta página. Haga una foto del código o escríbalo.',
        busy: 'Otra aplicación está usando la cámara. Haga una foto del código o escríbalo.', insecure: 'La cámara necesita una conexión segura (https). Haga una foto del código o escríbalo.',
      },
      photo: 'Hacer una foto', noCode: 'En la foto no se ve ningún código. Acérquese y evite los reflejos.',
      type: 'O escriba el código', use: 'Usar este código', typeInstead: 'Escribirlo',
    },
  },
  'zh-CN': {
    skip: '跳到正文',
    back: '返回',
    language: '语言',
    notice: '依据公开规则的开源实现，并非国家平台。',
    close: '关闭',
    copy: '复制',
    copied: '已复制',
    reference: '参考号',
    loading: '请稍候…',
    tryAgain: '再试一次',
    noAnswerTitle: '没有收到答复',
    noAnswerWhy: '无法确定请求是否送达，这不代表被拒绝。',
    offlineWhy: '这部手机现在没有网络。',
    noAnswerDo: '请再试一次，已办的事不会重复办理。',
    elderOn: '长辈版',
    elderOff: '回到标准版',
    readAloud: '朗读本页',
    stopReading: '停止朗读',
    deleteKey: '删除',
    showDigits: '显示数字',
    hideDigits: '隐藏数字',
    letterX: '输入字母 X',
    of: (typed, whole) => `${typed}/${whole} 位`,
    seconds: (left) => `${left} 秒`,
    step: (now, whole) => `第 ${now} 步，共 ${whole} 步`,
    stillWorks: '现在仍可用',
    tryAgainIn: (seconds) => `${seconds} 秒后可以再试。`,
    call: (number) => `拨打 ${number}`,
    parts: { year: '年', month: '月', day: '日', hour: '时', minute: '分' },
    face: {
      title: '社会保障卡', show: '显示', hide: '隐藏', until: (month) => `有效到${month}`,
      hidesIn: (seconds) => `${seconds} 秒后自动隐藏`, photo: '持卡人照片', region: '发卡地',
    },
    scanner: {
      starting: '正在打开摄像头…', aim: '请把码放进框内', missing: {
        none: '没有可用的摄像头。可以拍照识别，或手动输入。', denied: '本页面没有获得摄像头权限。可以拍照识别，或手动输入。',
        busy: '摄像头正被其他应用占用。可以拍照识别，或手动输入。', insecure: '摄像头需要安全连接（https）。可以拍照识别，或手动输入。',
      },
      photo: '拍照识别', noCode: '照片里没有找到码，请靠近一些，避开反光。',
      type: '或手动输入', use: '使用此码', typeInstead: '手动输入',
    },
  },
  en: {
    skip: 'Skip to content',
    back: 'Back',
    language: 'Language',
    notice: 'An open implementation of published rules. Not the national platform.',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    reference: 'Reference',
    loading: 'One moment…',
    tryAgain: 'Try again',
    noAnswerTitle: 'No answer came back',
    noAnswerWhy: 'We cannot tell whether your request arrived. This is not a “no”.',
    offlineWhy: 'This phone has no connection right now.',
    noAnswerDo: 'Please try again: what was done already will not be done twice.',
    elderOn: 'Easy version, with large letters',
    elderOff: 'Back to the standard version',
    readAloud: 'Read aloud',
    stopReading: 'Stop reading',
    deleteKey: 'Delete',
    showDigits: 'Show the digits',
    hideDigits: 'Hide the digits',
    letterX: 'Type the letter X',
    of: (typed, whole) => `${typed} of ${whole}`,
    seconds: (left) => (left === 1 ? '1 second' : `${left} seconds`),
    step: (now, whole) => `Step ${now} of ${whole}`,
    stillWorks: 'Still working',
    tryAgainIn: (seconds) => `You can try again in ${seconds} s.`,
    call: (number) => `Call ${number}`,
    parts: { year: 'Year', month: 'Month', day: 'Day', hour: 'Hour', minute: 'Minutes' },
    face: {
      title: 'Social security card', show: 'Show', hide: 'Hide', until: (month) => `until ${month}`,
      hidesIn: (seconds) => `Details hide again in ${seconds} s`, photo: 'Photo of the holder', region: 'Issued in',
    },
    scanner: {
      starting: 'Opening the camera…', aim: 'Hold the code inside the frame', missing: {
        none: 'There is no camera here. Take a photo of the code, or type it.', denied: 'The camera is not allowed on this page. Take a photo of the code, or type it.',
        busy: 'Another app is using the camera. Take a photo of the code, or type it.', insecure: 'The camera needs a secure connection (https). Take a photo of the code, or type it.',
      },
      photo: 'Take a photo', noCode: 'No code was found in the photo. Move closer and avoid glare.',
      type: 'Or type the code', use: 'Use this code', typeInstead: 'Type it',
    },
  },
};
