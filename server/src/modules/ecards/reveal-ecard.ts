import type { ReplyOf, revealECard as revealECardRoute } from '@yika/contract';
import type { HolderCaller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { openCardNumber } from '../cards/index.ts';
import { openPerson, readPhotoUrl } from '../holders/index.ts';
import { getECardToday } from './get-ecard.ts';

/** After this the page closes the eye again. */
const SECONDS_OPEN = 30;

/** The card face in clear, for its holder; on record before it is seen. The number is that of the card whose number was proved. */
export async function revealECard(world: World, { caller, reference }: { readonly caller: HolderCaller; readonly reference: string }): Promise<ReplyOf<typeof revealECardRoute>> {
  const { ecard, card } = await getECardToday(world, caller.holderId);
  const seen = ['name', 'identity_number', 'card_number', 'photo'];
  const person = await openPerson(world, caller.holderId, { caller, action: 'ecard.revealed', subject: ecard.ecardId, seen, reference });
  return {
    name: person.name,
    identityNumber: person.identityNumber,
    cardNumber: ecard.cardId === null || card === null ? null : await openCardNumber(world, card),
    photo: await readPhotoUrl(world, caller.holderId),
    hidesAfterSeconds: SECONDS_OPEN,
  };
}
