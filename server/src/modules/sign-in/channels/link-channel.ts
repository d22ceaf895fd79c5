import type { RefusalCode } from '@yika/contract';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { endEntry, hasName, isForeign, isPaused, type ChannelEntry, type ChannelName } from '../../channels/index.ts';
import { lockLiveECard } from '../../ecards/index.ts';
import { readPersonForRules } from '../../holders/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { findLiveLink } from './channel-hot.ts';
import { endLink, forgetAccounts, insertLink, listLinksOfAccount, takeAccounts, touchLink } from './links-table.ts';
import { keepMessageAddress } from './message-address.ts';

/**
 * After a real sign-in: the approved account signs this holder in from now on, with the PIN. Done before: it is only noted as used.
 * An account that signs somebody else in stays theirs (two people, one phone); one that is in another's name is linked to nobody. Answers whether it is this holder's now.
 */
export async function linkChannel(world: World, caller: HolderCaller, { entry, reference }: { readonly entry: ChannelEntry; readonly reference: string }): Promise<boolean> {
  const { database } = world;
  const { holderId, deviceNo } = caller;
  const at = world.now();
  const ecard = await lockLiveECard(database, holderId);
  if (!ecard || (await isPaused(world, entry.channel, ecard.regionCode))) return false;
  if (await refuseForeign(world, caller, { entry, reference })) return false;
  const links = await listLinksOfAccount(database, entry.accountHashes);
  const own = links.find((link) => link.holderId === holderId);
  if (own) {
    await touchLink(database, { ...own, deviceNo, at });
    // A name that the platform tells only now is known from now on.
    await takeAccounts(database, entry.accountHashes, own);
    await keepMessageAddress(world, entry, own);
    return true;
  }
  if (await findLiveLink(database, entry)) return false;
  // Their devices have ended: nobody signs in with them any more, and the account is free.
  for (const ended of links) {
    await endLink(database, ended, { at, reason: 'device_ended' });
    await forgetAccounts(database, ended);
  }
  const linkNo = await insertLink(database, { holderId, channel: entry.channel, deviceNo, at });
  if (!(await takeAccounts(database, entry.accountHashes, { holderId, linkNo }))) {
    await endLink(database, { holderId, linkNo }, { at, reason: 'taken' });
    await forgetAccounts(database, { holderId, linkNo });
    return false;
  }
  await keepMessageAddress(world, entry, { holderId, linkNo });
  await recordAudit(database, { holderId, at, caller, action: 'sign_in.channel_linked', subject: `link:${linkNo}`, outcome: entry.channel, reference });
  await writeNotice(database, { holderId, kind: 'channel_linked', facts: { channel: entry.channel }, at });
  return true;
}

/** The sign-in stands; the approval ends, and the holder learns in whose name it was not. */
async function refuseForeign(world: World, caller: HolderCaller, { entry, reference }: { readonly entry: ChannelEntry; readonly reference: string }): Promise<boolean> {
  const { holderId } = caller;
  const foreign = hasName(entry) && isForeign(world, entry, await readPersonForRules(world, holderId));
  if (!foreign) return false;
  await endEntry(world, entry);
  await noteRefusedLink(world, caller, { channel: entry.channel, code: foreign, reference });
  return true;
}

/** On record in any case; told to the holder where the account is somebody else's, and not where the app was only away. */
export async function noteRefusedLink({ database, now }: Pick<World, 'database' | 'now'>, caller: HolderCaller, { channel, code, reference }: { readonly channel: ChannelName; readonly code: RefusalCode; readonly reference: string }): Promise<void> {
  const { holderId } = caller;
  await recordAudit(database, { holderId, at: now(), caller, action: 'sign_in.channel_refused', subject: channel, outcome: code, reference });
  if (code === 'channel_real_name_foreign' || code === 'channel_identity_number_foreign') await writeNotice(database, { holderId, kind: 'channel_name_foreign', facts: { channel }, at: now() });
}
