import type { StaffGrant } from '../../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { mayIn } from './scope.ts';

/** Somebody has to be found who agrees: a day. */
export const RECOVERY_ASKED_LASTS_MS = 24 * 3_600_000;

export interface RecoveryFacts {
  readonly staffId: Id<'Staff'>;
  readonly areaCode: RegionCode;
  readonly askedBy: Id<'Staff'>;
  readonly agreedAt: number | null;
  readonly stoppedAt: number | null;
  readonly usedAt: number | null;
  readonly expiresAt: number;
}

export type RecoveryState = 'asked' | 'agreed' | 'used' | 'stopped' | 'lapsed';

export function recoveryStateAt({ agreedAt, stoppedAt, usedAt, expiresAt }: RecoveryFacts, at: number): RecoveryState {
  if (usedAt !== null) return 'used';
  if (stoppedAt !== null) return 'stopped';
  if (at >= expiresAt) return 'lapsed';
  return agreedAt === null ? 'asked' : 'agreed';
}

interface Somebody {
  readonly staffId: Id<'Staff'>;
  readonly grants: readonly StaffGrant[];
}

/** The second of the two: another than the first, never the lost one, and a security administrator who reaches all that they reach. */
export function mayAgreeToRecovery({ staffId, grants }: Somebody, recovery: RecoveryFacts, at: number): Decision<null, 'recovery_own' | 'recovery_same_person' | 'outside_scope' | 'recovery_not_open'> {
  if (recovery.staffId === staffId) return deny('recovery_own');
  if (!mayIn(grants, 'security_administrator', recovery.areaCode)) return deny('outside_scope');
  if (recovery.askedBy === staffId) return deny('recovery_same_person');
  return recoveryStateAt(recovery, at) === 'asked' ? allow(null) : deny('recovery_not_open');
}

/** Whom it concerns, who asked, and every administrator who reaches them. */
export function mayStopRecovery({ staffId, grants }: Somebody, recovery: RecoveryFacts, at: number): Decision<null, 'outside_scope' | 'recovery_not_open'> {
  const concerned = recovery.staffId === staffId || recovery.askedBy === staffId;
  if (!concerned && !mayIn(grants, 'security_administrator', recovery.areaCode) && !mayIn(grants, 'system_administrator', recovery.areaCode)) return deny('outside_scope');
  const state = recoveryStateAt(recovery, at);
  return state === 'asked' || state === 'agreed' ? allow(null) : deny('recovery_not_open');
}
