import { Type, type Static, type TSchema } from 'typebox';

export const Uuid = Type.String({ format: 'uuid' });
export const CalendarDay = Type.String({ format: 'date' });
/** An instant: epoch milliseconds, to the end of the year 9999. */
export const Instant = Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 });
export const RegionCode = Type.String({ pattern: '^[0-9]{6}$' });
export const Fen = Type.Integer({ minimum: 0, maximum: 9_000_000_000_000 });
export const SixDigits = Type.String({ pattern: '^[0-9]{6}$' });
export const Base64Url = Type.String({ pattern: '^[A-Za-z0-9_-]*$', maxLength: 4096 });
/** The same words in every language. */
export const SaidView = Type.Object({ es: Type.String(), 'zh-CN': Type.String(), en: Type.String() });
export const Nothing = Type.Object({});
/** It, or null. */
export const Maybe = <Of extends TSchema>(of: Of) => Type.Union([of, Type.Null()]);

/** A public P-256 key: 32-byte coordinates. */
export const PublicKey = Type.Object({
  x: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  y: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
});
export type PublicKey = Static<typeof PublicKey>;

/** ES256 in IEEE P1363 form: 64 bytes. */
export const Signature = Type.String({ pattern: '^[A-Za-z0-9_-]{86}$' });

/** Whether an approved issuer issues. */
export const IssuerStanding = Type.Enum(['active', 'suspended', 'withdrawn']);
export type IssuerStanding = Static<typeof IssuerStanding>;

export const Purpose = Type.Enum(['identity', 'payment']);
export type Purpose = Static<typeof Purpose>;

/** A closed list. Scope (administrative area, perhaps one counter) is granted with each. */
export const StaffRole = Type.Enum(['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator', 'security_administrator']);
export type StaffRole = Static<typeof StaffRole>;

/** National card status (AAZ502): 0 sealed, 1 normal, 2 formal loss, 3 locked, 4 temporary loss, 9 cancelled. */
export const CardStatus = Type.Enum([0, 1, 2, 3, 4, 9]);

/** Where something happened, in every language, because the reader may change the language. */
export const PlaceView = Type.Object({
  servicePointId: Type.String(),
  name: SaidView,
  regionCode: RegionCode,
  address: SaidView,
  hours: SaidView,
  phone: Type.String(),
});
export type PlaceView = Static<typeof PlaceView>;

/** Every "no" looks like this (RFC 9457); `reference` finds what happened. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  /** Words for the person, in the language asked for by Accept-Language. */
  detail: Type.String(),
  /** Words for the operator, in the same language. */
  operator: Type.String(),
  nextStep: Type.String(),
  code: Type.String(),
  reference: Type.String(),
  retryAfterSeconds: Type.Optional(Type.Integer()),
  triesLeft: Type.Optional(Type.Integer()),
  until: Type.Optional(Instant),
  day: Type.Optional(CalendarDay),
  shortfallFen: Type.Optional(Type.Integer()),
  field: Type.Optional(Type.String()),
  /** Names of what has to be there first. */
  missing: Type.Optional(Type.Array(Type.String())),
});
export type Problem = Static<typeof Problem>;
