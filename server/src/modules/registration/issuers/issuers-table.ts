import type { Transaction } from '../../../platform/database.ts';
import type { Day } from '../../../platform/values/day.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { upwardsFrom, type RegionCode } from '../../regions/rules/index.ts';
import { standingAfter, type Issued, type Issuer, type IssuerEventKind } from '../rules/index.ts';

type Row = Omit<Issuer, 'standing' | 'standingSince'> & { readonly what: IssuerEventKind; readonly onDay: Day };

const columns = 'i.area_code, i.issuer_number, i.since, e.what, e.on_day, e.scope';
const withNewest = `approved_issuers i join lateral (
  select what, on_day, scope from issuer_events where area_code = i.area_code order by event_no desc limit 1) e on true`;

export async function findIssuer(database: Transaction, areaCode: RegionCode): Promise<Issuer | null> {
  const [issuer] = await findIssuers(database, [areaCode]);
  return issuer ?? null;
}

/** Of these areas themselves those that were ever approved. */
export async function findIssuers(database: Transaction, areaCodes: readonly string[]): Promise<Issuer[]> {
  const rows = await database.query<Row>('find_issuers', `select ${columns} from ${withNewest} where i.area_code = any($1)`, [areaCodes]);
  return rows.map(toIssuer);
}

/** The issuer of whoever lives there: the area itself, else its city, else its province. */
export async function findNearestIssuer(database: Transaction, regionCode: RegionCode): Promise<Issuer | null> {
  const [row] = await database.query<Row>('find_nearest_issuer', `
    select ${columns} from ${withNewest} where i.area_code = any($1) order by i.area_code desc limit 1`, [upwardsFrom(regionCode)]);
  return row ? toIssuer(row) : null;
}

/** By number, in which order they were approved. */
export async function listIssuers(database: Transaction): Promise<Issuer[]> {
  const rows = await database.query<Row>('list_issuers', `select ${columns} from ${withNewest} order by i.issuer_number`);
  return rows.map(toIssuer);
}

export interface NewIssuerEvent {
  readonly areaCode: RegionCode;
  readonly what: IssuerEventKind;
  readonly scope: readonly Issued[];
  readonly onDay: Day;
  readonly reason: string;
  readonly reference: string;
  /** The held change by which it is so; without one only the owner of the schema writes: the demonstration, a test. */
  readonly approvalId?: Id<'Approval'>;
  readonly at: number;
}

/**
 * Approves an area, and allots its number: one after the other, so that a number that was taken back with its transaction leaves no gap. An area that
 * was withdrawn keeps the number that it had.
 */
export async function approveIssuer(database: Transaction, event: Omit<NewIssuerEvent, 'what'>): Promise<number> {
  await database.query('lock_issuer_numbers', `select pg_advisory_xact_lock(hashtextextended('issuer numbers', 41))`);
  await database.query('approve_issuer', `
    insert into approved_issuers (area_code, issuer_number, since, approval_id)
    select $1, coalesce(max(issuer_number), 0) + 1, $2, $3 from approved_issuers
    on conflict (area_code) do nothing`, [event.areaCode, event.onDay, event.approvalId ?? null]);
  await addIssuerEvent(database, { ...event, what: 'approved' });
  const issuer = await findIssuer(database, event.areaCode);
  if (!issuer) throw new Error('an issuer that was approved is there');
  return issuer.issuerNumber;
}

/** Whoever writes here holds the lock of the subject, so that the numbers have no gap and no rival. */
export async function addIssuerEvent(database: Transaction, { areaCode, what, scope, onDay, reason, reference, approvalId, at }: NewIssuerEvent): Promise<void> {
  await database.query('add_issuer_event', `
    insert into issuer_events (area_code, event_no, what, scope, on_day, reason, reference, approval_id, at)
    select $1, coalesce(max(event_no), 0) + 1, $2, $3, $4, $5, $6, $7, $8 from issuer_events where area_code = $1`,
    [areaCode, what, scope, onDay, reason, reference, approvalId ?? null, new Date(at)]);
}

export type IssuerEvent = Pick<NewIssuerEvent, 'what' | 'scope' | 'onDay'>;

/** Oldest first: since when, until when, and for what. */
export async function listIssuerEvents(database: Transaction, areaCode: RegionCode): Promise<IssuerEvent[]> {
  return database.query<IssuerEvent>('list_issuer_events', 'select what, scope, on_day from issuer_events where area_code = $1 order by event_no', [areaCode]);
}

function toIssuer({ what, onDay, ...issuer }: Row): Issuer {
  return { ...issuer, standing: standingAfter(what), standingSince: onDay };
}
