import { randomBytes } from 'node:crypto';
import { spend } from '../../platform/budgets-table.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Caller, Purpose, StaffCaller, TerminalCaller } from '../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import { asId, type Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { lockOpenServicePoint } from './service-points-table.ts';
import { mayAt } from './rules/index.ts';
import { findTerminal, findTerminalById, findTerminalByKey, insertTerminal, markRevoked, saveEnrolmentCode, saveTerminalKey, takeEnrolment, type Terminal, type TerminalApproval, type TerminalKey } from './terminals-table.ts';
import { inFours, normaliseCode, randomLetters } from './typed-code.ts';

/** How long an enrolment code may be carried to the counter. */
export const ENROLMENT_HOURS = 24;

export interface NewTerminal {
  readonly servicePointId: Id<'ServicePoint'>;
  readonly till: string;
  readonly purposes: readonly Purpose[];
}

export interface Prepared {
  readonly terminalId: Id<'Terminal'>;
  /** 'K3VQ-8ZTM': shown once, kept as a hash. */
  readonly code: string;
  readonly expiresAt: number;
}

type Needs = Pick<World, 'database' | 'now' | 'lookup'>;

/** A terminal that waits for a code. Its licence lies within that of its service point. */
export async function addTerminal(
  { database, now }: Pick<World, 'database' | 'now'>,
  caller: Caller,
  { servicePointId, till, purposes, approvalId }: NewTerminal & TerminalApproval,
): Promise<Decision<TerminalKey, 'service_point_unknown' | 'purpose_not_licensed'>> {
  const place = await lockOpenServicePoint(database, servicePointId);
  if (!place) return deny('service_point_unknown');
  if (purposes.length === 0 || purposes.some((purpose) => !place.purposes.includes(purpose))) return deny('purpose_not_licensed');
  const key = { servicePointId, terminalId: asId<'Terminal'>(`T-${randomLetters(8)}`) };
  await insertTerminal(database, { ...key, till, purposes, ...(approvalId && { approvalId }) });
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'staff.terminal_added', subject: key.terminalId });
  return allow(key);
}

/** The one-time code that somebody types at the counter; an older one that nobody typed is worth nothing from then on. */
export async function giveTerminalCode({ database, now, lookup }: Needs, caller: Caller, key: TerminalKey): Promise<Decision<Prepared, 'terminal_unknown'>> {
  const at = now();
  const expiresAt = at + ENROLMENT_HOURS * 3_600_000;
  const code = randomLetters(8);
  if (!(await saveEnrolmentCode(database, key, { enrolmentHash: lookup('code', `terminal ${code}`), expiresAt }))) return deny('terminal_unknown');
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'staff.terminal_prepared', subject: key.terminalId });
  return allow({ terminalId: key.terminalId, code: inFours(code), expiresAt });
}

const mayGiveCodes = ['officer', 'clerk_supervisor'] as const;

/** By somebody at the console who reaches the terminal's place. */
export async function giveCodeInScope(world: Needs, caller: StaffCaller, terminalId: Id<'Terminal'>): Promise<Decision<Prepared, 'terminal_unknown' | 'outside_scope'>> {
  const terminal = await findTerminalById(world.database, terminalId);
  if (!terminal) return deny('terminal_unknown');
  const place = { areaCode: terminal.regionCode, servicePointId: terminal.servicePointId };
  if (!mayGiveCodes.some((role) => mayAt(caller.grants, role, place))) return deny('outside_scope');
  return giveTerminalCode(world, caller, terminal);
}

/** Both at once, for the demonstration and for tests: a terminal that waits for whoever types its code first. */
export async function prepareTerminal(world: Needs, caller: Caller, wish: NewTerminal): Promise<Decision<Prepared, 'service_point_unknown' | 'purpose_not_licensed' | 'terminal_unknown'>> {
  const added = await addTerminal(world, caller, wish);
  return added.allowed ? giveTerminalCode(world, caller, added.value) : added;
}

/** Wrong codes from one address: forty bits of code leave no hope at this pace. */
const ENROLMENT_TRIES = { name: 'terminal_enrolment', limit: 10, windowMs: 600_000 } as const;

/** By whoever types a code: tries are limited, and one is spent even when the code is wrong. */
export async function tryToEnrol(world: Needs, { code, addressHash }: { readonly code: string; readonly addressHash: Buffer }): Promise<Decision<Enrolled, 'enrolment_code_wrong' | 'enrolment_tries_spent'>> {
  if (!(await spend(world.database, ENROLMENT_TRIES, addressHash, world.now()))) return deny('enrolment_tries_spent');
  return enrolTerminal(world, code);
}

export interface Enrolled {
  readonly terminal: Terminal;
  readonly key: string;
}

/** The key is answered once and kept as a hash. A code that was refused is spent all the same. */
export async function enrolTerminal({ database, now, lookup }: Needs, code: string): Promise<Decision<Enrolled, 'enrolment_code_wrong'>> {
  const at = now();
  const terminalKey = await takeEnrolment(database, lookup('code', `terminal ${normaliseCode(code)}`));
  const key = randomBytes(32).toString('base64url');
  if (!terminalKey || !(await saveTerminalKey(database, terminalKey, { keyHash: lookup('secret', key), at }))) return deny('enrolment_code_wrong');

  const terminal = await findTerminal(database, terminalKey);
  if (!terminal) throw new Error('a terminal that was enrolled must exist');
  await recordAudit(database, { holderId: NOBODY, at, caller: { kind: 'stranger' }, action: 'staff.terminal_enrolled', subject: terminal.terminalId });
  return allow({ terminal, key });
}

/** False: there is no such terminal, or it was revoked before. */
export async function revokeTerminal({ database, now }: Pick<World, 'database' | 'now'>, caller: Caller, { terminalId, approvalId }: Pick<Terminal, 'terminalId'> & TerminalApproval): Promise<boolean> {
  const at = now();
  const revoked = await markRevoked(database, { terminalId, at, ...(approvalId && { approvalId }) });
  if (revoked) await recordAudit(database, { holderId: NOBODY, at, caller, action: 'staff.terminal_revoked', subject: terminalId });
  return revoked !== null;
}

/** Who knocks with this key; null: nobody's. Refusal: terminal_revoked, but where what it did before may still be told. */
export async function terminalOfKey({ database, lookup }: Pick<World, 'database' | 'lookup'>, key: string, { alsoRevoked = false } = {}): Promise<TerminalCaller | null> {
  const terminal = await findTerminalByKey(database, lookup('secret', key));
  if (!terminal) return null;
  const { terminalId, servicePointId, regionCode, purposes, revokedAt } = terminal;
  if (revokedAt !== null && !alsoRevoked) throw new Refusal('terminal_revoked');
  return { kind: 'terminal', terminalId, servicePointId, regionCode, purposes, ...(revokedAt !== null && { revokedAt }) };
}
