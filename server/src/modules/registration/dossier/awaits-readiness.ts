import { Refusal } from '../../../platform/refusal.ts';
import type { World } from '../../../platform/world.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { readinessOf } from '../readiness/readiness-of.ts';
import { lockItem } from '../readiness/readiness-table.ts';
import { findDossier } from './dossiers-table.ts';

/**
 * What Article 6 asks for has to be accepted by whoever approves this step, the live test to be passed and not too old. Names what is missing;
 * null: nothing. Of a later change it was shown before. Whoever writes or reviews an item at the same moment waits for this decision.
 */
export async function awaitsReadiness(world: Pick<World, 'database' | 'now'>, { areaCode, step }: { readonly areaCode: RegionCode; readonly step: 'area' | 'province' | 'ministry' }): Promise<Refusal | null> {
  if ((await findDossier(world.database, areaCode))?.purpose === 'change') return null;
  for (const { item } of (await readinessOf(world, areaCode)).items) await lockItem(world.database, areaCode, item);
  const { items } = await readinessOf(world, areaCode);
  const missing = items.filter(({ state }) => state !== 'accepted' && !(step === 'province' && state === 'accepted_by_province')).map(({ item }) => item);
  return missing.length > 0 ? new Refusal('readiness_not_accepted', { missing }) : null;
}
