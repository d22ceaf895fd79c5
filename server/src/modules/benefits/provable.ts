import { ageYears } from '@yika/contract/numbers';
import { dayInChina } from '../../platform/values/day.ts';
import type { Decision } from '../../platform/values/decision.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { hasPhoto, readPersonForRules } from '../holders/index.ts';
import { getPolicies } from '../regions/index.ts';
import type { Benefit } from './benefits-table.ts';
import { listFaceOutcomes } from './face-checks-table.ts';
import { FACE_SESSION_MS, faceTriesLeft, mayProve, type ProveRefusal } from './rules/index.ts';

/** Can this one be proved today, by the rows in force in the region that pays it? */
export async function provable(world: World, { holderId, state, dueOn, regionCode }: Benefit): Promise<Decision<null, ProveRefusal>> {
  const today = dayInChina(world.now());
  const { lifeStatus } = await readPersonForRules(world, holderId);
  const { qualification_opens_days: opensDays } = await getPolicies(world.database, ['qualification_opens_days'], { regionCode, day: today });
  return mayProve({ state, dueOn, lifeStatus }, { today, opensDays: opensDays.value });
}

/** Of the three of a session, for each benefit. */
export async function triesLeftOf({ database, now }: Pick<World, 'database' | 'now'>, holderId: HolderId): Promise<(benefitId: string) => number> {
  const outcomes = await listFaceOutcomes(database, holderId, now() - FACE_SESSION_MS);
  return (benefitId) => faceTriesLeft(outcomes.filter((one) => one.benefitId === benefitId).map(({ outcome }) => outcome));
}

/** There is a photo to compare with, and they are no child, whose face is not checked (PIPL, Art. 31). */
export async function faceIsAWay(world: World, { holderId, regionCode }: Pick<Benefit, 'holderId' | 'regionCode'>): Promise<boolean> {
  if (!(await hasPhoto(world.database, holderId))) return false;
  const today = dayInChina(world.now());
  const { birthDay } = await readPersonForRules(world, holderId);
  const { guardian_below_age: below } = await getPolicies(world.database, ['guardian_below_age'], { regionCode, day: today });
  return birthDay === null || ageYears(birthDay, today) >= below.value;
}
