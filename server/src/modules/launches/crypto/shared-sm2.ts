import { openSm2, type Sm2 } from '../../../platform/crypto/sm/sm2.ts';

let opened: Promise<Sm2> | null = null;

/** Opened for the first app that uses it; where nobody does nothing of it is loaded. */
export function sharedSm2(): Promise<Sm2> {
  opened ??= openSm2();
  return opened;
}
