import type { BenchLine } from './bench-line.ts';
import { benchAuditWrite } from './audit-write.ts';
import { benchClaim } from './claim.ts';
import { benchPinSignIn } from './pin-sign-in.ts';
import { benchVerifyOffline } from './verify-offline.ts';
import { benchVerifyOnline } from './verify-online.ts';

/** `full` measures; `tiny` only shows that the bench runs and that what it checks about itself holds: its figures mean nothing. */
export type Size = 'full' | 'tiny';

export interface Bench {
  readonly name: string;
  /** On two cores, at full size. */
  readonly takes: string;
  readonly run: (size: Size) => Promise<readonly BenchLine[]>;
}

/** In the order in which `npm run bench` takes them. To add one is to add a line. */
export const benches: readonly Bench[] = [
  { name: 'verify-offline', takes: 'about 10 seconds', run: benchVerifyOffline },
  { name: 'verify-online', takes: 'about 30 seconds', run: benchVerifyOnline },
  { name: 'claim', takes: 'about 40 seconds', run: benchClaim },
  { name: 'pin-sign-in', takes: 'about 40 seconds', run: benchPinSignIn },
  { name: 'audit-write', takes: 'about 15 seconds', run: benchAuditWrite },
];
