import type { PasskeyAnswer, PasskeyCreated, PasskeyCreation, PasskeyRequest } from '@yika/contract';

/** Nobody answered: it was cancelled, took too long, or there is no such passkey here. Browsers say no more, so that pages cannot probe. */
export class PasskeyUnanswered extends Error {
  constructor(cause: unknown) {
    super('passkey_unanswered', { cause });
    this.name = 'PasskeyUnanswered';
  }
}

/** Whether this browser knows passkeys in the form in which the platform speaks of them; only on a secure page. */
export function passkeysWork(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function';
}

/** Asks the authenticator for an answer to what the server asked. */
export async function askPasskey(asked: PasskeyRequest): Promise<PasskeyAnswer> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked);
  const { id, rawId, response } = await answered(navigator.credentials.get({ publicKey })) as AuthenticationResponseJSON;
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return { id, rawId, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, authenticatorData, signature, ...(userHandle && { userHandle }) } };
}

/** Has the authenticator make a passkey. */
export async function makePasskey(asked: PasskeyCreation): Promise<PasskeyCreated> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked);
  const { id, rawId, response } = await answered(navigator.credentials.create({ publicKey })) as RegistrationResponseJSON;
  const { clientDataJSON, attestationObject, transports } = response;
  return { id, rawId, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, attestationObject, transports: [...transports] } };
}

async function answered(asking: Promise<Credential | null>): Promise<unknown> {
  const credential = await asking.catch((error: unknown) => { throw new PasskeyUnanswered(error); });
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyUnanswered(null);
  return credential.toJSON();
}
