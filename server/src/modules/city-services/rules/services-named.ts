import type { CityService } from '@yika/contract';
import { cityServiceNames } from '../../regions/rules/index.ts';

/** The services of a policy row, in our order and once each. A name that we do not know is none of ours to show. */
export function servicesNamed(row: string): CityService[] {
  const named = row.split(',').map((name) => name.trim());
  return cityServiceNames.filter((service) => named.includes(service));
}
