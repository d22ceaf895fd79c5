import { digitsFor, makeShownCode, nextIat, webSigner } from '@yika/code';
import { call, isRefusal } from '@yika/kit';
import { showCode } from '../addresses.ts';
import { eightBytes, fromBase64Url, joined } from './bytes.ts';
import { askSignInState, findDeviceKey, newKeyPair, pointBytes, publicPointOf, signedBy } from './device-key.ts';
import { change, forget, keep, kept } from './device-store.ts';
import { noteServerTime, serverNow } from './server-clock.ts';

const name = 'showing';

/** A showing key with its certificate: with it this device makes codes until it ends, with or without a line. Times are the server's. */
export interface Showing {
  readonly key: CryptoKey;
  readonly certificate: Uint8Array;
  readonly deviceNumber: string;
  readonly digitsKey: CryptoKey;
  readonly certifiedAt: number;
  readonly expiresAt: number;
  readonly renewEverySeconds: number;
  /** The second of the last code: the next is always later. */
  readonly lastIat: number;
  readonly offline: { readonly showings: number; readonly used: number; readonly until: number };
  readonly maskedName: string;
  readonly maskedIdentityNumber: string;
}

/** This phone has no device key: it has to sign in with PIN and phone code. */
export class NoDeviceKey extends Error {}

/** The kept showing, or null when there is none or it has ended. */
export async function findShowing(): Promise<Showing | null> {
  const [showing, now] = [await kept<Showing>(name).catch(() => null), await serverNow()];
  return showing !== null && showing.expiresAt > now ? showing : null;
}

export async function forgetShowing(): Promise<void> {
  await forget(name).catch(() => {});
}

/** True when a new certificate should be fetched while there is a line: half of its life is over, or showings without a line are spent. */
export function isWorn(showing: Showing, now: number): boolean {
  return now > (showing.certifiedAt + showing.expiresAt) / 2 || showing.offline.used > 0;
}

/** Has a new showing key certified and keeps both. Throws NoDeviceKey, RefusedByServer or NoAnswer. */
export async function fetchShowing(): Promise<Showing> {
  try {
    return await certifyNewKey();
  } catch (error) {
    if (!isRefusal(error, 'device_clock_wrong')) throw error;
    // What this phone believed of the server's time was stale: learn it again, once.
    await askSignInState();
    return certifyNewKey();
  }
}

async function certifyNewKey(): Promise<Showing> {
  const deviceKey = await findDeviceKey();
  if (deviceKey === null) throw new NoDeviceKey();
  const pair = await newKeyPair();
  const showingKey = await publicPointOf(pair);
  const at = Math.round(await serverNow());
  const signature = await signedBy(deviceKey, joined(new TextEncoder().encode('YK1-showing'), pointBytes(showingKey), eightBytes(at)));
  const askedAt = Date.now();
  const reply = await call(showCode, { body: { showingKey, at, signature } });
  await noteServerTime(reply.serverTime, askedAt, Date.now());
  const showing: Showing = {
    key: pair.privateKey,
    certificate: fromBase64Url(reply.certificate),
    deviceNumber: reply.digits.deviceNumber,
    digitsKey: await crypto.subtle.importKey('raw', fromBase64Url(reply.digits.secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    certifiedAt: reply.serverTime,
    expiresAt: reply.expiresAt,
    renewEverySeconds: reply.renewEverySeconds,
    lastIat: reply.iatAbove,
    offline: { showings: reply.offline.showings, used: 0, until: reply.offline.until },
    maskedName: reply.maskedName,
    maskedIdentityNumber: reply.maskedIdentityNumber,
  };
  await keep(name, showing);
  return showing;
}

export interface MadeCode {
  readonly text: string;
  /** The twenty digits that mean the same as the code: only where there is a line to check them. */
  readonly digits: string;
}

/** The next code. Its second is taken in one transaction of the store: two open pages never make the same. */
export async function makeNextCode(): Promise<MadeCode | null> {
  const nowSeconds = Math.floor((await serverNow()) / 1000);
  const taken = await change<Showing, { showing: Showing; iat: number } | null>(name, (showing) => {
    if (showing === null) return { value: null, result: null };
    const iat = nextIat({ nowSeconds, previousIat: showing.lastIat, certificateIat: Math.floor(showing.certifiedAt / 1000) });
    return { value: { ...showing, lastIat: iat }, result: { showing, iat } };
  });
  if (taken === null) return null;
  const { showing, iat } = taken;
  const hmac = async (message: Uint8Array): Promise<Uint8Array> => new Uint8Array(await crypto.subtle.sign('HMAC', showing.digitsKey, message.slice()));
  const [text, digits] = await Promise.all([
    makeShownCode({ certificate: showing.certificate, iat, sign: webSigner(showing.key) }),
    digitsFor({ deviceNumber: showing.deviceNumber, iat, hmac }),
  ]);
  return { text, digits };
}

/** Takes one of the showings without a line; how many are left after it, or null when none was. The server's counters hold the same cap. */
export async function spendOfflineShowing(): Promise<number | null> {
  const now = await serverNow();
  return change<Showing, number | null>(name, (showing) => {
    if (showing === null || now >= showing.offline.until || showing.offline.used >= showing.offline.showings) return { value: null, result: null };
    const used = showing.offline.used + 1;
    return { value: { ...showing, offline: { ...showing.offline, used } }, result: showing.offline.showings - used };
  });
}

/** Fetches a certificate ahead, so that the code page opens at once and works without a line. Failing is no matter here. */
export async function prepareShowing(): Promise<void> {
  const showing = await findShowing();
  if (showing === null || isWorn(showing, await serverNow())) await fetchShowing().catch(() => {});
}
