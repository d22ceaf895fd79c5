import type { Transaction } from '../../../platform/database.ts';
import type { NeighbourName, NeighbourReport } from '../rules/index.ts';

/** Until the end of the transaction: of several processes one opens and one ends an outage. */
export async function lockNeighbour(database: Transaction, neighbour: NeighbourName): Promise<void> {
  await database.query('lock_neighbour', 'select pg_advisory_xact_lock(hashtext($1))', [`neighbour ${neighbour}`]);
}

export async function saveReport(database: Transaction, { neighbour, reporter, answers, expiresAt }: NeighbourReport & { readonly neighbour: NeighbourName; readonly reporter: string }): Promise<void> {
  await database.query('save_neighbour_report', `
    insert into neighbour_reports (neighbour, reporter, answers, expires_at) values ($1, $2, $3, $4)
    on conflict (neighbour, reporter) do update set answers = excluded.answers, expires_at = excluded.expires_at`, [neighbour, reporter, answers, new Date(expiresAt)]);
}

export async function listReports(database: Transaction, neighbour: NeighbourName): Promise<NeighbourReport[]> {
  return database.query<NeighbourReport>('list_neighbour_reports', 'select answers, expires_at from neighbour_reports where neighbour = $1', [neighbour]);
}

export async function deleteReports(database: Transaction, neighbour: NeighbourName): Promise<void> {
  await database.query('delete_neighbour_reports', 'delete from neighbour_reports where neighbour = $1', [neighbour]);
}
