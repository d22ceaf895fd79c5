import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { World } from '../../../platform/world.ts';
import { insertSignIn } from '../people/staff-sign-ins-table.ts';
import { findStaffByNumber, type StaffTableRow } from '../people/staff-table.ts';
import { startStaffSession, type Arrival, type StaffSession } from '../sessions/staff-session.ts';
import { spendCodeTry, takeOneTimeCode } from './check-one-time-code.ts';
import { isSecondWayAllowed } from './second-way.ts';

type WhyNot = 'one_time_code_refused' | 'one_time_code_tries_spent';

/** In this order: tries, person, their state, the rule where they work, the code. Every "no" but the first is the same. Returned, so that try and line in the log stay. */
export async function signInByCode(world: World, { staffNumber, code, arrival }: { readonly staffNumber: string; readonly code: string; readonly arrival: Arrival }): Promise<Decision<StaffSession, WhyNot>> {
  const { browser, addressHash, reference } = arrival;
  const staff = await findStaffByNumber(world.database, staffNumber);
  const refuse = async (reason: WhyNot): Promise<Decision<StaffSession, WhyNot>> => {
    await insertSignIn(world.database, { staffId: staff?.staffId ?? null, at: world.now(), way: 'one_time_code', outcome: reason, browser, addressHash, reference });
    return deny(reason);
  };
  if (!(await spendCodeTry(world, { staffNumber, addressHash }))) return refuse('one_time_code_tries_spent');
  if (!staff || !(await mayComeInByCode(world, staff))) return refuse('one_time_code_refused');
  const taken = await takeOneTimeCode(world, staff.staffId, { code, setUp: true });
  return taken.allowed ? allow(await startStaffSession(world, staff.staffId, { way: 'one_time_code', arrival })) : refuse(taken.reason);
}

async function mayComeInByCode({ database, now }: Pick<World, 'database' | 'now'>, { state, areaCode }: StaffTableRow): Promise<boolean> {
  return state === 'active' && (await isSecondWayAllowed(database, areaCode, now()));
}
