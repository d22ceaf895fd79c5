import type { Language, Said, Who } from '@yika/contract';

/** The frame of the page. What the contract says of an operation stands in English, as in the OpenAPI document. */
export interface PageWords {
  readonly title: string;
  readonly version: (version: string) => string;
  /** The page on which engineers of another app learn what is wrong with their signed launch. */
  readonly launchCheck: string;
  readonly plainly: string;
  readonly rules: readonly string[];
  readonly languages: string;
  readonly parts: string;
  readonly skip: string;
  readonly tryTitle: string;
  readonly tryWhat: string;
  readonly makeKey: string;
  readonly makeCode: string;
  readonly keyMade: string;
  readonly codeMade: string;
  readonly inOneGo: string;
  readonly withDigits: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly who: string;
  readonly idempotent: string;
  readonly demoOnly: string;
  readonly more: string;
  readonly call: string;
  readonly session: string;
  readonly body: string;
  readonly query: string;
  readonly reply: string;
  readonly noBody: string;
  readonly bytes: string;
  readonly refusals: string;
  readonly shapes: string;
  readonly shapesWhat: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'Yika interface', version: (version) => `Version ${version}`, launchCheck: 'Check a launch request',
    plainly: 'An open implementation of published rules. Not the national platform, not affiliated with any authority; no compatibility with its codes is claimed.',
    rules: [
      'Bodies are JSON in UTF-8. Instants are epoch milliseconds, days are YYYY-MM-DD, money is whole fen.',
      'Every refusal is an RFC 9457 problem: a stable code, words for the person and for you in the language of Accept-Language (es, zh-CN, en), a next step, and a reference that support can look up.',
      'A write that takes an Idempotency-Key is done once. After 503 outcome_unknown, or when the reply is lost, send the same request with the same key again.',
    ],
    languages: 'Language', parts: 'Parts', skip: 'Skip to the operations',
    tryTitle: 'Try it in two minutes', tryWhat: 'Make a demo terminal key and a fresh code of a test person; both go into the calls on this page. Paste the first call into a terminal window. Pasted again under a new key, the same code is refused: it works once.',
    makeKey: 'Make a demo terminal key', makeCode: 'Make a fresh demo code', keyMade: 'The key stands in the calls.', codeMade: 'The code stands in the call and is good for less than a minute.',
    inOneGo: 'Without this page, all in one go:', withDigits: 'The same display as twenty digits:',
    copy: 'Copy', copied: 'Copied.', selected: 'Selected: copy it with your keyboard.',
    who: 'Who', idempotent: 'takes an Idempotency-Key', demoOnly: 'demo mode only', more: 'Call, shapes and refusals',
    call: 'Call', session: 'Called by the holder’s own pages: the session is an HttpOnly cookie, tied to a device that has a key.',
    body: 'Body', query: 'Query', reply: 'Reply', noBody: 'Reply: 204, without a body.', bytes: 'Reply: bytes of type', refusals: 'Refusals',
    shapes: 'Shapes', shapesWhat: 'Named shapes that stand in several operations.',
  },
  es: {
    title: 'Interfaz de Yika', version: (version) => `Versión ${version}`, launchCheck: 'Revisar una petición de entrada',
    plainly: 'Implementación abierta de normas publicadas. No es la plataforma nacional ni depende de ninguna autoridad, y no promete compatibilidad con sus códigos.',
    rules: [
      'Los cuerpos son JSON en UTF-8. Los instantes van en milisegundos desde 1970, los días en AAAA-MM-DD y el dinero en fen enteros.',
      'Cada negativa es un problema RFC 9457: un código estable, palabras para la persona y para usted en el idioma de Accept-Language (es, zh-CN, en), el siguiente paso y una referencia que el soporte puede consultar.',
      'Una escritura con Idempotency-Key se hace una sola vez. Tras un 503 outcome_unknown, o si se pierde la respuesta, repita la misma petición con la misma clave.',
    ],
    languages: 'Idioma', parts: 'Apartados', skip: 'Ir a las operaciones',
    tryTitle: 'Pruébela en dos minutos', tryWhat: 'Cree una clave de terminal y un código recién hecho de una persona de prueba; ambos se colocan en las llamadas de esta página. Pegue la primera en una consola. Si la repite con otra clave de intento, se rechaza: cada código sirve una vez.',
    makeKey: 'Crear clave de terminal', makeCode: 'Crear código nuevo', keyMade: 'La clave ya está en las llamadas.', codeMade: 'El código ya está en la llamada y vale menos de un minuto.',
    inOneGo: 'Sin esta página, todo de una vez:', withDigits: 'Lo mismo con los veinte dígitos:',
    copy: 'Copiar', copied: 'Copiado.', selected: 'Seleccionado: cópielo con el teclado.',
    who: 'Quién', idempotent: 'pide Idempotency-Key', demoOnly: 'solo en la demostración', more: 'Llamada, formas y negativas',
    call: 'Llamada', session: 'La usan las páginas del titular: la sesión es una cookie HttpOnly, unida a un dispositivo con clave propia.',
    body: 'Cuerpo', query: 'Consulta', reply: 'Respuesta', noBody: 'Respuesta: 204, sin cuerpo.', bytes: 'Respuesta: bytes de tipo', refusals: 'Negativas',
    shapes: 'Formas', shapesWhat: 'Formas con nombre que aparecen en varias operaciones.',
  },
  'zh-CN': {
    title: 'Yika 接口文档', version: (version) => `版本 ${version}`, launchCheck: '检查进入请求',
    plainly: '本项目是对公开规则的开源实现，并非国家平台，与任何机构均无隶属关系，也不声称与其二维码兼容。',
    rules: [
      '请求和应答均为 UTF-8 编码的 JSON。时刻用毫秒时间戳，日期用 YYYY-MM-DD，金额用整数分。',
      '凡拒绝均按 RFC 9457 返回：固定代码、按 Accept-Language（es、zh-CN、en）给持卡人和操作人员的说明、下一步办法，以及供客服查询的编号。',
      '带 Idempotency-Key 的写操作只执行一次。收到 503 outcome_unknown 或没有收到应答时，用同一个键重发同一请求即可。',
    ],
    languages: '语言', parts: '目录', skip: '跳到接口列表',
    tryTitle: '两分钟试用', tryWhat: '先生成演示终端密钥，再生成测试人员的新码，二者会自动填入本页的命令。把第一条命令粘贴到命令行执行。换一个请求键再执行一次会被拒绝：每个码只能用一次。',
    makeKey: '生成演示终端密钥', makeCode: '生成新的演示码', keyMade: '密钥已填入命令。', codeMade: '演示码已填入命令，一分钟内有效。',
    inOneGo: '不用本页，一次完成：', withDigits: '同一个码也可以用二十位数字核验：',
    copy: '复制', copied: '已复制。', selected: '已选中，请用键盘复制。',
    who: '调用方', idempotent: '需要 Idempotency-Key', demoOnly: '仅演示环境', more: '调用示例、数据结构与拒绝代码',
    call: '调用示例', session: '供持卡人页面使用：会话存放在 HttpOnly cookie 中，并与持有密钥的设备绑定。',
    body: '请求体', query: '查询参数', reply: '应答', noBody: '应答：204，无内容。', bytes: '应答为二进制，类型：', refusals: '拒绝代码',
    shapes: '数据结构', shapesWhat: '多个接口共用的数据结构。',
  },
};

export const whoWords: Readonly<Record<Who, Said>> = {
  stranger: { es: 'cualquiera', 'zh-CN': '任何人', en: 'anybody' },
  holder: { es: 'titular con sesión', 'zh-CN': '已登录的持卡人', en: 'signed-in holder' },
  terminal: { es: 'terminal', 'zh-CN': '窗口终端', en: 'terminal' },
  service_point: { es: 'punto de servicio', 'zh-CN': '服务网点', en: 'service point' },
  staff: { es: 'personal con sesión', 'zh-CN': '已登录的工作人员', en: 'signed-in staff' },
};

export const tagWords: Readonly<Record<string, Said>> = {
  Counter: { es: 'Ventanilla', 'zh-CN': '窗口核验', en: 'Counter' },
  Status: { es: 'Estado y lugares', 'zh-CN': '状态与网点', en: 'Status and places' },
  Why: { es: 'Por qué no funciona', 'zh-CN': '失败原因', en: 'Why it failed' },
  Claim: { es: 'Alta', 'zh-CN': '申领', en: 'Claim' },
  'Sign in': { es: 'Inicio de sesión', 'zh-CN': '登录', en: 'Sign in' },
  'E-card': { es: 'Tarjeta electrónica', 'zh-CN': '电子社保卡', en: 'E-card' },
  Consent: { es: 'Consentimientos', 'zh-CN': '授权同意', en: 'Consent' },
  Loss: { es: 'Pérdida', 'zh-CN': '挂失', en: 'Loss' },
  Audit: { es: 'Auditoría', 'zh-CN': '审计', en: 'Audit' },
  Approvals: { es: 'Aprobaciones', 'zh-CN': '审批', en: 'Approvals' },
  Demo: { es: 'Demostración', 'zh-CN': '演示', en: 'Demo' },
};
