import { randomUUIDv7 } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { PinHasher } from '../../server/src/modules/ecards/index.ts';
import type { Pool } from '../../server/src/platform/database.ts';
import type { ChannelPlatforms } from '../../server/src/modules/channels/index.ts';
import { houseOn } from '../../server/test/house-on.ts';
import type { Size } from './benches.ts';
import { crowdOf } from './crowd.ts';
import { durableDatabase } from './durable-database.ts';

interface ScenePlan {
  readonly size: Size;
  readonly hasher: PinHasher;
  readonly crowd: number;
  /** Wraps what the house asks its database by, for whoever measures it. */
  readonly around?: (pool: Pool) => Pool;
  /** The apps that people come from; unless said, such as answer at once. */
  readonly platforms?: (pool: Pool) => ChannelPlatforms;
}

/**
 * The holder's side as it is served, on a durable PostgreSQL with a crowd in it; beside it, in the same process and on the same
 * connections, an empty server for the bare routes, which also says what a bench has to know: the SMS inbox, what was written, what it cost.
 */
export async function holderScene({ size, hasher, crowd, around = (pool) => pool, platforms }: ScenePlan) {
  const { owner, pool, cores, close } = await durableDatabase(size);
  await owner.script(`${crowdOf(crowd)}; ${BARE_ROWS}`);
  const house = await houseOn({ owner, pool: around(pool), hasher, ...(platforms && { platforms: platforms(pool) }) });
  const bare: FastifyInstance = Fastify();
  bare.get<{ Querystring: { to: string } }>('/inbox', async ({ query }) => ({ code: house.neighbours.codeTo(query.to) }));
  bare.get('/cores', async () => cores());
  bare.get('/rows', async () => ({ rows: await countRows(owner) }));
  return {
    house, bare, pool,
    /** Both addresses, once everything is there. */
    listen: async () => {
      await owner.script('analyze');
      const place = { port: 0, host: '127.0.0.1' };
      return { ours: await house.app.listen(place), bare: await bare.listen(place) };
    },
    close: async () => {
      await Promise.all([house.app.close(), bare.close()]);
      await hasher.close();
      await close();
    },
  };
}

/** As many bare rows in one transaction as asked for, each as wide as most of those that an act leaves. */
export async function insertBare(pool: Pool, count: number): Promise<void> {
  await pool.transaction(async (database) => {
    for (let row = 0; row < count; row += 1) {
      await database.query('insert_bare_row', 'insert into bare_rows (row_id, home, words, hash, at) values ($1, $2, $3, $4, $5)', [randomUUIDv7(), row, WORDS, HASH, new Date()]);
    }
  });
}

const WORDS = 'x'.repeat(60);
const HASH = Buffer.alloc(32, 1);
const BARE_ROWS = `
  create table bare_rows (row_id uuid primary key, home bigint not null, words text not null, hash bytea not null, at timestamptz not null);
  grant insert on bare_rows to yika_server;
  insert into bare_rows (row_id, home, words, hash, at) select uuidv7(), n, repeat('x', 60), sha256(n::text::bytea), now() from generate_series(1, 1000) n`;

async function countRows(owner: Pool): Promise<number> {
  const tables = await owner.query<{ name: string }>('tables', `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
  let rows = 0;
  for (const { name } of tables) rows += (await owner.query<{ count: number }>(`count ${name}`, `select count(*) from ${name}`))[0]?.count ?? 0;
  return rows;
}
