import type { PasskeyAnswer } from '@yika/contract';
import { deny, allow, type Decision } from '../../../platform/values/decision.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { insertSignIn } from '../people/staff-sign-ins-table.ts';
import { getSessionTerms } from '../sessions/session-terms.ts';
import { startStaffSession, type Arrival, type StaffSession } from '../sessions/staff-session.ts';
import { proveStaffSession } from '../sessions/staff-sessions-table.ts';
import { checkPasskey, type RelyingParty } from './passkey.ts';

interface Answered {
  readonly answer: PasskeyAnswer;
  readonly browserSecret: string;
  readonly arrival: Arrival;
}

type WhyNot = 'passkey_refused' | 'passkey_request_ended';

/** The refusal is returned, so that the spent challenge and the line in the log of sign-ins stay. */
export async function signInByPasskey(world: World, party: RelyingParty, { answer, browserSecret, arrival }: Answered): Promise<Decision<StaffSession, WhyNot>> {
  const told = await checkPasskey(world, party, answer, { use: 'sign_in', browserSecret, staffId: null });
  if (told.allowed) return allow(await startStaffSession(world, told.value.staffId, { way: 'passkey', arrival }));
  const { browser, addressHash, reference } = arrival;
  await insertSignIn(world.database, { staffId: told.staffId, at: world.now(), way: 'passkey', outcome: told.reason, browser, addressHash, reference });
  return deny(told.reason);
}

/** The same person again, in the same session. */
export async function proveAgain(world: World, party: RelyingParty, { caller, answer, browserSecret, arrival }: Answered & { readonly caller: StaffCaller }): Promise<Decision<null, WhyNot>> {
  const { staffId, staffSessionId } = caller;
  const at = world.now();
  const told = await checkPasskey(world, party, answer, { use: 'proof', browserSecret, staffId });
  await recordAudit(world.database, { holderId: NOBODY, at, caller, action: 'staff.proved', subject: staffId, outcome: told.allowed ? 'proved' : told.reason, reference: arrival.reference });
  if (!told.allowed) return deny(told.reason);
  await proveStaffSession(world.database, staffSessionId, at + (await getSessionTerms(world, staffId)).proofLastsMs);
  return allow(null);
}
