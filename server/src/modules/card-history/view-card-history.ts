import type { CardHistoryView, CardPast, CardStepBy, CardStepWhy } from '@yika/contract';
import { maskCardNumber } from '@yika/contract/numbers';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina, type Day } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { listCardChanges, listCards, listEveryDamage, listLastTold, openCardNumber, type CardChangeRow, type DamageAt } from '../cards/index.ts';
import type { Card } from '../cards/rules/index.ts';
import { areaNames, getPolicy } from '../regions/index.ts';
import { findServicePoint } from '../staff/index.ts';
import { stepsOf, type Changed } from './rules/index.ts';
import { viewPastECards } from './view-ecards.ts';

/** What became of the holder's cards and e-card, newest first; the look is on record before it is answered. */
export async function viewCardHistory(world: World, caller: HolderCaller, reference: string): Promise<CardHistoryView> {
  const { database } = world;
  const { holderId } = caller;
  const asOf = world.now();
  const today = dayInChina(asOf);
  await recordAudit(database, { holderId, at: asOf, caller, action: 'card.history_viewed', subject: 'own', seen: ['masked_card_number', 'card_history', 'devices'], reference });
  const cards = await listCards(database, holderId);
  const kept = { changes: await listCardChanges(database, holderId), damages: await listEveryDamage(database, holderId), told: await listLastTold(database, holderId) };
  const views: CardPast[] = [];
  for (const card of cards) views.push(await viewCard(world, card, { ...kept, cards, today }));
  return { cards: views, ecards: await viewPastECards(world, holderId), today, asOf };
}

interface Kept {
  readonly cards: readonly Card[];
  readonly changes: readonly CardChangeRow[];
  readonly damages: readonly DamageAt[];
  readonly told: ReadonlyMap<string, number>;
  readonly today: Day;
}

async function viewCard(world: World, card: Card, { cards, changes, damages, told, today }: Kept): Promise<CardPast> {
  const { cardId, issuerRegionCode: regionCode, issuedOn, validTo, replacesCardId } = card;
  const successor = cards.find((other) => other.replacesCardId === cardId) ?? null;
  const own = changes.filter((change) => change.cardId === cardId).map((change) => toChanged(change, successor));
  const hotline = await getPolicy(world.database, 'hotline', { regionCode, day: today });
  return {
    cardId, maskedNumber: maskCardNumber(await openCardNumber(world, card)), regionCode, regionName: areaNames(regionCode), hotline: hotline.value, issuedOn, validTo,
    replaces: replacesCardId, replacedBy: successor?.cardId ?? null, asOf: told.get(cardId) ?? world.now(), steps: stepsOf(card, own, today),
    damages: await viewDamages(world, damages.filter((damage) => damage.cardId === cardId)),
  };
}

function toChanged({ at, change, status, statusBefore, lossLapsesOn, actor }: CardChangeRow, successor: Card | null): Changed {
  const day = dayInChina(at);
  const why: CardStepWhy = change === 'closed' && successor?.collectedOn === day ? 'replaced' : change;
  return { day, at, change: why, status, statusBefore, lapsesOn: lossLapsesOn, by: byOf(actor) };
}

/** Who reports a loss without signing in has proved it by the code to their phone. */
function byOf(actor: string): CardStepBy {
  if (actor === 'holder' || actor === 'stranger') return 'holder';
  if (actor === 'operator:clock') return 'clock';
  return actor === 'operator:registry' ? 'registry' : 'desk';
}

async function viewDamages({ database }: World, damages: readonly DamageAt[]): Promise<CardPast['damages']> {
  const views: CardPast['damages'] = [];
  for (const { at, part, finding, servicePointId } of damages) {
    const place = await findServicePoint(database, servicePointId);
    views.push({ at, part, finding, place: place?.name ?? null });
  }
  return views;
}
