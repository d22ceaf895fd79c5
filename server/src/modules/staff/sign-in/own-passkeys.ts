import type { PasskeyCreated, PasskeyCreation, PasskeyView } from '@yika/contract';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { getStaff } from '../people/staff-member.ts';
import { requireFreshProof } from './require-fresh-proof.ts';
import { askForNewPasskey, keepNewPasskey, type RelyingParty } from './passkey.ts';
import { endPasskeys, listPasskeysOf, lockPasskeysOf } from './passkeys-table.ts';

export async function viewPasskeys({ database }: Pick<World, 'database'>, { staffId }: StaffCaller): Promise<PasskeyView[]> {
  const own = await listPasskeysOf(database, staffId);
  return own.map(({ passkeyId, name, addedAt, lastUsedAt, backedUp }) => ({ passkeyId, name, addedAt, lastUsedAt, backedUp }));
}

export async function startFurtherPasskey(world: World, party: RelyingParty, { caller, browserSecret }: { readonly caller: StaffCaller; readonly browserSecret: string }): Promise<PasskeyCreation> {
  requireFreshProof(caller, world.now());
  const { staffId, staffNumber } = await getStaff(world, caller.staffId);
  return askForNewPasskey(world, party, { use: 'further_passkey', browserSecret, staffId, staffNumber });
}

export async function addFurtherPasskey(world: World, party: RelyingParty, { caller, ...wanted }: { readonly caller: StaffCaller; readonly browserSecret: string; readonly created: PasskeyCreated; readonly name: string }): Promise<PasskeyView[]> {
  requireFreshProof(caller, world.now());
  orRefuse(await keepNewPasskey(world, party, { ...wanted, use: 'further_passkey', staffId: caller.staffId }));
  await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.passkey_added', subject: caller.staffId });
  return viewPasskeys(world, caller);
}

/** Never the last: whoever has none is let in by two others only. One that ended before is ended all the same. */
export async function endOwnPasskey(world: World, caller: StaffCaller, passkeyId: Id<'Passkey'>): Promise<PasskeyView[]> {
  requireFreshProof(caller, world.now());
  const own = await lockPasskeysOf(world.database, caller.staffId);
  if (own.some((passkey) => passkey.passkeyId === passkeyId)) {
    if (own.length === 1) throw new Refusal('last_passkey');
    await endPasskeys(world.database, caller.staffId, { passkeyId, at: world.now() });
    await recordAudit(world.database, { holderId: NOBODY, at: world.now(), caller, action: 'staff.passkey_ended', subject: caller.staffId });
  }
  return viewPasskeys(world, caller);
}
