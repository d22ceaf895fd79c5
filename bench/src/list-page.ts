import { searchAudit, sealAudit, type AuditSearch } from '../../server/src/modules/audit/index.ts';
import { testSigner } from '../../server/src/modules/audit/test/signer.ts';
import { connect, type Pool } from '../../server/src/platform/database.ts';
import { migrate } from '../../server/src/platform/migrations-table.ts';
import { startOwnPostgres } from '../../server/src/platform/own-postgres.ts';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchLine, perSecond, type BenchLine } from './bench-line.ts';
import type { Size, Wish } from './benches.ts';
import { inTurns } from './turns.ts';

const DEFAULT_ROWS = { full: 1_000_000, tiny: 2_000 };
const TURNS = { full: { turns: 12, warmUp: 2, pages: 40 }, tiny: { turns: 1, warmUp: 1, pages: 2 } } as const;
const LIMIT = 50;
const START = Date.parse('2030-01-01T00:00:00Z');
/** A million in ten days: a list grows with time, and its slots hold as many entries on the first day as on the last. */
const EACH_MS = 864;
/** So many fill slots to their end, so that the newest slot of the small list is as long as that of the large one. */
const IN_WHOLE_SLOTS = 6_250;
/** Somebody of an agency: one entry in a thousand is theirs. */
const ACTOR = 'staff:0199f2c4-8a55-7cc1-9d40-6d6f3b2a1e77';

/**
 * Pages of the list that grows fastest, the audit in the console, each entry with its seal made anew: the first page, one from the middle by
 * keyset, and those of one person of an agency. Each beside the bare statement, which reads as many rows by the same index and judges
 * none of them; and beside itself among a hundredth of the rows. One after the other on one connection; the small and the large list
 * lie in databases of their own.
 */
export async function benchListPage(size: Size, { rows = DEFAULT_ROWS[size] }: Wish = {}): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yika-bench-list-'));
  const postgres = await startOwnPostgres(folder);
  try {
    const [small, large] = [await listOf(postgres.host, 'few', wholeSlots(rows / 100)), await listOf(postgres.host, 'many', rows)];
    const lines: BenchLine[] = [];
    for (const [part, more] of PAGES) lines.push(...(await measure({ part, more, small, large }, TURNS[size])));
    await Promise.all([small.pool.end(), large.pool.end()]);
    return lines;
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true });
  }
}

interface List {
  readonly pool: Pool;
  readonly rows: number;
}

type More = (page: number, rows: number) => Partial<AuditSearch>;

/** The middle is another one for each page, so that nothing is read that was read just now. */
const PAGES: readonly (readonly [part: string, more: More])[] = [
  ['the first page', () => ({})],
  ['a page from the middle', (page, rows) => ({ after: { at: START + (rows * EACH_MS) / 2 + page * 60_000, entryId: '01000000-0000-7000-8000-000000000000' } })],
  ['the first page of one person of an agency', () => ({ actor: ACTOR })],
];

interface Measured {
  readonly part: string;
  readonly more: More;
  readonly small: List;
  readonly large: List;
}

async function measure({ part, more, small, large }: Measured, { pages, ...turns }: (typeof TURNS)[Size]): Promise<BenchLine[]> {
  const read = ({ pool, rows }: List) => async () => {
    for (let page = 0; page < pages; page += 1) whole(await searchAudit(pool, searchOf(rows, more(page, rows))));
  };
  const took = await inTurns({
    ours: read(large), few: read(small),
    bare: async () => {
      for (let page = 0; page < pages; page += 1) whole(await readBare(large.pool, searchOf(large.rows, more(page, large.rows))));
    },
  }, turns);
  const speed = ({ clock }: { readonly clock: number }) => perSecond(pages * turns.turns, clock);
  return [
    benchLine({ bench: 'list-page', part, unit: '1/s', value: speed(took.ours), against: 'the bare statement by the same index', againstValue: speed(took.bare), details: { rows: large.rows, 'entries a page': LIMIT } }),
    benchLine({ bench: 'list-page', part: `${part}, as the list grows`, unit: '1/s', value: speed(took.ours), against: `the same among ${small.rows} rows`, againstValue: speed(took.few), details: { rows: [small.rows, large.rows] } }),
  ];
}

function searchOf(rows: number, more: Partial<AuditSearch>): AuditSearch {
  return { from: START, to: START + rows * EACH_MS, actor: null, action: null, holderId: null, within: null, after: null, limit: LIMIT, ...more };
}

async function readBare(list: Pool, { from, to, actor, after }: AuditSearch): Promise<readonly object[]> {
  const until = new Date(after?.at ?? to);
  if (actor !== null) {
    return list.query('bare_page_of_actor', `
      select entry_id, at, actor, action, subject, service_point_id, purpose, outcome, seen, reference from audit_entries
      where actor = $1 and (actor like 'staff:%' or actor like 'operator:%') and at >= $2 and at <= $3 order by at desc limit $4`, [actor, new Date(from), until, LIMIT]);
  }
  return list.query('bare_page', `
    select entry_id, at, actor, action, subject, service_point_id, purpose, outcome, seen, reference from audit_entries
    where at >= $1 and at <= $2 order by at desc limit $3`, [new Date(from), until, LIMIT]);
}

function wholeSlots(rows: number): number {
  return rows < IN_WHOLE_SLOTS ? Math.ceil(rows) : Math.round(rows / IN_WHOLE_SLOTS) * IN_WHOLE_SLOTS;
}

/** A tiny list has fewer of one person than a page; an empty page would measure nothing. */
function whole(page: readonly object[]): void {
  if (page.length === 0) throw new Error('a page has entries');
}

/** Checks at counters, evenly; one entry in a thousand, and at least some, by somebody of an agency; all of it sealed. */
async function listOf(host: string, name: string, rows: number): Promise<List> {
  const cluster = connect({ host, database: 'postgres', user: 'postgres' }, { connections: 1 });
  await cluster.script(`create database ${name}`);
  await cluster.end();
  const owner = connect({ host, database: name, user: 'postgres' }, { connections: 1 });
  await migrate(owner);
  await owner.query('fill', `
    insert into audit_entries (holder_id, entry_id, at, actor, action, subject, service_point_id, purpose, outcome, seen, reference)
    select 1 + n % 100000, uuidv7(), $1::timestamptz + n * $2::double precision * interval '1 ms',
      case when n % least(1000, greatest(1, $3 / 60)) = 0 then $4 else 'terminal:T-' || n % 500 end, 'presentation.verified', uuidv7()::text, 'H' || n % 200, 'identity', 'valid', '{photo,masked_name}', 'YK-' || n
    from generate_series(0, $3 - 1) n`, [new Date(START), EACH_MS, rows, ACTOR]);
  for (let at = START; at < START + rows * EACH_MS + 1_200_000; at += 600_000) await sealAudit({ database: owner, now: () => at + 645_000, signer: testSigner, copyTo: null });
  await owner.script('vacuum analyze');
  await owner.end();
  return { rows, pool: connect({ host, database: name, user: 'yika_server' }, { connections: 1 }) };
}
