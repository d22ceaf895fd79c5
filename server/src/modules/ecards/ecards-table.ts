import type { Transaction } from '../../platform/database.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import type { ECard, Level } from './rules/index.ts';

const columns = 'ecard_id, holder_id, region_code, level, card_id, identity_authorised_during_loss, claimed_at, pin_paused_until';

export async function findLiveECard(database: Transaction, holderId: HolderId): Promise<ECard | null> {
  const [ecard] = await database.query<ECard>('find_live_ecard', `
    select ${columns} from ecards where holder_id = $1 and ended_at is null`, [holderId]);
  return ecard ?? null;
}

/** One that is, or was: when it came, how its holder was proved, how and why it ended. */
export interface PastECard {
  readonly ecardId: Id<'ECard'>;
  readonly regionCode: RegionCode;
  readonly level: Level;
  readonly claimedAt: number;
  readonly provedBy: 'phone' | 'face' | 'counter';
  readonly endedAt: number | null;
  readonly endReason: string | null;
}

/** Every one of a person, newest first. */
export async function listPastECards(database: Transaction, holderId: HolderId): Promise<PastECard[]> {
  return database.query<PastECard>('list_past_ecards', `
    select ecard_id, region_code, level, claimed_at, proved_by, ended_at, end_reason from ecards where holder_id = $1 order by claimed_at desc, ecard_id`, [holderId]);
}

/** For a batch: those of them who have a live e-card. */
export async function findHoldersWithECard(database: Transaction, holderIds: readonly HolderId[]): Promise<HolderId[]> {
  const rows = await database.query<{ holderId: HolderId }>('find_holders_with_ecard', `
    select holder_id from ecards where holder_id = any($1::bigint[]) and ended_at is null order by holder_id`, [holderIds]);
  return rows.map(({ holderId }) => holderId);
}

/** When the newest of those that are no more came to its end, epoch milliseconds; null: there never was one. */
export async function findLastECardEnd(database: Transaction, holderId: HolderId): Promise<number | null> {
  const [ecard] = await database.query<{ endedAt: number }>('find_last_ecard_end', `
    select ended_at from ecards where holder_id = $1 and ended_at is not null order by ended_at desc limit 1`, [holderId]);
  return ecard?.endedAt ?? null;
}

/** Takes the row lock: every act that changes devices of an e-card takes it first, so that none waits for another in a circle. */
export async function lockLiveECard(database: Transaction, holderId: HolderId): Promise<ECard | null> {
  const [ecard] = await database.query<ECard>('lock_live_ecard', `
    select ${columns} from ecards where holder_id = $1 and ended_at is null for update`, [holderId]);
  return ecard ?? null;
}

export interface PinRecord {
  readonly pinHash: Buffer;
  readonly pinSalt: Buffer;
}

export interface NewECard extends PinRecord {
  readonly ecardId: Id<'ECard'>;
  readonly holderId: HolderId;
  readonly regionCode: RegionCode;
  readonly level: Level;
  readonly cardId: Id<'Card'> | null;
  readonly provedBy: 'phone' | 'face' | 'counter';
  readonly at: number;
}

/**
 * False where the person has a live e-card: one_live_ecard_per_holder says so whatever happens at the same moment. A rival's row stands in
 * one_live_binding_per_card too, and is met in either first: so no index is named here, or the other would throw.
 */
export async function insertECard(database: Transaction, ecard: NewECard): Promise<boolean> {
  const rows = await database.query('insert_ecard', `
    insert into ecards (holder_id, ecard_id, region_code, level, card_id, claimed_at, proved_by, pin_hash, pin_salt)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict do nothing
    returning ecard_id`,
    [ecard.holderId, ecard.ecardId, ecard.regionCode, ecard.level, ecard.cardId, new Date(ecard.at), ecard.provedBy, ecard.pinHash, ecard.pinSalt]);
  return rows.length === 1;
}

/**
 * A person proved anew: the live e-card takes over what this claim proved, and no more – without a card number none is bound, so that it
 * does not hang on a card that was replaced meanwhile –, and its PIN is the new one, with all its tries.
 */
export async function renewECard(database: Transaction, ecard: NewECard): Promise<void> {
  await database.query('renew_ecard', `
    update ecards set level = $3, card_id = $4, region_code = $5, proved_by = $6, pin_hash = $7, pin_salt = $8,
      pin_tries_today = 0, pin_tries_day = null, pin_paused_until = null
    where holder_id = $1 and ecard_id = $2`,
    [ecard.holderId, ecard.ecardId, ecard.level, ecard.cardId, ecard.regionCode, ecard.provedBy, ecard.pinHash, ecard.pinSalt]);
}

export async function savePin(database: Transaction, { holderId, ecardId }: Pick<ECard, 'holderId' | 'ecardId'>, { pinHash, pinSalt }: PinRecord): Promise<void> {
  await database.query('save_pin', `
    update ecards set pin_hash = $3, pin_salt = $4 where holder_id = $1 and ecard_id = $2`, [holderId, ecardId, pinHash, pinSalt]);
}

export async function bindCard(database: Transaction, { holderId, ecardId }: Pick<ECard, 'holderId' | 'ecardId'>, cardId: Id<'Card'>): Promise<void> {
  await database.query('bind_card', `
    update ecards set card_id = $3, level = 2 where holder_id = $1 and ecard_id = $2`, [holderId, ecardId, cardId]);
}

/** True where it was otherwise before. */
export async function saveLossAuthorisation(database: Transaction, holderId: HolderId, allowed: boolean): Promise<boolean> {
  const rows = await database.query('save_loss_authorisation', `
    update ecards set identity_authorised_during_loss = $2
    where holder_id = $1 and ended_at is null and identity_authorised_during_loss <> $2 returning ecard_id`, [holderId, allowed]);
  return rows.length === 1;
}

export async function endLiveECard(database: Transaction, holderId: HolderId, { reason, at }: { readonly reason: string; readonly at: number }): Promise<Id<'ECard'> | null> {
  const [row] = await database.query<{ ecardId: Id<'ECard'> }>('end_live_ecard', `
    update ecards set ended_at = $2, end_reason = $3 where holder_id = $1 and ended_at is null returning ecard_id`, [holderId, new Date(at), reason]);
  return row?.ecardId ?? null;
}
