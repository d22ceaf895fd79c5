import type { ReasonCode } from '@yika/contract/reason-codes';

/** One cause as the published texts name it, and what this platform says of it. */
export interface Cause {
  readonly cause: string;
  readonly codes: readonly ReasonCode[];
  /** What is said elsewhere, or why nothing can be said: then this data does not hold it. */
  readonly note?: string;
}

/** Why claiming fails (domain facts §3.4). */
export const whenClaiming: readonly Cause[] = [
  { cause: 'no card on record, or the region has not handed it in', codes: ['card_not_found'], note: 'before proof, in every case: the refusal `claim_not_matched`' },
  { cause: 'the card is sealed (not activated)', codes: ['card_sealed'] },
  { cause: 'the card is made and was not collected', codes: ['card_not_collected'] },
  { cause: 'formal or temporary loss', codes: ['card_formally_lost', 'card_temporarily_lost', 'own_authorisation_needed'] },
  { cause: 'the card is locked', codes: ['card_locked'] },
  { cause: 'the card is cancelled, or its holder has died', codes: ['card_cancelled', 'holder_deceased'] },
  { cause: 'no photo', codes: ['photo_missing'] },
  { cause: 'a photo that is not to standard', codes: [], note: 'not known to this data: a photo is there or not; it shows as `face_no_match`' },
  { cause: 'the name differs from the registry', codes: ['name_differs_in_registry'], note: 'once an officer has noted it; before proof: the refusal `claim_not_matched`' },
  { cause: 'no real name in the channel, or another person’s', codes: [], note: 'not known to this data: what an app told is compared at the claim and forgotten; the refusals `channel_real_name_foreign`, `channel_identity_number_foreign` and `channel_real_name_missing` say it there' },
  { cause: 'the face does not match', codes: ['face_no_match'] },
  { cause: 'face service or text messages do not answer', codes: ['face_service_unavailable', 'sms_unavailable'] },
  { cause: 'the app that one enters from does not answer', codes: ['channel_unreachable'] },
  { cause: 'no phone on record, or an old one', codes: ['phone_missing_in_registry', 'phone_outdated_in_registry'], note: 'an old one once an officer has noted it' },
  { cause: 'a child without a guardian on record', codes: ['guardian_needed'] },
  { cause: 'the region offers no e-card, or has paused it', codes: ['region_not_open', 'region_paused'] },
  { cause: 'the region is not approved to issue, or no longer', codes: ['issuer_not_approved', 'issuer_suspended', 'issuer_withdrawn'] },
  { cause: 'the bank’s phone or account (level 2)', codes: ['bank_account_not_activated'], note: 'the account’s activation is known; the bank’s phone number is not known to this data' },
  { cause: 'six wrong PINs', codes: ['pin_paused', 'device_must_prove_again'] },
  { cause: 'two cards in use', codes: ['several_cards'] },
];

/** Why a hospital or pharmacy refuses (§8.7). */
export const atTheCounter: readonly Cause[] = [
  { cause: 'arrears', codes: ['contributions_in_arrears', 'account_frozen_in_arrears', 'participation_paused'] },
  { cause: 'waiting period', codes: ['waiting_period'] },
  { cause: 'not insured, or not here', codes: ['not_insured', 'not_insured_here', 'participation_ended'], note: 'a filing for treatment elsewhere is not known to this data' },
  { cause: 'the hospital’s system or line', codes: ['hospital_system_down', 'network_down'] },
  { cause: 'data wrong or not up to date', codes: ['name_differs_in_registry', 'phone_outdated_in_registry', 'phone_missing_in_registry', 'photo_missing'] },
  { cause: 'balance too low', codes: ['balance_low'], note: 'with the shortfall, where an amount was said; never stops what the fund pays' },
  { cause: 'chip, stripe or face damaged', codes: ['chip_damaged', 'stripe_damaged', 'face_damaged'], note: 'once a guided check at a counter has found it' },
  { cause: 'sealed, lost, locked, cancelled', codes: ['card_sealed', 'card_temporarily_lost', 'card_formally_lost', 'card_locked', 'card_cancelled'] },
  { cause: 'expired, or about to', codes: ['card_expired', 'card_expires_soon'] },
  { cause: 'PIN of the chip card wrong or locked', codes: [], note: 'not known to this data: no chip is read; of the e-card’s own PIN see `pin_paused`' },
  { cause: 'the place is not designated', codes: ['not_accepted_here'], note: 'a place that is not on the list has no terminal, and then nobody is asked' },
  { cause: 'the place takes another credential only', codes: ['not_accepted_here', 'code_unreadable'], note: 'a counter of ours recognises foreign codes and says what to open' },
  { cause: 'item outside the catalogue; ceiling reached', codes: [], note: 'not known to this data: there is no catalogue of items, and no sum of what was paid' },
];

/** What the texts do not know yet: of the e-card, the phone and the shown code. */
export const ofTheECard: readonly Cause[] = [
  { cause: 'there is no e-card, or it ended', codes: ['ecard_not_claimed', 'ecard_ended'] },
  { cause: 'level 1 where level 2 is asked', codes: ['card_number_not_given'] },
  { cause: 'an unknown phone, or a wrong clock', codes: ['device_unknown', 'device_clock_wrong'] },
  { cause: 'no line, in a region that paused codes without one', codes: ['offline_paused'] },
  { cause: 'the code is no code of ours, forged, old, used, replaced or ended', codes: ['code_unreadable', 'code_not_genuine', 'code_expired', 'code_already_used', 'code_superseded', 'code_ended'] },
];
