import { expect, test } from 'vitest';
import { policyNames, readPolicyValue, sayPolicyValues } from './index.ts';

test.each([
  ['identity_during_loss', 'refussed'], ['identity_during_loss', 'true'], ['identity_when_locked', ''], ['expired_card', 'holder_decides'], ['account_usable_in_arrears', 'yes'],
  ['account_usable_in_arrears', '1'], ['certificate_hours', '73'], ['certificate_hours', '0'], ['temporary_loss_days', '7.5'], ['temporary_loss_days', '-7'], ['temporary_loss_days', '7e1'],
  ['pin_tries_per_device', '0'], ['pin_tries_per_device', '999999999999'], ['hotline', 'call us'], ['hotline', '12'], ['hotline', '020--12333-'], ['city_services', 'ecard,lost'],
  ['city_services', 'ecard,ecard'], ['city_services', 'ecard, loss'], ['city_services', ''], ['city_entry_label', ' '], ['city_entry_label', '<b>'], ['city_entry_label', '社'.repeat(21)],
] as const)('%s is never %j', (what, typed) => {
  expect(readPolicyValue(what, typed)).toEqual({ allowed: false, reason: 'value_not_allowed' });
});

test.each([
  ['identity_during_loss', 'refused', 'refused'], ['expired_card', 'warn', 'warn'], ['account_usable_in_arrears', 'false', false], ['temporary_loss_days', '15', 15], ['certificate_hours', '72', 72],
  ['hotline', '12333', '12333'], ['hotline', '020-12333', '020-12333'], ['hotline', '02012345678', '02012345678'], ['city_services', 'why,ecard', 'why,ecard'], ['city_entry_label', '社保', '社保'],
  ['city_entry_label', '社会保障', '社会保障'],
] as const)('%s may be %j', (what, typed, value) => {
  expect(readPolicyValue(what, typed)).toEqual({ allowed: true, value });
});

test('what each policy may say is told to whoever typed something else', () => {
  expect(sayPolicyValues('identity_during_loss')).toBe('holder_decides or refused');
  expect(policyNames.map(sayPolicyValues)).not.toContain('');
});
