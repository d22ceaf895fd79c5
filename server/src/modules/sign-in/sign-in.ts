import { Refusal } from '../../platform/refusal.ts';
import type { Caller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { withPin, type Device, type PinParts } from '../ecards/index.ts';
import { readChallenge, spendChallenge, type ReadChallenge } from './devices/challenge.ts';
import { isSignedBy } from './devices/device-signature.ts';
import { startSession, type Session } from './sessions/session.ts';
import { findKnownDevice } from './state.ts';

const unproved: Caller = { kind: 'stranger' };

export interface SignInWanted {
  readonly deviceSecret: string | undefined;
  readonly pin: string;
  /** As getSignInState gave it. */
  readonly challenge: string;
  /** By the device key over 'YK1-sign-in' ‖ challenge; 64 bytes, base64url. */
  readonly signature: string;
  readonly reference: string;
}

/**
 * The short way in. The order is the security of it: 1 a device that we know, 2 a challenge that we gave it, not run out, 3 signed by
 * its key, 4 for the first time, and only then 5 a try of the PIN. So whoever has not got the device cannot spend a single try.
 * Refusals: device_unknown, challenge_expired, device_key_wrong, and those of withPin.
 */
export async function signIn(parts: PinParts, wanted: SignInWanted): Promise<Session> {
  const known = await parts.inTransaction((world) => askDevice(world, wanted));
  if (known instanceof Refusal) throw known;
  const { device, challenge } = known;
  const { holderId, deviceNo } = device;
  return withPin(parts, { caller: unproved, holderId, deviceNo, pin: wanted.pin, reference: wanted.reference }, {
    before: async (world) => {
      if (!(await spendChallenge(world, challenge))) throw new Refusal('challenge_expired');
    },
    whenRight: async (world) => {
      const session = await startSession(world, device);
      await recordSignIn(world, session, wanted.reference);
      return session;
    },
  });
}

/** An answer and not a throw, so that the record of a wrong key is kept. */
async function askDevice(world: World, { deviceSecret, challenge, signature, reference }: SignInWanted): Promise<Refusal | { device: Device; challenge: ReadChallenge }> {
  const device = await findKnownDevice(world, deviceSecret);
  if (!device) return new Refusal('device_unknown');
  const { holderId, deviceNo } = device;
  const asked = readChallenge(world, { use: 'sign_in', holderId, deviceNo }, challenge);
  if (!asked) return new Refusal('challenge_expired');
  if (isSignedBy(device, Buffer.concat([Buffer.from('YK1-sign-in'), asked.bytes]), signature)) return { device, challenge: asked };
  await recordAudit(world.database, { holderId, at: world.now(), caller: unproved, action: 'sign_in.device_key_refused', subject: `device:${deviceNo}`, outcome: 'refused', reference });
  return new Refusal('device_key_wrong');
}

export async function recordSignIn({ database, now }: World, { caller }: Session, reference: string): Promise<void> {
  const { holderId, deviceNo } = caller;
  await recordAudit(database, { holderId, at: now(), caller, action: 'sign_in.signed_in', subject: `device:${deviceNo}`, reference });
}
