import { dayInChina } from '../../../platform/values/day.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { getPolicies } from '../../regions/index.ts';
import { findStaffRow } from '../people/staff-table.ts';

export interface SessionTerms {
  /** However busy they are. */
  readonly lastsMs: number;
  readonly idleMinutes: number;
  /** How long a passkey that answered opens sensitive acts. */
  readonly proofLastsMs: number;
}

/** The rules of today where somebody works. A session keeps those under which it began. */
export async function getSessionTerms({ database, now }: Pick<World, 'database' | 'now'>, staffId: Id<'Staff'>): Promise<SessionTerms> {
  const regionCode = (await findStaffRow(database, staffId))?.areaCode ?? asId<'Region'>('000000');
  const rows = await getPolicies(database, ['staff_session_hours', 'staff_idle_minutes', 'staff_proof_minutes'], { regionCode, day: dayInChina(now()) });
  return { lastsMs: rows.staff_session_hours.value * 3_600_000, idleMinutes: rows.staff_idle_minutes.value, proofLastsMs: rows.staff_proof_minutes.value * 60_000 };
}
