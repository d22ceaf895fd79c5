import { maskCardNumber } from '@yika/contract/numbers';
import type { CardContent, ComparedField, RefusalCode } from '@yika/contract';
import { dayInChina, type Day } from '../../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findCard, listCards, openCardNumber } from '../../cards/index.ts';
import { standingOn, type Card, type CardKey, type CardStatus } from '../../cards/rules/index.ts';
import type { Opening, Service, ServiceCase } from '../service.ts';

interface OneCard {
  /** Whether the change can be made of a card today. */
  readonly may: (card: Card, today: Day) => Decision<unknown, RefusalCode>;
  /** What is said to somebody none of whose cards it can be made of. */
  readonly none: RefusalCode;
  /** How the card stands once it is granted. */
  readonly becomes: CardStatus;
}

/** What all services have in common that change how one card stands: any card of theirs of which it can be made, decided by who issued it. */
export function aboutOneCard({ may, none, becomes }: OneCard) {
  return {
    mayOpen: async ({ database, now }: World, holderId: CardKey['holderId'], content: CardContent | null): Promise<Decision<Opening, RefusalCode>> => {
      const today = dayInChina(now());
      const card = content ? await findCard(database, { holderId, cardId: asId(content.cardId) }) : (await listCards(database, holderId)).find((one) => may(one, today).allowed);
      if (!card) return deny(content ? 'not_permitted' : none);
      return may(card, today).allowed ? allow({ regionCode: card.issuerRegionCode, subject: card.cardId }) : deny(none);
    },
    compare: async (world: World, one: ServiceCase<CardContent>): Promise<readonly ComparedField[]> => {
      const card = await findCard(world.database, keyOf(one));
      if (!card) return [];
      const { status } = standingOn(card, dayInChina(world.now()));
      const number = maskCardNumber(await openCardNumber(world, card));
      return [
        { field: 'masked_card_number', held: number, asked: number, differs: false },
        { field: 'card_status', held: String(status), asked: String(becomes), differs: status !== becomes },
      ];
    },
    recheck: async (world: World, one: ServiceCase<CardContent>): Promise<RefusalCode | null> => {
      const card = await findCard(world.database, keyOf(one));
      const led = card ? may(card, dayInChina(world.now())) : deny('not_permitted' as const);
      return led.allowed ? null : led.reason;
    },
  } satisfies Pick<Service<'card_unlock'>, 'mayOpen' | 'compare' | 'recheck'>;
}

export function keyOf({ holderId, content }: ServiceCase<CardContent>): CardKey {
  return { holderId, cardId: asId<'Card'>(content.cardId) };
}
