import type { CityServicesView } from '@yika/contract';
import { dayInChina } from '../../platform/values/day.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import { areaName, areaPath, getPolicies } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { nearestAgency } from '../staff/index.ts';
import { findIssueStop } from '../registration/index.ts';
import { readSwitch } from '../switches/index.ts';
import { servicesNamed } from './rules/index.ts';

/** What the apps' entry of this region leads to today. A region that is not open has whom to call and where to go, and nothing to begin. */
export async function getCityServices({ database, now }: Pick<World, 'database' | 'now'>, regionCode: RegionCode): Promise<CityServicesView> {
  if (areaPath(regionCode).length === 0) throw new Refusal('region_unknown');
  const open = (await findIssueStop(database, regionCode)) === null;
  const { since } = await readSwitch(database, 'ecard_issue', regionCode);
  const policies = await getPolicies(database, ['city_entry_label', 'city_services', 'hotline'], { regionCode, day: dayInChina(now()) });
  return {
    regionCode, regionName: { es: areaName(regionCode, 'es'), 'zh-CN': areaName(regionCode, 'zh-CN'), en: areaName(regionCode, 'en') },
    open, since,
    entryLabel: policies.city_entry_label.value,
    hotline: policies.hotline.value,
    services: open ? servicesNamed(policies.city_services.value) : [],
    nearestCounter: await nearestAgency(database, regionCode),
  };
}
