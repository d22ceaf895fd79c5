import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Base64Url, Instant, PublicKey, Signature, SixDigits } from '../values.ts';

const tag = 'Sign in';

/** What this browser is to the platform. A device that is not signed in learns nothing personal. */
export const SignInState = Type.Object({
  kind: Type.Enum(['signed_in', 'known_device', 'unknown_device']),
  /**
   * For the device key to sign: single use, two minutes. On a known device for signIn; signed in, for enrolDevice, while the device
   * has no key. Else null. The bytes to sign stand in docs/device-keys.md.
   */
  challenge: Type.Union([Base64Url, Type.Null()]),
  /** False: the key of this device was evicted here, or never enrolled; PIN and phone code enrol a new one. */
  deviceKeyEnrolled: Type.Boolean(),
  pinPausedUntil: Type.Union([Instant, Type.Null()]),
  serverTime: Instant,
});
export type SignInState = Static<typeof SignInState>;

export const getSignInState = route({
  operationId: 'getSignInState', method: 'GET', url: '/api/sign-in', tag, who: ['stranger', 'holder'],
  summary: 'What this browser is to the platform, and the challenge for its device key', reply: SignInState, refusals: [],
});

const SignedIn = Type.Object({ deviceNo: Type.Integer() });

export const signIn = route({
  operationId: 'signIn', method: 'POST', url: '/api/sign-in', tag, who: ['stranger', 'holder'],
  summary: 'Sign in on a known device: the device key answers first, then the PIN is looked at',
  /** The signature is over 'YK1-sign-in' ‖ challenge (docs/device-keys.md). */
  body: Type.Object({ pin: SixDigits, challenge: Base64Url, signature: Signature }), reply: SignedIn,
  refusals: ['device_unknown', 'device_key_wrong', 'challenge_expired', 'pin_wrong', 'pin_paused', 'device_must_prove_again', 'pin_service_busy', 'ecard_ended'],
});

export const sendSignInPhoneCode = route({
  operationId: 'sendSignInPhoneCode', method: 'POST', url: '/api/sign-in/phone-code', tag, who: ['stranger', 'holder'],
  summary: 'On a known device whose key was evicted: send a code to the registered phone',
  reply: Type.Object({ resendAt: Instant, expiresAt: Instant }), refusals: ['device_unknown', 'phone_not_registered', 'phone_code_too_soon', 'phone_codes_spent', 'sms_unavailable'],
});

export const signInWithPhoneCode = route({
  operationId: 'signInWithPhoneCode', method: 'POST', url: '/api/sign-in/recover', tag, who: ['stranger', 'holder'],
  summary: 'On a known device whose key was evicted: phone code, then PIN; a new key is enrolled afterwards',
  body: Type.Object({ pin: SixDigits, phoneCode: SixDigits }), reply: SignedIn,
  refusals: ['device_unknown', 'phone_code_wrong', 'phone_code_expired', 'phone_codes_spent', 'pin_wrong', 'pin_paused', 'pin_service_busy', 'ecard_ended'],
});

export const signOut = route({
  operationId: 'signOut', method: 'POST', url: '/api/sign-out', tag, who: ['stranger', 'holder'],
  summary: 'End this session; the device stays known', refusals: [],
});

export const enrolDevice = route({
  operationId: 'enrolDevice', method: 'POST', url: '/api/devices', tag, who: ['holder'],
  summary: 'Give this device its key: right after the PIN was set, or after a sign-in by PIN and phone code',
  /** By the new key, over 'YK1-device' ‖ challenge ‖ x ‖ y (docs/device-keys.md): whoever enrols a key holds it, here and now. */
  body: Type.Object({ publicKey: PublicKey, challenge: Base64Url, signature: Signature }),
  reply: Type.Object({ deviceNo: Type.Integer() }), refusals: ['sign_in_needed', 'challenge_expired', 'device_key_wrong', 'device_key_enrolled'],
});

export const DeviceView = Type.Object({
  deviceNo: Type.Integer(), name: Type.String(), thisDevice: Type.Boolean(), enrolledAt: Instant, lastUsedAt: Instant,
});
export type DeviceView = Static<typeof DeviceView>;

export const listDevices = route({
  operationId: 'listDevices', method: 'GET', url: '/api/devices', tag, who: ['holder'],
  summary: 'The devices on which the e-card is', reply: Type.Object({ devices: Type.Array(DeviceView) }), refusals: ['sign_in_needed'],
});

export const endDevice = route({
  operationId: 'endDevice', method: 'POST', url: '/api/devices/:deviceNo/end', tag, who: ['holder'], idempotent: true,
  summary: 'Sign a device out from afar: its sessions, key and codes end at once',
  params: Type.Object({ deviceNo: Type.Integer({ minimum: 1, maximum: 32_767 }) }), reply: Type.Object({ devices: Type.Array(DeviceView) }), refusals: ['sign_in_needed', 'not_permitted'],
});

export const changePin = route({
  operationId: 'changePin', method: 'POST', url: '/api/pin', tag, who: ['holder'],
  summary: 'Change the PIN', body: Type.Object({ oldPin: SixDigits, newPin: SixDigits }),
  refusals: ['sign_in_needed', 'pin_wrong', 'pin_paused', 'pin_too_simple', 'pin_in_identity_number', 'pin_service_busy', 'device_must_prove_again'],
});
