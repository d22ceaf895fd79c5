import { spend } from '../../../platform/budgets-table.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findOneTimeCode, takeStep } from './one-time-codes-table.ts';
import { findStepOf } from './totp.ts';

// Three codes of a million fit at any moment: thirty tries a day leave a guesser one chance in eleven thousand a day.
const BY_ADDRESS = { name: 'staff_one_time_code_address', limit: 20, windowMs: 600_000 } as const;
const BY_PERSON = { name: 'staff_one_time_code', limit: 6, windowMs: 600_000 } as const;
const BY_PERSON_A_DAY = { name: 'staff_one_time_code_day', limit: 30, windowMs: 86_400_000 } as const;

/** Before anything is looked up, and for numbers that nobody has as for others. False: the tries are spent. */
export async function spendCodeTry({ database, lookup, now }: Pick<World, 'database' | 'lookup' | 'now'>, { staffNumber, addressHash }: { readonly staffNumber: string; readonly addressHash: Buffer }): Promise<boolean> {
  const person = lookup('code', `staff one-time code ${staffNumber}`);
  return (await spend(database, BY_ADDRESS, addressHash, now())) && (await spend(database, BY_PERSON, person, now())) && (await spend(database, BY_PERSON_A_DAY, person, now()));
}

/** Is it the code of this person's app, of now, and not taken before? Taken by asking. `setUp`: only a secret that serves already. */
export async function takeOneTimeCode({ database, sealer, now }: Pick<World, 'database' | 'sealer' | 'now'>, staffId: Id<'Staff'>, { code, setUp }: { readonly code: string; readonly setUp: boolean }): Promise<Decision<null, 'one_time_code_refused'>> {
  const row = await findOneTimeCode(database, staffId);
  if (!row || (row.setUpAt !== null) !== setUp) return deny('one_time_code_refused');
  const { secret } = sealer.open<{ secret: Uint8Array }>({ table: 'staff_one_time_codes', staffId, version: '1' }, row.sealed);
  const step = findStepOf(Buffer.from(secret), code, { at: now(), lastStep: row.lastStep });
  return step !== null && (await takeStep(database, staffId, step)) ? allow(null) : deny('one_time_code_refused');
}
