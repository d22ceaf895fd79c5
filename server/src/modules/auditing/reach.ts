import { asId, type Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import type { AuditSearch } from '../audit/index.ts';
import { findStaffByNumber, listServicePointIdsIn, listStaffIdsIn } from '../staff/index.ts';

type Needs = Pick<World, 'database'>;

/** People are known by their staff number, and stand in the audit by their id. */
export async function actorNamed({ database }: Needs, named: string): Promise<string> {
  if (!/^[A-Z]-[0-9]{4,8}$/.test(named)) return named;
  const found = await findStaffByNumber(database, named);
  return found ? `staff:${found.staffId}` : named;
}

/** What was done at places, or by people, of these areas; of the nation everything. */
export async function withinOf({ database }: Needs, areas: readonly Id<'Region'>[]): Promise<AuditSearch['within']> {
  if (areas.includes(asId('000000'))) return null;
  const [servicePointIds, actors]: [string[], string[]] = [[], []];
  for (const area of areas) {
    servicePointIds.push(...(await listServicePointIdsIn(database, area)));
    actors.push(...(await listStaffIdsIn(database, area)).map((staffId) => `staff:${staffId}`));
  }
  return { servicePointIds, actors };
}
