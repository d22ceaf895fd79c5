import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { areaName, getPolicies } from '../../regions/index.ts';
import { listSwitches, type SwitchRow } from '../../switches/index.ts';
import { covers } from '../../regions/rules/index.ts';
import { mayIssue, type Issuer } from '../rules/index.ts';
import { listIssuers } from './issuers-table.ts';

/** Every region that was ever opened or closed for e-cards, with whom to call and what it does while a card is lost. Open is one where an approved issuer issues as well. */
export async function listOpenings(world: Pick<World, 'database' | 'now'>) {
  const rows = await listSwitches(world.database, 'ecard_issue');
  const issuers = (await listIssuers(world.database)).filter((issuer) => mayIssue(issuer, 'ecards').allowed);
  const regions = [];
  for (const row of rows.filter(({ regionCode }) => regionCode !== '000000')) regions.push(await toView(world, row, issuers));
  return regions;
}

async function toView({ database, now }: Pick<World, 'database' | 'now'>, row: SwitchRow, issuing: readonly Issuer[]) {
  const { regionCode, since } = row;
  const open = row.open && issuing.some(({ areaCode }) => covers(areaCode, regionCode) || covers(regionCode, areaCode));
  const policies = await getPolicies(database, ['hotline', 'identity_during_loss'], { regionCode, day: dayInChina(now()) });
  const name = { es: areaName(regionCode, 'es'), 'zh-CN': areaName(regionCode, 'zh-CN'), en: areaName(regionCode, 'en') };
  return { regionCode, name, open, since: open ? since : null, hotline: policies.hotline.value, lossRule: policies.identity_during_loss.value };
}
