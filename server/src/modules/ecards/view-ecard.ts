import type { ECardView, Language, PlaceView, Said } from '@yika/contract';
import { ageYears, maskCardNumber, maskIdentityNumber, maskName } from '@yika/contract/numbers';
import type { HolderCaller } from '../../platform/values/caller.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { findLastLookFromAPlace } from '../audit/index.ts';
import { openCardNumber } from '../cards/index.ts';
import { standingOn, waitingReplacement, type Card } from '../cards/rules/index.ts';
import { openPerson, type Person } from '../holders/index.ts';
import { explainEntitlement } from '../insurance/index.ts';
import { accountFor } from '../insurance/rules/index.ts';
import { countUnreadNotices } from '../notices/index.ts';
import { areaPath } from '../regions/index.ts';
import { findServicePoint, nearestAgency } from '../staff/index.ts';
import { getECardToday, type ECardToday } from './get-ecard.ts';
import { usability } from './rules/index.ts';

export interface ViewParts {
  /** The first of all reasons, with its step; from the room that knows every reason. Null: nothing is wrong. */
  readonly firstReason: (world: World, holderId: HolderId, language: Language) => Promise<ECardView['nextStep']>;
}

interface Looking {
  readonly caller: HolderCaller;
  readonly language: Language;
  readonly reference: string;
}

/** The home page with the eye closed: card, e-card, insurance and account said separately, and one next step. The look is on record. */
export async function viewECard(world: World, { firstReason }: ViewParts, { caller, language, reference }: Looking): Promise<ECardView> {
  const { database } = world;
  const { holderId } = caller;
  const found = await getECardToday(world, holderId);
  const { ecard, card, regionCode, today } = found;
  if (!card) throw new Error('a card is never taken away, so an e-card always finds one');
  const person = await openPerson(world, holderId, { caller, action: 'ecard.viewed', subject: ecard.ecardId, seen: ['masked_name', 'masked_identity_number', 'masked_card_number', 'age'], reference });

  return {
    ecardId: ecard.ecardId,
    level: ecard.level,
    maskedName: maskName(person.name),
    maskedIdentityNumber: maskIdentityNumber(person.identityNumber),
    maskedCardNumber: ecard.cardId === null ? null : maskCardNumber(await openCardNumber(world, card)),
    ageYears: person.birthDay === null ? null : ageYears(person.birthDay, today),
    regionCode,
    regionName: nameOf(regionCode),
    card: await cardPart(world, card, found),
    ecard: ecardPart(person, found),
    ...(await insuranceParts(world, person, found)),
    nextStep: await firstReason(world, holderId, language),
    lastAccess: await lastAccess(world, holderId),
    unreadNotices: await countUnreadNotices(database, holderId),
    serverTime: world.now(),
  };
}

async function cardPart({ database }: World, card: Card, { cards, regionCode, today }: ECardToday): Promise<ECardView['card']> {
  const { status, lossLapsesOn } = standingOn(card, today);
  const waits: PlaceView | null = waitingReplacement(cards) ? await nearestAgency(database, regionCode) : null;
  return { cardId: card.cardId, status, validTo: card.validTo, lossLapsesOn, replacementWaitsAt: waits };
}

function ecardPart({ lifeStatus }: Person, { ecard, card, policies, today }: ECardToday): ECardView['ecard'] {
  const forPurpose = (purpose: 'identity' | 'payment') => {
    const { usable, reasons } = usability({ ecard, card, lifeStatus, policies, today, purpose });
    return { usable, reasons: [...reasons] };
  };
  return { identity: forPurpose('identity'), payment: forPurpose('payment'), identityAuthorisedDuringLoss: ecard.identityAuthorisedDuringLoss };
}

async function insuranceParts(world: World, { holderId, birthDay }: Person, { regionCode, today }: ECardToday): Promise<Pick<ECardView, 'insurance' | 'account'>> {
  const entitled = await explainEntitlement(world, { holderId, regionCode, today, bornOn: birthDay });
  const { contributions, accounts } = entitled.facts;
  const paidThisYear = contributions.filter(({ month, paidOn }) => month.startsWith(today.slice(0, 4)) && paidOn !== null);
  const account = accountFor(accounts, entitled.insuredIn);
  return {
    insurance: {
      insuredToday: entitled.insuredToday, kind: entitled.kind, since: entitled.since, until: entitled.until,
      reasons: entitled.reasons.map(({ code }) => code), monthsPaidThisYear: new Set(paidThisYear.map(({ month }) => month)).size,
      asOf: contributions.at(-1)?.paidOn ?? null,
    },
    account: account && { balanceFen: account.balanceFen, asOf: account.asOf },
  };
}

async function lastAccess({ database }: World, holderId: HolderId): Promise<ECardView['lastAccess']> {
  const last = await findLastLookFromAPlace(database, holderId);
  const place = last && (await findServicePoint(database, last.servicePointId));
  return last && place ? { at: last.at, place: place.name } : null;
}

/** A region that is in no list is named by its code, which reads the same in every language. */
function nameOf(regionCode: string): Said {
  return areaPath(regionCode)[0]?.name ?? { es: regionCode, 'zh-CN': regionCode, en: regionCode };
}
