import type { Language } from '@yika/kit';

type Names = Readonly<Record<string, string>>;

/** The rules that differ by place or year, by the name under which the platform keeps them. */
export const policyWords: Record<Language, Names> = {
  es: {
    temporary_loss_days: 'Días de bloqueo por pérdida', identity_during_loss: 'Identificarse con la tarjeta perdida', identity_when_locked: 'Identificarse con la tarjeta bloqueada', expired_card: 'Tarjeta caducada',
    pin_tries_per_device: 'Intentos de PIN por dispositivo', pin_tries_per_day: 'Intentos de PIN al día', pin_pause_hours: 'Horas de pausa tras agotar los intentos', certificate_hours: 'Horas que vale un certificado',
    offline_showings: 'Códigos sin conexión por titular', offline_list_age_hours: 'Antigüedad máxima de la lista de anuladas', offline_checks_per_terminal: 'Consultas sin conexión por caja', offline_checks_per_handle: 'Consultas sin conexión por titular y caja',
    arrears_grace_months: 'Meses de gracia por impago', retroactive_gap_months: 'Meses que se recuperan al pagar', waiting_months: 'Meses de carencia', account_usable_in_arrears: 'Usar la cuenta con impagos',
    resident_waiting_months: 'Carencia de residentes', resident_waiting_months_per_missed_year: 'Carencia por año no cotizado', guardian_below_age: 'Edad hasta la que actúa el tutor', hotline: 'Teléfono de atención',
    city_entry_label: 'Nombre de la entrada en otras aplicaciones', city_services: 'Servicios de la ciudad',
    approval_of_policy_rows: 'Quién aprueba las reglas', approval_of_switches: 'Quién aprueba aperturas y pausas', approval_of_service_points: 'Quién aprueba los puntos de servicio', approval_of_terminals: 'Quién aprueba las cajas', approval_of_staff_grants: 'Quién aprueba las funciones', approval_of_audit_exports: 'Quién aprueba las exportaciones de la auditoría', audit_export_rows: 'Registros de auditoría que exporta una sola persona', approval_days: 'Días para decidir', registration_review_days: 'Días para revisar un expediente',
    approval_of_staff_suspensions: 'Quién aprueba suspender a una persona', approval_of_staff_standing: 'Quién aprueba el regreso o el cese', staff_session_hours: 'Horas de una sesión de la consola', staff_idle_minutes: 'Minutos de inactividad que la cierran', staff_proof_minutes: 'Minutos que vale confirmar con la llave', staff_second_way: 'Entrar con código de aplicación',
    required_services: 'Servicios obligatorios para emitir', technical_test_days: 'Días que vale una prueba técnica',
    services_offered: 'Trámites que se ofrecen', services_second_decision: 'Trámites que deciden dos personas', service_days: 'Días para decidir cada trámite', service_costs_fen: 'Coste de cada trámite, en fen', case_answer_days: 'Días para que la persona responda', case_appeal_days: 'Días para recurrir', certificate_days: 'Días que vale un certificado del titular',
    unemployment_months_per_year: 'Meses de prestación por año cotizado', minimum_wage_fen: 'Salario mínimo al mes, en fen', unemployment_benefit_percent: 'Prestación por desempleo, en % del salario mínimo',
    qualification_months: 'Meses que vale una fe de vida', qualification_opens_days: 'Días antes del plazo en que se abre',
  },
  'zh-CN': {
    temporary_loss_days: '临时挂失天数', identity_during_loss: '挂失期间核验身份', identity_when_locked: '锁定期间核验身份', expired_card: '卡片过期',
    pin_tries_per_device: '每台设备密码次数', pin_tries_per_day: '每日密码次数', pin_pause_hours: '次数用尽后暂停小时数', certificate_hours: '出码证书有效小时数',
    offline_showings: '持卡人离线出码次数', offline_list_age_hours: '失效名单最长有效小时数', offline_checks_per_terminal: '终端离线核验次数', offline_checks_per_handle: '同一持卡人同一终端离线次数',
    arrears_grace_months: '欠费宽限月数', retroactive_gap_months: '补缴可追溯月数', waiting_months: '等待期月数', account_usable_in_arrears: '欠费时可用个人账户',
    resident_waiting_months: '居民等待期月数', resident_waiting_months_per_missed_year: '每断缴一年增加等待月数', guardian_below_age: '监护人代办年龄上限', hotline: '服务热线',
    city_entry_label: '其他应用中的入口名称', city_services: '城市服务',
    approval_of_policy_rows: '规则变更审批', approval_of_switches: '开关变更审批', approval_of_service_points: '服务网点审批', approval_of_terminals: '终端审批', approval_of_staff_grants: '角色授予审批', approval_of_audit_exports: '审计导出审批', audit_export_rows: '单人可导出审计条数', approval_days: '审批期限天数', registration_review_days: '发行注册审核天数',
    approval_of_staff_suspensions: '停用人员审批', approval_of_staff_standing: '人员恢复或离任审批', staff_session_hours: '管理平台会话小时数', staff_idle_minutes: '无操作自动退出分钟数', staff_proof_minutes: '通行密钥确认有效分钟数', staff_second_way: '使用应用验证码登录',
    required_services: '发卡前必须开通的业务', technical_test_days: '技术测试有效天数',
    services_offered: '开通的服务事项', services_second_decision: '须复核的服务事项', service_days: '各事项办理天数', service_costs_fen: '各事项收费（分）', case_answer_days: '持卡人答复天数', case_appeal_days: '申诉期限天数', certificate_days: '参保缴费等证明有效天数',
    unemployment_months_per_year: '每缴费一年可领失业金月数', minimum_wage_fen: '月最低工资（分）', unemployment_benefit_percent: '失业金占最低工资百分比',
    qualification_months: '待遇资格认证有效月数', qualification_opens_days: '到期前多少天可认证',
  },
  en: {
    temporary_loss_days: 'Days of a temporary loss', identity_during_loss: 'Proving identity with a lost card', identity_when_locked: 'Proving identity with a locked card', expired_card: 'Expired card',
    pin_tries_per_device: 'PIN tries a device', pin_tries_per_day: 'PIN tries a day', pin_pause_hours: 'Hours of pause once tries are spent', certificate_hours: 'Hours that a certificate lasts',
    offline_showings: 'Codes without a line, a holder', offline_list_age_hours: 'Greatest age of the list of cancelled cards', offline_checks_per_terminal: 'Checks without a line, a till', offline_checks_per_handle: 'Checks without a line, a holder and till',
    arrears_grace_months: 'Months of grace in arrears', retroactive_gap_months: 'Months made good by paying', waiting_months: 'Waiting months', account_usable_in_arrears: 'Using the account in arrears',
    resident_waiting_months: 'Waiting months of residents', resident_waiting_months_per_missed_year: 'Waiting months for each missed year', guardian_below_age: 'Age below which a guardian acts', hotline: 'Hotline',
    city_entry_label: 'Name of the entry in other apps', city_services: 'City services',
    approval_of_policy_rows: 'Who agrees to rules', approval_of_switches: 'Who agrees to openings and pauses', approval_of_service_points: 'Who agrees to service points', approval_of_terminals: 'Who agrees to tills', approval_of_staff_grants: 'Who agrees to roles', approval_of_audit_exports: 'Who agrees to exports of the audit', audit_export_rows: 'Audit entries that one person may export', approval_days: 'Days to decide', registration_review_days: 'Days to review a dossier',
    approval_of_staff_suspensions: 'Who agrees to suspending a person', approval_of_staff_standing: 'Who agrees to a return or an end', staff_session_hours: 'Hours of a session at the console', staff_idle_minutes: 'Minutes of silence that end it', staff_proof_minutes: 'Minutes that a proof by passkey lasts', staff_second_way: 'Coming in by the code of an app',
    required_services: 'Services required before issuing', technical_test_days: 'Days for which a technical test holds',
    services_offered: 'Services offered', services_second_decision: 'Services decided by two', service_days: 'Days to decide, by service', service_costs_fen: 'Cost by service, in fen', case_answer_days: 'Days for the holder to answer', case_appeal_days: 'Days to appeal', certificate_days: 'Days that a holder’s certificate is valid',
    unemployment_months_per_year: 'Months of benefit for a year paid', minimum_wage_fen: 'Minimum wage of a month, in fen', unemployment_benefit_percent: 'Unemployment benefit, in % of the minimum wage',
    qualification_months: 'Months for which a proof of life holds', qualification_opens_days: 'Days before the due day on which it opens',
  },
};
