import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { OutageView } from './presentation-routes.ts';
import { CalendarDay, Instant, Maybe, PlaceView, Purpose, RegionCode, SaidView } from '../values.ts';

const tag = 'Places';

/** Waits for its one-time code to be typed; may check; may do nothing any more. */
export const TerminalState = Type.Enum(['waiting', 'enrolled', 'revoked']);
export type TerminalState = Static<typeof TerminalState>;

/** One line of the list: a place with a counter, and how many terminals stand there. */
export const ManagedPlaceRow = Type.Object({
  servicePointId: Type.String(), name: SaidView, regionCode: RegionCode, areaName: SaidView,
  isAgency: Type.Boolean(), purposes: Type.Array(Purpose), closedOn: Maybe(CalendarDay),
  terminals: Type.Object({ waiting: Type.Integer(), enrolled: Type.Integer(), revoked: Type.Integer() }),
});
export type ManagedPlaceRow = Static<typeof ManagedPlaceRow>;

export const ManagedTerminal = Type.Object({
  terminalId: Type.String(), till: Type.String(), purposes: Type.Array(Purpose), state: TerminalState,
  enrolledAt: Maybe(Instant), revokedAt: Maybe(Instant),
});
export type ManagedTerminal = Static<typeof ManagedTerminal>;

/** A place with everything that a change of it proposes anew. */
export const ManagedPlaceView = Type.Object({
  ...PlaceView.properties, areaName: SaidView, institutionCode: Type.String(), isAgency: Type.Boolean(), purposes: Type.Array(Purpose), closedOn: Maybe(CalendarDay),
  terminals: Type.Array(ManagedTerminal),
  /** May whoever asks ask for changes here, and give codes? */
  mayChange: Type.Boolean(),
});
export type ManagedPlaceView = Static<typeof ManagedPlaceView>;

const managers = ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator'] as const;

export const listManagedPlaces = route({
  operationId: 'listManagedPlaces', method: 'GET', url: '/api/console/service-points', tag, who: ['staff'], roles: managers,
  summary: 'Service points of one’s scope, also closed ones, with their terminals counted; page by page, by their id',
  query: Type.Object({
    /** That area and all below it. */
    areaCode: Type.Optional(RegionCode),
    standing: Type.Optional(Type.Enum(['open', 'closed'])),
    purpose: Type.Optional(Purpose),
    /** The last one of the page before. */
    after: Type.Optional(Type.String({ maxLength: 40 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  reply: Type.Object({ places: Type.Array(ManagedPlaceRow), next: Maybe(Type.String()) }),
  refusals: ['staff_sign_in_needed', 'role_needed', 'outside_scope'],
});

export const getManagedPlace = route({
  operationId: 'getManagedPlace', method: 'GET', url: '/api/console/service-points/:servicePointId', tag, who: ['staff'], roles: managers,
  summary: 'One service point of one’s scope, with its terminals; the newest hundred of those revoked',
  params: Type.Object({ servicePointId: Type.String({ minLength: 1, maxLength: 40 }) }), reply: ManagedPlaceView,
  refusals: ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'service_point_unknown'],
});

/** How a counter stands: what is open there, or was within thirty days, newest first, and how many holders wait for an answer about it. */
export const PlaceOutages = Type.Object({
  outages: Type.Array(OutageView), openReports: Type.Integer(),
  /** May whoever asks say that it is down, or that it works again? */
  mayChange: Type.Boolean(),
});
export type PlaceOutages = Static<typeof PlaceOutages>;

const ofPlace = { tag, who: ['staff'], params: Type.Object({ servicePointId: Type.String({ minLength: 1, maxLength: 40 }) }), reply: PlaceOutages } as const;
const inCharge = ['officer', 'clerk_supervisor'] as const;

export const listOutagesOfPlace = route({
  operationId: 'listOutagesOfPlace', method: 'GET', url: '/api/console/service-points/:servicePointId/outages', ...ofPlace, roles: managers,
  summary: 'Outages of one service point of one’s scope, open or ended within thirty days; public facts, so no look is recorded',
  refusals: ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'service_point_unknown'],
});

export const declareOutageOfPlace = route({
  operationId: 'declareOutageOfPlace', method: 'POST', url: '/api/console/service-points/:servicePointId/outages', ...ofPlace, roles: inCharge,
  summary: 'A counter in one’s charge is down: holders, other counters and support are told from now on',
  refusals: ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'service_point_unknown', 'not_permitted', 'outage_already_open'],
});

export const endOutageOfPlace = route({
  operationId: 'endOutageOfPlace', method: 'POST', url: '/api/console/service-points/:servicePointId/outages/end', ...ofPlace, roles: inCharge,
  summary: 'A counter in one’s charge works again: whatever is open there ends, and whoever reported it is told',
  refusals: ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'service_point_unknown', 'not_permitted', 'outage_not_open'],
});
