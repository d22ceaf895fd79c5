import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../server/src/config.ts';
import { connect, type Pool } from '../../server/src/platform/database.ts';
import type { Product } from '../product.ts';
import type { Source } from './find-leaks.ts';

/** Logs, what the product writes down for others, and figures; not the keys, and not what the pages are built of. */
export function filesOf({ dataFolder }: Product): readonly Source[] {
  const names = ['run.json', 'demo.json', 'demo-clock.json', 'audit-roots.jsonl', 'postgres/postgres.log', 'postgres/starter.json', ...globSync('log/*', { cwd: dataFolder })];
  return names.flatMap((name) => {
    try {
      return [{ name, bytes: readFileSync(join(dataFolder, name)) }];
    } catch {
      // Written only when there is something to write.
      return [];
    }
  });
}

/** Every table there is, ours and those of packages: text as text, bytes as the bytes that they are and as hexadecimal. */
export async function dumpOf({ dataFolder }: Product): Promise<readonly Source[]> {
  return withOwner(dataFolder, async (owner) => {
    const columns = await owner.query<{ place: string; name: string; type: string }>('every_column', `
      select format('%I.%I', table_schema, table_name) as place, column_name::text as name, data_type::text as type
      from information_schema.columns join pg_tables on schemaname = table_schema and tablename = table_name
      where table_schema not in ('pg_catalog', 'information_schema')`);
    const dumped: Source[] = [];
    for (const place of new Set(columns.map((column) => column.place))) {
      dumped.push({ name: `table ${place}`, bytes: await dumpTable(owner, place, columns.filter((column) => column.place === place)) });
    }
    return dumped;
  });
}

async function dumpTable(owner: Pool, place: string, columns: readonly { readonly name: string; readonly type: string }[]): Promise<Buffer> {
  const parts = columns.map(({ name, type }) => (type === 'bytea' ? `coalesce("${name}", '')` : `convert_to(coalesce("${name}"::text, ''), 'UTF8')`));
  const hexadecimal = columns.filter(({ type }) => type === 'bytea').map(({ name }) => `convert_to(encode(coalesce("${name}", ''), 'hex'), 'UTF8')`);
  const rows = await owner.query<{ line: Buffer }>(`dump ${place}`.slice(0, 60), `select ${[...parts, ...hexadecimal].join(` || '\\x0a'::bytea || `)} as line from ${place}`);
  return Buffer.concat(rows.flatMap(({ line }) => [line, Buffer.from('\n')]));
}

/** For a test that plants something in the database, to see that it is found there. */
export async function withOwner<Result>(dataFolder: string, work: (owner: Pool) => Promise<Result>): Promise<Result> {
  const owner = connect(readConfig({ YIKA_DATA_DIR: dataFolder }).ownerDatabase, { connections: 1 });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
