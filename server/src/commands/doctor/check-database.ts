import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { Pool } from '../../platform/database.ts';
import { findMissingMigrations, migrationNames } from '../../platform/migrations-table.ts';
import { PostgresFault } from '../../platform/own-postgres.ts';
import { withDatabase } from '../open-database.ts';
import { checkContents } from './check-contents.ts';
import type { Finding } from './finding.ts';

/** Starts our own for a moment where it does not run, and asks it for version, tables and time. */
export async function checkDatabase(config: Config): Promise<readonly Finding[]> {
  if (config.ownPostgresFolder && !existsSync(join(config.ownPostgresFolder, 'cluster'))) {
    return [{ name: 'postgresql', state: 'warn', says: 'Not made yet.', todo: '`npm start` makes it.' }];
  }
  try {
    return await withDatabase(config, async ({ owner }) => {
      const tables = await checkTables(owner);
      const machine = [await checkVersion(owner), tables, await checkClock(owner)];
      return tables.state === 'ok' ? [...machine, ...(await checkContents(owner, config.mode))] : machine;
    });
  } catch (error) {
    if (error instanceof PostgresFault) return [{ name: 'postgresql', state: 'fail', says: error.message, todo: 'Read the words of PostgreSQL above.' }];
    const todo = config.ownPostgresFolder ? 'Stop Yika and start it again.' : 'Check address, name and password in DATABASE_URL.';
    return [{ name: 'postgresql', state: 'fail', says: 'It does not answer.', todo }];
  }
}

async function checkVersion(owner: Pool): Promise<Finding> {
  const [row] = await owner.query<{ number: number; version: string }>('doctor_version', `
    select current_setting('server_version_num')::integer as number, current_setting('server_version') as version`);
  if (row && row.number >= 180_000) return { name: 'postgresql', state: 'ok', says: row.version };
  return { name: 'postgresql', state: 'fail', says: `${row?.version ?? 'unknown'} is too old.`, todo: 'Use PostgreSQL 18 or newer.' };
}

async function checkTables(owner: Pool): Promise<Finding> {
  const missing = await findMissingMigrations(owner).catch(() => migrationNames());
  if (missing.length === 0) return { name: 'tables', state: 'ok', says: `all ${migrationNames().length} migrations` };
  return { name: 'tables', state: 'fail', says: `${missing.length} migrations are missing.`, todo: '`npm run yika -- migrate`, or `npm start`.' };
}

/** Codes live for seconds: the machine and the database have to agree on the time. */
async function checkClock(owner: Pool): Promise<Finding> {
  const askedMs = Date.now();
  const [row] = await owner.query<{ now: number }>('doctor_clock', 'select clock_timestamp() as now');
  const halfMs = (Date.now() - askedMs) / 2;
  const offMs = Math.round(Math.abs((row?.now ?? 0) - askedMs - halfMs) - halfMs);
  if (offMs <= 500) return { name: 'clock', state: 'ok', says: 'agrees with the database' };
  const says = `${(offMs / 1000).toFixed(1)} s apart from the database.`;
  return { name: 'clock', state: offMs <= 3_000 ? 'warn' : 'fail', says, todo: 'Let both machines take their time from NTP.' };
}
