import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId } from '../../platform/values/ids.ts';

/** What somebody noted as wrong in the registry and nobody has mended yet. */
export interface HolderFinding {
  readonly finding: 'name_differs' | 'phone_outdated';
  readonly notedOn: Day;
}

export async function listFindings(database: Transaction, holderId: HolderId): Promise<HolderFinding[]> {
  return database.query<HolderFinding>('list_findings', `
    select finding, noted_on from holder_findings where holder_id = $1 order by finding`, [holderId]);
}

/** It was mended. */
export async function deleteFinding(database: Transaction, holderId: HolderId, finding: HolderFinding['finding']): Promise<void> {
  await database.query('delete_finding', 'delete from holder_findings where holder_id = $1 and finding = $2', [holderId, finding]);
}

export async function noteFinding(database: Transaction, holderId: HolderId, { finding, notedOn }: HolderFinding): Promise<void> {
  await database.query('note_finding', `
    insert into holder_findings (holder_id, finding, noted_on) values ($1, $2, $3) on conflict do nothing`, [holderId, finding, notedOn]);
}
