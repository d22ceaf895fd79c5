import { Type, type Static } from 'typebox';
import { NextStep, ReasonView } from '../reason-view.ts';
import { route } from '../route.ts';
import { CalendarDay, CardStatus, Instant, Maybe, Purpose, RegionCode, Uuid } from '../values.ts';
import { ReasonText } from './approval-routes.ts';

const tag = 'Persons';

/** For what somebody of an agency looks at a person. A closed list, because it is counted. */
export const PersonMatter = Type.Enum(['counter_case', 'complaint', 'data_correction', 'loss_or_misuse', 'inspection']);
export type PersonMatter = Static<typeof PersonMatter>;

const Asked = { identityNumber: Type.String({ minLength: 1, maxLength: 40 }), matter: PersonMatter, reason: ReasonText };

/** What can be seen of a person in clear, each by being asked for. */
export const PersonField = Type.Enum(['name', 'identity_number', 'phone', 'card_number', 'photo']);
export type PersonField = Static<typeof PersonField>;

export const FoundPersonView = Type.Object({
  maskedName: Type.String(), maskedIdentityNumber: Type.String(), maskedPhone: Maybe(Type.String()), ageYears: Maybe(Type.Integer()), hasPhoto: Type.Boolean(),
  /** 1 alive, 2 dead, 3 emigrated, 4 missing, 5 other. */
  lifeStatus: Type.Integer(), regionCode: RegionCode,
  /** Every card they ever had, the newest first. */
  cards: Type.Array(Type.Object({
    cardId: Uuid, maskedCardNumber: Type.String(), regionCode: RegionCode, status: CardStatus, issuedOn: CalendarDay, validTo: CalendarDay,
    collectedOn: Maybe(CalendarDay), lossLapsesOn: Maybe(CalendarDay),
  })),
  ecard: Maybe(Type.Object({ level: Type.Integer(), claimedAt: Instant, usableFor: Type.Array(Purpose) })),
  /** The first of what is in the way, in the words that the holder reads. */
  nextStep: Maybe(Type.Object({ reason: ReasonView, step: NextStep })),
});
export type FoundPersonView = Static<typeof FoundPersonView>;

/** The number stands in the body, because addresses are written down on the way. Whoever lies outside the scope of the asker is answered as nobody is. */
export const findPerson = route({
  operationId: 'findPerson', method: 'POST', url: '/api/console/persons/search', tag, who: ['staff'], roles: ['officer', 'clerk_supervisor'],
  summary: 'Find a person of one’s area by identity number, masked: cards, e-card, and what is in the way. Who looks says for what and why, and the person sees that they were looked at',
  body: Type.Object(Asked), reply: FoundPersonView,
  refusals: ['staff_sign_in_needed', 'role_needed', 'identity_number_malformed', 'person_not_found_here', 'person_looks_spent'],
});

/** Only what was asked for; null where the registry has none. */
export const InClear = Type.Object({
  name: Type.Optional(Type.String()), identityNumber: Type.Optional(Type.String()), phone: Type.Optional(Maybe(Type.String())),
  cardNumbers: Type.Optional(Type.Array(Type.Object({ cardId: Uuid, cardNumber: Type.String() }))),
  /** A data: URL. */
  photo: Type.Optional(Maybe(Type.String())),
  /** After this the page masks it again. */
  hidesAfterSeconds: Type.Integer(),
});
export type InClear = Static<typeof InClear>;

export const unmaskPerson = route({
  operationId: 'unmaskPerson', method: 'POST', url: '/api/console/persons/unmasking', tag, who: ['staff'], roles: ['officer', 'clerk_supervisor'],
  summary: 'See some fields of such a person in clear, with a reason: each is named in the person’s own record of who looked. Counted for each member of staff',
  body: Type.Object({ ...Asked, fields: Type.Array(PersonField, { minItems: 1, maxItems: 5, uniqueItems: true }) }),
  reply: InClear,
  refusals: ['staff_sign_in_needed', 'role_needed', 'identity_number_malformed', 'person_not_found_here', 'person_looks_spent', 'person_unmaskings_spent'],
});
