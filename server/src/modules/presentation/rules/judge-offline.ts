import { withinTime } from '@yika/code';
import type { ReasonCode } from '@yika/contract/reason-codes';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { Purpose } from '../../../platform/values/caller.ts';

/** Why an item that was handed in is not taken: nothing of it counts. */
export type OfflineRejection =
  | Extract<ReasonCode, 'code_unreadable' | 'code_not_genuine' | 'code_expired' | 'device_clock_wrong'>
  | 'purpose_not_licensed'
  | 'checked_after_revocation'
  | 'checked_in_the_future'
  | 'handed_in_too_late';

/** Why an item that was taken has to be looked into. */
export type OfflineFlag = 'code_already_used' | 'offline_paused' | 'handle_cap_passed' | 'terminal_cap_passed' | 'list_too_old' | 'card_number_not_given';

export interface OfflineQuestion {
  readonly purpose: Purpose;
  readonly licensed: readonly Purpose[];
  /** By the terminal's clock as the server last corrected it, epoch milliseconds. */
  readonly checkedAt: number;
  readonly now: number;
  /** When the terminal was revoked; null: it stands. */
  readonly revokedAt: number | null;
}

const CLOCK_TOLERANCE_MS = 60_000;
const LATEST_DAYS = 30;

export function mayHandIn({ purpose, licensed, checkedAt, now, revokedAt }: OfflineQuestion): Decision<null, OfflineRejection> {
  if (revokedAt !== null && checkedAt >= revokedAt) return deny('checked_after_revocation');
  if (!licensed.includes(purpose)) return deny('purpose_not_licensed');
  if (checkedAt > now + CLOCK_TOLERANCE_MS) return deny('checked_in_the_future');
  return checkedAt < now - LATEST_DAYS * 86_400_000 ? deny('handed_in_too_late') : allow(null);
}

/** Was the code good at the second at which the terminal says it looked? */
export function goodWhenChecked({ iat, certificate, checkedAt }: { readonly iat: number; readonly certificate: { readonly iat: number; readonly exp: number }; readonly checkedAt: number }): Decision<null, OfflineRejection> {
  const inTime = withinTime({ iat, certificate, nowSeconds: Math.floor(checkedAt / 1000) });
  if (inTime.allowed) return allow(null);
  return deny(inTime.reason === 'code_from_the_future' ? 'device_clock_wrong' : 'code_expired');
}

export interface Caps {
  readonly checksPerTerminal: number;
  readonly checksPerHandle: number;
  readonly listAgeLimitHours: number;
}

export interface FlagQuestion {
  readonly caps: Caps;
  /** Codes without a line were closed on that day, in the region of the code or of the counter. */
  readonly paused: boolean;
  /** Earlier uses of the same second, at any counter. */
  readonly earlierUses: number;
  /** Earlier checks of this certificate at this terminal; of anybody's at this terminal on that day. */
  readonly ofHandle: number;
  readonly ofTerminal: number;
  readonly listAgeSeconds: number;
  readonly purpose: Purpose;
  readonly level: 1 | 2;
}

/** The gravest first: a copied code before a rule of the counter's that was stretched. */
export function flagOf({ caps, paused, earlierUses, ofHandle, ofTerminal, listAgeSeconds, purpose, level }: FlagQuestion): OfflineFlag | null {
  if (earlierUses > 0) return 'code_already_used';
  if (paused) return 'offline_paused';
  if (purpose === 'payment' && level === 1) return 'card_number_not_given';
  if (listAgeSeconds > caps.listAgeLimitHours * 3600) return 'list_too_old';
  if (ofHandle >= caps.checksPerHandle) return 'handle_cap_passed';
  return ofTerminal >= caps.checksPerTerminal ? 'terminal_cap_passed' : null;
}
