import type { BodyOf, ReplyOf, showCode as showCodeRoute } from '@yika/contract';
import { maskIdentityNumber, maskName } from '@yika/contract/numbers';
import { CERTIFICATE_SECONDS, makeCertificate, pointOfJwk } from '@yika/code';
import { verifyWithJwk } from '../../../platform/crypto/es256.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { dayInChina, type Day } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { listCards } from '../../cards/index.ts';
import { findLiveECard, lockDevice, saveCertificate, type Device, type NewCertificate } from '../../ecards/index.ts';
import { cardOf, usability, usabilityPolicies, type ECard } from '../../ecards/rules/index.ts';
import { openPerson, readPersonForRules } from '../../holders/index.ts';
import type { Issuer } from '../../keys/index.ts';
import { getPolicies } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { findStop } from '../../switches/index.ts';
import { certificateIndexOf, setStatus, takeStatusIndex } from '../../status-lists/index.ts';
import { newDigitsSecret, sealDigitsSecret, writtenNumber, type DigitsSecret } from './digits-secret.ts';
import type { HandleCipher } from './handle.ts';
import { goodOffline } from '../rules/index.ts';
import { hashOf } from './recognise-certificate.ts';
import { saveCertificateHash } from './showing-certificates-table.ts';

export interface ShowingParts {
  readonly issuer: Issuer;
  readonly handles: HandleCipher;
}

export interface Showing {
  readonly caller: HolderCaller;
  readonly body: BodyOf<typeof showCodeRoute>;
  readonly reference: string;
}

/** The page renews its code at this pace; a code is good for a minute. */
const RENEW_EVERY_SECONDS = 30;
/** The device signs at the server's time as it knows it, within the window of a code. */
const CLOCK = { behindMs: 60_000, aheadMs: 15_000 } as const;

/**
 * Certifies a new showing key of this device, in place of the one before: new handle, new status index, new number in digits.
 * A superseded certificate is refused online from now on; its key is gone with it, so the status lists say nothing of it.
 * Refusals: device_key_wrong (no key enrolled, or not its signature), device_clock_wrong, ecard_not_usable.
 */
export async function showCode(parts: ShowingParts, world: World, { caller, body, reference }: Showing): Promise<ReplyOf<typeof showCodeRoute>> {
  const { database, now } = world;
  const at = now();
  const device = await lockDevice(database, caller.holderId, caller.deviceNo);
  if (!device || !isSignedBy(device, body)) throw new Refusal('device_key_wrong');
  if (body.at < at - CLOCK.behindMs || body.at > at + CLOCK.aheadMs) throw new Refusal('device_clock_wrong');
  const standing = await findStanding(world, caller);
  if (!standing) throw new Refusal('ecard_not_usable');

  const { ecard, policies } = standing;
  const { certificate, expiresAt, digits } = await certify(parts, world, { device, body, standing });
  const person = await openPerson(world, caller.holderId, { caller, action: 'presentation.code_certified', subject: String(device.deviceNo), reference });
  return {
    certificate: Buffer.from(certificate).toString('base64url'),
    digits: { deviceNumber: writtenNumber(digits.number), secret: digits.secret.toString('base64url') },
    expiresAt, renewEverySeconds: RENEW_EVERY_SECONDS, iatAbove: device.highestIat,
    offline: { showings: standing.offlineStopped ? 0 : policies.offline_showings.value, until: expiresAt },
    level: ecard.level, maskedName: maskName(person.name), maskedIdentityNumber: maskIdentityNumber(person.identityNumber), serverTime: at,
  };
}

/** 'YK1-showing' ‖ x ‖ y ‖ at, by the device key (docs/device-keys.md). */
function isSignedBy({ keyX, keyY }: Device, { showingKey, at, signature }: Showing['body']): boolean {
  if (!keyX || !keyY) return false;
  const when = Buffer.alloc(8);
  when.writeBigUInt64BE(BigInt(at));
  const message = Buffer.concat([Buffer.from('YK1-showing'), Buffer.from(showingKey.x, 'base64url'), Buffer.from(showingKey.y, 'base64url'), when]);
  return verifyWithJwk({ x: keyX.toString('base64url'), y: keyY.toString('base64url') }, message, Buffer.from(signature, 'base64url'));
}

interface Standing {
  readonly ecard: ECard;
  readonly policies: Awaited<ReturnType<typeof policiesOf>>;
  readonly goodOffline: boolean;
  /** The region has closed codes without a line: the phone shows none, and the lists say so to counters. */
  readonly offlineStopped: boolean;
}

/** Null: there is no e-card that could be shown today, not even for identity. */
async function findStanding(world: World, { holderId }: HolderCaller): Promise<Standing | null> {
  const { database, now } = world;
  const today = dayInChina(now());
  const ecard = await findLiveECard(database, holderId);
  if (!ecard) return null;
  const { lifeStatus } = await readPersonForRules(world, holderId);
  const card = cardOf(ecard, await listCards(database, holderId), today);
  const regionCode = card?.issuerRegionCode ?? ecard.regionCode;
  const policies = await policiesOf(database, regionCode, today);
  const { usable } = usability({ ecard, card, lifeStatus, policies, today, purpose: 'identity' });
  const offlineStopped = (await findStop(database, 'offline_codes', regionCode)) !== null;
  return usable ? { ecard, policies, offlineStopped, goodOffline: !offlineStopped && goodOffline({ usable, card, today }) } : null;
}

function policiesOf(database: World['database'], regionCode: RegionCode, day: Day) {
  return getPolicies(database, [...usabilityPolicies, 'certificate_hours', 'offline_showings'], { regionCode, day });
}

interface Certifying {
  readonly device: Device;
  readonly body: Showing['body'];
  readonly standing: Standing;
}

async function certify({ issuer, handles }: ShowingParts, world: World, { device, body, standing }: Certifying) {
  const { database, now } = world;
  const showingKey = pointOfJwk(body.showingKey);
  if (!showingKey) throw new Refusal('device_key_wrong');
  const { ecard, policies } = standing;
  const { holderId, deviceNo } = device;
  const iat = Math.floor(now() / 1000);
  const exp = iat + Math.min(policies.certificate_hours.value * 3600, CERTIFICATE_SECONDS.longest);
  const place = await takeStatusIndex(database, { expiresAt: exp * 1000, nowMs: now() });
  if (!standing.goodOffline) await setStatus(database, place, 'suspended', now());
  const handle = handles.seal({ holderId, deviceNo });
  const digits = await saveWithDigits(world, {
    holderId, deviceNo, handle, expiresAt: exp * 1000, ...place,
    showingX: Buffer.from(body.showingKey.x, 'base64url'), showingY: Buffer.from(body.showingKey.y, 'base64url'),
  });
  const certificate = await makeCertificate({
    kid: issuer.kid, sign: issuer.sign, iat, exp, handle, showingKey, statusIndex: certificateIndexOf(place), region: ecard.regionCode, level: ecard.level,
  });
  await saveCertificateHash(database, { holderId, deviceNo, certificateHash: hashOf(certificate) });
  return { certificate, expiresAt: exp * 1000, digits };
}

/** A random number may be somebody's already; of ten draws one is free, unless every second number of all is given out. */
async function saveWithDigits({ database, sealer }: World, certificate: Omit<NewCertificate, 'digitsNumber' | 'digitsSecret'>): Promise<DigitsSecret> {
  for (let draws = 0; draws < 10; draws += 1) {
    const digits = newDigitsSecret();
    if (await saveCertificate(database, { ...certificate, digitsNumber: digits.number, digitsSecret: sealDigitsSecret(sealer, certificate.holderId, digits) })) return digits;
  }
  throw new Error('no number in digits was free');
}
