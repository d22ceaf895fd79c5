import type { HolderId } from '../../platform/values/ids.ts';
import type { Transaction } from '../../platform/database.ts';

// Set-based writes of the tables of this room, for imports; the tables' everyday statements stand in their own files.

export interface Saved {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface ParticipationToSave {
  readonly holderId: HolderId;
  readonly insuranceKind: string;
  readonly regionCode: string;
  readonly state: string;
  readonly since: string;
  readonly until: string | null;
  readonly waitingUntil: string | null;
}

export interface ContributionToSave {
  readonly holderId: HolderId;
  readonly insuranceKind: string;
  readonly regionCode: string;
  readonly month: string;
  readonly paidOn: string | null;
  readonly baseFen: number;
}

export interface AccountToSave {
  readonly holderId: HolderId;
  readonly regionCode: string;
  readonly balanceFen: number;
  readonly asOf: string;
}

export interface MovementToSave {
  readonly holderId: HolderId;
  readonly regionCode: string;
  readonly movementNo: number;
  readonly bookedOn: string;
  readonly kind: string;
  readonly amountFen: number;
  readonly balanceAfterFen: number;
  /** Pharmacy or hospital. */
  readonly bookedAt: string | null;
  readonly source: string;
  readonly asOf: string;
}

/** Rows that are the same change nothing. `dryRun` decides the same way and is rolled back to here. */
export function saveParticipations(database: Transaction, rows: readonly ParticipationToSave[], dryRun: boolean): Promise<Saved> {
  return counted(database, { rowCount: rows.length, dryRun }, () => database.query<Written>('save_participations', `
    insert into participations as p (holder_id, insurance_kind, region_code, state, since, until, waiting_until)
    select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::date[], $6::date[], $7::date[])
    on conflict (holder_id, insurance_kind, region_code) do update
      set state = excluded.state, since = excluded.since, until = excluded.until, waiting_until = excluded.waiting_until
      where (p.state, p.since, p.until, p.waiting_until) is distinct from (excluded.state, excluded.since, excluded.until, excluded.waiting_until)
    returning (xmax = 0) as added`,
    [rows.map((one) => one.holderId), rows.map((one) => one.insuranceKind), rows.map((one) => one.regionCode), rows.map((one) => one.state),
      rows.map((one) => one.since), rows.map((one) => one.until), rows.map((one) => one.waitingUntil)]));
}

export function saveContributions(database: Transaction, rows: readonly ContributionToSave[], dryRun: boolean): Promise<Saved> {
  return counted(database, { rowCount: rows.length, dryRun }, () => database.query<Written>('save_contributions', `
    insert into contributions as c (holder_id, insurance_kind, region_code, month, paid_on, base_fen)
    select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::date[], $6::bigint[])
    on conflict (holder_id, insurance_kind, region_code, month) do update set paid_on = excluded.paid_on, base_fen = excluded.base_fen
      where (c.paid_on, c.base_fen) is distinct from (excluded.paid_on, excluded.base_fen)
    returning (xmax = 0) as added`,
    [rows.map((one) => one.holderId), rows.map((one) => one.insuranceKind), rows.map((one) => one.regionCode), rows.map((one) => one.month),
      rows.map((one) => one.paidOn), rows.map((one) => one.baseFen)]));
}

export function saveAccounts(database: Transaction, rows: readonly AccountToSave[], dryRun: boolean): Promise<Saved> {
  return counted(database, { rowCount: rows.length, dryRun }, () => database.query<Written>('save_accounts', `
    insert into accounts as a (holder_id, region_code, balance_fen, as_of)
    select * from unnest($1::bigint[], $2::text[], $3::bigint[], $4::date[])
    on conflict (holder_id, region_code) do update set balance_fen = excluded.balance_fen, as_of = excluded.as_of
      where (a.balance_fen, a.as_of) is distinct from (excluded.balance_fen, excluded.as_of)
    returning (xmax = 0) as added`,
    [rows.map((one) => one.holderId), rows.map((one) => one.regionCode), rows.map((one) => one.balanceFen), rows.map((one) => one.asOf)]));
}

/** A day on which the agency said the same again changes nothing that moved, but the statement is known to be so on that day. */
export function saveMovements(database: Transaction, rows: readonly MovementToSave[], dryRun: boolean): Promise<Saved> {
  return counted(database, { rowCount: rows.length, dryRun }, () => database.query<Written>('save_account_movements', `
    insert into account_movements as m (holder_id, region_code, movement_no, booked_on, kind, amount_fen, balance_after_fen, place, source, as_of)
    select * from unnest($1::bigint[], $2::text[], $3::bigint[], $4::date[], $5::text[], $6::bigint[], $7::bigint[], $8::text[], $9::text[], $10::date[])
    on conflict (holder_id, region_code, movement_no) do update
      set booked_on = excluded.booked_on, kind = excluded.kind, amount_fen = excluded.amount_fen, balance_after_fen = excluded.balance_after_fen,
        place = excluded.place, source = excluded.source, as_of = excluded.as_of
      where (m.booked_on, m.kind, m.amount_fen, m.balance_after_fen, m.place, m.source, m.as_of)
        is distinct from (excluded.booked_on, excluded.kind, excluded.amount_fen, excluded.balance_after_fen, excluded.place, excluded.source, excluded.as_of)
    returning (xmax = 0) as added`,
    [rows.map((one) => one.holderId), rows.map((one) => one.regionCode), rows.map((one) => one.movementNo), rows.map((one) => one.bookedOn), rows.map((one) => one.kind),
      rows.map((one) => one.amountFen), rows.map((one) => one.balanceAfterFen), rows.map((one) => one.bookedAt), rows.map((one) => one.source), rows.map((one) => one.asOf)]));
}

interface Written {
  readonly added: boolean;
}

async function counted(database: Transaction, { rowCount, dryRun }: { rowCount: number; dryRun: boolean }, write: () => Promise<Written[]>): Promise<Saved> {
  if (dryRun) await database.script('savepoint dry_run');
  const written = rowCount === 0 ? [] : await write();
  if (dryRun) await database.script('rollback to savepoint dry_run');
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added, unchanged: rowCount - written.length };
}
