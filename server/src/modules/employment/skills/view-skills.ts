import type { SkillsView } from '@yika/contract';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { readPersonForRules } from '../../holders/index.ts';
import { areaNames, getPolicy } from '../../regions/index.ts';
import { listSkills } from './skills-table.ts';

/** What the holder sees of their own skills; the look is on record like anybody's. */
export async function viewSkills(world: World, caller: HolderCaller, reference: string): Promise<SkillsView> {
  const { database, now } = world;
  const { holderId } = caller;
  await recordAudit(database, { holderId, at: now(), caller, action: 'skills.viewed', subject: 'own', seen: ['skills'], reference });
  const { regionCode } = await readPersonForRules(world, holderId);
  const { value: hotline } = await getPolicy(database, 'hotline', { regionCode, day: dayInChina(now()) });
  return {
    skills: (await listSkills(world, holderId)).map(({ regionCode: _, ...skill }) => skill),
    regionCode, regionName: areaNames(regionCode), hotline,
  };
}
