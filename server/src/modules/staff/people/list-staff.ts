import type { QueryOf, ReplyOf, StaffRow } from '@yika/contract';
import type * as contract from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { covers, type RegionCode } from '../../regions/rules/index.ts';
import { areasOf } from '../rules/index.ts';
import { maskStaffName, openStaff, viewAgenciesOf, viewGrantsOf } from './staff-member.ts';
import { listStaffRows } from './staff-table.ts';

const PAGE = 50;

/** Within the scope of whoever asks; the look at the list is on record, with the fields that were seen. */
export async function listStaffFor(world: World, caller: StaffCaller, query: QueryOf<typeof contract.listStaff>): Promise<ReplyOf<typeof contract.listStaff>> {
  const limit = query.limit ?? PAGE;
  const areas = narrowTo(areasOf(caller.grants, 'system_administrator', 'security_administrator', 'auditor'), query.areaCode);
  const wanted = { areas, role: query.role ?? null, state: query.state ?? null, after: query.after ?? null, at: world.now(), limit: limit + 1 };
  const rows = await listStaffRows(world.database, wanted);
  const page = rows.slice(0, limit);
  const agencies = await viewAgenciesOf(world, page.map(({ agencyId }) => agencyId));
  const grants = await viewGrantsOf(world, page.map(({ staffId }) => staffId));
  await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.listed', subject: areas.join(' '), seen: ['maskedName', 'staffNumber', 'grants'] });
  const people = page.flatMap((row): StaffRow[] => {
    const agency = agencies.get(row.agencyId);
    const { staffId, staffNumber, state, name } = openStaff(world.sealer, row);
    return agency ? [{ staffId, staffNumber, state, maskedName: maskStaffName(name), agency, grants: grants.get(staffId) ?? [] }] : [];
  });
  return { people, next: rows.length > limit ? (page.at(-1)?.staffNumber ?? null) : null };
}

/** The areas of a scope that lie in the one asked for, or that one itself. Refusal: outside_scope. */
export function narrowTo(areas: readonly RegionCode[], asked: string | undefined): readonly RegionCode[] {
  if (asked === undefined) return areas;
  const area: RegionCode = asId(asked);
  if (areas.some((scope) => covers(scope, area))) return [area];
  const inside = areas.filter((scope) => covers(area, scope));
  if (inside.length === 0) throw new Refusal('outside_scope');
  return inside;
}
