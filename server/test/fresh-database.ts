import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { connect, type DatabaseRole, type Limits, type Pool } from '../src/platform/database.ts';

/** A database of one's own: `owner` prepares and looks, `pool` is what the server gets; `as` opens further pools. */
export async function freshDatabase() {
  const host = inject('databaseHost');
  const database = `test_${randomUUID()}`;
  const cluster = connect({ host, database: 'postgres', user: 'postgres' }, { connections: 1 });
  await cluster.script(`create database "${database}" template migrated`);

  const pools: Pool[] = [];
  const as = (user: DatabaseRole, limits: Limits = {}) => {
    const pool = connect({ host, database, user }, limits);
    pools.push(pool);
    return pool;
  };
  const close = async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await cluster.script(`drop database "${database}" with (force)`);
    await cluster.end();
  };
  const place = (user: DatabaseRole) => ({ host, database, user });
  return { owner: as('postgres'), pool: as('yika_server'), as, place, close };
}
