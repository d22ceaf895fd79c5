import { addMonths, monthOf } from '@yika/contract/numbers';
import type { RegistryRow } from '../registry-files/columns.ts';
import type { AccountFacts } from './test-person.ts';

interface Books {
  readonly identityNumber: string;
  readonly account: AccountFacts;
  /** Months without payment: nothing was credited for them. */
  readonly unpaid: ReadonlySet<string>;
}

interface Entry {
  readonly bookedOn: string;
  readonly kind: RegistryRow<'movements'>['kind'];
  readonly amountFen: number;
  readonly place: string;
}

/** Three years and a bit, so that a statement has several of them. */
const monthsBooked = 40;
const CREDIT_FEN = 13_600;

/**
 * The statement of a test person's account. It is made backwards from the balance, so that its last line is the balance, and a credit that the
 * account would not have had room for before is left out.
 */
export function statementRows({ identityNumber, account, unpaid }: Books): RegistryRow<'movements'>[] {
  const { regionCode, asOf } = account;
  let after = account.balanceFen;
  const newestFirst: (Entry & { readonly balanceAfterFen: number })[] = [];
  for (let back = 0; back < monthsBooked; back += 1) {
    const month = monthOf(addMonths(`${monthOf(asOf)}-01`, -back));
    for (const entry of entriesOf(month, unpaid.has(month)).reverse()) {
      if (entry.bookedOn > asOf || after - entry.amountFen < 0) continue;
      newestFirst.push({ ...entry, balanceAfterFen: after });
      after -= entry.amountFen;
    }
  }
  return newestFirst.reverse().map(({ bookedOn, kind, amountFen, place, balanceAfterFen }, index) => ({
    identity_number: identityNumber, region_code: regionCode, movement_no: String(index + 1), booked_on: bookedOn, kind,
    amount_fen: String(amountFen), balance_after_fen: String(balanceAfterFen), place, source: '样张医疗保障局', as_of: asOf,
  }));
}

/** What is booked in one month, in its order. The same month has the same purchases for everybody, which no test minds. */
function entriesOf(month: string, isUnpaid: boolean): Entry[] {
  const number = Number(month.slice(5));
  const entries: Entry[] = [];
  if (!isUnpaid) entries.push({ bookedOn: `${month}-12`, kind: 'monthly_credit', amountFen: CREDIT_FEN, place: '' });
  entries.push({ bookedOn: `${month}-17`, kind: 'pharmacy_payment', amountFen: -(3_450 + number * 310), place: '样张大药房' });
  if (number % 3 === 0) entries.push({ bookedOn: `${month}-21`, kind: 'outpatient_payment', amountFen: -(9_800 + number * 525), place: '样张社区卫生服务中心' });
  if (number === 4) entries.push({ bookedOn: `${month}-23`, kind: 'refund', amountFen: 1_280, place: '样张大药房' });
  if (number === 12) entries.push({ bookedOn: `${month}-28`, kind: 'interest', amountFen: 742, place: '' });
  return entries;
}
