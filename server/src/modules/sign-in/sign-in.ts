import { Refusal } from '../../platform/refusal.ts';
import type { Caller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import type { Outside } from '../channels/index.ts';
import { pinLimitsOf, pinPolicies, withPin, type PinLimits, type PinParts } from '../ecards/index.ts';
import { policiesInForce } from '../regions/rules/index.ts';
import { challengeHashOf, readChallenge, spendChallenge, type ReadChallenge } from './devices/challenge.ts';
import { isSignedBy } from './devices/device-signature.ts';
import { makeSession, startSession, type Session } from './sessions/session.ts';
import { settleAndBegin, SIGNED_IN, spendAndReserve, subjectOf, type KnownDevice } from './sign-in-hot.ts';
import { lookAtKnownDevice } from './state.ts';

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

export interface SignInParts extends PinParts {
  readonly outside: Outside;
}

/**
 * The short way in. The order is the security of it: 1 a device that we know, 2 a challenge that we gave it, not run out, 3 signed by
 * its key, 4 for the first time, and only then 5 a try of the PIN. So whoever has not got the device cannot spend a single try.
 * One statement looks, one does 4 and 5, one settles; where something is in the way, `before` and `whenRight` find out what, step by step.
 * Refusals: device_unknown, challenge_expired, device_key_wrong, and those of withPin.
 */
export async function signIn(parts: SignInParts, wanted: SignInWanted): Promise<Session> {
  const { database, lookup, now } = parts.outside;
  const { device, challenge } = await askDevice(parts, wanted);
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
  }, {
    now,
    limits: limitsOf(device),
    reserve: (limits) => spendAndReserve(database, device, { ...limits, challengeHash: challengeHashOf(lookup, challenge.bytes), expiresAt: challenge.expiresAt }),
    settle: async (right) => {
      const { session, row } = makeSession(lookup, device, right.at);
      return (await settleAndBegin(database, right, { session: row, caller: session.caller, reference: wanted.reference })) ? session : null;
    },
  });
}

/** Who asks, and with what; that a key was wrong is kept. */
async function askDevice({ outside, inTransaction }: SignInParts, { deviceSecret, challenge, signature, reference }: SignInWanted): Promise<{ device: KnownDevice; challenge: ReadChallenge }> {
  const device = await lookAtKnownDevice(outside, deviceSecret, pinPolicies);
  if (!device) throw new Refusal('device_unknown');
  const { holderId, deviceNo } = device;
  const asked = readChallenge(outside, { use: 'sign_in', holderId, deviceNo }, challenge);
  if (!asked) throw new Refusal('challenge_expired');
  if (isSignedBy(device, Buffer.concat([Buffer.from('YK1-sign-in'), asked.bytes]), signature)) return { device, challenge: asked };
  await inTransaction(({ database, now }) =>
    recordAudit(database, { holderId, at: now(), caller: unproved, action: 'sign_in.device_key_refused', subject: `device:${deviceNo}`, outcome: 'refused', reference }),
  );
  throw new Refusal('device_key_wrong');
}

function limitsOf({ ecard, policies }: KnownDevice): PinLimits | null {
  return ecard && pinLimitsOf(policiesInForce(policies, pinPolicies, ecard.regionCode));
}

export async function recordSignIn({ database, now }: Pick<World, 'database' | 'now'>, { caller }: Pick<Session, 'caller'>, reference: string): Promise<void> {
  await recordAudit(database, { holderId: caller.holderId, at: now(), caller, action: SIGNED_IN, subject: subjectOf(caller), reference });
}
