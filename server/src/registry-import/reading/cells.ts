import { isCalendarDay, readCardNumber, readIdentityNumber } from '@yika/contract/numbers';
import type { Day } from '../../platform/values/day.ts';
import { asId } from '../../platform/values/ids.ts';
import { findArea } from '../../modules/regions/index.ts';
import type { RowFault, RowReason } from './row-reasons.ts';

/** Thrown inside a row's reading and caught at its edge: the first fault of the row. */
export class CellFault extends Error {
  readonly fault: RowFault;

  constructor(reason: RowReason, column: string) {
    super(reason);
    this.fault = { reason, column };
  }
}

/** The cells of one row, read by kind. An empty optional cell is null. */
export function cellsOf(cell: (column: string) => string, today: Day) {
  const checked = <Value>(column: string, read: (text: string) => Value | null, reason: RowReason): Value => {
    const text = cell(column);
    const value = read(text);
    if (value === null) throw new CellFault(/^[=@\t\r]/.test(text) ? 'cell_begins_like_a_formula' : reason, column);
    return value;
  };
  const optional = <Value>(column: string, read: (column: string) => Value): Value | null => (cell(column) === '' ? null : read(column));

  const day = (column: string): Day => checked(column, (text) => (isCalendarDay(text) ? asId<'Day'>(text) : null), 'day_impossible');
  return {
    checked, optional, day,
    optionalDay: (column: string) => optional(column, day),
    identityNumber: (column: string) =>
      checked(column, (text) => {
        const reading = readIdentityNumber(text, today);
        return reading.ok ? reading.value.number : null;
      }, 'identity_number_malformed'),
    cardNumber: (column: string) =>
      checked(column, (text) => {
        const reading = readCardNumber(text);
        return reading.ok ? reading.value : null;
      }, 'card_number_malformed'),
    region: (column: string) => checked(column, (text) => (findArea(text) ? text : null), 'region_unknown'),
    wholeNumber: (column: string, { from, to }: { from: number; to: number }) =>
      checked(column, (text) => (/^\d{1,15}$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : null), 'number_malformed'),
    oneOf: <Choice extends string>(column: string, choices: readonly Choice[]) =>
      checked(column, (text) => choices.find((choice) => choice === text) ?? null, 'value_not_in_list'),
  };
}
