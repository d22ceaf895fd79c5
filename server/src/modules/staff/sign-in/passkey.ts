import { generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { PasskeyAnswer, PasskeyCreated, PasskeyCreation, PasskeyRequest } from '@yika/contract';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findStaffRow } from '../people/staff-table.ts';
import { CHALLENGE_LASTS_MS, giveChallenge, takeChallengeOf, type ChallengeFor } from './challenge.ts';
import { insertPasskey, listPasskeysOf, lockPasskey, notePasskeyUse } from './passkeys-table.ts';

/** Who asks an authenticator (WebAuthn: relying party): a host name, and the origins whose pages may ask for it. */
export interface RelyingParty {
  readonly id: string;
  readonly origins: readonly string[];
}

type Needs = Pick<World, 'database' | 'lookup' | 'now'>;
type WhyNot = 'passkey_refused' | 'passkey_request_ended';

/** What a browser asks its authenticator: nobody has to say who they are, so nobody learns who there is. */
export async function askForPasskey(world: Needs, { id }: RelyingParty, wanted: ChallengeFor): Promise<PasskeyRequest> {
  const own = wanted.staffId === null ? [] : await listPasskeysOf(world.database, wanted.staffId);
  return {
    challenge: await giveChallenge(world, wanted), rpId: id, timeout: CHALLENGE_LASTS_MS, userVerification: 'required',
    allowCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, type: 'public-key', transports: [...transports] })),
  };
}

/**
 * Who answered, proved by a key that only their authenticator has, unlocked by them (user verification). In this order: the challenge is spent,
 * whatever comes of it; the key is ours and stands; its person is active; the signature, origin, host, flags and counter, by the library.
 */
export async function checkPasskey(world: Needs, party: RelyingParty, answer: PasskeyAnswer, wanted: ChallengeFor): Promise<Decision<{ readonly staffId: Id<'Staff'> }, WhyNot> & { readonly staffId: Id<'Staff'> | null }> {
  const challenge = await takeChallengeOf(world, answer.response.clientDataJSON, wanted);
  const passkey = await lockPasskey(world.database, answer.id);
  const staffId = passkey?.staffId ?? null;
  if (challenge === null) return { ...deny('passkey_request_ended'), staffId };
  if (!passkey || (wanted.staffId !== null && wanted.staffId !== passkey.staffId)) return { ...deny('passkey_refused'), staffId };
  if ((await findStaffRow(world.database, passkey.staffId))?.state !== 'active') return { ...deny('passkey_refused'), staffId };
  const { userHandle } = answer.response;
  if (userHandle !== undefined && Buffer.from(userHandle, 'base64url').toString('utf8') !== passkey.staffId) return { ...deny('passkey_refused'), staffId };

  const told = await verifyAuthenticationResponse({
    response: answer, expectedChallenge: challenge, expectedOrigin: [...party.origins], expectedRPID: party.id, requireUserVerification: true,
    credential: { id: passkey.credentialId, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
  }).catch(() => null);
  if (!told?.verified) return { ...deny('passkey_refused'), staffId };
  await notePasskeyUse(world.database, passkey, { counter: told.authenticationInfo.newCounter, backedUp: told.authenticationInfo.credentialBackedUp, at: world.now() });
  return { ...allow({ staffId: passkey.staffId }), staffId };
}

const ES256 = -7;
const EDDSA = -8;
const RS256 = -257;

/** What a browser asks its authenticator in order to make a key: one that is found without a name, and that opens only to its owner. */
export async function askForNewPasskey(world: Needs, party: RelyingParty, { staffNumber, ...wanted }: ChallengeFor & { readonly staffId: Id<'Staff'>; readonly staffNumber: string }): Promise<PasskeyCreation> {
  const own = await listPasskeysOf(world.database, wanted.staffId);
  const challenge = await giveChallenge(world, wanted);
  const options = await generateRegistrationOptions({
    rpName: 'Yika', rpID: party.id, userName: staffNumber, userDisplayName: staffNumber, userID: new TextEncoder().encode(wanted.staffId),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')), timeout: CHALLENGE_LASTS_MS, attestationType: 'none', supportedAlgorithmIDs: [ES256, EDDSA, RS256],
    excludeCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return {
    rp: { id: party.id, name: 'Yika' }, user: options.user, challenge: options.challenge, timeout: CHALLENGE_LASTS_MS, attestation: 'none',
    pubKeyCredParams: options.pubKeyCredParams.map(({ alg }) => ({ type: 'public-key', alg })),
    excludeCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, type: 'public-key', transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  };
}

/** The key that an authenticator made becomes one of this person's. */
export async function keepNewPasskey(world: Needs, party: RelyingParty, { created, name, ...wanted }: ChallengeFor & { readonly staffId: Id<'Staff'>; readonly created: PasskeyCreated; readonly name: string }): Promise<Decision<null, WhyNot>> {
  const challenge = await takeChallengeOf(world, created.response.clientDataJSON, wanted);
  if (challenge === null) return deny('passkey_request_ended');
  const told = await verifyRegistrationResponse({
    response: created, expectedChallenge: challenge, expectedOrigin: [...party.origins], expectedRPID: party.id, requireUserVerification: true, supportedAlgorithmIDs: [ES256, EDDSA, RS256],
  }).catch(() => null);
  if (!told?.verified) return deny('passkey_refused');
  const { credential, credentialDeviceType, credentialBackedUp } = told.registrationInfo;
  const kept = await insertPasskey(world.database, {
    staffId: wanted.staffId, credentialId: credential.id, publicKey: Buffer.from(credential.publicKey), counter: credential.counter, name,
    transports: (created.response.transports ?? []).slice(0, 8), deviceBound: credentialDeviceType === 'singleDevice', backedUp: credentialBackedUp, addedAt: world.now(),
  });
  return kept ? allow(null) : deny('passkey_refused');
}
