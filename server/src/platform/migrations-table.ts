import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from './database.ts';

const folder = new URL('../../migrations/', import.meta.url);

/** Any number that nobody else uses as an advisory lock: two processes that migrate at once take turns. */
const TURN = 7_295_100;

/**
 * Forward only, in the order of their names, by the owner of the schema; the server itself may not change a table.
 * Answers the names applied now. Each migration is one transaction: it is there wholly, or not at all.
 */
export async function migrate(owner: Pool, applied: (name: string) => void = () => {}): Promise<readonly string[]> {
  await owner.transaction(async (database) => {
    await database.script(`select pg_advisory_xact_lock(${TURN})`);
    await database.script(roles);
    await database.script(`
      create table if not exists migrations (name text primary key, applied_at timestamptz not null default now());
      grant select on migrations to yika_server, yika_worker`);
  });

  const now: string[] = [];
  for (const name of migrationNames()) {
    const claimed = await owner.transaction(async (database) => {
      const [claim] = await database.query('claim_migration', `
        insert into migrations (name) values ($1) on conflict do nothing returning name`, [name]);
      if (claim) await database.script(readFileSync(new URL(name, folder), 'utf8'));
      return claim !== undefined;
    });
    if (claimed) {
      now.push(name);
      applied(name);
    }
  }
  return now;
}

/** Those that this program knows and the database has not had: none of them may be missing when the server says it is ready. */
export async function findMissingMigrations(database: Pick<Pool, 'query'>): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>('find_applied_migrations', 'select name from migrations');
  const had = new Set(rows.map(({ name }) => name));
  return migrationNames().filter((name) => !had.has(name));
}

export function migrationNames(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.sql')).sort();
}

/** Roles belong to the whole PostgreSQL, so another database of ours may have made them already. */
const roles = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'yika_server') then create role yika_server login; end if;
    if not exists (select from pg_roles where rolname = 'yika_worker') then create role yika_worker login; end if;
    execute format('grant yika_server, yika_worker to %I', current_user);
  end $$;
  grant usage on schema public to yika_server, yika_worker`;
