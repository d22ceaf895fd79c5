import type { Said } from '../language.ts';
import { benefitKindWords, benefitStateWords, qualificationWayWords } from './benefit-words.ts';
import { counterFaultWords } from './fault-words.ts';
import { skillLevelWords } from './training-words.ts';
import { leavingWords } from './work-words.ts';

/** What a field of a case is called, by the name under which a service compares it. */
export const caseFieldWords: Readonly<Record<string, Said>> = {
  masked_card_number: { es: 'Tarjeta', 'zh-CN': '卡号', en: 'Card' },
  loss_lapses_on: { es: 'El aviso termina el', 'zh-CN': '到期日', en: 'The report ends on' },
  card_status: { es: 'Estado de la tarjeta', 'zh-CN': '卡状态', en: 'State of the card' },
  left_on: { es: 'Último día de trabajo', 'zh-CN': '离职日期', en: 'Last day at work' },
  leaving: { es: 'Por qué terminó', 'zh-CN': '离职原因', en: 'Why it ended' },
  months_paid: { es: 'Meses cotizados por desempleo', 'zh-CN': '失业保险缴费月数', en: 'Months paid for unemployment' },
  benefit_months: { es: 'Meses de prestación', 'zh-CN': '可领月数', en: 'Months of benefit' },
  benefit_kind: { es: 'Prestación', 'zh-CN': '待遇', en: 'Benefit' },
  benefit_state: { es: 'Estado', 'zh-CN': '状态', en: 'State' },
  proof_way: { es: 'Cómo se comprueba', 'zh-CN': '核实方式', en: 'How it is proved' },
  qualification_due_on: { es: 'Plazo', 'zh-CN': '认证到期日', en: 'Due day' },
  last_proof: { es: 'Última comprobación', 'zh-CN': '上次认证', en: 'Last proof' },
  last_proof_way: { es: 'Última vez, cómo', 'zh-CN': '上次认证方式', en: 'Last time, how' },
  face_tries_failed: { es: 'Intentos con la cara sin éxito hoy', 'zh-CN': '今天未通过的人脸次数', en: 'Face tries that failed today' },
  counter: { es: 'Ventanilla', 'zh-CN': '窗口', en: 'Counter' },
  fault: { es: 'Qué no funciona', 'zh-CN': '故障情况', en: 'What does not work' },
  fault_at: { es: 'Cuándo', 'zh-CN': '发生时间', en: 'When' },
  fault_words: { es: 'Con sus palabras', 'zh-CN': '补充说明', en: 'In their words' },
  counter_system: { es: 'El sistema de la ventanilla', 'zh-CN': '窗口系统', en: 'The counter’s system' },
  counter_outage: { es: 'Caída abierta', 'zh-CN': '未结束的故障', en: 'Open outage' },
  other_reports: { es: 'Otros avisos en 24 horas', 'zh-CN': '24 小时内其他报告', en: 'Other reports in 24 hours' },
  phone: { es: 'Teléfono', 'zh-CN': '手机号', en: 'Phone' },
  photo: { es: 'Foto', 'zh-CN': '照片', en: 'Photo' },
  course: { es: 'Curso', 'zh-CN': '课程', en: 'Course' },
  training_body: { es: 'Centro', 'zh-CN': '培训机构', en: 'Training body' },
  skill_level: { es: 'Nivel', 'zh-CN': '技能等级', en: 'Level' },
  occupation: { es: 'Oficio', 'zh-CN': '职业（工种）', en: 'Occupation' },
  issued_by: { es: 'Expedido por', 'zh-CN': '发证机构', en: 'Issued by' },
  certificate_number: { es: 'Número del certificado', 'zh-CN': '证书编号', en: 'Number of the certificate' },
  certificate_day: { es: 'Fecha', 'zh-CN': '发证日期', en: 'Day of issue' },
  documents_added: { es: 'Documentos añadidos', 'zh-CN': '已上传材料', en: 'Documents added' },
  voucher_right: { es: 'Derecho al bono', 'zh-CN': '申领资格', en: 'Right to a voucher' },
  level_amount: { es: 'Importe de ese nivel', 'zh-CN': '该等级补贴标准', en: 'Amount of that level' },
  course_price: { es: 'Precio del curso', 'zh-CN': '课程价格', en: 'Price of the course' },
  year_remaining: { es: 'Le queda este año', 'zh-CN': '本年度剩余额度', en: 'Left of this year' },
  voucher_amount: { es: 'Importe del bono', 'zh-CN': '培训券金额', en: 'Amount of the voucher' },
  places_left: { es: 'Plazas libres', 'zh-CN': '剩余名额', en: 'Places left' },
  benefit_monthly: { es: 'Al mes', 'zh-CN': '每月金额', en: 'Each month' },
};

/** Values that are codes, in words; any other value is said as it stands. */
export const caseFieldValueWords: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  leaving: leavingWords,
  skill_level: skillLevelWords,
  voucher_right: {
    unemployed: { es: 'Inscrito en el desempleo', 'zh-CN': '已登记失业', en: 'Registered as unemployed' },
    employed: { es: 'Trabaja y cotizó bastante', 'zh-CN': '在职且缴费满规定月数', en: 'Employed, with enough months paid' },
    none: { es: 'No tiene', 'zh-CN': '不符合', en: 'None' },
  },
  benefit_kind: benefitKindWords,
  benefit_state: benefitStateWords,
  proof_way: qualificationWayWords,
  last_proof_way: qualificationWayWords,
  fault: counterFaultWords,
  counter_system: {
    heard: { es: 'Responde', 'zh-CN': '正常', en: 'Answers' },
    degraded: { es: 'Responde a medias', 'zh-CN': '部分可用', en: 'Answers in part' },
    silent: { es: 'No responde', 'zh-CN': '无响应', en: 'Silent' },
    never_heard: { es: 'No envía señales', 'zh-CN': '未接入心跳', en: 'Sends no heartbeats' },
  },
  counter_outage: {
    none: { es: 'Ninguna', 'zh-CN': '无', en: 'None' },
    no_heartbeat: { es: 'Sí: su sistema calló', 'zh-CN': '有：系统无响应', en: 'Yes: its system fell silent' },
    declared: { es: 'Sí: declarada', 'zh-CN': '有：已登记', en: 'Yes: declared' },
  },
  card_status: {
    '0': { es: 'Hecha, sin habilitar', 'zh-CN': '未启用', en: 'Made, not enabled' },
    '1': { es: 'Activa', 'zh-CN': '正常', en: 'Active' },
    '2': { es: 'Perdida definitivamente', 'zh-CN': '正式挂失', en: 'Lost for good' },
    '3': { es: 'Bloqueada', 'zh-CN': '已锁定', en: 'Locked' },
    '4': { es: 'Pérdida comunicada', 'zh-CN': '临时挂失', en: 'Loss reported' },
    '9': { es: 'Anulada', 'zh-CN': '已注销', en: 'Cancelled' },
  },
};
