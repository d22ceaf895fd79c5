import type { InClear, PersonField } from '@yika/contract';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { listCards, openCardNumber } from '../cards/index.ts';
import type { Card } from '../cards/rules/index.ts';
import { readPersonForRules, readPhotoUrl } from '../holders/index.ts';
import { lookFor, type Look, type LookedAt } from './look.ts';
import { takeUnmasking, type LookRefusal } from './look-budgets.ts';

const SECONDS_OPEN = 60;

interface Unmasking extends Pick<Look, 'reason' | 'reference'> {
  readonly fields: readonly PersonField[];
  /** What it is about, as it stands on record: a matter, or the id of a case. */
  readonly subject: string;
}

/** Somebody who was looked up by their number. Refusals: as of `lookFor`; person_unmaskings_spent. */
export async function unmaskPerson(world: World, caller: StaffCaller, { fields, ...look }: Look & { readonly fields: readonly PersonField[] }): Promise<Decision<InClear, LookRefusal>> {
  const looked = await lookFor(world, caller, look, 'person.unmasked');
  return looked.allowed ? unmask(world, caller, looked.value, { fields, subject: look.matter, reason: look.reason, reference: look.reference }) : looked;
}

/**
 * Somebody whom the asker has before them already, because that person asked for something: whoever calls has seen to it that it is theirs
 * to look at. Refusal: person_unmaskings_spent.
 */
export async function unmaskHolder(world: World, caller: StaffCaller, holderId: HolderId, asked: Unmasking): Promise<Decision<InClear, 'person_unmaskings_spent'>> {
  return unmask(world, caller, { person: await readPersonForRules(world, holderId), cards: await listCards(world.database, holderId) }, asked);
}

/** Only the fields that were asked for, each on record by name before it is seen. */
async function unmask(world: World, caller: StaffCaller, { person, cards }: LookedAt, { fields, subject, reason, reference }: Unmasking): Promise<Decision<InClear, 'person_unmaskings_spent'>> {
  const entry = { holderId: person.holderId, at: world.now(), caller, action: 'person.unmasked', subject, reference };
  if (!(await takeUnmasking(world, caller))) {
    await recordAudit(world.database, { ...entry, outcome: 'person_unmaskings_spent' });
    return deny('person_unmaskings_spent');
  }
  await recordAudit(world.database, { ...entry, outcome: reason, seen: [...fields] });
  const asked = new Set(fields);
  return allow({
    ...(asked.has('name') && { name: person.name }),
    ...(asked.has('identity_number') && { identityNumber: person.identityNumber }),
    ...(asked.has('phone') && { phone: person.phone }),
    ...(asked.has('card_number') && { cardNumbers: await numbersOf(world, cards) }),
    ...(asked.has('photo') && { photo: await readPhotoUrl(world, person.holderId) }),
    hidesAfterSeconds: SECONDS_OPEN,
  });
}

function numbersOf(world: World, cards: readonly Card[]): Promise<{ cardId: string; cardNumber: string }[]> {
  return Promise.all(cards.map(async (card) => ({ cardId: card.cardId, cardNumber: await openCardNumber(world, card) })));
}
