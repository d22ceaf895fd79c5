import { Refusal } from '../../../platform/refusal.ts';
import type { Caller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { endEntry, entryHashOf, hasName, isForeign, type Outside } from '../../channels/index.ts';
import { endDeviceCertificates, lockLiveECard, moveDevice, pinLimitsOf, pinPolicies, renewDevice, reserveTry, withPin, type PinParts } from '../../ecards/index.ts';
import { readPersonForRules } from '../../holders/index.ts';
import { getPolicy } from '../../regions/index.ts';
import { policiesInForce } from '../../regions/rules/index.ts';
import { deviceHashOf, makeSession, newSecret, startSession, type Session } from '../sessions/session.ts';
import { recordSignIn } from '../sign-in.ts';
import { findKnownDevice } from '../state.ts';
import { askAboutHolder, type AskedAbout, type AskingParts } from './ask-about-holder.ts';
import { readChannelSeat, settleByChannel, type ChannelSeat } from './channel-hot.ts';
import { takeAccounts, touchLink, type ChannelLink } from './links-table.ts';

const unproved: Caller = { kind: 'stranger' };

export interface ChannelSignIn {
  readonly channelSecret: string | undefined;
  readonly deviceSecret: string | undefined;
  readonly pin: string;
  readonly deviceName: string;
  readonly reference: string;
}

/**
 * A linked channel in the place of the device's key. The order is the security of it: 1 an approval of this browser, 2 of an account
 * that is linked, 3 to a device that stands, 4 through a channel that is open in the holder's region, 5 still in the holder's own name, where the channel told it,
 * and only then 6 a try of the PIN. So whoever has not got the account cannot spend one. One statement looks, one takes the try, one settles; where something
 * is in the way, or is to be learnt, `whenRight` does it step by step.
 * A browser that is not the linked device (its storage was cleared, another phone) takes that device over: key and codes end there,
 * and a new key is enrolled here. Refusals: channel_approval_ended, channel_not_linked, channel_paused, channel_real_name_foreign, channel_identity_number_foreign, and those of withPin.
 */
export async function signInByChannel(parts: PinParts & AskingParts, wanted: ChannelSignIn): Promise<Signed> {
  const { outside: { database, lookup, now }, inTransaction } = parts;
  const { channelSecret, deviceSecret, pin, reference } = wanted;
  const seat = await look(parts.outside, wanted);
  const { link: { holderId, deviceNo, linkNo }, entry } = seat;
  const asked = await askAboutHolder(parts, entry, { channelSecret, holderId });
  const refusal = asked ? await inTransaction((world) => noteRefused(world, asked, reference)) : hasName(entry) ? await inTransaction((world) => refuseForeign(world, wanted)) : null;
  // After the commit, so that the record of it is kept.
  if (refusal) throw refusal;
  const still = deviceSecret ? { entryHash: entry.entryHash, linkNo, deviceSecretHash: deviceHashOf(lookup, deviceSecret) } : null;
  return withPin(parts, { caller: unproved, holderId, deviceNo, pin, reference }, {
    whenRight: async (world) => {
      // Undone or moved while the PIN was looked at: it opens nothing now.
      const { link, entry: approved } = await look(world, wanted);
      if (link.holderId !== holderId || link.deviceNo !== deviceNo) throw new Refusal('channel_not_linked');
      const secret = await seatOf(world, link, wanted);
      const session = await startSession(world, link);
      await touchLink(world.database, { ...link, at: world.now() });
      // A name that the platform tells only now, or that hashes anew, is known from now on: who always comes this way links never again.
      await takeAccounts(world.database, approved.accountHashes, link);
      await recordSignIn(world, session, reference);
      return { session, deviceSecret: secret };
    },
  }, {
    now,
    limits: seat.regionCode && pinLimitsOf(policiesInForce(seat.policies, pinPolicies, seat.regionCode)),
    reserve: (limits) => reserveTry(database, holderId, deviceNo, limits),
    settle: async (right) => {
      if (!still || !deviceSecret) return null;
      const { session, row } = makeSession(lookup, { holderId, deviceNo }, right.at);
      return (await settleByChannel(database, right, { still, session: row, caller: session.caller, reference })) ? { session, deviceSecret } : null;
    },
  });
}

interface Signed {
  readonly session: Session;
  readonly deviceSecret: string;
}

type Seated = ChannelSeat & { readonly link: ChannelLink };

/** Steps 1 to 4. */
async function look({ database, lookup, now }: Outside, { channelSecret }: ChannelSignIn): Promise<Seated> {
  const at = now();
  const seat = channelSecret ? await readChannelSeat(database, entryHashOf(lookup, channelSecret), { at, today: dayInChina(at), policies: pinPolicies }) : null;
  if (!seat) throw new Refusal('channel_approval_ended');
  const { link, closedAtHome } = seat;
  if (!link) throw new Refusal('channel_not_linked');
  if (closedAtHome) throw new Refusal('channel_paused');
  return { ...seat, link };
}

/** An account that has come into another's name signs nobody in; its link stands, for its holder to undo. */
async function refuseForeign(world: World, wanted: ChannelSignIn): Promise<Refusal | null> {
  const { link: { holderId, linkNo }, entry } = await look(world, wanted);
  const foreign = isForeign(world, entry, await readPersonForRules(world, holderId));
  if (!foreign) return null;
  await endEntry(world, entry);
  await recordAudit(world.database, { holderId, at: world.now(), caller: unproved, action: 'sign_in.channel_refused', subject: `link:${linkNo}`, outcome: foreign, reference: wanted.reference });
  return new Refusal(foreign);
}

/** The app itself said no, when it was asked about the holder. */
async function noteRefused(world: World, { holderId, refusal }: AskedAbout, reference: string): Promise<Refusal> {
  await recordAudit(world.database, { holderId, at: world.now(), caller: unproved, action: 'sign_in.channel_refused', subject: 'link', outcome: refusal.code, reference });
  return refusal;
}

/** The secret for the device's cookie: the one that the browser brought, where it is that device, or a new one. */
async function seatOf(world: World, { holderId, deviceNo }: ChannelLink, { deviceSecret, deviceName }: ChannelSignIn): Promise<string> {
  const { database, lookup } = world;
  const known = await findKnownDevice(world, deviceSecret);
  if (deviceSecret && known?.holderId === holderId && known.deviceNo === deviceNo) return deviceSecret;
  const at = world.now();
  const ecard = await lockLiveECard(database, holderId);
  if (!ecard) throw new Refusal('ecard_ended');
  const { value: pinTries } = await getPolicy(database, 'pin_tries_per_device', { regionCode: ecard.regionCode, day: dayInChina(at) });
  const fresh = newSecret();
  await endDeviceCertificates(database, { holderId, deviceNo, at });
  await renewDevice(database, { holderId, deviceNo }, { ecardId: ecard.ecardId, name: deviceName, pinTries, keepKey: false, at });
  await moveDevice(database, { holderId, deviceNo }, deviceHashOf(lookup, fresh));
  return fresh;
}
