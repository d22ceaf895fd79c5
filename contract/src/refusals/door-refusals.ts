import type { RefusalTexts } from '../refusals.ts';

export const doorRefusals = {
  address_unknown: {
    es: { holder: 'address_unknown', operator: 'address_unknown', next: 'address_unknown' },
    'zh-CN': { holder: 'address_unknown', operator: 'address_unknown', next: 'address_unknown' },
    en: { holder: 'address_unknown', operator: 'address_unknown', next: 'address_unknown' },
  },
  request_malformed: {
    es: { holder: 'request_malformed', operator: 'request_malformed', next: 'request_malformed' },
    'zh-CN': { holder: 'request_malformed', operator: 'request_malformed', next: 'request_malformed' },
    en: { holder: 'request_malformed', operator: 'request_malformed', next: 'request_malformed' },
  },
  idempotency_key_missing: {
    es: { holder: 'idempotency_key_missing', operator: 'idempotency_key_missing', next: 'idempotency_key_missing' },
    'zh-CN': { holder: 'idempotency_key_missing', operator: 'idempotency_key_missing', next: 'idempotency_key_missing' },
    en: { holder: 'idempotency_key_missing', operator: 'idempotency_key_missing', next: 'idempotency_key_missing' },
  },
  idempotency_key_reused: {
    es: { holder: 'idempotency_key_reused', operator: 'idempotency_key_reused', next: 'idempotency_key_reused' },
    'zh-CN': { holder: 'idempotency_key_reused', operator: 'idempotency_key_reused', next: 'idempotency_key_reused' },
    en: { holder: 'idempotency_key_reused', operator: 'idempotency_key_reused', next: 'idempotency_key_reused' },
  },
  origin_not_allowed: {
    es: { holder: 'origin_not_allowed', operator: 'origin_not_allowed', next: 'origin_not_allowed' },
    'zh-CN': { holder: 'origin_not_allowed', operator: 'origin_not_allowed', next: 'origin_not_allowed' },
    en: { holder: 'origin_not_allowed', operator: 'origin_not_allowed', next: 'origin_not_allowed' },
  },
  too_many_requests: {
    es: { holder: 'too_many_requests', operator: 'too_many_requests', next: 'too_many_requests' },
    'zh-CN': { holder: 'too_many_requests', operator: 'too_many_requests', next: 'too_many_requests' },
    en: { holder: 'too_many_requests', operator: 'too_many_requests', next: 'too_many_requests' },
  },
  sign_in_needed: {
    es: { holder: 'sign_in_needed', operator: 'sign_in_needed', next: 'sign_in_needed' },
    'zh-CN': { holder: 'sign_in_needed', operator: 'sign_in_needed', next: 'sign_in_needed' },
    en: { holder: 'sign_in_needed', operator: 'sign_in_needed', next: 'sign_in_needed' },
  },
  terminal_needed: {
    es: { holder: 'terminal_needed', operator: 'terminal_needed', next: 'terminal_needed' },
    'zh-CN': { holder: 'terminal_needed', operator: 'terminal_needed', next: 'terminal_needed' },
    en: { holder: 'terminal_needed', operator: 'terminal_needed', next: 'terminal_needed' },
  },
  terminal_revoked: {
    es: { holder: 'terminal_revoked', operator: 'terminal_revoked', next: 'terminal_revoked' },
    'zh-CN': { holder: 'terminal_revoked', operator: 'terminal_revoked', next: 'terminal_revoked' },
    en: { holder: 'terminal_revoked', operator: 'terminal_revoked', next: 'terminal_revoked' },
  },
  not_permitted: {
    es: { holder: 'not_permitted', operator: 'not_permitted', next: 'not_permitted' },
    'zh-CN': { holder: 'not_permitted', operator: 'not_permitted', next: 'not_permitted' },
    en: { holder: 'not_permitted', operator: 'not_permitted', next: 'not_permitted' },
  },
  outcome_unknown: {
    es: { holder: 'outcome_unknown', operator: 'outcome_unknown', next: 'outcome_unknown' },
    'zh-CN': { holder: 'outcome_unknown', operator: 'outcome_unknown', next: 'outcome_unknown' },
    en: { holder: 'outcome_unknown', operator: 'outcome_unknown', next: 'outcome_unknown' },
  },
  unexpected: {
    es: { holder: 'unexpected', operator: 'unexpected', next: 'unexpected' },
    'zh-CN': { holder: 'unexpected', operator: 'unexpected', next: 'unexpected' },
    en: { holder: 'unexpected', operator: 'unexpected', next: 'unexpected' },
  },
  test_person_unknown: {
    es: { holder: 'test_person_unknown', operator: 'test_person_unknown', next: 'test_person_unknown' },
    'zh-CN': { holder: 'test_person_unknown', operator: 'test_person_unknown', next: 'test_person_unknown' },
    en: { holder: 'test_person_unknown', operator: 'test_person_unknown', next: 'test_person_unknown' },
  },
  neighbour_unreachable: {
    es: { holder: 'neighbour_unreachable', operator: 'neighbour_unreachable', next: 'neighbour_unreachable' },
    'zh-CN': { holder: 'neighbour_unreachable', operator: 'neighbour_unreachable', next: 'neighbour_unreachable' },
    en: { holder: 'neighbour_unreachable', operator: 'neighbour_unreachable', next: 'neighbour_unreachable' },
  },
} as const satisfies Record<string, RefusalTexts>;
