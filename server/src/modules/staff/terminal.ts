import { randomBytes, randomInt } from 'node:crypto';
import { spend } from '../../platform/budgets-table.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Caller, Purpose, TerminalCaller } from '../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import { asId, type Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { lockOpenServicePoint } from './service-points-table.ts';
import { findTerminal, findTerminalByKey, insertTerminal, markRevoked, saveTerminalKey, takeEnrolment, type Terminal } from './terminals-table.ts';

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

/** A terminal that waits for whoever types its code first. Its licence lies within that of its service point. */
export async function prepareTerminal(
  { database, now, lookup }: Needs,
  caller: Caller,
  { servicePointId, till, purposes }: NewTerminal,
): Promise<Decision<Prepared, 'service_point_unknown' | 'purpose_not_licensed'>> {
  const place = await lockOpenServicePoint(database, servicePointId);
  if (!place) return deny('service_point_unknown');
  if (purposes.length === 0 || purposes.some((purpose) => !place.purposes.includes(purpose))) return deny('purpose_not_licensed');

  const at = now();
  const expiresAt = at + ENROLMENT_HOURS * 3_600_000;
  const terminalId = asId<'Terminal'>(`T-${letters(8)}`);
  const code = letters(8);
  await insertTerminal(database, { servicePointId, terminalId, till, purposes, enrolmentHash: lookup('code', `terminal ${code}`), expiresAt });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'staff.terminal_prepared', subject: terminalId });
  return allow({ terminalId, code: `${code.slice(0, 4)}-${code.slice(4)}`, expiresAt });
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
export async function revokeTerminal({ database, now }: Pick<World, 'database' | 'now'>, caller: Caller, terminalId: Id<'Terminal'>): Promise<boolean> {
  const at = now();
  const revoked = await markRevoked(database, terminalId, at);
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

// Crockford's alphabet, as for references: it survives being read out on the telephone.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function letters(count: number): string {
  return Array.from({ length: count }, () => ALPHABET.charAt(randomInt(32))).join('');
}

function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}
