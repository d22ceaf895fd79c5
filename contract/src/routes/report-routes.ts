import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { CalendarDay, Instant, Maybe, RegionCode, SaidView } from '../values.ts';

const tag = 'Figures';
const Count = Type.Integer({ minimum: 0 });
const Area = Type.Object({ areaCode: RegionCode, areaName: SaidView });

/** In use at level 1 or 2; stopped by the state of the card; ended. */
export const ECardCounts = Type.Object({ inUse1: Count, inUse2: Count, cardStops: Count, ended: Count });
export type ECardCounts = Static<typeof ECardCounts>;

/** Valid, refused, or genuine: checked without a line. */
export const CheckCounts = Type.Object({ valid: Count, refused: Count, genuine: Count });
export type CheckCounts = Static<typeof CheckCounts>;

/** Open dossiers by how long ago they were begun. */
export const DossierAges = Type.Object({ withinMonth: Count, withinThreeMonths: Count, longer: Count });
export type DossierAges = Static<typeof DossierAges>;

export const getFigures = route({
  operationId: 'getFigures', method: 'GET', url: '/api/console/figures', tag, who: ['staff'],
  summary: 'Figures of an area within one’s scope and of those below it, each with the instant at which it was true: e-cards, checks by outcome and reason, outages, approvals and cases that wait, dossiers by age. No figure is of one person',
  query: Type.Object({
    /** One’s own where it is not said: the first, where there are several. */
    areaCode: Type.Optional(RegionCode),
    /** Of checks and outages; the last is today. */
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 92 })),
  }),
  reply: Type.Object({
    area: Area,
    /** From the top of one’s scope down to it. */
    path: Type.Array(Area),
    from: CalendarDay, to: CalendarDay,
    /** When e-cards and checks were counted; null: not yet. */
    countedAt: Maybe(Instant),
    /** When outages, approvals, cases and dossiers were asked for. */
    askedAt: Instant,
    ecards: Type.Object({ whole: ECardCounts, below: Type.Array(Type.Object({ area: Area, counts: ECardCounts })) }),
    checks: Type.Object({
      whole: CheckCounts, byDay: Type.Array(Type.Object({ day: CalendarDay, counts: CheckCounts })), below: Type.Array(Type.Object({ area: Area, counts: CheckCounts })),
      /** The first reason of each refused check, the most frequent first. */
      reasons: Type.Array(Type.Object({ reason: Type.String(), title: SaidView, count: Count })),
    }),
    outages: Type.Object({
      standing: Count,
      /** The longest first, at most twenty; one of a whole region names no place. */
      longest: Type.Array(Type.Object({ servicePointId: Maybe(Type.String()), name: Maybe(SaidView), area: Area, kind: Type.Enum(['no_heartbeat', 'declared']), openedAt: Instant })),
      /** Of the days: the places that were out for longest, at most ten. */
      byPlace: Type.Array(Type.Object({ servicePointId: Type.String(), name: SaidView, area: Area, times: Count, minutes: Count })),
    }),
    /** Approved issuers by how they stand. */
    issuers: Type.Object({ active: Count, suspended: Count, withdrawn: Count }),
    approvals: Type.Object({ withinDay: Count, withinThreeDays: Count, longer: Count, dueToday: Count }),
    /** What holders asked for and a desk has not decided; of those the late ones. */
    cases: Type.Object({ waiting: Count, overdue: Count }),
    /** By whose turn it is: the area writes it, answers a return, or its review goes on. */
    dossiers: Type.Object({ written: DossierAges, returned: DossierAges, reviewed: DossierAges }),
  }),
  refusals: ['staff_sign_in_needed', 'outside_scope'],
});
