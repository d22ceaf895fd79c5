import type { Said } from '../language.ts';
import type { RegionalBehaviour } from './faults.ts';

export const regionalWords = {
  title: { es: 'Sistema regional simulado', 'zh-CN': '模拟的地区业务系统', en: 'Simulated regional system' },
  about: {
    es: 'Hace de sistema propio de cualquier región: responde a las consultas firmadas de la plataforma durante la prueba en vivo.',
    'zh-CN': '模拟任一地区的业务系统，在现场测试时应答平台的签名查询。', en: 'Plays the own system of any area: it answers the platform’s signed questions during the live test.',
  },
  address: { es: 'Dirección', 'zh-CN': '地址', en: 'Address' },
  code: { es: 'CÓDIGO', 'zh-CN': '地区代码', en: 'CODE' },
  behaviour: { es: 'Ahora', 'zh-CN': '当前状态', en: 'At the moment' },
  failed: { es: 'No se ha podido cambiar', 'zh-CN': '未能更改', en: 'It could not be changed' },
} as const satisfies Record<string, Said>;

export const behaviourWords: Readonly<Record<RegionalBehaviour, Said>> = {
  well: { es: 'funciona', 'zh-CN': '正常', en: 'well' },
  slow: { es: 'lento', 'zh-CN': '应答缓慢', en: 'slow' },
  wrong_answers: { es: 'una respuesta de cada diez, equivocada', 'zh-CN': '十分之一应答错误', en: 'one answer in ten is wrong' },
  yes_to_everybody: { es: 'conoce a cualquiera', 'zh-CN': '查谁都有', en: 'knows everybody' },
  signature_foreign: { es: 'firma con otra clave', 'zh-CN': '用其他密钥签名', en: 'signs with another key' },
  answer_replayed: { es: 'repite una respuesta antigua', 'zh-CN': '重放旧应答', en: 'repeats an old answer' },
  drops: { es: 'corta una conexión de cada cinco', 'zh-CN': '五分之一连接中断', en: 'drops one connection in five' },
  hangs: { es: 'no contesta nunca', 'zh-CN': '一直不应答', en: 'never answers' },
  fails: { es: 'responde con error 500', 'zh-CN': '返回 500 错误', en: 'answers with error 500' },
  too_large: { es: 'respuesta enorme', 'zh-CN': '应答过大', en: 'answers with a megabyte' },
  redirects: { es: 'remite a otra dirección', 'zh-CN': '重定向到别处', en: 'redirects elsewhere' },
  clock_late: { es: 'reloj atrasado diez minutos', 'zh-CN': '时钟慢十分钟', en: 'clock ten minutes late' },
  certificate_expired: { es: 'certificado caducado', 'zh-CN': '证书过期', en: 'expired certificate' },
  certificate_foreign: { es: 'certificado de otra autoridad', 'zh-CN': '证书由其他机构签发', en: 'certificate of another authority' },
  down: { es: 'apagado', 'zh-CN': '停机', en: 'down' },
};
