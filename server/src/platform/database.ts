import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyInto } from 'pg-copy-streams';

const { DATE, INT8, TIMESTAMPTZ } = pg.types.builtins;
// The array types have no names in `pg`.
const [TEXTS, INT8S, DATES, TIMESTAMPTZS] = [1009, 1016, 1182, 1185];
const toDate: (text: string) => Date = pg.types.getTypeParser(TIMESTAMPTZ);
const toTexts: (text: string) => (string | null)[] = pg.types.getTypeParser(TEXTS);

// A calendar day stays text, because a Date has an hour and a zone. An instant is epoch milliseconds.
pg.types.setTypeParser(DATE, (text) => text);
pg.types.setTypeParser(TIMESTAMPTZ, toInstant);
pg.types.setTypeParser(INT8, toInteger);
pg.types.setTypeParser(DATES, toTexts);
pg.types.setTypeParser(TIMESTAMPTZS, (text) => toTexts(text).map((entry) => entry === null ? null : toInstant(entry)));
pg.types.setTypeParser(INT8S, (text) => toTexts(text).map((entry) => entry === null ? null : toInteger(entry)));

/** Who the connection is: `postgres` owns the schema and migrates, the others may only what a migration granted them. */
export type DatabaseRole = 'postgres' | 'yika_server' | 'yika_worker';

export type Place =
  | {
      /** A folder that holds PostgreSQL's socket, or a host name. */
      readonly host: string;
      readonly database: string;
      readonly user: DatabaseRole;
    }
  | {
      /** A PostgreSQL of somebody else. Whoever it signs in, the connection then acts as `role`; null: as whom it signed in. */
      readonly url: string;
      readonly role: Exclude<DatabaseRole, 'postgres'> | null;
    };

export interface Limits {
  /** Connections at most; 10 when not said. */
  readonly connections?: number;
  /** Milliseconds; 0 is no limit. When not said: none for the owner, 10 s for the others. */
  readonly statementTimeoutMs?: number;
  /** Milliseconds; 0 is no limit. When not said: none for the owner, 15 s for the others: the sealer of the audit relies on it. */
  readonly transactionTimeoutMs?: number;
}

type Scalar = string | number | bigint | boolean | null | Date | Uint8Array;

/** What a statement takes. Bytes are `bytea`; an instant is a Date on the way in and epoch milliseconds on the way out. */
export type Value = Scalar | readonly Scalar[];

export interface Transaction {
  /** Each connection prepares the text once, under its name; one name, one text. Columns arrive in camelCase. */
  query<Row = unknown>(name: string, text: string, values?: readonly Value[]): Promise<Row[]>;
  /** Any number of statements, without values: for migrations and tests. */
  script(text: string): Promise<void>;
  /** Streams chunks of PostgreSQL's text or csv form into `copy … from stdin`; answers how many rows came in. All or none. */
  copyFrom(text: string, chunks: AsyncIterable<string | Buffer> | Iterable<string | Buffer>): Promise<number>;
}

export interface Pool extends Transaction {
  /** Commits what the work did, or nothing of it. */
  transaction<Result>(work: (database: Transaction) => Promise<Result>): Promise<Result>;
  /** How many connections are open, idle, and how many callers wait for one. */
  connections(): { readonly open: number; readonly idle: number; readonly waiting: number };
  end(): Promise<void>;
}

export function connect(place: Place, limits: Limits = {}): Pool {
  const pool = new pg.Pool({
    ...(('url' in place) ? { connectionString: place.url } : place),
    max: limits.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    options: startupOptions(place, limits),
  });
  // An 'error' that nobody hears ends the process. Whoever was using the connection is told by their own query.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    ...queriesOn(pool),
    copyFrom: (text, chunks) => inTransaction(pool, (database) => database.copyFrom(text, chunks)),
    transaction: (work) => inTransaction(pool, work),
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    end: () => pool.end(),
  };
}

/** Said when the connection opens, so that no statement runs without them. */
function startupOptions(place: Place, limits: Limits): string {
  const role = 'url' in place ? place.role : null;
  const isOwner = 'url' in place ? role === null : place.user === 'postgres';
  const statementTimeoutMs = limits.statementTimeoutMs ?? (isOwner ? null : 10_000);
  const transactionTimeoutMs = limits.transactionTimeoutMs ?? (isOwner ? null : 15_000);
  return [
    ...(role ? [`-c role=${role}`] : []),
    ...(statementTimeoutMs === null ? [] : [`-c statement_timeout=${statementTimeoutMs}`]),
    ...(transactionTimeoutMs === null ? [] : [`-c transaction_timeout=${transactionTimeoutMs}`]),
    '-c timezone=UTC',
  ].join(' ');
}

async function inTransaction<Result>(pool: pg.Pool, work: (database: Transaction) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const result = await work({ ...queriesOn(client), copyFrom: (text, chunks) => copy(client, text, chunks) });
    // After a failed query that the work swallowed, PostgreSQL answers a commit with a rollback, and with no error.
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

function queriesOn(connection: pg.Pool | pg.PoolClient): Pick<Transaction, 'query' | 'script'> {
  return {
    query: async <Row>(name: string, text: string, values: readonly Value[] = []) => {
      const { rows } = await connection.query<Record<string, unknown>>({ name, text, values: [...values] });
      return rows.map(inCamelCase) as Row[];
    },
    script: async (text) => {
      await connection.query(text);
    },
  };
}

async function copy(client: pg.PoolClient, text: string, chunks: AsyncIterable<string | Buffer> | Iterable<string | Buffer>): Promise<number> {
  const stream = client.query(copyInto(text));
  await pipeline(Readable.from(chunks), stream);
  return stream.rowCount;
}

const camelNames = new Map<string, string>();

function inCamelCase(row: Record<string, unknown>) {
  const renamed: Record<string, unknown> = {};
  for (const name in row) renamed[camelName(name)] = row[name];
  return renamed;
}

/** Column names are a closed list, so each is rewritten once. */
function camelName(name: string): string {
  const known = camelNames.get(name);
  if (known !== undefined) return known;
  const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  camelNames.set(name, camel);
  return camel;
}

function toInstant(text: string): number {
  return toDate(text).getTime();
}

function toInteger(text: string): number {
  const integer = Number(text);
  if (!Number.isSafeInteger(integer)) throw new Error('an int8 does not fit a number');
  return integer;
}
