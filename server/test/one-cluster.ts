import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../src/platform/database.ts';
import { migrate } from '../src/platform/migrations-table.ts';
import { approveTestIssuers } from './approved-issuers.ts';
import { startOwnPostgres } from '../src/platform/own-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly databaseHost: string;
  }
}

/** One PostgreSQL per test run, with one migrated database in it that test files copy. */
export default async function startCluster(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'yika-test-'));
  const server = await startOwnPostgres(folder, { durable: false });
  const owner = connect({ host: server.host, database: 'postgres', user: 'postgres' });
  await owner.script('create database migrated');
  const migrated = connect({ host: server.host, database: 'migrated', user: 'postgres' });
  await migrate(migrated);
  await approveTestIssuers(migrated);
  await Promise.all([migrated.end(), owner.end()]);

  project.provide('databaseHost', server.host);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
}
