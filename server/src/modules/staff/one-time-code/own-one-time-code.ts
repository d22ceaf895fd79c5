import type { OneTimeCodeView } from '@yika/contract';
import { randomBytes } from 'node:crypto';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { getStaff } from '../people/staff-member.ts';
import { requireFreshProof } from '../sign-in/require-fresh-proof.ts';
import { spendCodeTry, takeOneTimeCode } from './check-one-time-code.ts';
import { deleteOneTimeCode, findOneTimeCode, markSetUp, saveOneTimeSecret } from './one-time-codes-table.ts';
import { isSecondWayAllowed } from './second-way.ts';
import { toBase32 } from './totp.ts';

/** As long as the hash's key (RFC 4226 §4, R6: at least 128 bits, better 160). */
const SECRET_BYTES = 20;

export async function viewOneTimeCode(world: World, { staffId }: StaffCaller): Promise<OneTimeCodeView> {
  const { areaCode } = await getStaff(world, staffId);
  return { allowed: await isSecondWayAllowed(world.database, areaCode, world.now()), setUpAt: (await findOneTimeCode(world.database, staffId))?.setUpAt ?? null };
}

/** The secret is shown once, here. One that serves already goes on no more: whoever sets up again has another phone. */
export async function startOneTimeCodeOf(world: World, caller: StaffCaller): Promise<{ readonly secret: string; readonly address: string }> {
  requireFreshProof(caller, world.now());
  const { staffId } = caller;
  const { staffNumber, areaCode } = await getStaff(world, staffId);
  if (!(await isSecondWayAllowed(world.database, areaCode, world.now()))) throw new Refusal('second_way_not_allowed');
  const bytes = randomBytes(SECRET_BYTES);
  const sealed = world.sealer.seal({ table: 'staff_one_time_codes', staffId, version: '1' }, { secret: bytes });
  await saveOneTimeSecret(world.database, { staffId, sealed, at: world.now() });
  await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.one_time_code_started', subject: staffId });
  const secret = toBase32(bytes);
  return { secret, address: `otpauth://totp/Yika:${staffNumber}?secret=${secret}&issuer=Yika` };
}

/** The refusal is returned, so that the spent try stays. */
export async function confirmOneTimeCodeOf(world: World, caller: StaffCaller, { code, addressHash }: { readonly code: string; readonly addressHash: Buffer }): Promise<Decision<OneTimeCodeView, 'one_time_code_refused' | 'one_time_code_tries_spent'>> {
  requireFreshProof(caller, world.now());
  const { staffId } = caller;
  const { staffNumber, areaCode } = await getStaff(world, staffId);
  if (!(await isSecondWayAllowed(world.database, areaCode, world.now()))) throw new Refusal('second_way_not_allowed');
  if (!(await spendCodeTry(world, { staffNumber, addressHash }))) return deny('one_time_code_tries_spent');
  const taken = await takeOneTimeCode(world, staffId, { code, setUp: false });
  if (!taken.allowed) return taken;
  await markSetUp(world.database, staffId, world.now());
  await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.one_time_code_set_up', subject: staffId });
  return allow(await viewOneTimeCode(world, caller));
}

/** One that was given up before is given up all the same. */
export async function endOneTimeCodeOf(world: World, caller: StaffCaller): Promise<void> {
  requireFreshProof(caller, world.now());
  if (!(await deleteOneTimeCode(world.database, caller.staffId))) return;
  await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.one_time_code_ended', subject: caller.staffId });
}
