import type { FoundPersonView, Language } from '@yika/contract';
import { ageYears, maskCardNumber, maskIdentityNumber, maskName, maskPhone } from '@yika/contract/numbers';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { dayInChina, type Day } from '../../platform/values/day.ts';
import { allow, type Decision } from '../../platform/values/decision.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { openCardNumber } from '../cards/index.ts';
import { standingOn, type Card } from '../cards/rules/index.ts';
import { findLiveECard } from '../ecards/index.ts';
import { cardOf, usability, usabilityPolicies } from '../ecards/rules/index.ts';
import { hasPhoto } from '../holders/index.ts';
import { getPolicies } from '../regions/index.ts';
import { lookFor, type Look, type LookedAt, type PersonPorts } from './look.ts';

const purposes = ['identity', 'payment'] as const;

/** Masked, with what the asker needs for a next step; on record in the person's home before it is answered. Refusals: as of `lookFor`. */
export async function findPerson(
  world: World, { firstReason }: PersonPorts, caller: StaffCaller, { language, ...look }: Look & { readonly language: Language },
): Promise<Decision<FoundPersonView, 'person_not_found_here' | 'person_looks_spent'>> {
  const looked = await lookFor(world, caller, look, 'person.found');
  if (!looked.allowed) return looked;
  const { person, cards } = looked.value;
  const { holderId, regionCode, lifeStatus } = person;
  const today = dayInChina(world.now());
  await recordAudit(world.database, {
    holderId, at: world.now(), caller, action: 'person.found', subject: look.matter, outcome: look.reason, reference: look.reference,
    seen: ['masked_name', 'masked_identity_number', 'masked_card_number', 'masked_phone', 'age', 'card', 'ecard'],
  });
  return allow({
    maskedName: maskName(person.name), maskedIdentityNumber: maskIdentityNumber(person.identityNumber), maskedPhone: person.phone === null ? null : maskPhone(person.phone),
    ageYears: person.birthDay === null ? null : ageYears(person.birthDay, today), hasPhoto: await hasPhoto(world.database, holderId), lifeStatus, regionCode,
    cards: await Promise.all(cards.map((card) => toCardView(world, card, today))),
    ecard: await toECardView(world, looked.value, today),
    nextStep: await firstReason(world, holderId, language),
  });
}

async function toCardView(world: World, card: Card, today: Day): Promise<FoundPersonView['cards'][number]> {
  const { status, lossLapsesOn } = standingOn(card, today);
  const { cardId, issuerRegionCode, issuedOn, validTo, collectedOn } = card;
  return { cardId, maskedCardNumber: maskCardNumber(await openCardNumber(world, card)), regionCode: issuerRegionCode, status, issuedOn, validTo, collectedOn, lossLapsesOn };
}

async function toECardView({ database }: World, { person, cards }: LookedAt, today: Day): Promise<FoundPersonView['ecard']> {
  const ecard = await findLiveECard(database, person.holderId);
  if (!ecard) return null;
  const card = cardOf(ecard, cards, today);
  const policies = await getPolicies(database, usabilityPolicies, { regionCode: card?.issuerRegionCode ?? ecard.regionCode, day: today });
  const usableFor = purposes.filter((purpose) => usability({ ecard, card, lifeStatus: person.lifeStatus, policies, today, purpose }).usable);
  return { level: ecard.level, claimedAt: ecard.claimedAt, usableFor };
}
