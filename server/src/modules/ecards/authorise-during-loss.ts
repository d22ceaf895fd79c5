import { orRefuse } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { writeNotice } from '../notices/index.ts';
import { lockLiveECard, saveLossAuthorisation } from './ecards-table.ts';
import { getECardToday } from './get-ecard.ts';
import { lossAuthorised } from './rules/index.ts';

export interface ECardEvent {
  readonly kind: 'ecard.loss_authorisation_changed';
  readonly holderId: HolderId;
  readonly at: number;
}

/** Those above for whom it must be true in the same transaction: what a counter without a line may take. app.ts joins it. */
export type TellAboveECards = (world: World, event: ECardEvent) => Promise<void>;

interface Authorised {
  readonly caller: HolderCaller;
  readonly allow: boolean;
  readonly reference: string;
}

/** The PIN was asked before. Taking it back is always possible. Refusals: card_not_lost, policy_forbids_during_loss. */
export async function authoriseDuringLoss(world: World & { readonly tellAbove: TellAboveECards }, { caller, allow, reference }: Authorised): Promise<void> {
  const { database } = world;
  const { holderId } = caller;
  const at = world.now();
  await lockLiveECard(database, holderId);
  const { ecard, card, policies, today } = await getECardToday(world, holderId);
  if (allow) orRefuse(lossAuthorised(card, policies, today));
  if (!(await saveLossAuthorisation(database, holderId, allow))) return;

  await world.tellAbove(world, { kind: 'ecard.loss_authorisation_changed', holderId, at });
  await writeNotice(database, { holderId, kind: allow ? 'loss_authorised' : 'loss_authorisation_ended', facts: {}, at });
  await recordAudit(database, { holderId, at, caller, action: allow ? 'ecard.loss_authorised' : 'ecard.loss_authorisation_ended', subject: ecard.ecardId, reference });
}

/**
 * To be called, in the transaction of the act, whenever a card is lost, locked, found or replaced: what was authorised for one
 * loss does not hold for the next.
 */
export async function forgetLossAuthorisation({ database }: Pick<World, 'database'>, holderId: HolderId): Promise<void> {
  await saveLossAuthorisation(database, holderId, false);
}
