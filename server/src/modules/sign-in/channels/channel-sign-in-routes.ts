import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import type { CookieJar } from '../../../platform/http/cookies.ts';
import { register, type Door } from '../../../platform/http/door.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { findApprovedEntry, type AskRealName, type Outside } from '../../channels/index.ts';
import type { PinHasher } from '../../ecards/index.ts';
import type { Session } from '../sessions/session.ts';
import { unlinkChannel, viewEntry, viewLinks } from './channel-links.ts';
import { linkChannel, noteRefusedLink } from './link-channel.ts';
import { askAboutHolder, type AskingParts } from './ask-about-holder.ts';
import { signInByChannel } from './sign-in-by-channel.ts';

export interface ChannelSignInPorts {
  readonly hasher: PinHasher;
  readonly askRealName: AskRealName;
  readonly outside: Outside;
  readonly seat: (cookies: CookieJar, session: Session, deviceSecret: string | undefined) => { readonly deviceNo: number };
}

/** Signing in with a linked channel, and the list of those that are linked. */
export function registerChannelSignIn(app: FastifyInstance, door: Door, { hasher, askRealName, outside, seat }: ChannelSignInPorts): void {
  const { inTransaction } = door;
  const pin = { inTransaction, hasher };

  register(app, { door, route: contract.getChannelEntry }, ({ cookies }) => viewEntry(outside, cookies.get('yika_channel')));

  register(app, { door, route: contract.signInByChannel }, async ({ body, cookies, reference }) => {
    const { session, deviceSecret } = await signInByChannel({ ...pin, outside, askRealName }, { channelSecret: cookies.get('yika_channel'), deviceSecret: cookies.get('yika_device'), ...body, reference });
    return seat(cookies, session, deviceSecret);
  });

  register(app, { door, route: contract.listChannelLinks }, ({ caller, cookies }) => inTransaction((world) => viewLinks(world, caller, cookies.get('yika_channel'))));

  register(app, { door, route: contract.unlinkChannel }, async ({ caller, params, body, cookies, reference }) => {
    await unlinkChannel(pin, caller, { linkNo: params.linkNo, pin: body.pin, reference });
    return inTransaction((world) => viewLinks(world, caller, cookies.get('yika_channel')));
  });
}

/**
 * After any sign-in in a browser that came from a channel. A fault here does not take away the sign-in that was: it is told to the log,
 * and the account is linked at the next one, as it is for whoever was killed in between.
 */
export async function linkAfterSignIn({ outside, inTransaction, askRealName }: AskingParts, cookies: CookieJar, { caller, reference, failed }: { readonly caller: HolderCaller; readonly reference: string; readonly failed: () => void }): Promise<void> {
  const secret = cookies.get('yika_channel');
  if (!secret) return;
  try {
    const approved = await findApprovedEntry(outside, secret);
    if (!approved) return;
    const asked = await askAboutHolder({ inTransaction, askRealName }, approved, { channelSecret: secret, holderId: caller.holderId });
    await inTransaction(async (world) => {
      const entry = await findApprovedEntry(world, secret);
      if (asked) await noteRefusedLink(world, caller, { channel: asked.channel, code: asked.refusal.code, reference });
      else if (entry) await linkChannel(world, caller, { entry, reference });
    });
  } catch {
    failed();
  }
}
