import { readCardNumber, readIdentityNumber } from '@yika/contract/numbers';
import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { findHolderByNumber } from '../../holders/index.ts';
import { findCardByNumber } from './card-number.ts';
import type { Card } from '../rules/index.ts';

/** What a clerk reads off a card in hand. */
export interface TypedCard {
  readonly identityNumber: string;
  readonly cardNumber: string;
}

/** The card on which both numbers stand; null: malformed, unknown, or not of one person. Nobody learns which. */
export async function findTypedCard(world: Pick<World, 'database' | 'lookup' | 'now'>, typed: TypedCard): Promise<Card | null> {
  const identityNumber = readIdentityNumber(typed.identityNumber, dayInChina(world.now()));
  const cardNumber = readCardNumber(typed.cardNumber);
  if (!identityNumber.ok || !cardNumber.ok) return null;
  const holderId = await findHolderByNumber(world, identityNumber.value.number);
  return holderId === null ? null : findCardByNumber(world, holderId, cardNumber.value);
}
