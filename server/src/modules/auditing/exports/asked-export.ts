import type { AuditExportProposal } from '@yika/contract';
import type { Static } from 'typebox';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import type { AuditSearch } from '../../audit/index.ts';
import { actorNamed, withinOf } from '../reach.ts';

export type AskedExport = Static<typeof AuditExportProposal>;

/** As for a search on the page: a quarter of a year. */
const LONGEST_MS = 92 * 86_400_000;

export function isSpanFit({ from, to }: Pick<AskedExport, 'from' | 'to'>): boolean {
  return to > from && to - from <= LONGEST_MS;
}

export async function searchOf(world: Pick<World, 'database'>, { areaCode, from, to, actor, action }: AskedExport, limit: number): Promise<AuditSearch> {
  return {
    from, to, actor: actor === null ? null : await actorNamed(world, actor), action, holderId: null, within: await withinOf(world, [asId(areaCode)]), after: null, limit,
  };
}
