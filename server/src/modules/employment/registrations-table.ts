import type { Leaving } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { RegionCode } from '../regions/rules/index.ts';

export interface Registration {
  readonly regionCode: RegionCode;
  readonly caseNumber: string;
  readonly leftOn: Day;
  readonly leaving: Leaving;
  readonly monthsPaid: number;
  readonly benefitMonths: number;
  readonly monthlyFen: number;
  readonly registeredOn: Day;
}

/** The one in force. */
export async function findRegistration(database: Transaction, holderId: HolderId): Promise<Registration | null> {
  const [row] = await database.query<Registration>('find_registration', `
    select region_code, case_number, left_on, leaving, months_paid, benefit_months, monthly_fen, registered_on
    from unemployment_registrations where holder_id = $1 and ended_on is null`, [holderId]);
  return row ?? null;
}

/** The one that a case has led to, in force or not. */
export async function findRegistrationOfCase(database: Transaction, holderId: HolderId, caseNumber: string): Promise<Registration | null> {
  const [row] = await database.query<Registration>('find_registration_of_case', `
    select region_code, case_number, left_on, leaving, months_paid, benefit_months, monthly_fen, registered_on
    from unemployment_registrations where holder_id = $1 and case_number = $2`, [holderId, caseNumber]);
  return row ?? null;
}

/** The month in which the last registration with a benefit began: what was paid until then has been counted (Art. 46). */
export async function findLastCounted(database: Transaction, holderId: HolderId): Promise<Day | null> {
  const [row] = await database.query<{ readonly registeredOn: Day | null }>('find_last_counted', `
    select max(registered_on) as registered_on from unemployment_registrations where holder_id = $1 and benefit_months > 0`, [holderId]);
  return row?.registeredOn ?? null;
}

export async function insertRegistration(database: Transaction, holderId: HolderId, one: Registration): Promise<void> {
  await database.query('insert_registration', `
    insert into unemployment_registrations (holder_id, region_code, case_number, left_on, leaving, months_paid, benefit_months, monthly_fen, registered_on)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [holderId, one.regionCode, one.caseNumber, one.leftOn, one.leaving, one.monthsPaid, one.benefitMonths, one.monthlyFen, one.registeredOn]);
}

/** False: there was none in force. */
export async function closeRegistration(database: Transaction, holderId: HolderId, endedOn: Day): Promise<boolean> {
  const rows = await database.query('close_registration', `
    update unemployment_registrations set ended_on = $2 where holder_id = $1 and ended_on is null returning registration_id`, [holderId, endedOn]);
  return rows.length > 0;
}
