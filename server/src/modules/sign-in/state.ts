import type { SignInState } from '@yika/contract';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import type { Outside } from '../channels/index.ts';
import { findDevice, findDeviceBySecret, findLiveECard, type Device } from '../ecards/index.ts';
import type { PolicyName } from '../regions/rules/index.ts';
import { makeChallenge } from './devices/challenge.ts';
import { deviceHashOf } from './sessions/session.ts';
import { readKnownDevice, type KnownDevice } from './sign-in-hot.ts';

/** What this browser is to the platform. Who is not signed in learns nothing about anybody; a pause of the PIN only on its own device. */
export async function readSignInState(outside: Outside, deviceSecret: string | undefined): Promise<SignInState> {
  const device = await lookAtKnownDevice(outside, deviceSecret, []);
  return stateOf(outside, 'known_device', device, device?.ecard ?? null);
}

/** The same for somebody who is signed in. */
export async function readSignedInState(world: World, { holderId, deviceNo }: HolderCaller): Promise<SignInState> {
  const device = await findDevice(world.database, holderId, deviceNo);
  return stateOf(world, 'signed_in', device, device && (await findLiveECard(world.database, holderId)));
}

function stateOf(
  { lookup, now }: Pick<World, 'lookup' | 'now'>, kind: 'known_device' | 'signed_in',
  device: Pick<Device, 'holderId' | 'deviceNo' | 'keyX'> | null, ecard: { readonly pinPausedUntil: number | null } | null,
): SignInState {
  const serverTime = now();
  if (!device || !ecard) return { kind: 'unknown_device', challenge: null, deviceKeyEnrolled: false, pinPausedUntil: null, serverTime };

  const signedIn = kind === 'signed_in';
  const deviceKeyEnrolled = device.keyX !== null;
  const use = signedIn ? 'enrol' : 'sign_in';
  // Signed in, a challenge is only for a device that has no key yet; otherwise only for one that has.
  const challenge = deviceKeyEnrolled !== signedIn ? makeChallenge({ lookup, now }, { holderId: device.holderId, deviceNo: device.deviceNo, use }) : null;
  const paused = ecard.pinPausedUntil !== null && ecard.pinPausedUntil > serverTime ? ecard.pinPausedUntil : null;
  return { kind, challenge, deviceKeyEnrolled, pinPausedUntil: paused, serverTime };
}

/** The live device whose cookie this browser brings, with what its PIN goes by. */
export async function lookAtKnownDevice({ database, lookup, now }: Outside, deviceSecret: string | undefined, policies: readonly PolicyName[]): Promise<KnownDevice | null> {
  return deviceSecret ? readKnownDevice(database, deviceHashOf(lookup, deviceSecret), { policies, today: dayInChina(now()) }) : null;
}

/** The same within an act that goes on to change it. */
export async function findKnownDevice({ database, lookup }: Pick<World, 'database' | 'lookup'>, deviceSecret: string | undefined): Promise<Device | null> {
  return deviceSecret ? findDeviceBySecret(database, deviceHashOf(lookup, deviceSecret)) : null;
}
