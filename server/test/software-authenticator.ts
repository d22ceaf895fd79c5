import type { PasskeyAnswer, PasskeyCreated, PasskeyCreation, PasskeyRequest } from '@yika/contract';
import { Encoder } from 'cbor-x';
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const cbor = new Encoder({ useRecords: false, mapsAsObjects: false, tagUint8Array: false });
const FLAGS = { present: 0x01, verified: 0x04, mayBeBackedUp: 0x08, backedUp: 0x10, withKey: 0x40 } as const;

/** What a test lets go wrong; everything else is as a browser and its authenticator do it. */
export interface Wrongly {
  readonly origin?: string;
  readonly rpId?: string;
  /** The owner was not asked for finger, face or PIN. */
  readonly unverified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly key?: KeyObject;
}

/** A passkey in software (WebAuthn level 3, ES256, attestation `none`), for the page at `origin`. */
export class SoftwareAuthenticator {
  readonly origin: string;
  readonly id = randomBytes(16).toString('base64url');
  readonly #pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #counter = 0;
  #userHandle = '';

  constructor(origin: string) {
    this.origin = origin;
  }

  create(options: PasskeyCreation, wrongly: Wrongly = {}): PasskeyCreated {
    this.#userHandle = options.user.id;
    const { x = '', y = '' } = this.#pair.publicKey.export({ format: 'jwk' });
    const key = cbor.encode(new Map<number, unknown>([[1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]]));
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.from([0, id.length]);
    const told = this.#tell(options.rp.id, wrongly, FLAGS.withKey);
    const authData = Buffer.concat([told, Buffer.alloc(16), length, id, key]);
    const attestationObject = cbor.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', authData]])).toString('base64url');
    return { ...this.#credential(), response: { clientDataJSON: this.#clientData('webauthn.create', options.challenge, wrongly).toString('base64url'), attestationObject, transports: ['internal'] } };
  }

  get({ challenge, rpId }: PasskeyRequest, wrongly: Wrongly = {}): PasskeyAnswer {
    const clientData = this.#clientData('webauthn.get', challenge, wrongly);
    const authenticatorData = this.#tell(rpId, wrongly);
    const signature = sign('sha256', Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()]), wrongly.key ?? this.#pair.privateKey);
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: clientData.toString('base64url'), authenticatorData: authenticatorData.toString('base64url'), signature: signature.toString('base64url'),
        userHandle: wrongly.userHandle ?? this.#userHandle,
      },
    };
  }

  #credential() {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {} } as const;
  }

  #clientData(type: string, challenge: string, { origin }: Wrongly): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: origin ?? this.origin, crossOrigin: false }));
  }

  #tell(rpId: string, { rpId: foreign, unverified, counter }: Wrongly, more = 0): Buffer {
    this.#counter += 1;
    const flags = FLAGS.present | FLAGS.mayBeBackedUp | FLAGS.backedUp | (unverified ? 0 : FLAGS.verified) | more;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter ?? this.#counter);
    return Buffer.concat([createHash('sha256').update(foreign ?? rpId).digest(), Buffer.from([flags]), count]);
  }
}
