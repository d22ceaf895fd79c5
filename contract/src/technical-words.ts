import type { Said } from './language.ts';
import type { TechnicalFinding, TechnicalLook } from './routes/technical-test-routes.ts';

/** Why a live test was not passed, and what to do: for the area's officer and whoever runs its system. */
export const technicalFindingWords: Readonly<Record<TechnicalFinding, { readonly what: Said; readonly next: Said }>> = {
  address_not_allowed: {
    what: { es: 'El nombre lleva a una red a la que la plataforma no se conecta', 'zh-CN': '主机名指向平台不允许连接的网络', en: 'The name leads into a network that the platform does not connect to' },
    next: { es: 'Publique el sistema en una dirección accesible desde fuera.', 'zh-CN': '请将系统发布到平台可访问的地址。', en: 'Give the system an address that can be reached from outside.' },
  },
  unreachable: {
    what: { es: 'El sistema no responde', 'zh-CN': '系统无法连接', en: 'The system does not answer' },
    next: { es: 'Compruebe la dirección, el servicio y el cortafuegos.', 'zh-CN': '请检查地址、服务和防火墙。', en: 'Check address, service and firewall.' },
  },
  certificate_expired: {
    what: { es: 'El certificado ha caducado', 'zh-CN': '证书已过期', en: 'The certificate has expired' },
    next: { es: 'Renueve el certificado.', 'zh-CN': '请更换证书。', en: 'Renew the certificate.' },
  },
  certificate_refused: {
    what: { es: 'El certificado no es de confianza para esa dirección', 'zh-CN': '证书不受信任，或与地址不符', en: 'The certificate is not trusted for that address' },
    next: { es: 'Use un certificado de una autoridad reconocida o registre la autoridad propia.', 'zh-CN': '请使用受信任机构签发的证书，或登记自有签发机构。', en: 'Use a certificate of a known authority, or register the area’s own.' },
  },
  certificate_ends_soon: {
    what: { es: 'El certificado caduca dentro de poco', 'zh-CN': '证书即将到期', en: 'The certificate ends soon' },
    next: { es: 'Renueve el certificado antes de repetir la prueba.', 'zh-CN': '请更换证书后重新测试。', en: 'Renew it before the next test.' },
  },
  signature_wrong: {
    what: { es: 'Hay respuestas que no firma la clave registrada', 'zh-CN': '部分应答不是用登记的密钥签名的', en: 'Answers were not signed by the registered key' },
    next: { es: 'Compruebe la clave y que cada respuesta repita el número de la pregunta.', 'zh-CN': '请检查签名密钥，并确认应答原样返回请求的随机数。', en: 'Check the key, and that each answer repeats the nonce of its question.' },
  },
  answers_wrong: {
    what: { es: 'Hay respuestas equivocadas', 'zh-CN': '部分应答内容错误', en: 'Answers were wrong' },
    next: { es: 'Cargue de nuevo las personas de prueba y revise las consultas que se señalan.', 'zh-CN': '请重新导入测试人员，并核对标出的查询。', en: 'Load the test persons again and look at the marked questions.' },
  },
  answers_missing: {
    what: { es: 'Quedaron consultas sin respuesta', 'zh-CN': '部分查询没有得到应答', en: 'Questions were left without an answer' },
    next: { es: 'Busque en el registro del sistema qué ocurrió a esas horas.', 'zh-CN': '请查看系统在相应时间的日志。', en: 'Look in the system’s log at those times.' },
  },
  answers_slow: {
    what: { es: 'Las respuestas tardan demasiado', 'zh-CN': '应答过慢', en: 'Answers take too long' },
    next: { es: 'Mida la base de datos y la red del sistema.', 'zh-CN': '请检查数据库和网络性能。', en: 'Measure the system’s database and network.' },
  },
  clock_wrong: {
    what: { es: 'El reloj del sistema no va en hora', 'zh-CN': '系统时钟不准', en: 'The system’s clock is wrong' },
    next: { es: 'Sincronice el reloj con un servidor de hora.', 'zh-CN': '请与时间服务器同步。', en: 'Have it follow a time server.' },
  },
  given_up: {
    what: { es: 'La prueba se dio por terminada antes de tiempo: fallaban demasiadas consultas o tardaba demasiado', 'zh-CN': '失败过多或耗时过长，测试提前结束', en: 'The test was ended early: too much failed, or it took too long' },
    next: { es: 'Corrija lo que se indica arriba y repita la prueba.', 'zh-CN': '请处理上述问题后重新测试。', en: 'Mend what stands above and test again.' },
  },
};

export const technicalLookWords: Readonly<Record<TechnicalLook, Said>> = {
  right: { es: 'correcta', 'zh-CN': '正确', en: 'right' },
  wrong: { es: 'equivocada', 'zh-CN': '错误', en: 'wrong' },
  address_not_allowed: { es: 'red no permitida', 'zh-CN': '网络不允许', en: 'network not allowed' },
  name_unknown: { es: 'nombre desconocido', 'zh-CN': '主机名无法解析', en: 'name unknown' },
  unreachable: { es: 'sin conexión', 'zh-CN': '无法连接', en: 'no connection' },
  tls_refused: { es: 'certificado rechazado', 'zh-CN': '证书被拒', en: 'certificate refused' },
  dropped: { es: 'conexión cortada', 'zh-CN': '连接中断', en: 'connection dropped' },
  timed_out: { es: 'sin respuesta a tiempo', 'zh-CN': '超时', en: 'not in time' },
  redirected: { es: 'remite a otra dirección', 'zh-CN': '重定向', en: 'sent elsewhere' },
  status_wrong: { es: 'estado de error', 'zh-CN': '返回错误状态', en: 'error status' },
  too_large: { es: 'respuesta demasiado grande', 'zh-CN': '应答过大', en: 'answer too large' },
  malformed: { es: 'respuesta ilegible', 'zh-CN': '应答格式错误', en: 'answer unreadable' },
  signature_wrong: { es: 'firma incorrecta', 'zh-CN': '签名错误', en: 'wrong signature' },
};
