import { Refusal } from '../../../platform/refusal.ts';
import { actorOf, type Caller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { findRegionalSystem } from './regional-systems-table.ts';
import { insertTechnicalTest } from './technical-tests-table.ts';

/** Only writes down that one is wanted: whoever runs tests takes it from there. Refusals: regional_system_missing, technical_test_under_way. */
export async function startTechnicalTest({ database, now }: Pick<World, 'database' | 'now'>, caller: Caller, areaCode: RegionCode): Promise<Id<'TechnicalTest'>> {
  const at = now();
  const system = await findRegionalSystem(database, areaCode);
  if (!system) throw new Refusal('regional_system_missing');
  const testId = await insertTechnicalTest(database, { areaCode, systemVersion: system.version, askedBy: actorOf(caller), askedAt: at });
  if (!testId) throw new Refusal('technical_test_under_way');
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'registration.test_asked', subject: areaCode, outcome: testId });
  return testId;
}
