import { Type, type Static } from 'typebox';
import type { Said } from '../language.ts';

/** What somebody draws from one year to the next. The unemployment benefit, which ends by itself, is the room employment's. */
export const BenefitKind = Type.Enum(['pension', 'survivor', 'work_injury']);
export type BenefitKind = Static<typeof BenefitKind>;

export const benefitKindWords: Readonly<Record<BenefitKind, Said>> = {
  pension: { es: 'Pensión de jubilación', 'zh-CN': '养老金', en: 'Old-age pension' },
  survivor: { es: 'Pensión de supervivencia', 'zh-CN': '遗属待遇', en: 'Survivor’s benefit' },
  work_injury: { es: 'Prestación por accidente de trabajo', 'zh-CN': '工伤待遇', en: 'Work-injury benefit' },
};

/** paused: the day passed without a proof; it goes on once they have proved. ended: nothing is drawn any more. */
export const BenefitState = Type.Enum(['current', 'paused', 'ended']);
export type BenefitState = Static<typeof BenefitState>;

export const benefitStateWords: Readonly<Record<BenefitState, Said>> = {
  current: { es: 'En curso', 'zh-CN': '领取中', en: 'Being drawn' },
  paused: { es: 'En pausa', 'zh-CN': '已暂停', en: 'Paused' },
  ended: { es: 'Terminada', 'zh-CN': '已终止', en: 'Ended' },
};

/** How a person of the desk makes sure: by telephone once the face is no way, or face to face. */
export const ProofByDesk = Type.Enum(['call', 'counter']);
export type ProofByDesk = Static<typeof ProofByDesk>;

/** How it was proved. */
export const QualificationWay = Type.Enum(['face', 'call', 'counter']);
export type QualificationWay = Static<typeof QualificationWay>;

export const qualificationWayWords: Readonly<Record<QualificationWay, Said>> = {
  face: { es: 'Con la cara', 'zh-CN': '人脸核验', en: 'By face' },
  call: { es: 'Por teléfono', 'zh-CN': '电话核实', en: 'By telephone' },
  counter: { es: 'En ventanilla', 'zh-CN': '窗口办理', en: 'At a counter' },
};
