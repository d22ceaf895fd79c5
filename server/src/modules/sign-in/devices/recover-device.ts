import type { Language } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { Caller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { endDeviceCertificates, lockLiveECard, renewDevice, withPin, type Device, type PinParts } from '../../ecards/index.ts';
import { readPersonForRules } from '../../holders/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { checkPhoneCode, sendPhoneCode, type CodeWanted, type PhoneCodeParts } from '../../proofing/index.ts';
import { getPolicy } from '../../regions/index.ts';
import { deviceHashOf, startSession, type Session } from '../sessions/session.ts';
import { recordSignIn } from '../sign-in.ts';
import { findKnownDevice } from '../state.ts';

const unproved: Caller = { kind: 'stranger' };

/**
 * A known device whose key was evicted, or whose PIN tries are spent: the registered phone answers in the key's place. Refusals:
 * device_unknown, ecard_ended, phone_not_registered, phone_code_too_soon, phone_codes_spent, sms_unavailable.
 */
export function sendDeviceCode(parts: PhoneCodeParts, { deviceSecret, addressHash, language, reference }: { readonly deviceSecret: string | undefined; readonly addressHash: Buffer; readonly language: Language; readonly reference: string }) {
  return sendPhoneCode(parts, language, async (world): Promise<CodeWanted> => {
    const { holderId, deviceNo } = await getKnownDevice(world, deviceSecret);
    const { phone, identityNumber } = await readPersonForRules(world, holderId);
    if (phone === null) throw new Refusal('phone_not_registered');
    await recordAudit(world.database, { holderId, at: world.now(), caller: unproved, action: 'sign_in.phone_code_sent', subject: `device:${deviceNo}`, reference });
    return { ...ownerOf(world, deviceSecret), to: { holderId, phone, identityNumber, addressHash } };
  });
}

export interface RecoverWanted {
  readonly deviceSecret: string | undefined;
  readonly pin: string;
  readonly phoneCode: string;
  readonly reference: string;
}

/**
 * Phone code, then PIN; a new key is enrolled afterwards. The right code makes the device's PIN tries whole again, and is used up
 * whatever the PIN then is; the day's number over all devices goes on counting. Refusals: device_unknown, phone_code_*, and those of
 * withPin.
 */
export async function recoverDevice(parts: PinParts, { deviceSecret, pin, phoneCode, reference }: RecoverWanted): Promise<Session> {
  const checked = await parts.inTransaction((world) => checkCode(world, { deviceSecret, phoneCode, reference }));
  if (checked instanceof Refusal) throw checked;
  const { holderId, deviceNo } = checked;
  return withPin(parts, { caller: unproved, holderId, deviceNo, pin, reference }, {
    whenRight: async (world) => {
      await forgetKey(world, checked);
      const session = await startSession(world, checked);
      await recordSignIn(world, session, reference);
      await writeNotice(world.database, { holderId, kind: 'device_proved_again', facts: { deviceNo }, at: world.now() });
      return session;
    },
  });
}

/** An answer and not a throw, so that a spent try is kept. */
async function checkCode(world: World, { deviceSecret, phoneCode, reference }: Omit<RecoverWanted, 'pin'>): Promise<Refusal | Device> {
  const { database } = world;
  const at = world.now();
  const device = await getKnownDevice(world, deviceSecret);
  const { holderId, deviceNo } = device;
  const checked = await checkPhoneCode(world, ownerOf(world, deviceSecret), phoneCode);
  if (!checked.right) {
    await recordAudit(database, { holderId, at, caller: unproved, action: 'sign_in.phone_code_refused', subject: `device:${deviceNo}`, outcome: checked.refusal.code, reference });
    return checked.refusal;
  }
  await giveTries(world, device, { keepKey: true });
  return device;
}

/** Whatever the device still had is no longer to be trusted: key and codes end, and a new key is enrolled. */
async function forgetKey(world: World, device: Device): Promise<void> {
  await endDeviceCertificates(world.database, { ...device, at: world.now() });
  await giveTries(world, device, { keepKey: false });
}

async function giveTries({ database, now }: World, device: Device, { keepKey }: { keepKey: boolean }): Promise<void> {
  const at = now();
  const ecard = await lockLiveECard(database, device.holderId);
  if (!ecard) throw new Refusal('ecard_ended');
  const { value: pinTries } = await getPolicy(database, 'pin_tries_per_device', { regionCode: ecard.regionCode, day: dayInChina(at) });
  await renewDevice(database, device, { ecardId: ecard.ecardId, name: null, pinTries, keepKey, at });
}

/** Locks the e-card too: it comes before code and device, always, so that sending and checking never wait for each other in a circle. */
async function getKnownDevice(world: World, deviceSecret: string | undefined): Promise<Device> {
  const device = await findKnownDevice(world, deviceSecret);
  if (!device) throw new Refusal('device_unknown');
  if (!(await lockLiveECard(world.database, device.holderId))) throw new Refusal('ecard_ended');
  return device;
}

function ownerOf({ lookup }: World, deviceSecret: string | undefined) {
  return { ownerHash: deviceHashOf(lookup, deviceSecret ?? ''), use: 'sign_in' } as const;
}
