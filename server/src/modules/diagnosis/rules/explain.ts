import { actors, reasonCodes, reasonTraits, severities, type ReasonCode } from '@yika/contract/reason-codes';
import type { FoundReason, StillWorksCode } from '@yika/contract/reasons';
import { cardFindings, standingOfTheDead } from './card-findings.ts';
import { ecardFindings } from './ecard-findings.ts';
import type { Depth, PersonFacts, PlainFacts } from './facts.ts';
import { insuranceFindings } from './insurance-findings.ts';
import { plainFindings } from './plain-findings.ts';
import { worksFor, worksForAnybody } from './still-works.ts';

export interface Explained {
  /** In the order in which they are told: who can act now, nearest first; of those the gravest. */
  readonly reasons: readonly FoundReason[];
  readonly stillWorks: readonly StillWorksCode[];
}

/** For somebody about whom nothing may be said. The same whoever asks and whatever was typed. */
export function explainToAnybody(facts: PlainFacts): Explained {
  return { reasons: inOrder(plainFindings(facts)), stillWorks: worksForAnybody };
}

/** Every reason that the facts hold, as far as whoever asks may know it. */
export function explain(facts: PersonFacts, depth: Exclude<Depth, 'public'>): Explained {
  const all = inOrder([...personFindings(facts), ...plainFindings(facts)]);
  const reasons = depth === 'phone' ? all.filter(({ code }) => toldAfterPhoneCode.has(code)) : all;
  return { reasons, stillWorks: worksFor(facts, reasons, depth) };
}

const DEAD = 2;

function personFindings(facts: PersonFacts): FoundReason[] {
  if (facts.lifeStatus === DEAD) return [...standingOfTheDead(facts), { code: 'holder_deceased' }];
  const others = [...cardFindings(facts), ...registryFindings(facts)];
  return [...others, ...ecardFindings(facts, others), ...insuranceFindings(facts)];
}

function registryFindings({ needsGuardian, nameDiffers, phoneMissing, phoneOutdated, photoMissing }: PersonFacts): FoundReason[] {
  const found: readonly [boolean, ReasonCode][] = [
    [needsGuardian, 'guardian_needed'],
    [nameDiffers, 'name_differs_in_registry'],
    [phoneMissing, 'phone_missing_in_registry'],
    [phoneOutdated && !phoneMissing, 'phone_outdated_in_registry'],
    [photoMissing, 'photo_missing'],
  ];
  return found.filter(([holds]) => holds).map(([, code]) => ({ code }));
}

/** The state of card and e-card, and what is not about a person: never insurance, balance or what the registry holds. */
const toldAfterPhoneCode: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'card_not_found', 'card_cancelled', 'card_not_collected', 'card_sealed', 'card_locked', 'card_formally_lost', 'card_temporarily_lost',
  'own_authorisation_needed', 'card_expired', 'card_expires_soon', 'several_cards', 'chip_damaged', 'stripe_damaged', 'face_damaged',
  'issuer_not_approved', 'issuer_suspended', 'issuer_withdrawn', 'region_not_open', 'region_paused', 'offline_paused', 'ecard_not_claimed', 'ecard_ended', 'card_number_not_given', 'bank_account_not_activated', 'pin_paused',
  'device_unknown', 'device_must_prove_again', 'device_clock_wrong', 'network_down', 'sms_unavailable', 'face_service_unavailable', 'face_no_match', 'channel_unreachable',
  'code_unreadable', 'code_not_genuine', 'code_expired', 'code_superseded', 'code_already_used', 'code_ended', 'hospital_system_down', 'not_accepted_here',
]);

/** Each code once: the first found, which is the one of the room that knows most. */
function inOrder(found: readonly FoundReason[]): readonly FoundReason[] {
  const once = new Map<ReasonCode, FoundReason>();
  for (const reason of found) if (!once.has(reason.code)) once.set(reason.code, reason);
  return [...once.values()].sort((one, other) => rank(one) - rank(other));
}

function rank({ code, severity = reasonTraits[code].severity }: FoundReason): number {
  const { whoCanAct } = reasonTraits[code];
  return (actors.indexOf(whoCanAct) * severities.length + severities.indexOf(severity)) * reasonCodes.length + reasonCodes.indexOf(code);
}
