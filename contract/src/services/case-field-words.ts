import type { Said } from '../language.ts';
import { benefitKindWords, benefitStateWords, qualificationWayWords } from './benefit-words.ts';
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
  benefit_monthly: { es: 'Al mes', 'zh-CN': '每月金额', en: 'Each month' },
};

/** Values that are codes, in words; any other value is said as it stands. */
export const caseFieldValueWords: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  leaving: leavingWords,
  benefit_kind: benefitKindWords,
  benefit_state: benefitStateWords,
  proof_way: qualificationWayWords,
  last_proof_way: qualificationWayWords,
  card_status: {
    '0': { es: 'Hecha, sin habilitar', 'zh-CN': '未启用', en: 'Made, not enabled' },
    '1': { es: 'Activa', 'zh-CN': '正常', en: 'Active' },
    '2': { es: 'Perdida definitivamente', 'zh-CN': '正式挂失', en: 'Lost for good' },
    '3': { es: 'Bloqueada', 'zh-CN': '已锁定', en: 'Locked' },
    '4': { es: 'Pérdida comunicada', 'zh-CN': '临时挂失', en: 'Loss reported' },
    '9': { es: 'Anulada', 'zh-CN': '已注销', en: 'Cancelled' },
  },
};
