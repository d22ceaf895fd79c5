import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../server/src/platform/database.ts';
import { migrate } from '../../server/src/platform/migrations-table.ts';
import { approveTestIssuers } from '../../server/test/approved-issuers.ts';
import { startOwnPostgres } from '../../server/src/platform/own-postgres.ts';
import type { Size } from './benches.ts';
import { coresUsed } from './cores-used.ts';

const CONNECTIONS = 16;

/** A PostgreSQL of one's own, migrated, that keeps what it has said it keeps (fsync; a tiny run does without); gone after `close`. */
export async function durableDatabase(size: Size) {
  const folder = mkdtempSync(join(tmpdir(), 'yika-bench-'));
  const postgres = await startOwnPostgres(folder, { durable: size === 'full' });
  const owner = connect({ host: postgres.host, database: 'postgres', user: 'postgres' });
  await migrate(owner);
  await approveTestIssuers(owner);
  const pool = connect({ host: postgres.host, database: 'postgres', user: 'yika_server' }, { connections: CONNECTIONS });
  return {
    owner, pool,
    /** Of this process and of its PostgreSQL. */
    cores: () => coresUsed(postgres.pid),
    close: async () => {
      await Promise.all([owner.end(), pool.end()]);
      await postgres.stop();
      await rm(folder, { recursive: true });
    },
  };
}
