import type { Purpose } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Id } from '../../platform/values/ids.ts';

/** A device at a counter: bound to one service point, licensed for some purposes, known by its key. */
export interface Terminal {
  readonly servicePointId: Id<'ServicePoint'>;
  readonly terminalId: Id<'Terminal'>;
  /** What it is called on the spot: 'Till 3'. */
  readonly till: string;
  readonly purposes: readonly Purpose[];
  readonly enrolledAt: number | null;
  readonly revokedAt: number | null;
}

export type TerminalKey = Pick<Terminal, 'servicePointId' | 'terminalId'>;

const columns = 'service_point_id, terminal_id, till, purposes, enrolled_at, revoked_at';

/** The held change by which a terminal is as it is; none where nobody was asked: in the demonstration. */
export interface TerminalApproval {
  readonly approvalId?: Id<'Approval'>;
}

/** Without a code yet: it can do nothing until it is given one and somebody types it. */
export async function insertTerminal(database: Transaction, { servicePointId, terminalId, till, purposes, approvalId }: Omit<Terminal, 'enrolledAt' | 'revokedAt'> & TerminalApproval): Promise<void> {
  await database.query('insert_terminal', `
    insert into terminals (service_point_id, terminal_id, till, purposes, approval_id) values ($1, $2, $3, $4, $5)`, [servicePointId, terminalId, till, purposes, approvalId ?? null]);
}

/** A new one takes the place of an old one that nobody typed. False: it is enrolled or revoked already, or there is none. */
export async function saveEnrolmentCode(database: Transaction, { servicePointId, terminalId }: TerminalKey, { enrolmentHash, expiresAt }: { readonly enrolmentHash: Buffer; readonly expiresAt: number }): Promise<boolean> {
  const [saved] = await database.query('save_terminal_enrolment', `
    update terminals set enrolment_hash = $3, enrolment_expires_at = $4
    where service_point_id = $1 and terminal_id = $2 and enrolled_at is null and revoked_at is null returning terminal_id`, [servicePointId, terminalId, enrolmentHash, new Date(expiresAt)]);
  if (!saved) return false;
  await database.query('delete_terminal_enrolments', 'delete from terminal_enrolments where service_point_id = $1 and terminal_id = $2', [servicePointId, terminalId]);
  await database.query('insert_terminal_enrolment', `
    insert into terminal_enrolments (enrolment_hash, service_point_id, terminal_id) values ($1, $2, $3)`, [enrolmentHash, servicePointId, terminalId]);
  return true;
}

/** Those of a place that may still do something, or wait for their code. */
export async function countTerminalsAt(database: Transaction, servicePointId: Id<'ServicePoint'>): Promise<number> {
  const [row] = await database.query<{ count: number }>('count_terminals_at', 'select count(*) from terminals where service_point_id = $1 and revoked_at is null', [servicePointId]);
  return row?.count ?? 0;
}

export interface TerminalCounts {
  readonly servicePointId: Id<'ServicePoint'>;
  readonly waiting: number;
  readonly enrolled: number;
  readonly revoked: number;
}

/** Places without one are missing. */
export async function countTerminalsOf(database: Transaction, servicePointIds: readonly Id<'ServicePoint'>[]): Promise<TerminalCounts[]> {
  return database.query<TerminalCounts>('count_terminals_of', `
    select service_point_id, count(*) filter (where revoked_at is null and enrolled_at is null) as waiting,
      count(*) filter (where revoked_at is null and enrolled_at is not null) as enrolled, count(*) filter (where revoked_at is not null) as revoked
    from terminals where service_point_id = any($1) group by service_point_id`, [servicePointIds]);
}

/** Those that stand there by name, then the newest of those that were revoked. */
export async function listTerminalsAt(database: Transaction, servicePointId: Id<'ServicePoint'>, revokedAtMost: number): Promise<Terminal[]> {
  return database.query<Terminal>('list_terminals_at', `
    (select ${columns} from terminals where service_point_id = $1 and revoked_at is null order by till, terminal_id)
    union all
    (select ${columns} from terminals where service_point_id = $1 and revoked_at is not null order by revoked_at desc limit $2)`, [servicePointId, revokedAtMost]);
}

/** By its id alone, with the region of its place; also a revoked one. */
export async function findTerminalById(database: Transaction, terminalId: Id<'Terminal'>): Promise<(Terminal & { readonly regionCode: Id<'Region'> }) | null> {
  const [terminal] = await database.query<Terminal & { regionCode: Id<'Region'> }>('find_terminal_by_id', `
    select ${columns.replaceAll(/\w+/g, (name) => `t.${name}`)}, p.region_code
    from terminals t join service_points p on p.service_point_id = t.service_point_id where t.terminal_id = $1`, [terminalId]);
  return terminal ?? null;
}

/** The one that a held change put there. */
export async function findTerminalOfApproval(database: Transaction, servicePointId: Id<'ServicePoint'>, approvalId: Id<'Approval'>): Promise<TerminalKey | null> {
  const [terminal] = await database.query<TerminalKey>('find_terminal_of_approval', 'select service_point_id, terminal_id from terminals where service_point_id = $1 and approval_id = $2', [servicePointId, approvalId]);
  return terminal ?? null;
}

/** Takes the code away, whoever of several asks first: it works once. Null: there is none, or no longer. */
export async function takeEnrolment(database: Transaction, enrolmentHash: Buffer): Promise<TerminalKey | null> {
  const [key] = await database.query<TerminalKey>('take_terminal_enrolment', `
    delete from terminal_enrolments where enrolment_hash = $1 returning service_point_id, terminal_id`, [enrolmentHash]);
  return key ?? null;
}

/** False: the code had run out, or the terminal was revoked meanwhile. */
export async function saveTerminalKey(database: Transaction, { servicePointId, terminalId }: TerminalKey, { keyHash, at }: { readonly keyHash: Buffer; readonly at: number }): Promise<boolean> {
  const [saved] = await database.query('save_terminal_key', `
    update terminals set key_hash = $3, enrolled_at = $4, enrolment_hash = null
    where service_point_id = $1 and terminal_id = $2 and enrolment_expires_at > $4 and revoked_at is null
    returning terminal_id`, [servicePointId, terminalId, keyHash, new Date(at)]);
  if (!saved) return false;
  await database.query('insert_terminal_key', `
    insert into terminal_keys (key_hash, service_point_id, terminal_id) values ($1, $2, $3)`, [keyHash, servicePointId, terminalId]);
  return true;
}

export async function findTerminal(database: Transaction, { servicePointId, terminalId }: TerminalKey): Promise<Terminal | null> {
  const [terminal] = await database.query<Terminal>('find_terminal', `
    select ${columns} from terminals where service_point_id = $1 and terminal_id = $2`, [servicePointId, terminalId]);
  return terminal ?? null;
}

/** Also a revoked one: whoever asks says so. */
export async function findTerminalByKey(database: Transaction, keyHash: Buffer): Promise<(Terminal & { readonly regionCode: Id<'Region'> }) | null> {
  const [terminal] = await database.query<Terminal & { regionCode: Id<'Region'> }>('find_terminal_by_key', `
    select ${columns.replaceAll(/\w+/g, (name) => `t.${name}`)}, p.region_code
    from terminal_keys k
      join terminals t on t.service_point_id = k.service_point_id and t.terminal_id = k.terminal_id and t.key_hash = k.key_hash
      join service_points p on p.service_point_id = t.service_point_id
    where k.key_hash = $1`, [keyHash]);
  return terminal ?? null;
}

/** Every terminal of a place, also those whose code was not typed yet. */
export async function revokeAllAt(database: Transaction, servicePointId: Id<'ServicePoint'>, at: number): Promise<Id<'Terminal'>[]> {
  const rows = await database.query<Pick<Terminal, 'terminalId'>>('revoke_all_terminals_at', `
    update terminals set revoked_at = $2 where service_point_id = $1 and revoked_at is null returning terminal_id`, [servicePointId, new Date(at)]);
  return rows.map(({ terminalId }) => terminalId);
}

/** Those that may do more than this, in the order in which their purposes were given; whoever may do nothing any more is revoked, and keeps its purposes for what it still has to hand in. */
export async function narrowAllAt(
  database: Transaction,
  servicePointId: Id<'ServicePoint'>,
  { purposes, at }: { readonly purposes: readonly Purpose[]; readonly at: number },
): Promise<Pick<Terminal, 'terminalId' | 'revokedAt'>[]> {
  return database.query<Pick<Terminal, 'terminalId' | 'revokedAt'>>('narrow_all_terminals_at', `
    update terminals set
      purposes = case when purposes && $2 then array(select purpose from unnest(purposes) with ordinality as given (purpose, place) where purpose = any($2) order by place) else purposes end,
      revoked_at = case when purposes && $2 then null else $3::timestamptz end
    where service_point_id = $1 and revoked_at is null and not purposes <@ $2
    returning terminal_id, revoked_at`, [servicePointId, purposes, new Date(at)]);
}

/** By its id alone, as it is read from a list or a label. Null: there is none, or it is revoked already. */
export async function markRevoked(database: Transaction, { terminalId, approvalId, at }: Pick<Terminal, 'terminalId'> & TerminalApproval & { readonly at: number }): Promise<TerminalKey | null> {
  const [revoked] = await database.query<TerminalKey>('mark_terminal_revoked', `
    update terminals set revoked_at = $2, approval_id = coalesce($3, approval_id) where terminal_id = $1 and revoked_at is null
    returning service_point_id, terminal_id`, [terminalId, new Date(at), approvalId ?? null]);
  return revoked ?? null;
}
