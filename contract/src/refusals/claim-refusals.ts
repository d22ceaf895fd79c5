import type { RefusalTexts } from '../refusals.ts';

export const claimRefusals = {
  claim_not_matched: {
    es: { holder: 'claim_not_matched', operator: 'claim_not_matched', next: 'claim_not_matched' },
    'zh-CN': { holder: 'claim_not_matched', operator: 'claim_not_matched', next: 'claim_not_matched' },
    en: { holder: 'claim_not_matched', operator: 'claim_not_matched', next: 'claim_not_matched' },
  },
  identity_number_malformed: {
    es: { holder: 'identity_number_malformed', operator: 'identity_number_malformed', next: 'identity_number_malformed' },
    'zh-CN': { holder: 'identity_number_malformed', operator: 'identity_number_malformed', next: 'identity_number_malformed' },
    en: { holder: 'identity_number_malformed', operator: 'identity_number_malformed', next: 'identity_number_malformed' },
  },
  card_number_malformed: {
    es: { holder: 'card_number_malformed', operator: 'card_number_malformed', next: 'card_number_malformed' },
    'zh-CN': { holder: 'card_number_malformed', operator: 'card_number_malformed', next: 'card_number_malformed' },
    en: { holder: 'card_number_malformed', operator: 'card_number_malformed', next: 'card_number_malformed' },
  },
  name_malformed: {
    es: { holder: 'name_malformed', operator: 'name_malformed', next: 'name_malformed' },
    'zh-CN': { holder: 'name_malformed', operator: 'name_malformed', next: 'name_malformed' },
    en: { holder: 'name_malformed', operator: 'name_malformed', next: 'name_malformed' },
  },
  consent_needed: {
    es: { holder: 'consent_needed', operator: 'consent_needed', next: 'consent_needed' },
    'zh-CN': { holder: 'consent_needed', operator: 'consent_needed', next: 'consent_needed' },
    en: { holder: 'consent_needed', operator: 'consent_needed', next: 'consent_needed' },
  },
  policy_text_changed: {
    es: { holder: 'policy_text_changed', operator: 'policy_text_changed', next: 'policy_text_changed' },
    'zh-CN': { holder: 'policy_text_changed', operator: 'policy_text_changed', next: 'policy_text_changed' },
    en: { holder: 'policy_text_changed', operator: 'policy_text_changed', next: 'policy_text_changed' },
  },
  claim_tries_spent: {
    es: { holder: 'claim_tries_spent', operator: 'claim_tries_spent', next: 'claim_tries_spent' },
    'zh-CN': { holder: 'claim_tries_spent', operator: 'claim_tries_spent', next: 'claim_tries_spent' },
    en: { holder: 'claim_tries_spent', operator: 'claim_tries_spent', next: 'claim_tries_spent' },
  },
  region_not_open: {
    es: { holder: 'region_not_open', operator: 'region_not_open', next: 'region_not_open' },
    'zh-CN': { holder: 'region_not_open', operator: 'region_not_open', next: 'region_not_open' },
    en: { holder: 'region_not_open', operator: 'region_not_open', next: 'region_not_open' },
  },
  claim_not_found: {
    es: { holder: 'claim_not_found', operator: 'claim_not_found', next: 'claim_not_found' },
    'zh-CN': { holder: 'claim_not_found', operator: 'claim_not_found', next: 'claim_not_found' },
    en: { holder: 'claim_not_found', operator: 'claim_not_found', next: 'claim_not_found' },
  },
  claim_not_proved: {
    es: { holder: 'claim_not_proved', operator: 'claim_not_proved', next: 'claim_not_proved' },
    'zh-CN': { holder: 'claim_not_proved', operator: 'claim_not_proved', next: 'claim_not_proved' },
    en: { holder: 'claim_not_proved', operator: 'claim_not_proved', next: 'claim_not_proved' },
  },
  phone_not_registered: {
    es: { holder: 'phone_not_registered', operator: 'phone_not_registered', next: 'phone_not_registered' },
    'zh-CN': { holder: 'phone_not_registered', operator: 'phone_not_registered', next: 'phone_not_registered' },
    en: { holder: 'phone_not_registered', operator: 'phone_not_registered', next: 'phone_not_registered' },
  },
  phone_code_too_soon: {
    es: { holder: 'phone_code_too_soon', operator: 'phone_code_too_soon', next: 'phone_code_too_soon' },
    'zh-CN': { holder: 'phone_code_too_soon', operator: 'phone_code_too_soon', next: 'phone_code_too_soon' },
    en: { holder: 'phone_code_too_soon', operator: 'phone_code_too_soon', next: 'phone_code_too_soon' },
  },
  phone_codes_spent: {
    es: { holder: 'phone_codes_spent', operator: 'phone_codes_spent', next: 'phone_codes_spent' },
    'zh-CN': { holder: 'phone_codes_spent', operator: 'phone_codes_spent', next: 'phone_codes_spent' },
    en: { holder: 'phone_codes_spent', operator: 'phone_codes_spent', next: 'phone_codes_spent' },
  },
  phone_code_wrong: {
    es: { holder: 'phone_code_wrong', operator: 'phone_code_wrong', next: 'phone_code_wrong' },
    'zh-CN': { holder: 'phone_code_wrong', operator: 'phone_code_wrong', next: 'phone_code_wrong' },
    en: { holder: 'phone_code_wrong', operator: 'phone_code_wrong', next: 'phone_code_wrong' },
  },
  phone_code_expired: {
    es: { holder: 'phone_code_expired', operator: 'phone_code_expired', next: 'phone_code_expired' },
    'zh-CN': { holder: 'phone_code_expired', operator: 'phone_code_expired', next: 'phone_code_expired' },
    en: { holder: 'phone_code_expired', operator: 'phone_code_expired', next: 'phone_code_expired' },
  },
  sms_unavailable: {
    es: { holder: 'sms_unavailable', operator: 'sms_unavailable', next: 'sms_unavailable' },
    'zh-CN': { holder: 'sms_unavailable', operator: 'sms_unavailable', next: 'sms_unavailable' },
    en: { holder: 'sms_unavailable', operator: 'sms_unavailable', next: 'sms_unavailable' },
  },
  photo_missing_for_face: {
    es: { holder: 'photo_missing_for_face', operator: 'photo_missing_for_face', next: 'photo_missing_for_face' },
    'zh-CN': { holder: 'photo_missing_for_face', operator: 'photo_missing_for_face', next: 'photo_missing_for_face' },
    en: { holder: 'photo_missing_for_face', operator: 'photo_missing_for_face', next: 'photo_missing_for_face' },
  },
  face_service_unavailable: {
    es: { holder: 'face_service_unavailable', operator: 'face_service_unavailable', next: 'face_service_unavailable' },
    'zh-CN': { holder: 'face_service_unavailable', operator: 'face_service_unavailable', next: 'face_service_unavailable' },
    en: { holder: 'face_service_unavailable', operator: 'face_service_unavailable', next: 'face_service_unavailable' },
  },
  face_tries_spent: {
    es: { holder: 'face_tries_spent', operator: 'face_tries_spent', next: 'face_tries_spent' },
    'zh-CN': { holder: 'face_tries_spent', operator: 'face_tries_spent', next: 'face_tries_spent' },
    en: { holder: 'face_tries_spent', operator: 'face_tries_spent', next: 'face_tries_spent' },
  },
  face_no_match: {
    es: { holder: 'face_no_match', operator: 'face_no_match', next: 'face_no_match' },
    'zh-CN': { holder: 'face_no_match', operator: 'face_no_match', next: 'face_no_match' },
    en: { holder: 'face_no_match', operator: 'face_no_match', next: 'face_no_match' },
  },
  face_cancelled: {
    es: { holder: 'face_cancelled', operator: 'face_cancelled', next: 'face_cancelled' },
    'zh-CN': { holder: 'face_cancelled', operator: 'face_cancelled', next: 'face_cancelled' },
    en: { holder: 'face_cancelled', operator: 'face_cancelled', next: 'face_cancelled' },
  },
  face_result_invalid: {
    es: { holder: 'face_result_invalid', operator: 'face_result_invalid', next: 'face_result_invalid' },
    'zh-CN': { holder: 'face_result_invalid', operator: 'face_result_invalid', next: 'face_result_invalid' },
    en: { holder: 'face_result_invalid', operator: 'face_result_invalid', next: 'face_result_invalid' },
  },
  no_card_in_use: {
    es: { holder: 'no_card_in_use', operator: 'no_card_in_use', next: 'no_card_in_use' },
    'zh-CN': { holder: 'no_card_in_use', operator: 'no_card_in_use', next: 'no_card_in_use' },
    en: { holder: 'no_card_in_use', operator: 'no_card_in_use', next: 'no_card_in_use' },
  },
  card_number_not_matched: {
    es: { holder: 'card_number_not_matched', operator: 'card_number_not_matched', next: 'card_number_not_matched' },
    'zh-CN': { holder: 'card_number_not_matched', operator: 'card_number_not_matched', next: 'card_number_not_matched' },
    en: { holder: 'card_number_not_matched', operator: 'card_number_not_matched', next: 'card_number_not_matched' },
  },
  bank_account_not_activated: {
    es: { holder: 'bank_account_not_activated', operator: 'bank_account_not_activated', next: 'bank_account_not_activated' },
    'zh-CN': { holder: 'bank_account_not_activated', operator: 'bank_account_not_activated', next: 'bank_account_not_activated' },
    en: { holder: 'bank_account_not_activated', operator: 'bank_account_not_activated', next: 'bank_account_not_activated' },
  },
} as const satisfies Record<string, RefusalTexts>;
