/**
 * Every reason why not that this platform can know: a closed list. Words for holder, clerk and operator stand in `reasons/`.
 * Sources: domain facts §2.1 (card states), §3.4 (why claiming fails), §8.7 (why a hospital or pharmacy refuses). What the data
 * cannot know (an item outside the catalogue, a ceiling reached, a real name in another channel) is not here.
 */
export const reasonCodes = [
  // holder
  'holder_deceased',
  'guardian_needed',
  // card
  'card_not_found',
  'card_cancelled',
  'card_not_collected',
  'card_sealed',
  'card_locked',
  'card_formally_lost',
  'card_temporarily_lost',
  'own_authorisation_needed',
  'card_expired',
  'card_expires_soon',
  'several_cards',
  'chip_damaged',
  'stripe_damaged',
  'face_damaged',
  // what the registry holds
  'name_differs_in_registry',
  'phone_missing_in_registry',
  'phone_outdated_in_registry',
  'photo_missing',
  // e-card
  'issuer_not_approved',
  'issuer_suspended',
  'issuer_withdrawn',
  'region_not_open',
  'region_paused',
  'offline_paused',
  'ecard_not_claimed',
  'ecard_ended',
  'card_number_not_given',
  'bank_account_not_activated',
  'pin_paused',
  'device_unknown',
  'device_must_prove_again',
  'device_clock_wrong',
  'network_down',
  'sms_unavailable',
  'face_service_unavailable',
  'face_no_match',
  'channel_unreachable',
  // shown code
  'code_unreadable',
  'code_not_genuine',
  'code_expired',
  'code_superseded',
  'code_already_used',
  'code_ended',
  // insurance and account
  'not_insured',
  'not_insured_here',
  'participation_paused',
  'participation_ended',
  'contributions_in_arrears',
  'waiting_period',
  'account_frozen_in_arrears',
  'balance_low',
  // place
  'hospital_system_down',
  'not_accepted_here',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** How much stops, worst first. Where a region's policy decides, this is the milder case, and the view says which it is. */
export const severities = ['stops_everything', 'stops_payment', 'limits', 'warns'] as const;
export type Severity = (typeof severities)[number];

/** Who can mend it now, nearest first; with `nobody_yet` there is a day or an end to wait for. */
export const actors = ['holder', 'clerk', 'employer', 'region', 'nobody_yet'] as const;
export type Actor = (typeof actors)[number];

export interface ReasonTraits {
  readonly severity: Severity;
  readonly whoCanAct: Actor;
}

export const reasonTraits: Readonly<Record<ReasonCode, ReasonTraits>> = {
  holder_deceased: { severity: 'stops_everything', whoCanAct: 'region' },
  guardian_needed: { severity: 'stops_everything', whoCanAct: 'holder' },
  card_not_found: { severity: 'stops_everything', whoCanAct: 'region' },
  card_cancelled: { severity: 'stops_everything', whoCanAct: 'clerk' },
  card_not_collected: { severity: 'stops_everything', whoCanAct: 'holder' },
  card_sealed: { severity: 'stops_everything', whoCanAct: 'clerk' },
  card_locked: { severity: 'stops_payment', whoCanAct: 'clerk' },
  card_formally_lost: { severity: 'stops_payment', whoCanAct: 'clerk' },
  card_temporarily_lost: { severity: 'stops_payment', whoCanAct: 'holder' },
  own_authorisation_needed: { severity: 'stops_everything', whoCanAct: 'holder' },
  card_expired: { severity: 'warns', whoCanAct: 'clerk' },
  card_expires_soon: { severity: 'warns', whoCanAct: 'clerk' },
  several_cards: { severity: 'warns', whoCanAct: 'clerk' },
  chip_damaged: { severity: 'limits', whoCanAct: 'clerk' },
  stripe_damaged: { severity: 'limits', whoCanAct: 'clerk' },
  face_damaged: { severity: 'limits', whoCanAct: 'clerk' },
  name_differs_in_registry: { severity: 'limits', whoCanAct: 'clerk' },
  phone_missing_in_registry: { severity: 'limits', whoCanAct: 'clerk' },
  phone_outdated_in_registry: { severity: 'limits', whoCanAct: 'clerk' },
  photo_missing: { severity: 'limits', whoCanAct: 'clerk' },
  issuer_not_approved: { severity: 'stops_everything', whoCanAct: 'region' },
  issuer_suspended: { severity: 'stops_everything', whoCanAct: 'region' },
  issuer_withdrawn: { severity: 'stops_everything', whoCanAct: 'region' },
  region_not_open: { severity: 'stops_everything', whoCanAct: 'region' },
  region_paused: { severity: 'stops_everything', whoCanAct: 'region' },
  offline_paused: { severity: 'warns', whoCanAct: 'region' },
  ecard_not_claimed: { severity: 'stops_everything', whoCanAct: 'holder' },
  ecard_ended: { severity: 'stops_everything', whoCanAct: 'holder' },
  card_number_not_given: { severity: 'stops_payment', whoCanAct: 'holder' },
  bank_account_not_activated: { severity: 'stops_payment', whoCanAct: 'holder' },
  pin_paused: { severity: 'stops_everything', whoCanAct: 'holder' },
  device_unknown: { severity: 'stops_everything', whoCanAct: 'holder' },
  device_must_prove_again: { severity: 'stops_everything', whoCanAct: 'holder' },
  device_clock_wrong: { severity: 'stops_everything', whoCanAct: 'holder' },
  network_down: { severity: 'limits', whoCanAct: 'holder' },
  sms_unavailable: { severity: 'limits', whoCanAct: 'nobody_yet' },
  face_service_unavailable: { severity: 'limits', whoCanAct: 'nobody_yet' },
  face_no_match: { severity: 'limits', whoCanAct: 'holder' },
  channel_unreachable: { severity: 'limits', whoCanAct: 'nobody_yet' },
  code_unreadable: { severity: 'stops_everything', whoCanAct: 'holder' },
  code_not_genuine: { severity: 'stops_everything', whoCanAct: 'holder' },
  code_expired: { severity: 'stops_everything', whoCanAct: 'holder' },
  code_superseded: { severity: 'stops_everything', whoCanAct: 'holder' },
  code_already_used: { severity: 'stops_everything', whoCanAct: 'holder' },
  code_ended: { severity: 'stops_everything', whoCanAct: 'holder' },
  not_insured: { severity: 'stops_payment', whoCanAct: 'holder' },
  not_insured_here: { severity: 'stops_payment', whoCanAct: 'holder' },
  participation_paused: { severity: 'stops_payment', whoCanAct: 'employer' },
  participation_ended: { severity: 'stops_payment', whoCanAct: 'holder' },
  contributions_in_arrears: { severity: 'stops_payment', whoCanAct: 'employer' },
  waiting_period: { severity: 'stops_payment', whoCanAct: 'nobody_yet' },
  account_frozen_in_arrears: { severity: 'limits', whoCanAct: 'employer' },
  balance_low: { severity: 'limits', whoCanAct: 'holder' },
  hospital_system_down: { severity: 'stops_payment', whoCanAct: 'nobody_yet' },
  not_accepted_here: { severity: 'stops_payment', whoCanAct: 'holder' },
};

/** As they are told: first what the nearest person can mend now, of those the gravest, and each once. */
export function inOrderOfHelp(codes: readonly ReasonCode[]): readonly ReasonCode[] {
  return [...new Set(codes)].sort((one, other) => rank(one) - rank(other));
}

function rank(code: ReasonCode): number {
  const { severity, whoCanAct } = reasonTraits[code];
  return (actors.indexOf(whoCanAct) * severities.length + severities.indexOf(severity)) * reasonCodes.length + reasonCodes.indexOf(code);
}
