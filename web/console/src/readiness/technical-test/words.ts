import type { TechnicalTestView } from '@yika/contract';
import type { Language } from '@yika/kit';

interface TestWords {
  readonly title: string;
  readonly lead: string;
  readonly system: string;
  readonly noSystem: string;
  readonly register: string;
  readonly change: string;
  readonly changeWords: string;
  readonly address: string;
  readonly addressHint: string;
  readonly keyX: string;
  readonly keyY: string;
  readonly keyHint: string;
  readonly keyWrong: string;
  readonly authority: string;
  readonly vouching: string;
  readonly authorityHint: string;
  readonly authorityAgain: string;
  readonly publicAuthority: string;
  readonly keyId: string;
  readonly registered: string;
  readonly by: (version: number, who: string, when: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly needed: string;
  readonly done: string;
  readonly forEngineers: string;
  readonly keysUrl: string;
  readonly holdersUrl: string;
  readonly terms: string;
  readonly termsWords: (asked: number, holders: number, strangers: number) => string;
  readonly termSlow: (limit: string) => string;
  readonly termMissing: (count: number) => string;
  readonly termClock: (seconds: number) => string;
  readonly termCertificate: (days: number) => string;
  readonly start: string;
  readonly startAgain: string;
  readonly started: string;
  readonly run: string;
  readonly states: Readonly<Record<TechnicalTestView['state'], string>>;
  readonly askedOf: (asked: number, all: number) => string;
  readonly right: string;
  readonly wrong: string;
  readonly failed: string;
  readonly passedWords: string;
  readonly failedWords: string;
  readonly mend: string;
  readonly times: (count: number) => string;
  readonly latency: string;
  readonly latencyLabel: (p50: string, p95: string, max: string) => string;
  readonly scale: (top: string) => string;
  readonly p50: string;
  readonly p95: string;
  readonly max: string;
  readonly limit: string;
  readonly ms: (value: string) => string;
  readonly eachQuestion: string;
  readonly question: string;
  readonly outcome: string;
  readonly took: string;
  readonly certificate: string;
  readonly certificateWords: (issuer: string, until: string) => string;
  readonly notAccepted: string;
  readonly protocol: string;
  readonly clock: string;
  readonly clockWords: (ms: string) => string;
  readonly clockUnknown: string;
  readonly earlier: string;
  readonly none: string;
  readonly test: string;
  readonly outdated: string;
  readonly asked: string;
  readonly somebody: string;
}

export const testWords: Record<Language, TestWords> = {
  es: {
    title: 'Prueba técnica en vivo', lead: 'La plataforma se conecta al sistema de la región y le pregunta por personas inventadas. Lo que resulte queda guardado y no puede alterarse.',
    system: 'Sistema de la región', noSystem: 'Todavía no consta ningún sistema: sin dirección ni clave no hay nada que probar.', register: 'Registrar el sistema', change: 'Cambiar', changeWords: 'Con otra dirección, otra clave u otra autoridad deja de valer lo que se superó antes.',
    address: 'Dirección', addressHint: 'https://, sin consulta ni usuario.', keyX: 'Clave pública, x', keyY: 'Clave pública, y', keyHint: 'Curva P-256, 43 caracteres de base64url.', keyWrong: 'Son 43 letras, cifras, guiones o guiones bajos.',
    vouching: 'Autoridad', authority: 'Certificado de la autoridad propia (PEM)', authorityHint: 'Solo si ninguna autoridad pública responde del certificado del sistema.', authorityAgain: 'Péguelo otra vez: si lo deja vacío, el sistema pasa a tener que mostrar un certificado de una autoridad pública.', publicAuthority: 'autoridad pública', keyId: 'Huella de la clave', registered: 'Registrado', by: (version, who, when) => `versión ${version}, ${who}, ${when}`, save: 'Registrar', saved: 'El sistema está registrado.', needed: 'Este dato es necesario.', done: 'Cerrar',
    forEngineers: 'Para quien mantiene el sistema', keysUrl: 'Claves con que reconocernos', holdersUrl: 'Personas de prueba que cargar', terms: 'Qué hay que cumplir', termsWords: (asked, holders, strangers) => `${asked} preguntas: ${holders} personas que el sistema conoce y ${strangers} que no.`,
    termSlow: (limit) => `95 de cada 100 respuestas en ${limit}, o menos`, termMissing: (count) => (count === 1 ? 'como mucho 1 sin respuesta' : `como mucho ${count} sin respuesta`), termClock: (seconds) => `el reloj, con ${seconds} s de diferencia como mucho`, termCertificate: (days) => `un certificado válido ${days} días más`,
    start: 'Empezar la prueba', startAgain: 'Repetir la prueba', started: 'La prueba ha empezado.', run: 'Resultado', states: { waiting: 'En espera', running: 'En curso', passed: 'Superada', failed: 'No superada' }, askedOf: (asked, all) => `${asked} de ${all} preguntas`,
    right: 'Correctas', wrong: 'Equivocadas', failed: 'Sin respuesta', passedWords: 'El sistema cumple todo lo que se exige.', failedWords: 'El sistema todavía no cumple. Esto es lo que falla y lo que hay que corregir:', mend: 'Qué corregir', times: (count) => (count === 1 ? '1 vez' : `${count} veces`),
    latency: 'Tiempo de respuesta', latencyLabel: (p50, p95, max) => `Tiempo de cada respuesta. La mitad, en ${p50} como mucho; 95 de cada 100, en ${p95}; la más lenta, ${max}.`, scale: (top) => `cada barra es una respuesta; el alto, hasta ${top}`, p50: 'Mitad (p50)', p95: '95 de 100 (p95)', max: 'La más lenta', limit: 'Límite', ms: (value) => `${value} ms`,
    eachQuestion: 'Preguntas que no fueron bien', question: 'Pregunta', outcome: 'Respuesta', took: 'Tiempo', certificate: 'Certificado mostrado', certificateWords: (issuer, until) => `de ${issuer}, hasta el ${until}`, notAccepted: 'no se acepta', protocol: 'Protocolo', clock: 'Reloj', clockWords: (ms) => `${ms} ms respecto al nuestro`, clockUnknown: 'no contestó',
    earlier: 'Pruebas hechas', none: 'Todavía no se ha hecho ninguna prueba.', test: 'Prueba', outdated: 'de un sistema anterior', asked: 'Pedida', somebody: 'un operador',
  },
  'zh-CN': {
    title: '现场技术测试', lead: '平台连接地区系统，用虚构人员逐一查询。结果留存，不可更改。',
    system: '地区系统', noSystem: '尚未登记系统，没有地址和密钥无法测试。', register: '登记系统', change: '变更', changeWords: '更换地址、密钥或签发机构后，此前通过的测试不再有效。',
    address: '地址', addressHint: '以 https:// 开头，不含查询参数和用户名。', keyX: '公钥 x', keyY: '公钥 y', keyHint: 'P-256 曲线，base64url 编码，43 位。', keyWrong: '应为 43 位字母、数字、连字符或下划线。',
    vouching: '签发机构', authority: '自有签发机构证书（PEM）', authorityHint: '仅当系统证书不是公共机构签发时填写。', authorityAgain: '请重新粘贴。留空则改为要求公共机构签发的证书。', publicAuthority: '公共机构', keyId: '密钥指纹', registered: '登记', by: (version, who, when) => `第 ${version} 版，${who}，${when}`, save: '登记', saved: '系统已登记。', needed: '此项必填。', done: '关闭窗口',
    forEngineers: '供系统维护人员使用', keysUrl: '用于识别平台的公钥', holdersUrl: '需导入的测试人员', terms: '达标要求', termsWords: (asked, holders, strangers) => `共 ${asked} 次查询：系统应有的 ${holders} 人，不应有的 ${strangers} 人。`,
    termSlow: (limit) => `95% 的应答不超过 ${limit}`, termMissing: (count) => `未应答不超过 ${count} 次`, termClock: (seconds) => `时钟误差不超过 ${seconds} 秒`, termCertificate: (days) => `证书剩余有效期不少于 ${days} 天`,
    start: '开始测试', startAgain: '重新测试', started: '测试已开始。', run: '测试结果', states: { waiting: '等待中', running: '进行中', passed: '通过', failed: '未通过' }, askedOf: (asked, all) => `${all} 次查询已完成 ${asked} 次`,
    right: '正确', wrong: '错误', failed: '无应答', passedWords: '系统达到全部要求。', failedWords: '系统尚未达标。问题和整改办法如下：', mend: '整改办法', times: (count) => `${count} 次`,
    latency: '应答时间', latencyLabel: (p50, p95, max) => `每次应答的耗时。50% 不超过 ${p50}，95% 不超过 ${p95}，最慢 ${max}。`, scale: (top) => `每次应答一柱，纵轴至 ${top}`, p50: '50%（p50）', p95: '95%（p95）', max: '最慢', limit: '上限', ms: (value) => `${value} 毫秒`,
    eachQuestion: '未正确应答的查询', question: '查询', outcome: '应答', took: '耗时', certificate: '出示的证书', certificateWords: (issuer, until) => `${issuer} 签发，有效至 ${until}`, notAccepted: '不予接受', protocol: '协议', clock: '时钟', clockWords: (ms) => `与平台相差 ${ms} 毫秒`, clockUnknown: '未应答',
    earlier: '历次测试', none: '尚未进行测试。', test: '测试', outdated: '系统已变更', asked: '发起', somebody: '运维人员',
  },
  en: {
    title: 'Live technical test', lead: 'The platform connects to the region’s system and asks it about invented persons. What comes of it is kept and cannot be altered.',
    system: 'The region’s system', noSystem: 'No system is registered yet: without an address and a key there is nothing to test.', register: 'Register the system', change: 'Change', changeWords: 'With another address, key or authority, what was passed before counts no more.',
    address: 'Address', addressHint: 'https://, with no query and no user.', keyX: 'Public key, x', keyY: 'Public key, y', keyHint: 'Curve P-256, 43 characters of base64url.', keyWrong: 'It is 43 letters, digits, hyphens or underscores.',
    vouching: 'Authority', authority: 'Certificate of its own authority (PEM)', authorityHint: 'Only where no public authority vouches for the system’s certificate.', authorityAgain: 'Paste it again: left empty, the system has to show a certificate of a public authority from then on.', publicAuthority: 'a public authority', keyId: 'Fingerprint of the key', registered: 'Registered', by: (version, who, when) => `version ${version}, ${who} on ${when}`, save: 'Register', saved: 'The system is registered.', needed: 'This is needed.', done: 'Done',
    forEngineers: 'For whoever runs the system', keysUrl: 'Keys by which to know us', holdersUrl: 'Test persons to load', terms: 'What it has to meet', termsWords: (asked, holders, strangers) => `${asked} questions: about ${holders} persons that the system knows and ${strangers} that it does not.`,
    termSlow: (limit) => `95 of 100 answers within ${limit}`, termMissing: (count) => `${count} without an answer at most`, termClock: (seconds) => `a clock that is ${seconds} s off at most`, termCertificate: (days) => `a certificate that holds for ${days} days more`,
    start: 'Start the test', startAgain: 'Test again', started: 'The test has begun.', run: 'Result', states: { waiting: 'Waiting', running: 'Under way', passed: 'Passed', failed: 'Not passed' }, askedOf: (asked, all) => `${asked} of ${all} questions`,
    right: 'Right', wrong: 'Wrong', failed: 'No answer', passedWords: 'The system meets everything that is asked of it.', failedWords: 'The system does not meet it yet. This is what fails and what to mend:', mend: 'What to mend', times: (count) => (count === 1 ? 'once' : `${count} times`),
    latency: 'Latency', latencyLabel: (p50, p95, max) => `How long each answer took. Half of them ${p50} at most, 95 of 100 ${p95}, the slowest ${max}.`, scale: (top) => `a bar for each answer; as high as ${top}`, p50: 'Half (p50)', p95: '95 of 100 (p95)', max: 'Slowest', limit: 'Limit', ms: (value) => `${value}\u00a0ms`,
    eachQuestion: 'Questions that did not go well', question: 'Question', outcome: 'Answer', took: 'Took', certificate: 'Certificate shown', certificateWords: (issuer, until) => `by ${issuer}, until ${until}`, notAccepted: 'not accepted', protocol: 'Protocol version', clock: 'Clock', clockWords: (ms) => `${ms} ms against ours`, clockUnknown: 'it did not say',
    earlier: 'Tests so far', none: 'No test was made yet.', test: 'Live test', outdated: 'of an earlier system', asked: 'Asked for', somebody: 'an operator',
  },
};
