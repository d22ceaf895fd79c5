import type { HolderCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ChannelEntry } from '../../channels/index.ts';
import { findDevice, lockLiveECard } from '../../ecards/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { endLink, findLinkOfAccount, forgetAccounts, insertLink, takeAccounts, touchLink, type ChannelLink } from './links-table.ts';

/** The link whose device still stands; null: the account signs nobody in. Derived, so that a device that ends takes its link along. */
export async function findLiveLink({ database }: Pick<World, 'database'>, { accountHashes }: Pick<ChannelEntry, 'accountHashes'>): Promise<ChannelLink | null> {
  const link = await findLinkOfAccount(database, accountHashes);
  return link && (await findDevice(database, link.holderId, link.deviceNo)) ? link : null;
}

/**
 * After a real sign-in: the approved account signs this holder in from now on, with the PIN. Done before: it is only noted as used.
 * An account that signs somebody else in stays theirs (two people, one phone). Answers whether it is this holder's now.
 */
export async function linkChannel(world: World, caller: HolderCaller, { entry, reference }: { readonly entry: ChannelEntry; readonly reference: string }): Promise<boolean> {
  const { database } = world;
  const { holderId, deviceNo } = caller;
  const at = world.now();
  if (!(await lockLiveECard(database, holderId))) return false;
  const known = await findLinkOfAccount(database, entry.accountHashes);
  if (known?.holderId === holderId) {
    await touchLink(database, { ...known, deviceNo, at });
    return true;
  }
  if (known && (await findLiveLink(world, entry))) return false;
  // Its device has ended: nobody signs in with it any more, and the account is free.
  if (known) {
    await endLink(database, known, { at, reason: 'device_ended' });
    await forgetAccounts(database, known);
  }
  const linkNo = await insertLink(database, { holderId, channel: entry.channel, deviceNo, at });
  if (!(await takeAccounts(database, entry.accountHashes, { holderId, linkNo }))) {
    await endLink(database, { holderId, linkNo }, { at, reason: 'taken' });
    await forgetAccounts(database, { holderId, linkNo });
    return false;
  }
  await recordAudit(database, { holderId, at, caller, action: 'sign_in.channel_linked', subject: `link:${linkNo}`, outcome: entry.channel, reference });
  await writeNotice(database, { holderId, kind: 'channel_linked', facts: { channel: entry.channel }, at });
  return true;
}
