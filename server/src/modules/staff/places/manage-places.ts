import type { ManagedPlaceRow, ManagedPlaceView, ManagedTerminal, QueryOf, ReplyOf, StaffRole } from '@yika/contract';
import type * as contract from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { narrowTo } from '../people/list-staff.ts';
import { areaNameOf } from '../people/staff-member.ts';
import { toPlace } from '../place.ts';
import { areasOf, mayAt, servicePointsOf } from '../rules/index.ts';
import { findManagedServicePoint, listManagedServicePoints, type ManagedServicePoint } from '../service-points-table.ts';
import { countTerminalsOf, listTerminalsAt, type Terminal, type TerminalCounts } from '../terminals-table.ts';

const PAGE = 50;
const REVOKED_SHOWN = 100;
const seeing: readonly StaffRole[] = ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator'];
const changing: readonly StaffRole[] = ['officer', 'clerk_supervisor'];

/** Of one's areas, and the counters that one is bound to; public facts all of them, so no look is recorded. Refusal: outside_scope. */
export async function listManagedPlaces({ database }: Pick<World, 'database'>, { grants }: StaffCaller, query: QueryOf<typeof contract.listManagedPlaces>): Promise<ReplyOf<typeof contract.listManagedPlaces>> {
  const limit = query.limit ?? PAGE;
  const bound = servicePointsOf(grants, ...seeing);
  const areas = areasOf(grants, ...seeing);
  // Whoever is bound to one counter alone has no area to narrow.
  const inArea = areas.length === 0 ? [] : narrowTo(areas, query.areaCode);
  const rows = await listManagedServicePoints(database, {
    areas: inArea, servicePointIds: query.areaCode === undefined || areas.length === 0 ? bound : [],
    closed: query.standing === undefined ? null : query.standing === 'closed', purpose: query.purpose ?? null, after: query.after ?? null, limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const counts = new Map((await countTerminalsOf(database, page.map(({ servicePointId }) => servicePointId))).map((each) => [each.servicePointId, each]));
  return { places: page.map((place) => toRow(place, counts.get(place.servicePointId))), next: rows.length > limit ? (page.at(-1)?.servicePointId ?? null) : null };
}

/** Refusals: service_point_unknown, outside_scope. */
export async function getManagedPlace({ database }: Pick<World, 'database'>, { grants }: StaffCaller, servicePointId: Id<'ServicePoint'>): Promise<ManagedPlaceView> {
  const place = await findManagedServicePoint(database, servicePointId);
  if (!place) throw new Refusal('service_point_unknown');
  const where = { areaCode: place.regionCode, servicePointId };
  if (!seeing.some((role) => mayAt(grants, role, where))) throw new Refusal('outside_scope');
  const terminals = await listTerminalsAt(database, servicePointId, REVOKED_SHOWN);
  const { institutionCode, isAgency, purposes, closedOn, regionCode } = place;
  return {
    ...toPlace(place), areaName: areaNameOf(regionCode), institutionCode, isAgency, purposes: [...purposes], closedOn,
    terminals: terminals.map(toTerminal), mayChange: changing.some((role) => mayAt(grants, role, where)),
  };
}

function toRow({ servicePointId, name, regionCode, isAgency, purposes, closedOn }: ManagedServicePoint, counts: TerminalCounts | undefined): ManagedPlaceRow {
  const { waiting = 0, enrolled = 0, revoked = 0 } = counts ?? {};
  return { servicePointId, name, regionCode, areaName: areaNameOf(regionCode), isAgency, purposes: [...purposes], closedOn, terminals: { waiting, enrolled, revoked } };
}

function toTerminal({ terminalId, till, purposes, enrolledAt, revokedAt }: Terminal): ManagedTerminal {
  const state = revokedAt !== null ? 'revoked' : enrolledAt === null ? 'waiting' : 'enrolled';
  return { terminalId, till, purposes: [...purposes], state, enrolledAt, revokedAt };
}
