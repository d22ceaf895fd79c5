import type { BodyOf, reportDamage as reportDamageRoute } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { TerminalCaller } from '../../../platform/values/caller.ts';
import { asHolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { findDamage as findDamageRow, recordDamage } from './card-damages-table.ts';
import { findTypedCard } from '../by-number/find-typed-card.ts';
import { asksOnly, findDamage, type CardPart, type DamageFinding } from '../rules/index.ts';

export interface CheckedDamage {
  readonly resultId: string;
  readonly part: CardPart;
  readonly finding: DamageFinding;
}

interface Checked {
  readonly caller: TerminalCaller;
  readonly body: BodyOf<typeof reportDamageRoute>;
  readonly reference: string;
}

/** A guided check at a counter, recorded. Refusals: request_malformed, for answers of another part; card_not_found_here, the same for a wrong number and an unknown person. */
export async function checkDamage(world: World, { caller, body, reference }: Checked): Promise<CheckedDamage> {
  if (!asksOnly(body.part, body.answers)) throw new Refusal('request_malformed');
  const at = world.now();
  const card = await findTypedCard(world, body);
  if (!card) throw new Refusal('card_not_found_here');
  const { holderId, cardId } = card;
  const finding = findDamage(body.part, body.answers);
  const damageId = await recordDamage(world.database, { holderId, cardId, part: body.part, finding, answers: body.answers, servicePointId: caller.servicePointId, at });
  await recordAudit(world.database, { holderId, at, caller, action: 'card.damage_checked', subject: cardId, outcome: finding, reference });
  return { resultId: `${holderId}:${damageId}`, part: body.part, finding };
}

/** Somebody typed numbers that are no card's. */
export async function recordMissedCard({ database, now }: Pick<World, 'database' | 'now'>, { caller, reference }: Omit<Checked, 'body'>): Promise<void> {
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'card.damage_checked', subject: 'card', outcome: 'card_not_found_here', reference });
}

/** What was recorded before, by the id of its result; said again under a reference of its own, which leads here too. */
export async function answerDamageAgain(world: World, resultId: string, { caller, reference }: Omit<Checked, 'body'>): Promise<CheckedDamage> {
  const [holderId = '', damageId = ''] = resultId.split(':');
  const damage = await findDamageRow(world.database, asHolderId(Number(holderId)), damageId);
  if (!damage) throw new Refusal('card_not_found_here');
  await recordAudit(world.database, { holderId: asHolderId(Number(holderId)), at: world.now(), caller, action: 'card.damage_answer_repeated', subject: damageId, outcome: damage.finding, reference });
  return { resultId, part: damage.part, finding: damage.finding };
}
