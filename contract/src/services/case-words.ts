import { Type, type Static } from 'typebox';
import type { Said } from '../language.ts';

/**
 * received → (waiting_for_holder →)* granted | refused; to_confirm where a second officer must agree; refused → appealed → granted | refused_finally.
 * withdrawn by its holder; lapsed where the holder did not answer in time.
 */
export const CaseState = Type.Enum(['received', 'waiting_for_holder', 'to_confirm', 'granted', 'refused', 'withdrawn', 'lapsed', 'appealed', 'refused_finally']);
export type CaseState = Static<typeof CaseState>;

export const caseStateWords: Readonly<Record<CaseState, Said>> = {
  received: { es: 'Recibido', 'zh-CN': '已受理', en: 'Received' },
  waiting_for_holder: { es: 'Espera su respuesta', 'zh-CN': '待您补充', en: 'Waiting for you' },
  to_confirm: { es: 'En revisión', 'zh-CN': '复核中', en: 'Being confirmed' },
  granted: { es: 'Concedido', 'zh-CN': '已办结', en: 'Granted' },
  refused: { es: 'Denegado', 'zh-CN': '未通过', en: 'Refused' },
  withdrawn: { es: 'Retirado', 'zh-CN': '已撤回', en: 'Withdrawn' },
  lapsed: { es: 'Caducado', 'zh-CN': '已失效', en: 'Lapsed' },
  appealed: { es: 'Recurrido', 'zh-CN': '申诉中', en: 'Under appeal' },
  refused_finally: { es: 'Recurso denegado', 'zh-CN': '申诉未通过', en: 'Appeal refused' },
};

export const CaseEventKind = Type.Enum(['opened', 'attached', 'claimed', 'released', 'asked_holder', 'answered', 'said', 'proposed', 'sent_back', 'joined', 'granted', 'refused', 'withdrawn', 'lapsed', 'appealed', 'refused_finally']);
export type CaseEventKind = Static<typeof CaseEventKind>;

/** Why not: chosen by whoever decides, beside their own words. */
export const CaseReason = Type.Enum(['evidence_missing', 'evidence_unreadable', 'evidence_differs', 'not_the_person', 'conditions_not_met', 'already_done', 'done_elsewhere', 'other']);
export type CaseReason = Static<typeof CaseReason>;

export interface CaseReasonWords {
  readonly title: Said;
  /** The words that stand ready for the holder; whoever decides may change them. */
  readonly template: Said;
}

export const caseReasons: Readonly<Record<CaseReason, CaseReasonWords>> = {
  evidence_missing: {
    title: { es: 'Falta un justificante', 'zh-CN': '缺少材料', en: 'Evidence is missing' },
    template: { es: 'No recibimos el justificante que hace falta. Puede pedirlo de nuevo con él.', 'zh-CN': '未收到所需材料，请备齐后重新申请。', en: 'We did not receive the evidence that is needed. You can ask again with it.' },
  },
  evidence_unreadable: {
    title: { es: 'El justificante no se lee', 'zh-CN': '材料不清晰', en: 'The evidence cannot be read' },
    template: { es: 'La foto del justificante no se lee. Hágala con más luz y sin reflejos, y pídalo de nuevo.', 'zh-CN': '材料照片不清晰，请在光线充足处重新拍摄后再申请。', en: 'The picture of the evidence cannot be read. Take it in better light without reflections, and ask again.' },
  },
  evidence_differs: {
    title: { es: 'El justificante no coincide', 'zh-CN': '材料与申请不一致', en: 'The evidence differs' },
    template: { es: 'Lo que pide no coincide con el justificante.', 'zh-CN': '申请内容与材料不一致。', en: 'What you ask for is not what the evidence says.' },
  },
  not_the_person: {
    title: { es: 'No es la misma persona', 'zh-CN': '非本人', en: 'Not the same person' },
    template: { es: 'No pudimos comprobar que es usted. Acuda a una ventanilla con su documento.', 'zh-CN': '无法确认系本人办理，请携带身份证件到服务窗口。', en: 'We could not establish that it is you. Please come to a counter with your identity document.' },
  },
  conditions_not_met: {
    title: { es: 'No cumple los requisitos', 'zh-CN': '不符合条件', en: 'Conditions are not met' },
    template: { es: 'No se cumplen los requisitos de este trámite.', 'zh-CN': '不符合本事项的办理条件。', en: 'The conditions of this service are not met.' },
  },
  already_done: {
    title: { es: 'Ya está hecho', 'zh-CN': '已办理', en: 'Already done' },
    template: { es: 'Lo que pide ya está hecho; no hace falta nada más.', 'zh-CN': '所申请事项此前已办理，无需重复申请。', en: 'What you ask for has been done already; nothing more is needed.' },
  },
  done_elsewhere: {
    title: { es: 'Corresponde a otro organismo', 'zh-CN': '由其他机构办理', en: 'Another agency does this' },
    template: { es: 'Este asunto lo lleva otro organismo.', 'zh-CN': '该事项由其他机构办理。', en: 'Another agency deals with this matter.' },
  },
  other: {
    title: { es: 'Otra razón', 'zh-CN': '其他原因', en: 'Another reason' },
    template: { es: '', 'zh-CN': '', en: '' },
  },
};
