import type { PersonField, ReplyOf, unmaskPerson as unmaskPersonRoute } from '@yika/contract';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { openCardNumber } from '../cards/index.ts';
import type { Card } from '../cards/rules/index.ts';
import { readPhotoUrl } from '../holders/index.ts';
import { lookFor, type Look } from './look.ts';
import { takeUnmasking, type LookRefusal } from './look-budgets.ts';

type Unmasked = ReplyOf<typeof unmaskPersonRoute>;

const SECONDS_OPEN = 60;

/** Only the fields that were asked for, each on record by name before it is seen. Refusals: as of `lookFor`; person_unmaskings_spent. */
export async function unmaskPerson(world: World, caller: StaffCaller, { fields, ...look }: Look & { readonly fields: readonly PersonField[] }): Promise<Decision<Unmasked, LookRefusal>> {
  const looked = await lookFor(world, caller, look, 'person.unmasked');
  if (!looked.allowed) return looked;
  const { person, cards } = looked.value;
  const entry = { holderId: person.holderId, at: world.now(), caller, action: 'person.unmasked', subject: look.matter, reference: look.reference };
  if (!(await takeUnmasking(world, caller))) {
    await recordAudit(world.database, { ...entry, outcome: 'person_unmaskings_spent' });
    return deny('person_unmaskings_spent');
  }
  await recordAudit(world.database, { ...entry, outcome: look.reason, seen: [...fields] });
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
