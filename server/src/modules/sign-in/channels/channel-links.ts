import { channelWords, type ChannelEntryView, type ChannelLinkView } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { Caller, HolderCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { findApprovedEntry, hasName, type Outside } from '../../channels/index.ts';
import { findDevice, withPin, type PinParts } from '../../ecards/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { findLiveLink } from './channel-hot.ts';
import { endLink, forgetAccounts, listLinks } from './links-table.ts';

/** Which channel this browser came from. Whose account it is stays untold, also to the account. */
export async function viewEntry(world: Outside, channelSecret: string | undefined): Promise<ChannelEntryView> {
  const entry = await findApprovedEntry(world, channelSecret);
  if (!entry) return { channel: null, state: 'none', realNameGiven: false, expiresAt: null, regionCode: null };
  const { channel, regionCode, expiresAt } = entry;
  return {
    channel: { channel, name: channelWords[channel] }, expiresAt,
    state: (await findLiveLink(world.database, entry)) ? 'linked' : 'approved',
    realNameGiven: hasName(entry),
    regionCode,
  };
}

/** Those whose device stands; newest use first. */
export async function viewLinks(world: World, { holderId }: HolderCaller, channelSecret: string | undefined): Promise<{ links: ChannelLinkView[] }> {
  const entry = await findApprovedEntry(world, channelSecret);
  const here = entry && (await findLiveLink(world.database, entry));
  const links: ChannelLinkView[] = [];
  for (const { linkNo, channel, deviceNo, linkedAt, lastUsedAt } of await listLinks(world.database, holderId)) {
    if (!(await findDevice(world.database, holderId, deviceNo))) continue;
    links.push({ linkNo, channel, name: channelWords[channel], since: linkedAt, lastUsedAt, thisOne: here?.holderId === holderId && here.linkNo === linkNo });
  }
  return { links };
}

/**
 * The account no longer signs in; the other links go on, and so does the device, which has its own list. By the PIN once more, so
 * that a phone left open cannot cut its owner off. Refusals: not_permitted (none of theirs), and those of withPin.
 */
export async function unlinkChannel(parts: PinParts, caller: HolderCaller & Caller, { linkNo, pin, reference }: { readonly linkNo: number; readonly pin: string; readonly reference: string }): Promise<void> {
  const { holderId, deviceNo } = caller;
  await withPin(parts, { caller, holderId, deviceNo, pin, reference }, {
    whenRight: async (world) => {
      const { database } = world;
      const at = world.now();
      const link = (await listLinks(database, holderId)).find((each) => each.linkNo === linkNo);
      if (!link || !(await endLink(database, link, { at, reason: 'unlinked' }))) throw new Refusal('not_permitted');
      await forgetAccounts(database, link);
      await recordAudit(database, { holderId, at, caller, action: 'sign_in.channel_unlinked', subject: `link:${linkNo}`, outcome: link.channel, reference });
      await writeNotice(database, { holderId, kind: 'channel_unlinked', facts: { channel: link.channel }, at });
    },
  });
}
