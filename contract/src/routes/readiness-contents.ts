import { Type, type Static, type TSchema } from 'typebox';
import { CalendarDay, Fen, Maybe, SaidView, Uuid } from '../values.ts';

const Name = Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' });
const Text = Type.String({ maxLength: 8000 });
const Count = Type.Integer({ minimum: 0, maximum: 100_000_000 });
const Month = Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' });
const Year = Type.Integer({ minimum: 2000, maximum: 2099 });
const list = <Of extends TSchema>(of: Of, maxItems: number) => Type.Array(of, { maxItems });

/** What Article 6 asks of an area, each with state, evidence, reviewer and day. */
export const ReadinessItem = Type.Enum(['service_matrix', 'technical_condition', 'capacity', 'plan', 'management_regime', 'internal_control', 'emergency_plan']);
export type ReadinessItem = Static<typeof ReadinessItem>;

/** Services that a card or e-card may open. Which of them every area has to offer is the policy `required_services`. */
export const MatrixService = Type.Enum(['enquiry', 'business_handling', 'loss_report', 'medical_settlement', 'pension_payment', 'unemployment_benefit', 'work_injury', 'employment_services', 'skills_training']);
export type MatrixService = Static<typeof MatrixService>;

/** (1) Coordination of services: service × what is accepted × at how many places × since when. */
export const ServiceMatrixContent = Type.Object({
  item: Type.Literal('service_matrix'),
  rows: list(Type.Object({ service: MatrixService, card: Type.Boolean(), ecard: Type.Boolean(), servicePoints: Count, opensOn: Maybe(CalendarDay) }), 40),
});

/** (2) Staff and equipment: what each can do in a day. */
export const CapacityContent = Type.Object({
  item: Type.Literal('capacity'),
  staff: list(Type.Object({ task: Name, people: Count, cardsADayEach: Count }), 40),
  equipment: list(Type.Object({ kind: Name, pieces: Count, cardsADayEach: Count }), 40),
  workingDaysAMonth: Type.Integer({ minimum: 1, maximum: 31 }),
});

/** (3) Application design, cost, collection of data, distribution: with the sums as the area states them. */
export const PlanContent = Type.Object({
  item: Type.Literal('plan'),
  design: Text,
  costs: list(Type.Object({ year: Year, lines: list(Type.Object({ name: Name, amountFen: Fen }), 60), totalFen: Fen }), 20),
  costTotalFen: Fen,
  intake: list(Type.Object({ month: Month, people: Count }), 120), intakeTotal: Count,
  cards: Type.Object({
    months: list(Month, 120),
    points: list(Type.Object({ name: Name, cards: list(Count, 120), total: Count }), 400),
    monthTotals: list(Count, 120), total: Count,
  }),
});

/** (4) Texts of the regime of issuing and of internal control, under the headings that a reviewer looks for. */
export const RegimeSection = Type.Enum(['receiving', 'storing', 'personalising', 'handing_over', 'loss_and_replacement', 'destroying']);
export type RegimeSection = Static<typeof RegimeSection>;
export const ControlSection = Type.Enum(['separation_of_duties', 'keys', 'stocktaking', 'access_to_personal_data', 'audit']);
export type ControlSection = Static<typeof ControlSection>;
export const ManagementRegimeContent = Type.Object({ item: Type.Literal('management_regime'), sections: list(Type.Object({ section: RegimeSection, text: Text }), 6) });
export const InternalControlContent = Type.Object({ item: Type.Literal('internal_control'), sections: list(Type.Object({ section: ControlSection, text: Text }), 5) });

export const EmergencyScenario = Type.Enum(['system_outage', 'data_leak', 'key_compromise', 'card_stock_loss', 'supplier_failure', 'counter_overload']);
export type EmergencyScenario = Static<typeof EmergencyScenario>;
/** What stops at once, and always under dual control: by a held change of the room `approvals`. */
export const KillSwitch = Type.Enum(['pause_issuing', 'force_online_only', 'revoke_terminal']);
export type KillSwitch = Static<typeof KillSwitch>;
const Role = Type.String({ pattern: '^[a-z][a-z_]{1,39}$' });

/** (4) The emergency plan as data. */
export const EmergencyPlanContent = Type.Object({
  item: Type.Literal('emergency_plan'),
  /** An office’s number, day and night; no person’s. */
  roles: list(Type.Object({ role: Role, name: SaidView, phone: Type.String({ pattern: '^[+]?[0-9][0-9 -]{4,18}[0-9]$' }), deputyPhone: Maybe(Type.String({ pattern: '^[+]?[0-9][0-9 -]{4,18}[0-9]$' })) }), 30),
  scenarios: list(Type.Object({ scenario: EmergencyScenario, steps: list(Type.Object({ what: Type.String({ minLength: 3, maxLength: 500, pattern: '\\S' }), role: Role, withinMinutes: Type.Integer({ minimum: 1, maximum: 10_080 }) }), 40) }), 6),
  switches: list(Type.Object({ killSwitch: KillSwitch, asks: Role, agrees: Role }), 3),
  drills: list(Type.Object({
    scenario: EmergencyScenario, plannedOn: CalendarDay, heldOn: Maybe(CalendarDay), outcome: Maybe(Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' })),
    /** The record of one that was held: one of the documents that the version rests on. */
    evidence: Type.Optional(Maybe(Uuid)),
  }), 60),
});

export const ReadinessContent = Type.Union([ServiceMatrixContent, CapacityContent, PlanContent, ManagementRegimeContent, InternalControlContent, EmergencyPlanContent]);
export type ReadinessContent = Static<typeof ReadinessContent>;
export type ContentOf<Item extends ReadinessContent['item']> = Extract<ReadinessContent, { item: Item }>;
