import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';

export interface Passkey {
  readonly staffId: Id<'Staff'>;
  readonly passkeyId: Id<'Passkey'>;
  readonly credentialId: string;
  /** COSE, as the authenticator gave it. */
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly name: string;
  readonly transports: readonly string[];
  readonly backedUp: boolean;
  readonly addedAt: number;
  readonly lastUsedAt: number | null;
}

const columns = 'staff_id, passkey_id, credential_id, public_key, counter, name, transports, backed_up, added_at, last_used_at';

/** False: this authenticator's credential stands there already. */
export async function insertPasskey(database: Transaction, passkey: Omit<Passkey, 'passkeyId' | 'lastUsedAt'> & { readonly deviceBound: boolean }): Promise<boolean> {
  const rows = await database.query('insert_staff_passkey', `
    insert into staff_passkeys (staff_id, credential_id, public_key, counter, name, transports, device_bound, backed_up, added_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (credential_id) do nothing returning passkey_id`,
    [passkey.staffId, passkey.credentialId, passkey.publicKey, passkey.counter, passkey.name, passkey.transports, passkey.deviceBound, passkey.backedUp, new Date(passkey.addedAt)]);
  return rows.length === 1;
}

/** Held, so that its counter moves once for each answer. Null: there is none, or it was ended. */
export async function lockPasskey(database: Transaction, credentialId: string): Promise<Passkey | null> {
  const [passkey] = await database.query<Passkey>('lock_staff_passkey', `
    select ${columns} from staff_passkeys where credential_id = $1 and ended_at is null for update`, [credentialId]);
  return passkey ?? null;
}

export async function notePasskeyUse(database: Transaction, { staffId, passkeyId }: Pick<Passkey, 'staffId' | 'passkeyId'>, { counter, backedUp, at }: { readonly counter: number; readonly backedUp: boolean; readonly at: number }): Promise<void> {
  await database.query('note_staff_passkey_use', `
    update staff_passkeys set counter = $3, backed_up = $4, last_used_at = $5 where staff_id = $1 and passkey_id = $2`, [staffId, passkeyId, counter, backedUp, new Date(at)]);
}

export async function listPasskeysOf(database: Transaction, staffId: Id<'Staff'>): Promise<Passkey[]> {
  return database.query<Passkey>('list_staff_passkeys', `select ${columns} from staff_passkeys where staff_id = $1 and ended_at is null order by added_at, passkey_id`, [staffId]);
}

/** All of a person, held: of two that are ended at once one stays. */
export async function lockPasskeysOf(database: Transaction, staffId: Id<'Staff'>): Promise<Pick<Passkey, 'passkeyId'>[]> {
  return database.query<Pick<Passkey, 'passkeyId'>>('lock_staff_passkeys_of', `
    select passkey_id from staff_passkeys where staff_id = $1 and ended_at is null order by passkey_id for update`, [staffId]);
}

/** One, or with null all of a person. */
export async function endPasskeys(database: Transaction, staffId: Id<'Staff'>, { passkeyId, at }: { readonly passkeyId: Id<'Passkey'> | null; readonly at: number }): Promise<void> {
  await database.query('end_staff_passkeys', `
    update staff_passkeys set ended_at = $3 where staff_id = $1 and ($2::uuid is null or passkey_id = $2) and ended_at is null`, [staffId, passkeyId, new Date(at)]);
}
