import type { PasskeyCreated, PasskeyCreation } from '@yika/contract';
import { spend } from '../../../platform/budgets-table.ts';
import { orRefuse } from '../../../platform/refusal.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { findStaffRow, setStaffState } from '../people/staff-table.ts';
import { startStaffSession, type Arrival, type StaffSession } from '../sessions/staff-session.ts';
import { markRecoveryUsed } from '../recovery/recoveries-table.ts';
import { inFours, normaliseCode, randomLetters } from '../typed-code.ts';
import { endWaysIn } from './end-ways-in.ts';
import { findEnrolment, replaceEnrolment, takeEnrolmentOfStaff, type StaffEnrolment } from './enrolments-table.ts';
import { askForNewPasskey, keepNewPasskey, type RelyingParty } from './passkey.ts';

/** How long the code may be on its way to its person: an invitation a working week, a recovery an hour. */
const LASTS_MS = { created: 24 * 3_600_000, invited: 72 * 3_600_000, recovery: 3_600_000 } as const;
/** Sixty bits: with the tries of an address limited, nobody guesses one. */
const LETTERS = 12;
const TRIES = { name: 'staff_enrolment', limit: 20, windowMs: 600_000 } as const;

export interface StaffCode {
  /** 'K3VQ-8ZTM-4D7H': shown once, kept as a hash. */
  readonly code: string;
  readonly expiresAt: number;
}

export async function giveStaffCode({ database, now, lookup }: Pick<World, 'database' | 'now' | 'lookup'>, { staffId, kind }: StaffEnrolment): Promise<StaffCode> {
  const code = randomLetters(LETTERS);
  const expiresAt = now() + LASTS_MS[kind];
  await replaceEnrolment(database, { staffId, kind, codeHash: hashOf(lookup, code), expiresAt });
  return { code: inFours(code), expiresAt };
}

export interface Enrolling {
  readonly code: string;
  readonly browserSecret: string;
  readonly arrival: Arrival;
}

type WhyNot = 'staff_code_refused' | 'staff_code_tries_spent';

/** A code that is unknown, used or too old, and one of somebody who was suspended, are one and the same "no". */
export async function startEnrolment(world: World, party: RelyingParty, { code, browserSecret, arrival }: Enrolling): Promise<Decision<PasskeyCreation, WhyNot>> {
  if (!(await spend(world.database, TRIES, arrival.addressHash, world.now()))) return deny('staff_code_tries_spent');
  const found = await findEnrolment(world.database, hashOf(world.lookup, normaliseCode(code)), world.now());
  const staff = found && (await findStaffRow(world.database, found.staffId));
  if (!staff || !mayEnrol(staff.state)) return deny('staff_code_refused');
  return allow(await askForNewPasskey(world, party, { use: 'enrolment', browserSecret, staffId: staff.staffId, staffNumber: staff.staffNumber }));
}

/** The first passkey, and with it they are in. After a recovery it is the only one: what was lost opens nothing more. */
export async function finishEnrolment(world: World, party: RelyingParty, { code, browserSecret, arrival, created, name }: Enrolling & { readonly created: PasskeyCreated; readonly name: string }): Promise<Decision<StaffSession, WhyNot>> {
  if (!(await spend(world.database, TRIES, arrival.addressHash, world.now()))) return deny('staff_code_tries_spent');
  const codeHash = hashOf(world.lookup, normaliseCode(code));
  const found = await findEnrolment(world.database, codeHash, world.now());
  const staff = found && (await findStaffRow(world.database, found.staffId));
  if (!found || !staff || !mayEnrol(staff.state)) return deny('staff_code_refused');
  const { staffId } = staff;
  const at = world.now();
  // Of two browsers that come at once with the same code one is let in; the other finds it taken.
  if (!(await takeEnrolmentOfStaff(world.database, codeHash, at))) return deny('staff_code_refused');
  if (found.kind === 'recovery') {
    await endWaysIn(world, staffId);
    await markRecoveryUsed(world.database, staffId, at);
  }
  const kept = await keepNewPasskey(world, party, { use: 'enrolment', browserSecret, staffId, created, name });
  // Thrown, so that nothing of this is done, and the code is still good.
  orRefuse(kept);
  if (staff.state === 'invited') await setStaffState(world.database, staffId, { state: 'active', at });
  const session = await startStaffSession(world, staffId, { way: 'enrolment', arrival });
  await recordAudit(world.database, { holderId: NOBODY, at, caller: session.caller, action: 'staff.passkey_enrolled', subject: staffId, outcome: found.kind, reference: arrival.reference });
  return allow(session);
}

function mayEnrol(state: string): boolean {
  return state === 'invited' || state === 'active';
}

function hashOf(lookup: World['lookup'], code: string): Buffer {
  return lookup('code', `staff enrolment ${code}`);
}
