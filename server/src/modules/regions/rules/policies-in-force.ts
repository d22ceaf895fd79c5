import type { PolicyName, PolicyRow, PolicyValues } from './policy.ts';
import { upwardsFrom, type RegionCode } from './region.ts';

/** The rows in force in a region, of rows that are all in force on the day: of the nearest region that has one the newest. */
export function policiesInForce<Name extends PolicyName>(rows: readonly PolicyRow<PolicyName>[], names: readonly Name[], regionCode: RegionCode): { readonly [N in Name]: Pick<PolicyRow<N>, 'value'> } {
  const upwards = upwardsFrom(regionCode);
  const found = names.map((name) => {
    const [row] = rows.filter(({ what, regionCode: region }) => what === name && upwards.includes(region)).sort(nearestNewest);
    if (!row) throw new Error(`the policy ${name} has no national value`);
    return [name, { value: row.value as PolicyValues[Name] }];
  });
  return Object.fromEntries(found);
}

/** As `getPolicy` orders them: codes of nearer regions are greater. */
function nearestNewest(one: PolicyRow<PolicyName>, other: PolicyRow<PolicyName>): number {
  if (one.regionCode !== other.regionCode) return one.regionCode < other.regionCode ? 1 : -1;
  return one.validFrom < other.validFrom ? 1 : -1;
}
