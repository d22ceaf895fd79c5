import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { BenefitKind, BenefitState, QualificationWay } from '../services/benefit-words.ts';
import { CalendarDay, Fen, Maybe, RegionCode, SaidView, Uuid } from '../values.ts';

const tag = 'Benefits';

export const QualificationView = Type.Object({ provedOn: CalendarDay, way: QualificationWay, validUntil: CalendarDay });
export type QualificationView = Static<typeof QualificationView>;

export const BenefitView = Type.Object({
  benefitId: Uuid, kind: BenefitKind, state: BenefitState, since: CalendarDay,
  /** From when on it is current, paused or ended, as far as it is known here. */
  stateSince: CalendarDay,
  /** Who pays it: the agency of that region, and how to reach it. */
  regionCode: RegionCode, regionName: SaidView, hotline: Type.String(),
  /** Null: the figure is held by the agency and not here. */
  monthlyFen: Maybe(Fen),
  /** Whose books these are, and the day on which they stood so. */
  source: Type.String(), asOf: CalendarDay,
  /** The last day on which they can prove without a pause; null: none is asked of them. */
  dueOn: Maybe(CalendarDay),
  /** From that day it can be proved. */
  opensOn: Maybe(CalendarDay),
  /** Null: they can prove it now; else the code of the refusal. */
  refusal: Maybe(Type.String()),
  /** By face, of the three of a session; null: the face is no way for them. */
  faceTriesLeft: Maybe(Type.Integer()),
  /** Newest first. */
  history: Type.Array(QualificationView),
});
export type BenefitView = Static<typeof BenefitView>;

export const BenefitsView = Type.Object({ benefits: Type.Array(BenefitView), today: CalendarDay });
export type BenefitsView = Static<typeof BenefitsView>;

export const getBenefits = route({
  operationId: 'getBenefits', method: 'GET', url: '/api/benefits', tag, who: ['holder'],
  summary: 'What I draw, who pays it, and by when I have to prove that I am alive', reply: BenefitsView, refusals: ['sign_in_needed'],
});

export const startBenefitFaceCheck = route({
  operationId: 'startBenefitFaceCheck', method: 'POST', url: '/api/benefits/:benefitId/face', tag, who: ['holder'],
  summary: 'Start a face check for one benefit, with its own consent; three tries in 24 hours', params: Type.Object({ benefitId: Uuid }),
  body: Type.Object({ consentToFace: Type.Literal(true) }), reply: Type.Object({ url: Type.String() }),
  refusals: ['sign_in_needed', 'benefit_not_found', 'benefit_ended', 'benefit_holder_deceased', 'benefit_not_due', 'benefit_photo_missing', 'benefit_face_tries_spent', 'benefit_face_unavailable'],
});

export const finishBenefitFaceCheck = route({
  operationId: 'finishBenefitFaceCheck', method: 'POST', url: '/api/benefits/face/result', tag, who: ['holder'],
  summary: 'Hand in the signed result of the face check begun last; a match moves the day on and ends a pause',
  body: Type.Object({ result: Type.String({ maxLength: 4000 }) }), reply: BenefitsView,
  refusals: ['sign_in_needed', 'benefit_face_no_match', 'face_cancelled', 'face_result_invalid', 'benefit_face_unavailable', 'benefit_ended', 'benefit_holder_deceased', 'benefit_not_due'],
});
