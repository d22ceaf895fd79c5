import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { Participation } from './rules/index.ts';

/** Every participation of a person, of every kind and region. */
export async function listParticipations(database: Transaction, holderId: HolderId): Promise<Participation[]> {
  return database.query<Participation>('list_participations', `
    select insurance_kind, region_code, state, since, until, waiting_until
    from participations where holder_id = $1 order by insurance_kind, region_code`, [holderId]);
}
