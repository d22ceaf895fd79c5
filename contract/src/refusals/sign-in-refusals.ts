import type { RefusalTexts } from '../refusals.ts';

export const signInRefusals = {
  pin_too_simple: {
    es: { holder: 'pin_too_simple', operator: 'pin_too_simple', next: 'pin_too_simple' },
    'zh-CN': { holder: 'pin_too_simple', operator: 'pin_too_simple', next: 'pin_too_simple' },
    en: { holder: 'pin_too_simple', operator: 'pin_too_simple', next: 'pin_too_simple' },
  },
  pin_in_identity_number: {
    es: { holder: 'pin_in_identity_number', operator: 'pin_in_identity_number', next: 'pin_in_identity_number' },
    'zh-CN': { holder: 'pin_in_identity_number', operator: 'pin_in_identity_number', next: 'pin_in_identity_number' },
    en: { holder: 'pin_in_identity_number', operator: 'pin_in_identity_number', next: 'pin_in_identity_number' },
  },
  pin_wrong: {
    es: { holder: 'pin_wrong', operator: 'pin_wrong', next: 'pin_wrong' },
    'zh-CN': { holder: 'pin_wrong', operator: 'pin_wrong', next: 'pin_wrong' },
    en: { holder: 'pin_wrong', operator: 'pin_wrong', next: 'pin_wrong' },
  },
  pin_paused: {
    es: { holder: 'pin_paused', operator: 'pin_paused', next: 'pin_paused' },
    'zh-CN': { holder: 'pin_paused', operator: 'pin_paused', next: 'pin_paused' },
    en: { holder: 'pin_paused', operator: 'pin_paused', next: 'pin_paused' },
  },
  pin_service_busy: {
    es: { holder: 'pin_service_busy', operator: 'pin_service_busy', next: 'pin_service_busy' },
    'zh-CN': { holder: 'pin_service_busy', operator: 'pin_service_busy', next: 'pin_service_busy' },
    en: { holder: 'pin_service_busy', operator: 'pin_service_busy', next: 'pin_service_busy' },
  },
  device_unknown: {
    es: { holder: 'device_unknown', operator: 'device_unknown', next: 'device_unknown' },
    'zh-CN': { holder: 'device_unknown', operator: 'device_unknown', next: 'device_unknown' },
    en: { holder: 'device_unknown', operator: 'device_unknown', next: 'device_unknown' },
  },
  device_key_wrong: {
    es: { holder: 'device_key_wrong', operator: 'device_key_wrong', next: 'device_key_wrong' },
    'zh-CN': { holder: 'device_key_wrong', operator: 'device_key_wrong', next: 'device_key_wrong' },
    en: { holder: 'device_key_wrong', operator: 'device_key_wrong', next: 'device_key_wrong' },
  },
  device_key_enrolled: {
    es: { holder: 'device_key_enrolled', operator: 'device_key_enrolled', next: 'device_key_enrolled' },
    'zh-CN': { holder: 'device_key_enrolled', operator: 'device_key_enrolled', next: 'device_key_enrolled' },
    en: { holder: 'device_key_enrolled', operator: 'device_key_enrolled', next: 'device_key_enrolled' },
  },
  device_must_prove_again: {
    es: { holder: 'device_must_prove_again', operator: 'device_must_prove_again', next: 'device_must_prove_again' },
    'zh-CN': { holder: 'device_must_prove_again', operator: 'device_must_prove_again', next: 'device_must_prove_again' },
    en: { holder: 'device_must_prove_again', operator: 'device_must_prove_again', next: 'device_must_prove_again' },
  },
  device_clock_wrong: {
    es: { holder: 'device_clock_wrong', operator: 'device_clock_wrong', next: 'device_clock_wrong' },
    'zh-CN': { holder: 'device_clock_wrong', operator: 'device_clock_wrong', next: 'device_clock_wrong' },
    en: { holder: 'device_clock_wrong', operator: 'device_clock_wrong', next: 'device_clock_wrong' },
  },
  challenge_expired: {
    es: { holder: 'challenge_expired', operator: 'challenge_expired', next: 'challenge_expired' },
    'zh-CN': { holder: 'challenge_expired', operator: 'challenge_expired', next: 'challenge_expired' },
    en: { holder: 'challenge_expired', operator: 'challenge_expired', next: 'challenge_expired' },
  },
  ecard_ended: {
    es: { holder: 'ecard_ended', operator: 'ecard_ended', next: 'ecard_ended' },
    'zh-CN': { holder: 'ecard_ended', operator: 'ecard_ended', next: 'ecard_ended' },
    en: { holder: 'ecard_ended', operator: 'ecard_ended', next: 'ecard_ended' },
  },
  ecard_not_usable: {
    es: { holder: 'ecard_not_usable', operator: 'ecard_not_usable', next: 'ecard_not_usable' },
    'zh-CN': { holder: 'ecard_not_usable', operator: 'ecard_not_usable', next: 'ecard_not_usable' },
    en: { holder: 'ecard_not_usable', operator: 'ecard_not_usable', next: 'ecard_not_usable' },
  },
  consent_not_found: {
    es: { holder: 'consent_not_found', operator: 'consent_not_found', next: 'consent_not_found' },
    'zh-CN': { holder: 'consent_not_found', operator: 'consent_not_found', next: 'consent_not_found' },
    en: { holder: 'consent_not_found', operator: 'consent_not_found', next: 'consent_not_found' },
  },
} as const satisfies Record<string, RefusalTexts>;
