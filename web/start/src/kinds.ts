import type { TestPerson } from './test-person.ts';

/** What a test person is there to show. */
export const kinds = ['well', 'card', 'insurance', 'registry', 'damage', 'phone', 'names'] as const;
export type Kind = (typeof kinds)[number];

const families: readonly (readonly [Kind, RegExp])[] = [
  ['damage', /^(?:chip|stripe|face)_damaged$/],
  ['insurance', /^(?:contributions_|account_|waiting_|not_insured|participation_|balance_)/],
  ['registry', /_in_registry$|^photo_missing$/],
  ['phone', /^(?:pin_|device_|region_|hospital_|bank_account_|card_number_not_given)/],
  ['card', /^(?:card_|own_authorisation|holder_|several_cards)/],
];

/** By the first reason that is expected of them; of those without one, by an unusual name or document. */
export function kindOf({ expect, name, identityNumber, circumstances }: TestPerson): Kind {
  const reason = expect.explain[0] ?? expect.explainPublic[0] ?? '';
  const family = families.find(([, pattern]) => pattern.test(reason))?.[0];
  if (family) return family;
  if (circumstances.hospitalDown) return 'phone';
  const plainName = /^\p{Script=Han}{2,4}$/u.test(name) && [...name].every((letter) => (letter.codePointAt(0) ?? 0) < 0x9fa6);
  return plainName && /^[1-7]\d{16}[\dX]$/.test(identityNumber) ? 'well' : 'names';
}
