import type { Caller } from '../../../platform/values/caller.ts';

/** Nobody did it: its day came, or what was decided of another holds for it. */
export const theClock: Caller = { kind: 'operator', name: 'clock' };
