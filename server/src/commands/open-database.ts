import type { Config } from '../config.ts';
import { connect, type Pool } from '../platform/database.ts';
import { startOwnPostgres } from '../platform/own-postgres.ts';

interface OpenDatabase {
  /** As the owner of the schema. */
  readonly owner: Pool;
  /** As the server: what a verb does to a person, it does under the server's rights. */
  readonly server: Pool;
}

/** Opens the database for one verb: the one that runs, or our own, which then runs for as long as the verb does. */
export async function withDatabase<Result>(config: Config, work: (database: OpenDatabase) => Promise<Result>): Promise<Result> {
  const postgres = config.ownPostgresFolder ? await startOwnPostgres(config.ownPostgresFolder) : null;
  const owner = connect(config.ownerDatabase, { connections: 4 });
  const server = connect(config.database, { connections: 4 });
  try {
    return await work({ owner, server });
  } finally {
    await Promise.all([owner.end(), server.end()]);
    await postgres?.stop();
  }
}
