import { digitsFor, makeShownCode, nextIat, webSigner } from '@yika/code';
import { call, isRefusal } from '@yika/kit';
import { showCode } from '../addresses.ts';
import { eightBytes, fromBase64Url, joined } from './bytes.ts';
import { ascii, askSignInState, findDeviceKey, newKeyPair, pointBytes, publicPointOf, signedBy } from './device-key.ts';
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
  /** `since`: when the last showing without a line began. */
  readonly offline: { readonly showings: number; readonly used: number; readonly until: number; readonly since: number };
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
  const signature = await signedBy(deviceKey, joined(ascii('YK1-showing'), pointBytes(showingKey), eightBytes(at)));
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
    offline: { showings: reply.offline.showings, used: 0, until: reply.offline.until, since: 0 },
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

export interface OfflineShowing {
  /** Showings left after this one. */
  readonly left: number;
  /** How long this one lasts. */
  readonly forMs: number;
}

/**
 * Takes one of the showings without a line, or null when none is left; the terminals hold the same cap. Whoever closes the page and
 * opens it again, or moves to another tab, is still in the showing that has begun.
 */
export async function spendOfflineShowing(lastsMs: number): Promise<OfflineShowing | null> {
  const now = await serverNow();
  return change<Showing, OfflineShowing | null>(name, (showing) => {
    if (showing === null || now >= showing.offline.until) return { value: null, result: null };
    const { showings, used, since } = showing.offline;
    const passed = now - since;
    if (passed >= 0 && passed < lastsMs) return { value: null, result: { left: showings - used, forMs: lastsMs - passed } };
    if (used >= showings) return { value: null, result: null };
    return { value: { ...showing, offline: { ...showing.offline, used: used + 1, since: now } }, result: { left: showings - used - 1, forMs: lastsMs } };
  });
}

/** Fetches a certificate ahead, so that the code page opens at once and works without a line; also where the name beside the code is another than the registry's. Failing is no matter here. */
export async function prepareShowing({ maskedName }: Pick<Showing, 'maskedName'>): Promise<void> {
  const showing = await findShowing();
  if (showing === null || showing.maskedName !== maskedName || isWorn(showing, await serverNow())) await fetchShowing().catch(() => {});
}
