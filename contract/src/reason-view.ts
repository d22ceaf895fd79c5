import { Type, type Static } from 'typebox';
import { CalendarDay, Fen, Instant, PlaceView } from './values.ts';

/** What the product can do for the person itself, as a button; `act` is stable, the words come from the reason catalogue. */
export const NextStep = Type.Union([
  Type.Object({
    kind: Type.Literal('button'),
    act: Type.Enum([
      'sign_in', 'claim_again', 'undo_loss', 'report_loss', 'authorise_during_loss', 'give_card_number', 'show_code', 'renew_code',
      'see_contributions', 'see_account', 'reset_pin', 'correct_clock', 'try_again', 'use_offline_code', 'see_accesses', 'get_counter_code',
      'report_formal_loss', 'enable_card', 'unlock_card', 'report_counter', 'correct_phone', 'correct_photo', 'correct_name',
    ]),
  }),
  Type.Object({ kind: Type.Literal('place'), place: PlaceView }),
  Type.Object({ kind: Type.Literal('call'), number: Type.String() }),
  Type.Object({ kind: Type.Literal('wait') }),
]);
export type NextStep = Static<typeof NextStep>;

/** One reason why not. `code` is one of `reasonCodes`; words for holder, clerk and operator stand in `reasons`. */
export const ReasonView = Type.Object({
  code: Type.String(),
  severity: Type.Enum(['stops_everything', 'stops_payment', 'limits', 'warns']),
  whoCanAct: Type.Enum(['holder', 'clerk', 'employer', 'region', 'nobody_yet']),
  title: Type.String(),
  why: Type.String(),
  whatToDo: Type.String(),
  nextStep: NextStep,
  /** Another way on, where the first is not for everybody: who has not found the card makes the loss formal. */
  otherStep: Type.Optional(NextStep),
  hotline: Type.String(),
  /** The day on which this ends or began, where there is one. */
  day: Type.Optional(CalendarDay),
  /** Months concerned, 'YYYY-MM', for arrears. */
  months: Type.Optional(Type.Array(Type.String())),
  amountFen: Type.Optional(Fen),
  until: Type.Optional(Instant),
  /** The places that are down, those that stop most first; the lines at the end of `why` say the same. */
  outages: Type.Optional(Type.Array(Type.Object({ place: Type.Union([Type.String(), Type.Null()]), since: Instant, until: Type.Union([Instant, Type.Null()]) }))),
  /** So many more than are named. */
  moreOutages: Type.Optional(Type.Integer({ minimum: 0 })),
  /** The policy row that decided, where one did. */
  clause: Type.Optional(Type.String()),
});
export type ReasonView = Static<typeof ReasonView>;

export const ExplanationView = Type.Object({
  /** How much may be said to whoever asks. */
  depth: Type.Enum(['public', 'phone', 'full', 'counter']),
  stillWorks: Type.Array(Type.Object({ code: Type.String(), title: Type.String() })),
  reasons: Type.Array(ReasonView),
  /** General causes, for those to whom nothing personal may be said. */
  general: Type.Array(Type.Object({ code: Type.String(), title: Type.String(), whatToDo: Type.String() })),
  reference: Type.String(),
  asOf: Instant,
});
export type ExplanationView = Static<typeof ExplanationView>;
