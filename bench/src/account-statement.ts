import { viewStatement } from '../../server/src/modules/insurance/view-statement.ts';
import type { Pool } from '../../server/src/platform/database.ts';
import type { HolderCaller } from '../../server/src/platform/values/caller.ts';
import { asHolderId, asId, type HolderId } from '../../server/src/platform/values/ids.ts';
import { testWorld } from '../../server/test/test-world.ts';
import { benchLine, each, perSecond, type BenchLine } from './bench-line.ts';
import type { Size } from './benches.ts';
import { durableDatabase } from './durable-database.ts';
import { parallel } from './parallel.ts';
import { inTurns } from './turns.ts';

const REGION = '110100';
const YEARS = 20;
const MOVEMENTS_A_YEAR = 24;
const PAGE = 50;
const SIZES = {
  full: { turns: 10, warmUp: 2, readers: 8, statements: 400, holders: 2_000 },
  tiny: { turns: 1, warmUp: 1, readers: 2, statements: 4, holders: 4 },
} as const;

interface Part {
  readonly part: string;
  readonly asked: { readonly year?: number; readonly before?: number };
}

const PARTS: readonly Part[] = [
  { part: 'the newest page', asked: {} },
  { part: 'a page from the middle', asked: { before: (YEARS * MOVEMENTS_A_YEAR) / 2 } },
  { part: 'one year', asked: { year: 2020 } },
];

/**
 * A page of a holder's statement after twenty years of movements, with the balance compared and the look on record in a commit of its own,
 * beside the bare statement that reads the same movements; and beside accounts that are one year old. Eight at once, each of another holder.
 */
export async function benchAccountStatement(size: Size): Promise<BenchLine[]> {
  const { owner, pool, cores, close } = await durableDatabase(size);
  try {
    const { turns, warmUp, readers, statements, holders } = SIZES[size];
    await owner.script(`${accountsOf(0, holders, YEARS)}; ${accountsOf(holders, holders, 1)}`);
    await owner.script('vacuum analyze');
    const [old, young] = [some(0, holders, statements), some(holders, holders, statements)];
    const inTransaction = testWorld(pool, Date.now);
    const ours = (whose: readonly HolderId[], asked: Part['asked']) => () => parallel(readers, whose, async (holderId) => {
      const { movements, agrees } = await inTransaction((world) => viewStatement(world, callerOf(holderId), { asked: { ...asked, limit: PAGE }, reference: 'YK-BENC-HBEN-CH' }));
      if (movements.length === 0 || !agrees) throw new Error('a statement has movements, and its balance is that of the account');
    });
    const lines: BenchLine[] = [];
    for (const { part, asked } of PARTS) {
      const took = await inTurns({
        ours: ours(old, asked), young: ours(young, asked.year === undefined ? {} : asked),
        bare: () => parallel(readers, old, async (holderId) => whole(await readBare(pool, holderId, asked))),
      }, { turns, warmUp, cores: async () => cores() });
      const count = statements * turns;
      const speed = ({ clock }: { readonly clock: number }) => perSecond(count, clock);
      lines.push(
        benchLine({
          bench: 'account-statement', part, unit: '1/s', value: speed(took.ours), against: 'the bare statement that reads the same movements, and nothing kept', againstValue: speed(took.bare),
          details: {
            'movements of the account': YEARS * MOVEMENTS_A_YEAR, 'movements of all': holders * (YEARS + 1) * MOVEMENTS_A_YEAR,
            'ms of PostgreSQL’s core, each': each(count, took.ours.postgres), 'bare': each(count, took.bare.postgres),
          },
        }),
        benchLine({ bench: 'account-statement', part: `${part}, as the account grows`, unit: '1/s', value: speed(took.ours), against: 'the same of accounts that are one year old', againstValue: speed(took.young), details: { years: [1, YEARS] } }),
      );
    }
    return lines;
  } finally {
    await close();
  }
}

async function readBare(pool: Pool, holderId: HolderId, { year, before = Number.MAX_SAFE_INTEGER }: Part['asked']): Promise<readonly object[]> {
  const columns = 'movement_no, booked_on, kind, amount_fen, balance_after_fen, place, source, as_of';
  if (year !== undefined) return pool.query('bare_year', `select ${columns} from account_movements where holder_id = $1 and region_code = $2 and booked_year = $3 order by movement_no desc limit $4`, [holderId, REGION, year, PAGE + 1]);
  return pool.query('bare_page', `select ${columns} from account_movements where holder_id = $1 and region_code = $2 and movement_no < $3 order by movement_no desc limit $4`, [holderId, REGION, before, PAGE + 1]);
}

function whole(page: readonly object[]): void {
  if (page.length === 0) throw new Error('a page has movements');
}

/** Spread over all, so that what was read just now is not read again at once. */
function some(from: number, holders: number, count: number): readonly HolderId[] {
  return Array.from({ length: count }, (_, place) => asHolderId(from + 1 + ((place * 7) % holders)));
}

function callerOf(holderId: HolderId): HolderCaller {
  return { kind: 'holder', holderId, deviceNo: 1, sessionId: asId('00000000-0000-7000-8000-000000000000') };
}

/** Each month something in and something out; the last year is 2020. */
const accountsOf = (from: number, holders: number, years: number) => `
  insert into accounts (holder_id, region_code, balance_fen, as_of) select ${from} + n, '${REGION}', ${years * 12 * 100}, '2021-01-01' from generate_series(1, ${holders}) n;
  insert into account_movements (holder_id, region_code, movement_no, booked_on, kind, amount_fen, balance_after_fen, source, as_of)
    select ${from} + n, '${REGION}', 1 + m, make_date(${2021 - years} + m / ${MOVEMENTS_A_YEAR}, 1 + (m % ${MOVEMENTS_A_YEAR}) / 2, 5 + m % 2),
      case m % 2 when 0 then 'monthly_credit' else 'pharmacy_payment' end, case m % 2 when 0 then 300 else -200 end, (m / 2) * 100 + case m % 2 when 0 then 300 else 100 end, 'agency', '2021-01-01'
    from generate_series(1, ${holders}) n, generate_series(0, ${years * MOVEMENTS_A_YEAR - 1}) m`;
