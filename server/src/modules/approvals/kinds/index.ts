import { proposing } from '../approvable-change.ts';
import { policyRow } from './policy-row.ts';
import { switchSet } from './switch.ts';

/** The changes of the rooms below, each with the acts of its room. Rooms above hand in theirs in app.ts. */
export const kinds = { policy_row: proposing(policyRow), switch: proposing(switchSet) };
