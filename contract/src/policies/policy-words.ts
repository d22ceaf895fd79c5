import type { Said } from '../language.ts';

/** The rules that differ by place or year, by the name under which the platform keeps them: the only list of them. A rule without words is none. */
export const policyWords = {
  temporary_loss_days: { es: 'Días de bloqueo por pérdida', 'zh-CN': '临时挂失天数', en: 'Days of a temporary loss' },
  identity_during_loss: { es: 'Identificarse con la tarjeta perdida', 'zh-CN': '挂失期间核验身份', en: 'Proving identity with a lost card' },
  identity_when_locked: { es: 'Identificarse con la tarjeta bloqueada', 'zh-CN': '锁定期间核验身份', en: 'Proving identity with a locked card' },
  expired_card: { es: 'Tarjeta caducada', 'zh-CN': '卡片过期', en: 'Expired card' },
  pin_tries_per_device: { es: 'Intentos de PIN por dispositivo', 'zh-CN': '每台设备密码次数', en: 'PIN tries a device' },
  pin_tries_per_day: { es: 'Intentos de PIN al día', 'zh-CN': '每日密码次数', en: 'PIN tries a day' },
  pin_pause_hours: { es: 'Horas de pausa tras agotar los intentos', 'zh-CN': '次数用尽后暂停小时数', en: 'Hours of pause once tries are spent' },
  certificate_hours: { es: 'Horas que vale un certificado', 'zh-CN': '出码证书有效小时数', en: 'Hours that a certificate lasts' },
  offline_showings: { es: 'Códigos sin conexión por titular', 'zh-CN': '持卡人离线出码次数', en: 'Codes without a line, a holder' },
  offline_list_age_hours: { es: 'Antigüedad máxima de la lista de anuladas', 'zh-CN': '失效名单最长有效小时数', en: 'Greatest age of the list of cancelled cards' },
  offline_checks_per_terminal: { es: 'Consultas sin conexión por caja', 'zh-CN': '终端离线核验次数', en: 'Checks without a line, a till' },
  offline_checks_per_handle: { es: 'Consultas sin conexión por titular y caja', 'zh-CN': '同一持卡人同一终端离线次数', en: 'Checks without a line, a holder and till' },
  arrears_grace_months: { es: 'Meses de gracia por impago', 'zh-CN': '欠费宽限月数', en: 'Months of grace in arrears' },
  retroactive_gap_months: { es: 'Meses que se recuperan al pagar', 'zh-CN': '补缴可追溯月数', en: 'Months made good by paying' },
  waiting_months: { es: 'Meses de carencia', 'zh-CN': '等待期月数', en: 'Waiting months' },
  account_usable_in_arrears: { es: 'Usar la cuenta con impagos', 'zh-CN': '欠费时可用个人账户', en: 'Using the account in arrears' },
  resident_waiting_months: { es: 'Carencia de residentes', 'zh-CN': '居民等待期月数', en: 'Waiting months of residents' },
  resident_waiting_months_per_missed_year: { es: 'Carencia por año no cotizado', 'zh-CN': '每断缴一年增加等待月数', en: 'Waiting months for each missed year' },
  guardian_below_age: { es: 'Edad hasta la que actúa el tutor', 'zh-CN': '监护人代办年龄上限', en: 'Age below which a guardian acts' },
  hotline: { es: 'Teléfono de atención', 'zh-CN': '服务热线', en: 'Hotline' },
  city_entry_label: { es: 'Nombre de la entrada en otras aplicaciones', 'zh-CN': '其他应用中的入口名称', en: 'Name of the entry in other apps' },
  city_services: { es: 'Servicios de la ciudad', 'zh-CN': '城市服务', en: 'City services' },
  approval_of_policy_rows: { es: 'Quién aprueba las reglas', 'zh-CN': '规则变更审批', en: 'Who agrees to rules' },
  approval_of_switches: { es: 'Quién aprueba aperturas y pausas', 'zh-CN': '开关变更审批', en: 'Who agrees to openings and pauses' },
  approval_of_service_points: { es: 'Quién aprueba los puntos de servicio', 'zh-CN': '服务网点审批', en: 'Who agrees to service points' },
  approval_of_terminals: { es: 'Quién aprueba las cajas', 'zh-CN': '终端审批', en: 'Who agrees to tills' },
  approval_of_staff_grants: { es: 'Quién aprueba las funciones', 'zh-CN': '角色授予审批', en: 'Who agrees to roles' },
  approval_of_audit_exports: { es: 'Quién aprueba las exportaciones de la auditoría', 'zh-CN': '审计导出审批', en: 'Who agrees to exports of the audit' },
  audit_export_rows: { es: 'Registros de auditoría que exporta una sola persona', 'zh-CN': '单人可导出审计条数', en: 'Audit entries that one person may export' },
  approval_days: { es: 'Días para decidir', 'zh-CN': '审批期限天数', en: 'Days to decide' },
  registration_review_days: { es: 'Días para revisar un expediente', 'zh-CN': '发行注册审核天数', en: 'Days to review a dossier' },
  approval_of_staff_suspensions: { es: 'Quién aprueba suspender a una persona', 'zh-CN': '停用人员审批', en: 'Who agrees to suspending a person' },
  approval_of_staff_standing: { es: 'Quién aprueba el regreso o el cese', 'zh-CN': '人员恢复或离任审批', en: 'Who agrees to a return or an end' },
  staff_session_hours: { es: 'Horas de una sesión de la consola', 'zh-CN': '管理平台会话小时数', en: 'Hours of a session at the console' },
  staff_idle_minutes: { es: 'Minutos de inactividad que la cierran', 'zh-CN': '无操作自动退出分钟数', en: 'Minutes of silence that end it' },
  staff_proof_minutes: { es: 'Minutos que vale confirmar con la llave', 'zh-CN': '通行密钥确认有效分钟数', en: 'Minutes that a proof by passkey lasts' },
  staff_second_way: { es: 'Entrar con código de aplicación', 'zh-CN': '使用应用验证码登录', en: 'Coming in by the code of an app' },
  required_services: { es: 'Servicios obligatorios para emitir', 'zh-CN': '发卡前必须开通的业务', en: 'Services required before issuing' },
  technical_test_days: { es: 'Días que vale una prueba técnica', 'zh-CN': '技术测试有效天数', en: 'Days for which a technical test holds' },
  services_offered: { es: 'Trámites que se ofrecen', 'zh-CN': '开通的服务事项', en: 'Services offered' },
  services_second_decision: { es: 'Trámites que deciden dos personas', 'zh-CN': '须复核的服务事项', en: 'Services decided by two' },
  service_days: { es: 'Días para decidir cada trámite', 'zh-CN': '各事项办理天数', en: 'Days to decide, by service' },
  service_costs_fen: { es: 'Coste de cada trámite, en fen', 'zh-CN': '各事项收费（分）', en: 'Cost by service, in fen' },
  case_answer_days: { es: 'Días para que la persona responda', 'zh-CN': '持卡人答复天数', en: 'Days for the holder to answer' },
  case_appeal_days: { es: 'Días para recurrir', 'zh-CN': '申诉期限天数', en: 'Days to appeal' },
  certificate_days: { es: 'Días que vale un certificado del titular', 'zh-CN': '参保缴费等证明有效天数', en: 'Days that a holder’s certificate is valid' },
  unemployment_months_per_year: { es: 'Meses de prestación por año cotizado', 'zh-CN': '每缴费一年可领失业金月数', en: 'Months of benefit for a year paid' },
  minimum_wage_fen: { es: 'Salario mínimo al mes, en fen', 'zh-CN': '月最低工资（分）', en: 'Minimum wage of a month, in fen' },
  training_months_paid: { es: 'Meses cotizados para un bono, quien trabaja', 'zh-CN': '在职人员申领培训券须缴月数', en: 'Months paid for a voucher, of the employed' },
  training_vouchers_per_year: { es: 'Bonos de formación al año', 'zh-CN': '每年培训券次数', en: 'Training vouchers a year' },
  training_allowance_fen: { es: 'Importe de formación al año, en fen', 'zh-CN': '每年培训补贴额度（分）', en: 'Training allowance a year, in fen' },
  training_level_fen: { es: 'Importe del bono por nivel, en fen', 'zh-CN': '各等级培训券金额（分）', en: 'Amount of a voucher by level, in fen' },
  training_voucher_days: { es: 'Días que vale un bono de formación', 'zh-CN': '培训券有效天数', en: 'Days for which a training voucher is valid' },
  unemployment_benefit_percent: { es: 'Prestación por desempleo, en % del salario mínimo', 'zh-CN': '失业金占最低工资百分比', en: 'Unemployment benefit, in % of the minimum wage' },
  correction_fields: { es: 'Datos que se corrigen por teléfono', 'zh-CN': '可在手机上更正的信息', en: 'Data that can be corrected on the phone' },
  correction_documents: { es: 'Datos que se corrigen solo con un documento', 'zh-CN': '须附材料方可更正的信息', en: 'Data that are corrected only with a document' },
  qualification_months: { es: 'Meses que vale una fe de vida', 'zh-CN': '待遇资格认证有效月数', en: 'Months for which a proof of life holds' },
  qualification_opens_days: { es: 'Días antes del plazo en que se abre', 'zh-CN': '到期前多少天可认证', en: 'Days before the due day on which it opens' },
} as const satisfies Readonly<Record<string, Said>>;

export type PolicyName = keyof typeof policyWords;

export const policyNames = Object.keys(policyWords) as readonly PolicyName[];

/** Null: there is no such rule. */
export function findPolicyWords(name: string): Said | null {
  return Object.entries(policyWords).find(([known]) => known === name)?.[1] ?? null;
}
