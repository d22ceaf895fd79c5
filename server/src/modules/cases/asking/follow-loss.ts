import type { CaseEventKind, CaseState, LossContent } from '@yika/contract';
import { randomUUIDv7 } from 'node:crypto';
import { actorOf } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findCard, type CardEvent } from '../../cards/index.ts';
import type { CaseKey } from '../case.ts';
import { insertCaseEvent } from '../case-events-table.ts';
import { findCase, insertCase, lockGranted, saveCase } from '../cases-table.ts';
import { takeNumber } from './take-number.ts';

/**
 * A loss that was reported is a case of its holder, whoever reported it: granted at once and over. That it was undone or has lapsed is
 * written there too. The card is locked by the act that tells of it, and its record in the audit is that of the card.
 */
export async function followLoss(world: World, event: CardEvent): Promise<void> {
  switch (event.kind) {
    case 'card.temporary_loss_reported':
      return openLoss(world, event);
    case 'card.loss_lifted':
      return endLoss(world, event, 'withdrawn');
    case 'card.loss_lapsed':
      return endLoss(world, event, 'lapsed');
    case 'card.loss_lapses_soon':
    case 'card.formal_loss_reported':
    case 'card.locked':
    case 'card.unlocked':
    case 'card.closed':
    case 'card.collected':
      return;
  }
}

async function openLoss(world: World, { holderId, cardId, at, caller, lossLapsesOn }: CardEvent): Promise<void> {
  const card = await findCard(world.database, { holderId, cardId });
  if (!card) return;
  const key: CaseKey = { holderId, caseId: asId(randomUUIDv7()) };
  const caseNumber = await takeNumber(world, key);
  const content: LossContent = { cardId, lapsesOn: lossLapsesOn ?? null };
  const sealed = world.sealer.seal({ table: 'cases', holderId, version: key.caseId }, content);
  await insertCase(world.database, { ...key, caseNumber, service: 'temporary_loss', subject: cardId, regionCode: card.issuerRegionCode, at, dueOn: dayInChina(at), sealed });
  await write(world, { key, at, state: 'granted', what: 'opened', actor: actorOf(caller) });
}

async function endLoss(world: World, { holderId, cardId, at, caller }: CardEvent, ended: 'withdrawn' | 'lapsed'): Promise<void> {
  // None: reported before losses were cases.
  const key = await lockGranted(world.database, { holderId, service: 'temporary_loss', subject: cardId });
  if (key) await write(world, { key, at, state: ended, what: ended, actor: actorOf(caller) });
}

interface Written {
  readonly key: CaseKey;
  readonly at: number;
  readonly state: CaseState;
  readonly what: CaseEventKind;
  readonly actor: string;
}

async function write({ database }: World, { key, at, state, what, actor }: Written): Promise<void> {
  const one = await findCase(database, key);
  if (!one) throw new Error('a case that was opened stands there');
  const eventNo = one.events + 1;
  await saveCase(database, { ...one, state, stateSince: at, decidedAt: one.decidedAt ?? at, events: eventNo });
  await insertCaseEvent(database, key, { eventNo, what, actor, reason: null, sealed: null, at });
}
