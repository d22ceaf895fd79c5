import type { AgencyView, StaffGrantView, StaffState } from '@yika/contract';
import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../platform/refusal.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findArea } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { findAgencies, listAgenciesIn, type Agency } from './agencies-table.ts';
import { listGrantsOf, type GrantRow } from './staff-grants-table.ts';
import { findStaffRow, insertStaff, nextStaffNumber, type StaffTableRow } from './staff-table.ts';

/** The personal fields of somebody of an agency, sealed together. */
export interface StaffFields {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface NewStaffMember {
  readonly agency: Pick<Agency, 'agencyId' | 'areaCode'>;
  readonly fields: StaffFields;
  readonly state: StaffState;
  /** Only where the demonstration names its own; else the next free one. */
  readonly staffNumber?: string;
}

export async function addStaffMember({ database, now, sealer }: Pick<World, 'database' | 'now' | 'sealer'>, { agency, fields, state, staffNumber }: NewStaffMember): Promise<{ readonly staffId: Id<'Staff'>; readonly staffNumber: string }> {
  const staffId = asId<'Staff'>(randomUUID());
  const number = staffNumber ?? (await nextStaffNumber(database));
  const sealed = sealer.seal({ table: 'staff', staffId, version: '1' }, fields);
  await insertStaff(database, { staffId, staffNumber: number, agencyId: agency.agencyId, areaCode: agency.areaCode, sealed, state, at: now() });
  return { staffId, staffNumber: number };
}

export interface StaffMember extends Omit<StaffTableRow, 'sealed' | 'version'>, StaffFields {}

/** Refusal: staff_not_found. */
export async function getStaff({ database, sealer }: Pick<World, 'database' | 'sealer'>, staffId: Id<'Staff'>): Promise<StaffMember> {
  const row = await findStaffRow(database, staffId);
  if (!row) throw new Refusal('staff_not_found');
  return openStaff(sealer, row);
}

export function openStaff(sealer: World['sealer'], { sealed, version, ...row }: StaffTableRow): StaffMember {
  return { ...row, ...sealer.open<StaffFields>({ table: 'staff', staffId: row.staffId, version: String(version) }, sealed) };
}

export async function viewAgenciesOf({ database }: Pick<World, 'database'>, agencyIds: readonly Id<'Agency'>[]): Promise<ReadonlyMap<Id<'Agency'>, AgencyView>> {
  const agencies = await findAgencies(database, [...new Set(agencyIds)]);
  return new Map(agencies.map((agency) => [agency.agencyId, toAgencyView(agency)]));
}

export async function viewAgenciesIn({ database }: Pick<World, 'database'>, areaCode: RegionCode): Promise<AgencyView[]> {
  return (await listAgenciesIn(database, areaCode)).map(toAgencyView);
}

function toAgencyView({ agencyId, kind, name, areaCode, parentAgencyId, servicePointId }: Agency): AgencyView {
  return { agencyId, kind, name, areaCode, areaName: areaNameOf(areaCode), parentAgencyId, servicePointId };
}

/** By person, those in force at this instant. */
export async function viewGrantsOf({ database, now }: Pick<World, 'database' | 'now'>, staffIds: readonly Id<'Staff'>[]): Promise<ReadonlyMap<Id<'Staff'>, StaffGrantView[]>> {
  const rows = await listGrantsOf(database, staffIds, now());
  return new Map(staffIds.map((staffId) => [staffId, rows.filter((row) => row.staffId === staffId).map(toGrantView)]));
}

function toGrantView({ role, areaCode, servicePointId, since, until }: GrantRow): StaffGrantView {
  return { role, areaCode, areaName: areaNameOf(areaCode), servicePointId, since, until };
}

export function areaNameOf(code: RegionCode): AgencyView['areaName'] {
  return findArea(code)?.name ?? (code === '000000' ? NATION : { es: code, 'zh-CN': code, en: code });
}

const NATION = { es: 'Todo el país', 'zh-CN': '全国', en: 'The whole country' } as const;

/** '王**': the first character; the stars tell nothing of the length. */
export function maskStaffName(name: string): string {
  return `${[...name][0] ?? ''}**`;
}
