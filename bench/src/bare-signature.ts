import { coordinatesOf, es256Signer, newEs256KeyPair, verifyWithJwk } from '../../server/src/platform/crypto/es256.ts';

/** One signature of a device key, right at each call. The key is imported each time, as the server does: it keeps no keys of devices. */
export function signatureCheck(): () => boolean {
  const { publicKey, privateKey } = newEs256KeyPair();
  const [jwk, message] = [coordinatesOf(publicKey), Buffer.alloc(106, 1)];
  const signature = es256Signer(privateKey)(message);
  return () => verifyWithJwk(jwk, message, signature);
}
