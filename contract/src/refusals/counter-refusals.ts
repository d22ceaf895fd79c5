import type { RefusalTexts } from '../refusals.ts';

export const counterRefusals = {
  enrolment_code_wrong: {
    es: { holder: 'enrolment_code_wrong', operator: 'enrolment_code_wrong', next: 'enrolment_code_wrong' },
    'zh-CN': { holder: 'enrolment_code_wrong', operator: 'enrolment_code_wrong', next: 'enrolment_code_wrong' },
    en: { holder: 'enrolment_code_wrong', operator: 'enrolment_code_wrong', next: 'enrolment_code_wrong' },
  },
  enrolment_tries_spent: {
    es: { holder: 'enrolment_tries_spent', operator: 'enrolment_tries_spent', next: 'enrolment_tries_spent' },
    'zh-CN': { holder: 'enrolment_tries_spent', operator: 'enrolment_tries_spent', next: 'enrolment_tries_spent' },
    en: { holder: 'enrolment_tries_spent', operator: 'enrolment_tries_spent', next: 'enrolment_tries_spent' },
  },
  purpose_not_licensed: {
    es: { holder: 'purpose_not_licensed', operator: 'purpose_not_licensed', next: 'purpose_not_licensed' },
    'zh-CN': { holder: 'purpose_not_licensed', operator: 'purpose_not_licensed', next: 'purpose_not_licensed' },
    en: { holder: 'purpose_not_licensed', operator: 'purpose_not_licensed', next: 'purpose_not_licensed' },
  },
  digits_misses_spent: {
    es: { holder: 'digits_misses_spent', operator: 'digits_misses_spent', next: 'digits_misses_spent' },
    'zh-CN': { holder: 'digits_misses_spent', operator: 'digits_misses_spent', next: 'digits_misses_spent' },
    en: { holder: 'digits_misses_spent', operator: 'digits_misses_spent', next: 'digits_misses_spent' },
  },
  status_list_not_found: {
    es: { holder: 'status_list_not_found', operator: 'status_list_not_found', next: 'status_list_not_found' },
    'zh-CN': { holder: 'status_list_not_found', operator: 'status_list_not_found', next: 'status_list_not_found' },
    en: { holder: 'status_list_not_found', operator: 'status_list_not_found', next: 'status_list_not_found' },
  },
  counter_code_wrong: {
    es: { holder: 'counter_code_wrong', operator: 'counter_code_wrong', next: 'counter_code_wrong' },
    'zh-CN': { holder: 'counter_code_wrong', operator: 'counter_code_wrong', next: 'counter_code_wrong' },
    en: { holder: 'counter_code_wrong', operator: 'counter_code_wrong', next: 'counter_code_wrong' },
  },
  counter_tries_spent: {
    es: { holder: 'counter_tries_spent', operator: 'counter_tries_spent', next: 'counter_tries_spent' },
    'zh-CN': { holder: 'counter_tries_spent', operator: 'counter_tries_spent', next: 'counter_tries_spent' },
    en: { holder: 'counter_tries_spent', operator: 'counter_tries_spent', next: 'counter_tries_spent' },
  },
  card_not_found_here: {
    es: { holder: 'card_not_found_here', operator: 'card_not_found_here', next: 'card_not_found_here' },
    'zh-CN': { holder: 'card_not_found_here', operator: 'card_not_found_here', next: 'card_not_found_here' },
    en: { holder: 'card_not_found_here', operator: 'card_not_found_here', next: 'card_not_found_here' },
  },
  outage_already_open: {
    es: { holder: 'outage_already_open', operator: 'outage_already_open', next: 'outage_already_open' },
    'zh-CN': { holder: 'outage_already_open', operator: 'outage_already_open', next: 'outage_already_open' },
    en: { holder: 'outage_already_open', operator: 'outage_already_open', next: 'outage_already_open' },
  },
  outage_not_open: {
    es: { holder: 'outage_not_open', operator: 'outage_not_open', next: 'outage_not_open' },
    'zh-CN': { holder: 'outage_not_open', operator: 'outage_not_open', next: 'outage_not_open' },
    en: { holder: 'outage_not_open', operator: 'outage_not_open', next: 'outage_not_open' },
  },
  heartbeat_signature_wrong: {
    es: { holder: 'heartbeat_signature_wrong', operator: 'heartbeat_signature_wrong', next: 'heartbeat_signature_wrong' },
    'zh-CN': { holder: 'heartbeat_signature_wrong', operator: 'heartbeat_signature_wrong', next: 'heartbeat_signature_wrong' },
    en: { holder: 'heartbeat_signature_wrong', operator: 'heartbeat_signature_wrong', next: 'heartbeat_signature_wrong' },
  },
  heartbeat_out_of_order: {
    es: { holder: 'heartbeat_out_of_order', operator: 'heartbeat_out_of_order', next: 'heartbeat_out_of_order' },
    'zh-CN': { holder: 'heartbeat_out_of_order', operator: 'heartbeat_out_of_order', next: 'heartbeat_out_of_order' },
    en: { holder: 'heartbeat_out_of_order', operator: 'heartbeat_out_of_order', next: 'heartbeat_out_of_order' },
  },
} as const satisfies Record<string, RefusalTexts>;
