import type { SkillContent } from '@yika/contract';
import type { Caller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { asId, type HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { readPersonForRules } from '../../holders/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { hasSkillOfNumber, insertSkillOfCase } from './skills-table.ts';

/** May they ask that a paper be put on record? Value: the region that would decide. Refusals by name. */
export async function mayRecordSkill(world: World, holderId: HolderId, content: SkillContent | null): Promise<Decision<RegionCode, 'skill_on_record' | 'skill_day_not_possible'>> {
  const { regionCode } = await readPersonForRules(world, holderId);
  if (content === null) return allow(regionCode);
  if (content.issuedOn > dayInChina(world.now())) return deny('skill_day_not_possible');
  return (await hasSkillOfNumber(world, holderId, content.certificateNumber)) ? deny('skill_on_record') : allow(regionCode);
}

interface Recording {
  readonly holderId: HolderId;
  readonly caseNumber: string;
  readonly regionCode: RegionCode;
  readonly content: SkillContent;
  readonly caller: Caller;
  readonly reference: string;
}

/** As it stands on the paper that the desk has seen. Refusal: skill_on_record, where a file brought it meanwhile. */
export async function recordSkill(world: World, { holderId, caseNumber, regionCode, content, caller, reference }: Recording): Promise<Decision<null, 'skill_on_record'>> {
  const at = world.now();
  const contents = { ...content, issuedOn: asId<'Day'>(content.issuedOn), occupationCode: null, theoryResult: null, practiceResult: null };
  if (!(await insertSkillOfCase(world, holderId, { contents, caseNumber, regionCode, asOf: dayInChina(at) }))) return deny('skill_on_record');
  await recordAudit(world.database, { holderId, at, caller, action: 'skill.recorded', subject: caseNumber, reference });
  return allow(null);
}
