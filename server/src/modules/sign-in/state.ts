import type { SignInState } from '@yika/contract';
import type { Caller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { findDevice, findDeviceBySecret, findLiveECard, type Device } from '../ecards/index.ts';
import { makeChallenge } from './devices/challenge.ts';
import { deviceHashOf } from './sessions/session.ts';

/** What this browser is to the platform. Who is not signed in learns nothing about anybody; a pause of the PIN only on its own device. */
export async function readSignInState(world: World, caller: Caller, deviceSecret: string | undefined): Promise<SignInState> {
  const signedIn = caller.kind === 'holder';
  const device = signedIn ? await findDevice(world.database, caller.holderId, caller.deviceNo) : await findKnownDevice(world, deviceSecret);
  const ecard = device && (await findLiveECard(world.database, device.holderId));
  const serverTime = world.now();
  if (!device || !ecard) return { kind: 'unknown_device', challenge: null, deviceKeyEnrolled: false, pinPausedUntil: null, serverTime };

  const deviceKeyEnrolled = device.keyX !== null;
  const use = signedIn ? 'enrol' : 'sign_in';
  // Signed in, a challenge is only for a device that has no key yet; otherwise only for one that has.
  const challenge = deviceKeyEnrolled !== signedIn ? makeChallenge(world, { ...device, use }) : null;
  const paused = ecard.pinPausedUntil !== null && ecard.pinPausedUntil > serverTime ? ecard.pinPausedUntil : null;
  return { kind: signedIn ? 'signed_in' : 'known_device', challenge, deviceKeyEnrolled, pinPausedUntil: paused, serverTime };
}

/** The live device whose cookie this browser brings. */
export async function findKnownDevice({ database, lookup }: Pick<World, 'database' | 'lookup'>, deviceSecret: string | undefined): Promise<Device | null> {
  return deviceSecret ? findDeviceBySecret(database, deviceHashOf(lookup, deviceSecret)) : null;
}
