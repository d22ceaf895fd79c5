import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { CalendarDay, Fen, Instant, Maybe, RegionCode, SaidView } from '../values.ts';

export const MovementKind = Type.Enum([
  'monthly_credit', 'employer_share', 'interest', 'refund', 'transfer_in', 'pharmacy_payment', 'outpatient_payment', 'inpatient_payment', 'family_payment', 'transfer_out', 'correction',
]);
export type MovementKind = Static<typeof MovementKind>;

const AccountView = Type.Object({ regionCode: RegionCode, regionName: SaidView, balanceFen: Fen, asOf: CalendarDay });
const Year = Type.Integer({ minimum: 1900, maximum: 9999 });

export const listAccountMovements = route({
  operationId: 'listAccountMovements', method: 'GET', url: '/api/account-movements', tag: 'E-card', who: ['holder'],
  summary: 'The statement of my personal account, newest first, with the balance after each movement; fifty at once unless told',
  query: Type.Object({
    /** Without it: the first of my accounts. */
    regionCode: Type.Optional(RegionCode),
    year: Type.Optional(Year),
    /** `before` of the page that came before. */
    before: Type.Optional(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  reply: Type.Object({
    accounts: Type.Array(AccountView),
    account: Maybe(AccountView),
    /** Null: the agency that keeps the account has handed over no movement. */
    years: Maybe(Type.Object({ first: Year, last: Year })),
    /** Whether the balance after the newest movement is the balance of the account. */
    agrees: Maybe(Type.Boolean()),
    movements: Type.Array(Type.Object({
      movementNo: Type.Integer(), bookedOn: CalendarDay, kind: MovementKind, amountFen: Type.Integer(), balanceAfterFen: Fen, place: Maybe(Type.String()),
      source: Type.String(), asOf: CalendarDay,
      /** The balances show that a movement between this one and the one before was not handed over. */
      missingBefore: Type.Boolean(),
    })),
    before: Maybe(Type.Integer()),
    asOf: Instant,
  }),
  refusals: ['sign_in_needed'],
});
