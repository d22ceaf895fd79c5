import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { Caller, StaffCaller } from '../../platform/values/caller.ts';
import { dayInChina, type Day } from '../../platform/values/day.ts';
import type { Decision } from '../../platform/values/decision.ts';
import type { World } from '../../platform/world.ts';
import type { RefusalCode } from '@yika/contract';
import { recordAudit } from '../audit/index.ts';
import { getPolicy } from '../regions/index.ts';
import { insertCardChanges } from './card-changes-table.ts';
import { findCard, lockCard, saveCard } from './cards-table.ts';
import { closed, collected, formallyLost, locked, lossLifted, reportedLost, unlocked, type Card, type CardChange, type CardKey } from './rules/index.ts';

export interface CardEvent extends CardKey {
  /** That a report lapses tomorrow changes nothing yet, and its holder is told. */
  readonly kind: `card.${CardChange | 'loss_lapses_soon'}`;
  readonly at: number;
  /** Who did it. */
  readonly caller: Caller;
  /** The day on which a reported loss lapses. */
  readonly lossLapsesOn?: Day;
}

/** The port through which the rooms above hear of a card; what they do belongs to the same transaction. app.ts joins it. */
export type TellAboveCards = (world: World, event: CardEvent) => Promise<void>;

export type CardWorld = World & { readonly tellAbove: TellAboveCards };

/** Why somebody may who is not its holder: proved by the code sent to the registered phone; or of a desk that has decided a case of this holder. */
export interface Proof {
  readonly provedHolderId: CardKey['holderId'] | null;
  readonly decidedFor?: CardKey['holderId'];
}
const UNPROVED: Proof = { provedHolderId: null };

/** Refusals: not_permitted, also when there is no such card; and every one of the rule. */
export function reportTemporaryLoss(world: CardWorld, caller: Caller, key: CardKey, proof: Proof = UNPROVED): Promise<Card> {
  return change(world, { caller, key, proof, kind: 'card.temporary_loss_reported' }, async (card, today) => {
    const { value: lengthDays } = await getPolicy(world.database, 'temporary_loss_days', { regionCode: card.issuerRegionCode, day: today });
    return reportedLost(card, today, lengthDays);
  });
}

/** The PIN was asked before this act. Refusals: not_permitted, card_not_lost, card_formally_lost. */
export function liftLoss(world: CardWorld, caller: Caller, key: CardKey): Promise<Card> {
  return change(world, { caller, key, proof: UNPROVED, kind: 'card.loss_lifted' }, async (card, today) => lossLifted(card, today));
}

/** By a desk that has granted a case of this holder, in the transaction of its decision. Refusals: those of the rule. */
export function decideFormalLoss(world: CardWorld, caller: StaffCaller, key: CardKey): Promise<Card> {
  return change(world, { caller, key, proof: { ...UNPROVED, decidedFor: key.holderId }, kind: 'card.formal_loss_reported' }, async (card, today) => formallyLost(card, today));
}

/** By an operator. */
export function lockCardApplication(world: CardWorld, caller: Caller, key: CardKey): Promise<Card> {
  return change(world, { caller: officersOnly(caller), key, proof: UNPROVED, kind: 'card.locked' }, async (card, today) => locked(card, today));
}

export function unlockCardApplication(world: CardWorld, caller: Caller, key: CardKey): Promise<Card> {
  return change(world, { caller: officersOnly(caller), key, proof: UNPROVED, kind: 'card.unlocked' }, async (card, today) => unlocked(card, today));
}

export function closeCard(world: CardWorld, caller: Caller, key: CardKey): Promise<Card> {
  return change(world, { caller: officersOnly(caller), key, proof: UNPROVED, kind: 'card.closed' }, async (card) => closed(card));
}

/** By a desk that has granted a case of this holder, in the transaction of its decision: the PIN was reset before its eyes. Refusals: those of the rule. */
export function decideUnlock(world: CardWorld, caller: StaffCaller, key: CardKey): Promise<Card> {
  return change(world, { caller, key, proof: { ...UNPROVED, decidedFor: key.holderId }, kind: 'card.unlocked' }, async (card, today) => unlocked(card, today));
}

/** Hands a card over: it works from now on, and the one it replaces is cancelled in the same transaction. The e-card follows by itself. */
export function collectCard(world: CardWorld, caller: Caller, key: CardKey): Promise<Card> {
  return handOver(world, { caller: officersOnly(caller), key, proof: UNPROVED });
}

/** The same by a desk that has granted a case of this holder, in the transaction of its decision. Refusals: those of the rule. */
export function decideEnabling(world: CardWorld, caller: StaffCaller, key: CardKey): Promise<Card> {
  return handOver(world, { caller, key, proof: { ...UNPROVED, decidedFor: key.holderId } });
}

async function handOver(world: CardWorld, by: { readonly caller: Caller; readonly key: CardKey; readonly proof: Proof }): Promise<Card> {
  const card = await change(world, { ...by, kind: 'card.collected' }, async (found, today) => collected(found, today));
  const { holderId } = by.key;
  const replaced = card.replacesCardId && (await findCard(world.database, { holderId, cardId: card.replacesCardId }));
  if (replaced && replaced.status !== 9) await change(world, { ...by, key: { holderId, cardId: replaced.cardId }, kind: 'card.closed' }, async (found) => closed(found));
  return card;
}

type Change = Decision<Partial<Pick<Card, 'collectedOn'>> & Pick<Card, 'status' | 'lossLapsesOn'>, RefusalCode>;

/** may they? → lock → decide → save → keep the change → tell → audit */
async function change(
  world: CardWorld,
  { caller, key, proof, kind }: { readonly caller: Caller; readonly key: CardKey; readonly proof: Proof; readonly kind: `card.${CardChange}` },
  decide: (card: Card, today: Day) => Promise<Change>,
): Promise<Card> {
  const at = world.now();
  if (!mayChange(caller, key, proof) || !(await findCard(world.database, key))) throw new Refusal('not_permitted');

  const card = await lockCard(world.database, key);
  const changed = { ...card, ...orRefuse(await decide(card, dayInChina(at))) } as Card;

  await saveCard(world.database, changed, at);
  const { status, lossLapsesOn } = changed;
  await insertCardChanges(world.database, [{ ...key, at, change: changeOf(kind), status, lossLapsesOn, statusBefore: card.status, caller }]);
  await world.tellAbove(world, { kind, holderId: key.holderId, cardId: key.cardId, at, caller, ...(lossLapsesOn && { lossLapsesOn }) });
  await recordAudit(world.database, { holderId: key.holderId, at, caller, action: kind, subject: key.cardId });
  return changed;
}

function changeOf(kind: `card.${CardChange}`): CardChange {
  return kind.slice('card.'.length) as CardChange;
}

function mayChange(caller: Caller, { holderId }: CardKey, { provedHolderId, decidedFor }: Proof): boolean {
  switch (caller.kind) {
    case 'operator':
      return true;
    case 'holder':
      return caller.holderId === holderId;
    case 'stranger':
      return provedHolderId === holderId;
    case 'terminal':
    case 'service_point':
    case 'app':
    case 'neighbour':
      return false;
    case 'staff':
      return decidedFor === holderId;
  }
}

function officersOnly(caller: Caller): Caller {
  if (caller.kind !== 'operator') throw new Refusal('not_permitted');
  return caller;
}

