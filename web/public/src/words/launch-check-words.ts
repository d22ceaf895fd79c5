import type { LaunchCheck, LaunchField } from '@yika/contract';
import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly missing: string;
  readonly check: string;
  readonly good: string;
  readonly goodWords: string;
  readonly bad: string;
  readonly badWords: string;
  readonly outcomes: Readonly<Record<'well' | 'wrong' | 'not_reached', string>>;
  readonly checks: Readonly<Record<LaunchCheck, string>>;
  readonly given: string;
  readonly fields: Readonly<Record<LaunchField, string>>;
}

export const launchCheckWords: Readonly<Record<Language, Words>> = {
  es: {
    title: 'Comprobar una petición de entrada',
    lead: 'Para quienes integran otra aplicación. Pegue la petición firmada (JWT) y verá qué está mal. No se gasta nada y no se muestra ningún dato personal.',
    field: 'Petición firmada', fieldHint: 'Tres partes separadas por puntos.', missing: 'Pegue primero la petición.', check: 'Comprobar',
    good: 'La petición sería admitida', goodWords: 'Envíela desde su servidor antes de que caduque.',
    bad: 'La petición sería rechazada', badWords: 'Corrija el primer error: lo demás puede depender de él.',
    outcomes: { well: 'correcto', wrong: 'incorrecto', not_reached: 'sin comprobar' },
    checks: { form: 'Formato', app: 'Aplicación (iss)', key: 'Clave (kid)', algorithm: 'Algoritmo (alg)', signature: 'Firma', open: 'Aplicación abierta', audience: 'Destinatario (aud)', expiry: 'Caducidad (exp)', times: 'Duración (iat, exp)', scopes: 'Alcances (scope)', return_address: 'Dirección de vuelta (return_uri)', fields: 'Datos cifrados (person)', nonce: 'Sin usar (nonce)' },
    given: 'Datos que lleva', fields: { name: 'nombre', identityNumber: 'número de identidad', cardNumber: 'número de la tarjeta' },
  },
  'zh-CN': {
    title: '检查进入请求',
    lead: '供其他应用的开发人员使用。粘贴已签名的请求（JWT），即可得知哪里不对。检查不会消耗任何东西，也不显示个人信息。',
    field: '已签名的请求', fieldHint: '以点分隔的三段文本。', missing: '请先粘贴请求。', check: '检查',
    good: '该请求会被接受', goodWords: '请在过期之前由服务器发送。',
    bad: '该请求会被拒绝', badWords: '请先改正第一项，其余可能随之解决。',
    outcomes: { well: '正确', wrong: '有误', not_reached: '未能检查' },
    checks: { form: '格式', app: '应用（iss）', key: '密钥（kid）', algorithm: '算法（alg）', signature: '签名', open: '应用已开放', audience: '接收方（aud）', expiry: '有效期（exp）', times: '时长（iat、exp）', scopes: '权限（scope）', return_address: '返回地址（return_uri）', fields: '加密信息（person）', nonce: '未曾使用（nonce）' },
    given: '所带信息', fields: { name: '姓名', identityNumber: '证件号码', cardNumber: '社保卡号' },
  },
  en: {
    title: 'Check a launch request',
    lead: 'For engineers of other apps. Paste the signed request (JWT) and see what is wrong with it. Nothing is spent, and no personal data is shown.',
    field: 'Signed request', fieldHint: 'Three parts, separated by dots.', missing: 'Paste the request first.', check: 'Check',
    good: 'The request would be let in', goodWords: 'Send it from your server before it expires.',
    bad: 'The request would be turned away', badWords: 'Fix the first fault: the rest may depend on it.',
    outcomes: { well: 'correct', wrong: 'wrong', not_reached: 'not checked' },
    checks: { form: 'Format', app: 'App (iss)', key: 'Key (kid)', algorithm: 'Algorithm (alg)', signature: 'Signature', open: 'App is open', audience: 'Audience (aud)', expiry: 'Expiry (exp)', times: 'Lifetime (iat, exp)', scopes: 'Scopes (scope)', return_address: 'Return address (return_uri)', fields: 'Encrypted fields (person)', nonce: 'Not used before (nonce)' },
    given: 'Personal fields it carries', fields: { name: 'name', identityNumber: 'identity number', cardNumber: 'card number' },
  },
};
