import type { PublicKey } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { saveDeviceKey } from '../../ecards/index.ts';
import { readChallenge, spendChallenge } from './challenge.ts';
import { isSignedWith } from './device-signature.ts';

export interface Enrolment {
  readonly publicKey: PublicKey;
  /** As getSignInState gave it to the signed-in device without a key. */
  readonly challenge: string;
  /** By the private half over 'YK1-device' ‖ challenge (32 bytes) ‖ x (32) ‖ y (32); 64 bytes, base64url. */
  readonly signature: string;
}

/**
 * Gives this device its key: only where it has none, which is right after a claim, or after PIN and phone code. Whoever enrols a key
 * must hold its private half now, so that nobody enrols a key of somebody else's. Refusals: challenge_expired, device_key_wrong,
 * device_key_enrolled.
 */
export async function enrolDevice(world: World, caller: HolderCaller, { publicKey, challenge, signature }: Enrolment, reference: string): Promise<void> {
  const { holderId, deviceNo } = caller;
  const asked = readChallenge(world, { use: 'enrol', holderId, deviceNo }, challenge);
  if (!asked) throw new Refusal('challenge_expired');
  const [x, y] = [Buffer.from(publicKey.x, 'base64url'), Buffer.from(publicKey.y, 'base64url')];
  if (!isSignedWith(publicKey, Buffer.concat([Buffer.from('YK1-device'), asked.bytes, x, y]), signature)) throw new Refusal('device_key_wrong');
  if (!(await spendChallenge(world, asked))) throw new Refusal('challenge_expired');
  if (!(await saveDeviceKey(world.database, caller, { x, y }))) throw new Refusal('device_key_enrolled');
  await recordAudit(world.database, { holderId, at: world.now(), caller, action: 'sign_in.device_enrolled', subject: `device:${deviceNo}`, reference });
}
