import type { Transaction } from '../../../platform/database.ts';
import type { HolderId, Id } from '../../../platform/values/ids.ts';
import type { CardPart, DamageFinding } from '../rules/index.ts';

export type { CardPart, DamageFinding };

export interface CardDamage {
  readonly holderId: HolderId;
  readonly damageId: Id<'Damage'>;
  readonly cardId: Id<'Card'>;
  readonly part: CardPart;
  readonly finding: DamageFinding;
  readonly at: number;
}

/** The newest finding for each part of each card. */
export async function listDamages(database: Transaction, holderId: HolderId): Promise<CardDamage[]> {
  return database.query<CardDamage>('list_damages', `
    select distinct on (card_id, part) holder_id, damage_id, card_id, part, finding, at
    from card_damages where holder_id = $1 order by card_id, part, at desc`, [holderId]);
}

/** A finding, and the counter where it was made. */
export type DamageAt = CardDamage & { readonly servicePointId: Id<'ServicePoint'> };

/** Every finding there ever was of somebody's cards, oldest first. */
export async function listEveryDamage(database: Transaction, holderId: HolderId): Promise<DamageAt[]> {
  return database.query<DamageAt>('list_every_damage', `
    select holder_id, damage_id, card_id, part, finding, at, service_point_id from card_damages where holder_id = $1 order by at, damage_id`, [holderId]);
}

export async function findDamage(database: Transaction, holderId: HolderId, damageId: string): Promise<CardDamage | null> {
  const [damage] = await database.query<CardDamage>('find_damage', `
    select holder_id, damage_id, card_id, part, finding, at from card_damages where holder_id = $1 and damage_id = $2`, [holderId, damageId]);
  return damage ?? null;
}

export async function recordDamage(
  database: Transaction,
  damage: Omit<CardDamage, 'damageId'> & { readonly answers: Readonly<Record<string, boolean>>; readonly servicePointId: string },
): Promise<Id<'Damage'>> {
  const [row] = await database.query<{ damageId: Id<'Damage'> }>('record_damage', `
    insert into card_damages (holder_id, card_id, part, finding, answers, service_point_id, at)
    values ($1, $2, $3, $4, $5, $6, $7) returning damage_id`,
    [damage.holderId, damage.cardId, damage.part, damage.finding, JSON.stringify(damage.answers), damage.servicePointId, new Date(damage.at)]);
  if (!row) throw new Error('a damage that was recorded has an id');
  return row.damageId;
}
