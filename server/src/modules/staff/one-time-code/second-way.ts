import type { Transaction } from '../../../platform/database.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { getPolicy } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

/** By the rule of the office where somebody works. */
export async function isSecondWayAllowed(database: Transaction, regionCode: RegionCode, at: number): Promise<boolean> {
  return (await getPolicy(database, 'staff_second_way', { regionCode, day: dayInChina(at) })).value === 'allowed';
}
