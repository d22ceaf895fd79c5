import { dayInChina, type Day } from '../../../platform/values/day.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { readPersonForRules } from '../../holders/index.ts';
import { countMonthsPaid, listParticipations } from '../../insurance/index.ts';
import { insuranceKind } from '../../insurance/rules/index.ts';
import { getPolicies } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { findRegistration } from '../registrations-table.ts';
import { voucherPolicyNames, type VoucherFacts, type VoucherPolicies } from '../rules/index.ts';
import { regionOf } from '../unemployment.ts';
import { listVouchers, type Voucher } from './vouchers-table.ts';

/** All that decides about vouchers of a person today. */
export interface VoucherStanding {
  readonly facts: VoucherFacts;
  readonly policies: VoucherPolicies;
  /** Whose courses they may take: where they are registered as unemployed, else insured against it, else where they live. */
  readonly regionCode: RegionCode;
  readonly vouchers: readonly Voucher[];
  readonly today: Day;
}

export async function readVoucherStanding(world: World, holderId: HolderId): Promise<VoucherStanding> {
  const { database } = world;
  const today = dayInChina(world.now());
  const registration = await findRegistration(database, holderId);
  const participations = await listParticipations(database, holderId);
  const regionCode = registration?.regionCode ?? regionOf(participations) ?? (await readPersonForRules(world, holderId)).regionCode;
  const vouchers = await listVouchers(database, holderId);
  const policies = await getPolicies(database, voucherPolicyNames, { regionCode, day: today });
  const monthsPaid = await countMonthsPaid(database, holderId, { kind: insuranceKind.unemployment, afterMonth: null });
  return { facts: { registered: registration !== null, participations, monthsPaid, ...spentOf(vouchers, today) }, policies, regionCode, vouchers, today };
}

function spentOf(vouchers: readonly Voucher[], today: Day): Pick<VoucherFacts, 'usedThisYear' | 'spentFen' | 'coursesHeld'> {
  const ofYear = vouchers.filter(({ year, state }) => year === yearOf(today) && state !== 'returned');
  const standing = vouchers.filter(({ state }) => state === 'issued' || state === 'redeemed');
  return {
    usedThisYear: ofYear.length,
    spentFen: ofYear.filter(({ state }) => state !== 'expired').reduce((sum, { amountFen }) => sum + amountFen, 0),
    coursesHeld: standing.map(({ courseId }) => courseId),
  };
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The first of the year that nobody has: an expired one keeps its place, one that was given back does not. */
export function freePlaceOfYear(vouchers: readonly Voucher[], year: number): number {
  const taken = new Set(vouchers.filter((one) => one.year === year && one.state !== 'returned').map(({ yearPlace }) => yearPlace));
  let place = 1;
  while (taken.has(place)) place += 1;
  return place;
}
