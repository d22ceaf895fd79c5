import { enrolDevice, getSignInState } from '../addresses.ts';
import { call } from '@yika/kit';
import { joined, fromBase64Url, toBase64Url } from './bytes.ts';
import { forget, keep, kept } from './device-store.ts';
import { noteServerTime } from './server-clock.ts';

const name = 'device-key';
const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ES256 = { name: 'ECDSA', hash: 'SHA-256' } as const;

interface Point {
  readonly x: string;
  readonly y: string;
}

export function findDeviceKey(): Promise<CryptoKeyPair | null> {
  return kept<CryptoKeyPair>(name).catch(() => null);
}

export async function forgetDeviceKey(): Promise<void> {
  await forget(name).catch(() => {});
}

/** A P-256 pair whose private half never leaves this browser's store. */
export async function newKeyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(P256, false, ['sign', 'verify']);
}

export async function publicPointOf(pair: CryptoKeyPair): Promise<Point> {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { x, y };
}

export function pointBytes({ x, y }: Point): Uint8Array {
  return joined(fromBase64Url(x), fromBase64Url(y));
}

/** ES256 over the message: 64 bytes in base64url. */
export async function signedBy(pair: CryptoKeyPair, message: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.sign(ES256, pair.privateKey, message)));
}

/**
 * Gives this device its key, right after the PIN was set or after a sign-in by PIN and phone code. The new key answers a challenge,
 * so that it is held here and now. Nothing is done where the device has its key already.
 */
export async function enrolThisDevice(): Promise<void> {
  const { challenge, deviceKeyEnrolled } = await askSignInState();
  if (deviceKeyEnrolled || challenge === null) return;
  const pair = await newKeyPair();
  const publicKey = await publicPointOf(pair);
  const signature = await signedBy(pair, joined(ascii('YK1-device'), fromBase64Url(challenge), pointBytes(publicKey)));
  // Kept first: a key that the server knows and the phone lost would cost a phone code.
  await keep(name, pair);
  await call(enrolDevice, { body: { publicKey, challenge, signature } });
}

/** The device key's answer to a sign-in challenge, or null where this browser has no key. */
export async function answerChallenge(challenge: string): Promise<string | null> {
  const pair = await findDeviceKey();
  return pair === null ? null : signedBy(pair, joined(ascii('YK1-sign-in'), fromBase64Url(challenge)));
}

/** What a signature is for stands at the head of its message: one for the one thing is none for another. */
export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export type SignInState = Awaited<ReturnType<typeof askSignInState>>;

export async function askSignInState(signal?: AbortSignal) {
  const askedAt = Date.now();
  const state = await call(getSignInState, signal ? { signal } : {});
  await noteServerTime(state.serverTime, askedAt, Date.now());
  return state;
}
