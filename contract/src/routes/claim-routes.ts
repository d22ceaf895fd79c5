import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { refusedByName } from './channel-routes.ts';
import { Instant, SixDigits } from '../values.ts';

/** A claim in progress, as the claimant may see it. Nothing personal, ever: the claimant is not proved yet. */
export const ClaimView = Type.Object({
  step: Type.Enum(['prove', 'set_pin', 'done']),
  /** 2 only when the card number was given and fits. */
  level: Type.Enum([1, 2]),
  ways: Type.Array(Type.Enum(['phone', 'face', 'counter'])),
  /** Last two digits of the registry's phone; null when none is held, when it is no way to prove this claim, or when no card number was given. */
  phoneTail: Type.Union([Type.String(), Type.Null()]),
  phoneCode: Type.Union([Type.Object({ resendAt: Instant, expiresAt: Instant, triesLeft: Type.Integer() }), Type.Null()]),
  counterCode: Type.Union([Type.Object({ code: Type.String(), expiresAt: Instant }), Type.Null()]),
  expiresAt: Instant,
  serverTime: Instant,
});
export type ClaimView = Static<typeof ClaimView>;

const tag = 'Claim';

export const claimECard = route({
  operationId: 'claimECard', method: 'POST', url: '/api/claims', tag, who: ['stranger', 'holder'],
  summary: 'Give name, identity number and card number, with consent to the privacy policy',
  body: Type.Object({
    name: Type.String({ minLength: 1, maxLength: 200 }),
    identityNumber: Type.String({ minLength: 1, maxLength: 40 }),
    /** null: without the card at hand (level 1 only). */
    cardNumber: Type.Union([Type.String({ minLength: 1, maxLength: 20 }), Type.Null()]),
    consent: Type.Object({ policyVersion: Type.Integer(), textHash: Type.String({ maxLength: 64 }) }),
  }),
  reply: ClaimView,
  refusals: ['claim_not_matched', 'identity_number_malformed', 'card_number_malformed', 'name_malformed', 'consent_needed', 'policy_text_changed', 'claim_tries_spent', 'region_not_open', 'region_paused', 'issuer_not_approved', 'issuer_suspended', 'issuer_withdrawn', 'channel_approval_ended', ...refusedByName],
});

export const getClaim = route({
  operationId: 'getClaim', method: 'GET', url: '/api/claims/current', tag, who: ['stranger', 'holder'],
  summary: 'The claim in progress in this browser, to go on with it', reply: ClaimView, refusals: ['claim_not_found', 'claim_data_corrected'],
});

export const abandonClaim = route({
  operationId: 'abandonClaim', method: 'DELETE', url: '/api/claims/current', tag, who: ['stranger', 'holder'],
  summary: 'Give up the claim in progress', refusals: [],
});

export const sendPhoneCode = route({
  operationId: 'sendPhoneCode', method: 'POST', url: '/api/claims/current/phone-code', tag, who: ['stranger', 'holder'],
  summary: 'Send a code to the phone number that the registry holds', reply: ClaimView,
  refusals: ['claim_not_found', 'claim_data_corrected', 'phone_not_registered', 'phone_code_too_soon', 'phone_codes_spent', 'sms_unavailable'],
});

export const checkPhoneCode = route({
  operationId: 'checkPhoneCode', method: 'POST', url: '/api/claims/current/phone-code/check', tag, who: ['stranger', 'holder'],
  summary: 'Prove the person by the code sent to the registered phone', body: Type.Object({ code: SixDigits }), reply: ClaimView,
  refusals: ['claim_not_found', 'claim_data_corrected', 'phone_code_wrong', 'phone_code_expired', 'phone_codes_spent'],
});

export const startFaceCheck = route({
  operationId: 'startFaceCheck', method: 'POST', url: '/api/claims/current/face', tag, who: ['stranger', 'holder'],
  summary: 'Start a face check at the face service, with its own consent', body: Type.Object({ consentToFace: Type.Literal(true) }),
  reply: Type.Object({ url: Type.String() }), refusals: ['claim_not_found', 'claim_data_corrected', 'photo_missing_for_face', 'face_service_unavailable', 'face_tries_spent'],
});

export const finishFaceCheck = route({
  operationId: 'finishFaceCheck', method: 'POST', url: '/api/claims/current/face/result', tag, who: ['stranger', 'holder'],
  summary: 'Hand in the signed result of the face check', body: Type.Object({ result: Type.String({ maxLength: 4000 }) }), reply: ClaimView,
  refusals: ['claim_not_found', 'claim_data_corrected', 'face_no_match', 'face_cancelled', 'face_result_invalid', 'face_service_unavailable'],
});

export const askCounter = route({
  operationId: 'askCounter', method: 'POST', url: '/api/claims/current/counter', tag, who: ['stranger', 'holder'],
  summary: 'Get a short code with which a counter clerk proves the person', reply: ClaimView, refusals: ['claim_not_found', 'claim_data_corrected'],
});

/**
 * Sent again with the same PIN because the reply was lost, it signs in on the same device. Who has an e-card already joins it with
 * this device, and all other devices are told.
 */
export const setPin = route({
  operationId: 'setPin', method: 'POST', url: '/api/claims/current/pin', tag, who: ['stranger', 'holder'],
  summary: 'Set the six-digit PIN: issues the e-card, makes this browser a device of the holder, and signs in',
  body: Type.Object({ pin: SixDigits, deviceName: Type.String({ maxLength: 60 }) }),
  reply: Type.Object({ deviceNo: Type.Integer() }),
  refusals: ['claim_not_found', 'claim_data_corrected', 'claim_not_proved', 'pin_too_simple', 'pin_in_identity_number', 'card_sealed', 'card_cancelled', 'card_formally_lost', 'card_temporarily_lost', 'card_locked', 'no_card_in_use', 'region_not_open', 'region_paused', 'issuer_not_approved', 'issuer_suspended', 'issuer_withdrawn', 'pin_service_busy', 'pin_wrong', 'pin_paused', 'device_must_prove_again', 'ecard_ended'],
});
