import { existsSync } from 'node:fs';
import type { Config } from '../../server/src/config.ts';
import { connect } from '../../server/src/platform/database.ts';
import { migrate } from '../../server/src/platform/migrations-table.ts';
import { PostgresInUse, startOwnPostgres, type OwnPostgres } from '../../server/src/platform/own-postgres.ts';
import type { Plan } from './plan.ts';
import { complain, say, step } from './progress.ts';
import { RefusalToStart } from './refusal-to-start.ts';
import type { Stopping } from './stopping.ts';
import { terminalLanguage, words } from './words.ts';

const language = terminalLanguage();

/** A PostgreSQL that answers, with every migration in it: our own, or the one that DATABASE_URL names (then null). */
export async function prepareDatabase({ config, logOf }: Plan, stopping: Stopping): Promise<OwnPostgres | null> {
  const postgres = config.ownPostgresFolder ? await startOwn(config.ownPostgresFolder, stopping) : null;
  void postgres?.ended.then(() => {
    if (stopping.begun) return;
    complain(words.childEnded[language](words.who[language]('postgres'), postgres ? `${config.ownPostgresFolder}/postgres.log` : logOf('postgres')));
    void stopping.stop(1);
  });
  if (!postgres) await checkForeign(config);
  await step('stepMigrations', () => withOwner(config, async (owner) => void (await migrate(owner))));
  return postgres;
}

/** The synthetic persons of the demo; those who are there already stay as they are. */
export async function seedPersons({ config }: Plan): Promise<void> {
  const script = new URL('../../server/src/demo/seed.ts', import.meta.url);
  if (!existsSync(script)) return;
  const { seedDemo } = (await import(script.href)) as { seedDemo: (needs: { config: Config; progress: (line: string) => void }) => Promise<void> };
  await step('stepPersons', () => seedDemo({ config, progress: (line) => say(`      ${line}`) }));
}

/** The pretend bank, once it runs, is registered as an operator would register a real one. */
export async function registerBank({ config }: Plan, bankUrl: string): Promise<void> {
  const script = new URL('../../server/src/demo/demo-bank.ts', import.meta.url);
  if (!existsSync(script)) return;
  const { registerDemoBank } = (await import(script.href)) as { registerDemoBank: (needs: { config: Config; bankUrl: string }) => Promise<void> };
  await registerDemoBank({ config, bankUrl });
}

/** The pretend system of a region that is on its way to issuing, as its officer would register it. */
export async function registerRegion({ config }: Plan, systemUrl: string): Promise<void> {
  const script = new URL('../../server/src/demo/demo-regional-system.ts', import.meta.url);
  if (!existsSync(script)) return;
  const { registerDemoRegionalSystem } = (await import(script.href)) as { registerDemoRegionalSystem: (needs: { config: Config; systemUrl: string }) => Promise<void> };
  await registerDemoRegionalSystem({ config, systemUrl });
}

async function startOwn(folder: string, stopping: Stopping): Promise<OwnPostgres> {
  const name = existsSync(`${folder}/cluster`) ? 'stepDatabase' : 'stepInitdb';
  const starting = step(name, () => startOwnPostgres(folder, { whenRunning: 'replace', signal: stopping.signal })).catch((error: unknown) => {
    throw error instanceof PostgresInUse ? new RefusalToStart(words.dataInUse[language](error.pid)) : error;
  });
  // Whoever stops while it is still starting waits for how that ends.
  stopping.later(async () => (await starting.catch(() => null))?.stop());
  return starting;
}

async function checkForeign(config: Config): Promise<void> {
  await withOwner(config, async (owner) => {
    const [row] = await owner.query<{ number: number; version: string }>('server_version', `
      select current_setting('server_version_num')::integer as number, current_setting('server_version') as version`);
    if ((row?.number ?? 0) < 180_000) throw new RefusalToStart(words.databaseTooOld[language](row?.version ?? '?'));
  }).catch((error: unknown) => {
    throw error instanceof RefusalToStart ? error : new RefusalToStart(words.databaseUnreachable[language]());
  });
}

async function withOwner<Result>(config: Config, work: (owner: ReturnType<typeof connect>) => Promise<Result>): Promise<Result> {
  const owner = connect(config.ownerDatabase, { connections: 1 });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
