import { CorrectionField, MatrixService, policyChoices, policyNames, ServiceKey, skillLevelNames } from '@yika/contract';
import { deny, allow, type Decision } from '../../../platform/values/decision.ts';
import type { ApprovalsRequired, PolicyName, PolicyValues } from './policy.ts';

/** What a value may be: a whole number from … to …, one of some words, yes or no, several of some words, a number for each of some words, or a text of a shape. */
type Shape =
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'word' | 'words'; readonly of: readonly string[] }
  | { readonly kind: 'numbers_by_name'; readonly of: readonly string[]; readonly from: number; readonly to: number }
  | { readonly kind: 'yes_or_no' }
  | { readonly kind: 'text'; readonly pattern: RegExp; readonly says: string };

/** The services that a row may name, in the order in which they are shown. */
export const cityServiceNames = ['ecard', 'contributions', 'loss', 'why'] as const;

const approvalsRequired = { kind: 'word', of: policyChoices.approval_of_policy_rows satisfies readonly ApprovalsRequired[] } as const;
const number = (from: number, to: number) => ({ kind: 'number', from, to }) as const;

/**
 * Every policy and all that it may say. A word that no rule knows would be read as its opposite: a typing error in `refused` opens
 * what was closed. The limits are what the rules can bear (a certificate lasts at most three days), not what is wise.
 */
const policyShapes: Readonly<Record<PolicyName, Shape>> = {
  temporary_loss_days: number(1, 365),
  identity_during_loss: { kind: 'word', of: policyChoices.identity_during_loss satisfies readonly PolicyValues['identity_during_loss'][] },
  identity_when_locked: { kind: 'word', of: policyChoices.identity_when_locked satisfies readonly PolicyValues['identity_when_locked'][] },
  expired_card: { kind: 'word', of: policyChoices.expired_card satisfies readonly PolicyValues['expired_card'][] },
  pin_tries_per_device: number(1, 20),
  pin_tries_per_day: number(1, 100),
  pin_pause_hours: number(1, 720),
  certificate_hours: number(1, 72),
  offline_showings: number(0, 100),
  offline_list_age_hours: number(1, 720),
  offline_checks_per_terminal: number(0, 10_000),
  offline_checks_per_handle: number(0, 100),
  arrears_grace_months: number(0, 60),
  retroactive_gap_months: number(0, 60),
  waiting_months: number(0, 60),
  account_usable_in_arrears: { kind: 'yes_or_no' },
  resident_waiting_months: number(0, 60),
  resident_waiting_months_per_missed_year: number(0, 60),
  guardian_below_age: number(0, 18),
  hotline: { kind: 'text', pattern: /^[0-9]{3,5}$|^\+?[0-9][0-9-]{5,18}[0-9]$/, says: 'a telephone number, such as 12333 or 020-12333' },
  city_entry_label: { kind: 'text', pattern: /^[\p{L}\p{N}](?:[\p{L}\p{N} ·()（）-]{0,18}[\p{L}\p{N})）])?$/u, says: 'a label of at most 20 letters' },
  city_services: { kind: 'words', of: cityServiceNames },
  approval_of_policy_rows: approvalsRequired,
  approval_of_switches: approvalsRequired,
  approval_of_service_points: approvalsRequired,
  approval_of_terminals: approvalsRequired,
  approval_of_staff_grants: approvalsRequired,
  approval_of_staff_suspensions: approvalsRequired,
  approval_of_staff_standing: approvalsRequired,
  approval_of_audit_exports: approvalsRequired,
  audit_export_rows: number(0, 10_000),
  approval_days: number(1, 60),
  staff_session_hours: number(1, 12),
  staff_idle_minutes: number(5, 60),
  staff_proof_minutes: number(1, 15),
  staff_second_way: { kind: 'word', of: policyChoices.staff_second_way satisfies readonly PolicyValues['staff_second_way'][] },
  registration_review_days: number(1, 365),
  required_services: { kind: 'words', of: MatrixService.enum },
  technical_test_days: number(1, 400),
  services_offered: { kind: 'words', of: ServiceKey.enum },
  services_second_decision: { kind: 'words', of: ['none', ...ServiceKey.enum, ...CorrectionField.enum.map((field) => `data_correction.${field}`)] },
  service_days: { kind: 'numbers_by_name', of: ServiceKey.enum, from: 0, to: 365 },
  service_costs_fen: { kind: 'numbers_by_name', of: ServiceKey.enum, from: 0, to: 1_000_000 },
  case_answer_days: number(1, 90),
  case_appeal_days: number(0, 365),
  certificate_days: number(1, 365),
  unemployment_months_per_year: number(1, 12),
  minimum_wage_fen: number(1, 999_999),
  unemployment_benefit_percent: number(1, 100),
  training_months_paid: number(0, 480),
  training_vouchers_per_year: number(0, 20),
  training_allowance_fen: number(0, 999_999),
  training_level_fen: { kind: 'numbers_by_name', of: Object.values(skillLevelNames), from: 0, to: 999_999 },
  training_voucher_days: number(1, 365),
  correction_fields: { kind: 'words', of: CorrectionField.enum },
  correction_documents: { kind: 'words', of: ['none', ...CorrectionField.enum] },
  qualification_months: number(1, 60),
  qualification_opens_days: number(30, 400),
};

export { policyNames };

export function findPolicyName(typed: string): PolicyName | null {
  return policyNames.find((known) => known === typed) ?? null;
}

/** What was typed, as the value of that policy; a hotline stays a text though it be all digits. */
export function readPolicyValue(what: PolicyName, typed: string): Decision<PolicyValues[PolicyName], 'value_not_allowed'> {
  const shape = policyShapes[what];
  switch (shape.kind) {
    case 'number':
      return /^\d{1,6}$/.test(typed) && Number(typed) >= shape.from && Number(typed) <= shape.to ? allow(Number(typed)) : deny('value_not_allowed');
    case 'word':
      return shape.of.includes(typed) ? allow(typed) : deny('value_not_allowed');
    case 'words': {
      const named = typed.split(',');
      return named.every((name) => shape.of.includes(name)) && new Set(named).size === named.length ? allow(typed) : deny('value_not_allowed');
    }
    case 'numbers_by_name': {
      const named = typed.split(',').map((one) => /^([a-z_]+)=(\d{1,7})$/.exec(one));
      const fits = named.every((one) => one !== null && shape.of.includes(one[1] ?? '') && Number(one[2]) >= shape.from && Number(one[2]) <= shape.to);
      return fits && new Set(named.map((one) => one?.[1])).size === named.length ? allow(typed) : deny('value_not_allowed');
    }
    case 'yes_or_no':
      return typed === 'true' || typed === 'false' ? allow(typed === 'true') : deny('value_not_allowed');
    case 'text':
      return shape.pattern.test(typed) ? allow(typed) : deny('value_not_allowed');
  }
}

/** For the operator who typed something else. */
export function sayPolicyValues(what: PolicyName): string {
  const shape = policyShapes[what];
  switch (shape.kind) {
    case 'number':
      return `a whole number from ${shape.from} to ${shape.to}`;
    case 'word':
      return shape.of.join(' or ');
    case 'words':
      return `one or several of ${shape.of.join(', ')}, each once, with commas and no spaces between them`;
    case 'numbers_by_name':
      return `name=number for one or several of ${shape.of.join(', ')}, each once, from ${shape.from} to ${shape.to}, with commas and no spaces between them`;
    case 'yes_or_no':
      return 'true or false';
    case 'text':
      return shape.says;
  }
}
