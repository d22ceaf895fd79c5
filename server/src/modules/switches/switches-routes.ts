import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { areaName, getPolicies } from '../regions/index.ts';
import { listSwitches, type SwitchRow } from './switches-table.ts';

/** Which regions issue e-cards, since when, whom to call, and what they do while a card is lost. Anybody may know. */
export function registerSwitches(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.listRegions }, () =>
    door.inTransaction(async (world) => {
      const rows = await listSwitches(world.database, 'ecard_issue');
      const regions = [];
      for (const row of rows.filter(({ regionCode }) => regionCode !== '000000')) regions.push(await toView(world, row));
      return { regions };
    }));
}

async function toView({ database, now }: World, { regionCode, open, since }: SwitchRow) {
  const policies = await getPolicies(database, ['hotline', 'identity_during_loss'], { regionCode, day: dayInChina(now()) });
  const name = { es: areaName(regionCode, 'es'), 'zh-CN': areaName(regionCode, 'zh-CN'), en: areaName(regionCode, 'en') };
  return { regionCode, name, open, since: open ? since : null, hotline: policies.hotline.value, lossRule: policies.identity_during_loss.value };
}
