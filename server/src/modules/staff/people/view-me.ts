import type { StaffMemberView } from '@yika/contract';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { isFreshlyProved } from '../rules/index.ts';
import { getStaffSession } from '../sessions/staff-sessions-table.ts';
import { getStaff, viewAgenciesOf, viewGrantsOf } from './staff-member.ts';

/** What the console shows of whoever is signed in; their own name in full is no look at anybody else. */
export async function viewMe(world: Pick<World, 'database' | 'now' | 'sealer'>, { staffId, staffSessionId }: StaffCaller): Promise<StaffMemberView> {
  const { staffNumber, name, agencyId } = await getStaff(world, staffId);
  const agency = (await viewAgenciesOf(world, [agencyId])).get(agencyId);
  const session = await getStaffSession(world.database, staffSessionId);
  if (!agency) throw new Error('whoever works in the console is of an agency');
  const serverTime = world.now();
  return {
    staffId, staffNumber, name, agency, grants: (await viewGrantsOf(world, [staffId])).get(staffId) ?? [],
    session: {
      sessionId: staffSessionId, way: session.way, startedAt: session.startedAt, endsAt: session.endsAt, idleMinutes: session.idleMinutes,
      provedUntil: isFreshlyProved(session, serverTime) ? session.provedUntil : null,
    },
    serverTime,
  };
}
