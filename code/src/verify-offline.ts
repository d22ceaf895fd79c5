import { hexOf } from './bytes.ts';
import { coversRegion } from './issuer-keys.ts';
import { statusPlace, unpackStatus } from './status-bits.ts';
import { listAgeSeconds, type StatusList } from './status-list.ts';
import type { ShownCode } from './shown-code.ts';
import type { TimeWindow } from './time-window.ts';
import { verifyShownCode, verifyingRefusals, type Verifying, type VerifyingRefusal } from './verify-shown-code.ts';

/** All that a counter may learn without a line. There is no name and no photo in a code: compare an identity document. */
export type OfflineOutcome =
  | {
      readonly outcome: 'genuine';
      readonly region: string;
      readonly level: 1 | 2;
      /** 32 hexadecimal characters, the same for every code of one certificate: to count by. */
      readonly handle: string;
      readonly iat: number;
      /** How old the knowledge is that the certificate was not suspended. */
      readonly listAgeSeconds: number;
      /** When the certificate ends, epoch seconds. */
      readonly expiresAt: number;
    }
  | { readonly outcome: 'refused'; readonly reason: OfflineRefusal }
  | { readonly outcome: 'undetermined'; readonly reason: Undetermined };

export const offlineRefusals = [
  ...verifyingRefusals.filter((reason) => reason !== 'issuer_unknown'),
  'certificate_suspended',
  'certificate_revoked',
] as const;
export type OfflineRefusal = Exclude<VerifyingRefusal, 'issuer_unknown'> | 'certificate_suspended' | 'certificate_revoked';

/** What this terminal does not know, though a connected one might: not the holder's fault, and not a yes either. */
export const undeterminedReasons = [
  'issuer_unknown',
  'status_list_missing',
  'status_list_too_old',
  'status_not_in_list',
  'terminal_clock_wrong',
] as const;
export type Undetermined = (typeof undeterminedReasons)[number];

export interface OfflinePolicy {
  /** The hard limit: with an older list nothing is genuine. */
  readonly maxListAgeSeconds: number;
  /** The server's unless given. */
  readonly window?: TimeWindow;
}

export interface VerifyingOffline<Key> extends Omit<Verifying<Key>, 'window'> {
  /** The lists at hand, from `readStatusList`. */
  readonly statusLists: readonly StatusList[];
  readonly policy: OfflinePolicy;
}

/** Checks a code with no line to the server: the chain to a pinned issuer key, the time, then the status list and its age. */
export async function verifyOffline<Key>({ statusLists, policy, ...verifying }: VerifyingOffline<Key>): Promise<OfflineOutcome> {
  const verified = await verifyShownCode({ ...verifying, ...(policy.window && { window: policy.window }) });
  if (!verified.allowed) {
    return verified.reason === 'issuer_unknown' ? undetermined('issuer_unknown') : refused(verified.reason);
  }
  return judgeStatus(verified.value, statusLists, verifying.nowSeconds, policy);
}

function judgeStatus(
  { certificate, iat }: ShownCode,
  lists: readonly StatusList[],
  nowSeconds: number,
  policy: OfflinePolicy,
): OfflineOutcome {
  const { listNumber, position } = statusPlace(certificate.statusIndex);
  // Of several copies the newest; and an issuer's list cannot clear a certificate of another issuer's region.
  const list = lists
    .filter((candidate) => candidate.listNumber === listNumber && coversRegion(candidate, certificate.region))
    .reduce<StatusList | null>((newest, candidate) => (newest === null || candidate.iat > newest.iat ? candidate : newest), null);
  if (list === null) return undetermined('status_list_missing');
  const status = unpackStatus(list.packed, position);
  // Revoking is never undone, so even a list that is too old is right about it, if it is younger than the certificate.
  if (status === 'revoked' && list.iat >= certificate.iat) return refused('certificate_revoked');
  if (list.iat > nowSeconds + CLOCK_TOLERANCE_SECONDS) return undetermined('terminal_clock_wrong');
  const ageSeconds = listAgeSeconds(list, nowSeconds);
  if (ageSeconds > policy.maxListAgeSeconds || nowSeconds >= list.exp) return undetermined('status_list_too_old');
  if (status === null) return undetermined('status_not_in_list');
  if (status !== 'valid') return refused(status === 'revoked' ? 'certificate_revoked' : 'certificate_suspended');
  return {
    outcome: 'genuine',
    region: certificate.region,
    level: certificate.level,
    handle: hexOf(certificate.handle),
    iat,
    listAgeSeconds: ageSeconds,
    expiresAt: certificate.exp,
  };
}

function refused(reason: OfflineRefusal): OfflineOutcome {
  return { outcome: 'refused', reason };
}

function undetermined(reason: Undetermined): OfflineOutcome {
  return { outcome: 'undetermined', reason };
}

const CLOCK_TOLERANCE_SECONDS = 60;
