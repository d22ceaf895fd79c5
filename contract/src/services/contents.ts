import { Type, type Static } from 'typebox';
import { CalendarDay, Instant, Uuid } from '../values.ts';
import { ProofByDesk } from './benefit-words.ts';
import { CounterFault } from './fault-words.ts';
import { SkillLevel } from './training-words.ts';
import { Leaving } from './work-words.ts';

/** What is asked for, by service. What is personal in it is sealed where it is kept. */
export const FormalLossContent = Type.Object({ cardId: Uuid });
export type FormalLossContent = Static<typeof FormalLossContent>;

/** Their last day at work, and why it was. */
export const UnemploymentContent = Type.Object({ leftOn: CalendarDay, leaving: Leaving });
export type UnemploymentContent = Static<typeof UnemploymentContent>;

/** The course that the voucher is for. */
export const VoucherContent = Type.Object({ courseId: Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z0-9-]+$' }) });
export type VoucherContent = Static<typeof VoucherContent>;

/** A certificate of skill that they hold on paper, as it stands there. */
export const SkillContent = Type.Object({
  occupationName: Type.String({ minLength: 2, maxLength: 60, pattern: '\\S' }), level: SkillLevel, issuedBy: Type.String({ minLength: 2, maxLength: 100, pattern: '\\S' }),
  certificateNumber: Type.String({ minLength: 4, maxLength: 40, pattern: '^[0-9A-Za-z-]+$' }), issuedOn: CalendarDay,
});
export type SkillContent = Static<typeof SkillContent>;

/** One benefit of theirs, and how somebody of the desk is to make sure of them. */
export const QualificationContent = Type.Object({ benefitId: Uuid, how: ProofByDesk });
export type QualificationContent = Static<typeof QualificationContent>;
/** Which counter, what did not work there, when, and what else there is to say. */
export const CounterFaultContent = Type.Object({
  servicePointId: Type.String({ minLength: 1, maxLength: 40 }), fault: CounterFault, at: Instant,
  words: Type.Optional(Type.String({ minLength: 2, maxLength: 500, pattern: '\\S' })),
});
export type CounterFaultContent = Static<typeof CounterFaultContent>;

const DisputeText = Type.String({ minLength: 2, maxLength: 500, pattern: '\\S' });

/** One field of their record, and what it is to be: a number that was proved by a code, a picture as base64, or the name as it stands on the identity card. */
export const CorrectionContent = Type.Union([
  Type.Object({ field: Type.Literal('phone'), phone: Type.String({ minLength: 1, maxLength: 30 }) }),
  Type.Object({ field: Type.Literal('photo'), photo: Type.String({ maxLength: 280_000, pattern: '^[A-Za-z0-9+/]+={0,2}$' }) }),
  Type.Object({ field: Type.Literal('name'), name: Type.String({ minLength: 1, maxLength: 200 }) }),
]);
export type CorrectionContent = Static<typeof CorrectionContent>;

/** One look that they know nothing of: a check of a code by its id, or an entry of who looked by its id and instant; and what there is to say. */
export const DisputeContent = Type.Union([
  Type.Object({ verificationId: Uuid, words: Type.Optional(DisputeText) }),
  Type.Object({ accessId: Uuid, at: Instant, words: Type.Optional(DisputeText) }),
]);
export type DisputeContent = Static<typeof DisputeContent>;

/** One card of theirs. */
export const CardContent = Type.Object({ cardId: Uuid });
export type CardContent = Static<typeof CardContent>;

export const CaseProposal = Type.Union([
  Type.Object({ service: Type.Literal('formal_loss'), content: FormalLossContent }),
  Type.Object({ service: Type.Literal('card_enabling'), content: CardContent }),
  Type.Object({ service: Type.Literal('card_unlock'), content: CardContent }),
  Type.Object({ service: Type.Literal('unemployment_registration'), content: UnemploymentContent }),
  Type.Object({ service: Type.Literal('training_voucher'), content: VoucherContent }),
  Type.Object({ service: Type.Literal('skill_certificate'), content: SkillContent }),
  Type.Object({ service: Type.Literal('benefit_qualification'), content: QualificationContent }),
  Type.Object({ service: Type.Literal('counter_fault'), content: CounterFaultContent }),
  Type.Object({ service: Type.Literal('data_correction'), content: CorrectionContent }),
  Type.Object({ service: Type.Literal('disputed_look'), content: DisputeContent }),
]);
export type CaseProposal = Static<typeof CaseProposal>;

/** What happens at once on a page of its own, and is kept as a case that is over: nobody proposes it. */
export type AtOnceCase = { readonly service: 'temporary_loss'; readonly content: LossContent };
export type LossContent = CardContent & { readonly lapsesOn: string | null };
