import { findGrantsOf, findStaffByNumber } from '../../modules/staff/index.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** The same world as it was then: an act in it happens at that moment. */
export function at(world: World, moment: number): World {
  return { ...world, now: () => moment };
}

/** As if their passkey had just answered: they are invented. */
export async function staffThen(world: World, staffNumber: string): Promise<StaffCaller> {
  const row = await findStaffByNumber(world.database, staffNumber);
  if (!row) throw new Error(`the demonstration has its people: ${staffNumber}`);
  return { kind: 'staff', staffId: row.staffId, staffSessionId: asId<'StaffSession'>(row.staffId), grants: await findGrantsOf(world.database, row.staffId, world.now()), provedUntil: world.now() + 60_000 };
}
