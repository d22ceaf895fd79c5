import type { ReadinessContent } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import { actorOf, type Caller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { areAllThere } from '../documents/documents-table.ts';
import { insertVersion, listVersions, lockItem } from './readiness-table.ts';

export interface Edit {
  readonly areaCode: RegionCode;
  /** That was read before; 0 where there was none. */
  readonly version: number;
  readonly content: ReadinessContent;
  /** Of this area, handed in before. */
  readonly documents: readonly string[];
}

/** A new version beside the old ones; what was accepted was the version before. Refusals: readiness_changed, document_not_found. */
export async function editItem({ database, now }: Pick<World, 'database' | 'now'>, caller: Caller, { areaCode, version, content, documents }: Edit): Promise<void> {
  const { item } = content;
  const at = now();
  await lockItem(database, areaCode, item);
  const [newest] = await listVersions(database, areaCode, item);
  if ((newest?.version ?? 0) !== version) throw new Refusal('readiness_changed');
  if (!(await areAllThere(database, areaCode, documents)) || !evidenceOf(content).every((documentId) => documents.includes(documentId))) throw new Refusal('document_not_found');
  await insertVersion(database, areaCode, { item, version: version + 1, content, documents, editedBy: actorOf(caller), at });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'registration.item_edited', subject: `${areaCode}:${item}`, outcome: `version ${version + 1}` });
}

/** The records of drills: each has to be one of the documents that the version rests on. */
function evidenceOf(content: ReadinessContent): readonly string[] {
  return content.item === 'emergency_plan' ? content.drills.flatMap(({ evidence }) => (evidence ? [evidence] : [])) : [];
}
