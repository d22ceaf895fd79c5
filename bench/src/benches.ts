import type { BenchLine } from './bench-line.ts';
import { benchAccountStatement } from './account-statement.ts';
import { benchApprovalApply } from './approval-apply.ts';
import { benchAuditWrite } from './audit-write.ts';
import { benchCaseDecide } from './case-decide.ts';
import { benchChannelSignIn } from './channel-sign-in.ts';
import { benchClaim } from './claim.ts';
import { benchPinSignIn } from './pin-sign-in.ts';
import { benchImportHolders } from './import-holders.ts';
import { benchListPage } from './list-page.ts';
import { benchLookupGrowth } from './lookup-growth.ts';
import { benchVerifyOffline } from './verify-offline.ts';
import { benchVerifyOnline } from './verify-online.ts';

/** `full` measures; `tiny` only shows that the bench runs and that what it checks about itself holds: its figures mean nothing. */
export type Size = 'full' | 'tiny';

/** What whoever starts it would rather have. */
export interface Wish {
  /** Of the registry, where a bench needs a large one. */
  readonly rows?: number;
}

export interface Bench {
  readonly name: string;
  /** On two cores, at full size. */
  readonly takes: string;
  readonly run: (size: Size, wish?: Wish) => Promise<readonly BenchLine[]>;
}

/** In the order in which `npm run bench` takes them. To add one is to add a line. */
export const benches: readonly Bench[] = [
  { name: 'verify-offline', takes: 'about 10 seconds', run: benchVerifyOffline },
  { name: 'verify-online', takes: 'about 30 seconds', run: benchVerifyOnline },
  { name: 'claim', takes: 'about 40 seconds', run: benchClaim },
  { name: 'pin-sign-in', takes: 'about 40 seconds', run: benchPinSignIn },
  { name: 'channel-sign-in', takes: 'about 40 seconds', run: benchChannelSignIn },
  { name: 'audit-write', takes: 'about 15 seconds', run: benchAuditWrite },
  { name: 'approval-apply', takes: 'about 30 seconds', run: benchApprovalApply },
  { name: 'case-decide', takes: 'about 30 seconds', run: benchCaseDecide },
  { name: 'account-statement', takes: 'about 20 seconds', run: benchAccountStatement },
  { name: 'list-page', takes: 'about 2 minutes; `--rows 100000` about half a one', run: benchListPage },
  { name: 'import-holders', takes: 'about 10 minutes; `--rows 100000` about one', run: benchImportHolders },
  { name: 'lookup-growth', takes: 'about 5 minutes; `--rows 100000` about half a one', run: benchLookupGrowth },
];
