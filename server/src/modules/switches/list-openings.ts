import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { areaName, getPolicies } from '../regions/index.ts';
import { listSwitches, type SwitchRow } from './switches-table.ts';

/** Every region that was ever opened or closed for e-cards, with whom to call and what it does while a card is lost. */
export async function listOpenings(world: Pick<World, 'database' | 'now'>) {
  const rows = await listSwitches(world.database, 'ecard_issue');
  const regions = [];
  for (const row of rows.filter(({ regionCode }) => regionCode !== '000000')) regions.push(await toView(world, row));
  return regions;
}

async function toView({ database, now }: Pick<World, 'database' | 'now'>, { regionCode, open, since }: SwitchRow) {
  const policies = await getPolicies(database, ['hotline', 'identity_during_loss'], { regionCode, day: dayInChina(now()) });
  const name = { es: areaName(regionCode, 'es'), 'zh-CN': areaName(regionCode, 'zh-CN'), en: areaName(regionCode, 'en') };
  return { regionCode, name, open, since: open ? since : null, hotline: policies.hotline.value, lossRule: policies.identity_during_loss.value };
}
