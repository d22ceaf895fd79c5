import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { SkillLevel, VoucherState, VoucherStep } from '../services/training-words.ts';
import { CalendarDay, Fen, Instant, Maybe, RegionCode, SaidView } from '../values.ts';

const tag = 'Work';

/** 'K7Q2M-9R4TX': what a training body types; small letters and a missing hyphen are forgiven. */
const TypedVoucherNumber = Type.String({ minLength: 1, maxLength: 20 });

export const CourseView = Type.Object({
  courseId: Type.String(), name: SaidView, bodyName: SaidView, bodyAddress: SaidView, level: SkillLevel, hours: Type.Integer(), priceFen: Fen,
  places: Type.Integer(), placesLeft: Type.Integer(), closesOn: CalendarDay, startsOn: CalendarDay,
});
export type CourseView = Static<typeof CourseView>;

/** What a voucher for a course would be worth today, and how it is computed. */
export const VoucherOffer = Type.Object({
  amountFen: Fen, steps: Type.Array(Type.Object({ step: VoucherStep, met: Type.Boolean(), value: Type.Integer(), clause: Type.String() })),
  /** Null: it can be asked for now; else the code of the refusal. */
  refusal: Maybe(Type.String()),
  /** In the words of that refusal. */
  refusalWords: Maybe(Type.String()),
});
export type VoucherOffer = Static<typeof VoucherOffer>;

export const VoucherView = Type.Object({
  voucherNumber: Type.String(), state: VoucherState, stateSince: Instant, amountFen: Fen, issuedOn: CalendarDay, validThrough: CalendarDay, caseNumber: Type.String(),
  course: CourseView,
});
export type VoucherView = Static<typeof VoucherView>;

export const TrainingView = Type.Object({
  /** Whose courses these are, who pays, and how to reach them. */
  regionCode: RegionCode, regionName: SaidView, hotline: Type.String(), today: CalendarDay,
  /** Open today, the nearest closing day first. */
  courses: Type.Array(Type.Object({ course: CourseView, offer: VoucherOffer })),
  /** So many months paid for unemployment are asked of whoever works. */
  monthsNeeded: Type.Integer(),
  year: Type.Object({ used: Type.Integer(), most: Type.Integer(), remainingFen: Fen }),
  /** Newest first. */
  vouchers: Type.Array(VoucherView),
});
export type TrainingView = Static<typeof TrainingView>;

export const getTraining = route({
  operationId: 'getTraining', method: 'GET', url: '/api/work/training', tag, who: ['holder'],
  summary: 'Courses of my region, what a voucher for each would be worth to me and why, and the vouchers I have', reply: TrainingView, refusals: ['sign_in_needed'],
});

export const returnVoucher = route({
  operationId: 'returnVoucher', method: 'POST', url: '/api/work/vouchers/:voucherNumber/return', tag, who: ['holder'],
  summary: 'I do not go: the voucher ends, and its place is free for somebody else', params: Type.Object({ voucherNumber: TypedVoucherNumber }), reply: TrainingView,
  refusals: ['sign_in_needed', 'voucher_not_found', 'voucher_redeemed', 'voucher_expired', 'voucher_returned'],
});

// The desk.
const desk = ['officer', 'clerk_supervisor'] as const;
const body = Type.Object({ voucherNumber: TypedVoucherNumber });

export const DeskVoucherView = Type.Object({
  ...VoucherView.properties,
  holder: Type.Object({ maskedName: Type.String(), maskedIdentityNumber: Type.String() }),
  /** Null: it can be redeemed now; else the code of the refusal. */
  refusal: Maybe(Type.String()),
  /** Of the e-card, why it does not prove who they are; null: it does. */
  ecardReason: Maybe(Type.String()),
});
export type DeskVoucherView = Static<typeof DeskVoucherView>;

export const lookAtVoucher = route({
  operationId: 'lookAtVoucher', method: 'POST', url: '/api/console/training-vouchers/look', tag, who: ['staff'], roles: desk,
  summary: 'A voucher that lies before me, by its number: whose, for which course, and whether it can be redeemed; the look is on record', body, reply: DeskVoucherView,
  refusals: ['staff_sign_in_needed', 'role_needed', 'voucher_not_found'],
});

export const redeemVoucher = route({
  operationId: 'redeemVoucher', method: 'POST', url: '/api/console/training-vouchers/redemption', tag, who: ['staff'], roles: desk,
  summary: 'The training body has taken it today, and its holder was seen; once', body: Type.Object({ ...body.properties, seenInPerson: Type.Literal(true) }), reply: DeskVoucherView,
  refusals: ['staff_sign_in_needed', 'role_needed', 'voucher_not_found', 'voucher_redeemed', 'voucher_expired', 'voucher_returned', 'voucher_ecard_not_valid'],
});
