import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from '../../server/src/config.ts';
import { seedDemo } from '../../server/src/demo/seed.ts';
import { keyRingOf, readMasterKey } from '../../server/src/platform/crypto/key-ring.ts';
import { sealerOf } from '../../server/src/platform/crypto/sealed-record.ts';
import { connect, type Pool } from '../../server/src/platform/database.ts';
import { tryPort } from '../../server/src/platform/machine.ts';
import { migrate } from '../../server/src/platform/migrations-table.ts';
import { startOwnPostgres } from '../../server/src/platform/own-postgres.ts';
import { worldOf, type InTransaction } from '../../server/src/platform/world.ts';
import { buildWeb } from '../build-web.ts';
import { startChild, type Child } from '../start/child.ts';
import { openLine, type Line } from './line.ts';

/** The product as it is, but that somebody stands on the line between it and its database. */
export interface Stage {
  readonly url: string;
  readonly smsUrl: string;
  readonly folder: string;
  readonly config: Config;
  readonly line: Line;
  /** As the owner of the schema, on a line of its own: to look, and to end a connection. */
  readonly owner: Pool;
  /** As the import has it, over the line that is cut. */
  readonly inTransaction: InTransaction;
  /** kill −9, and then started again: resolves when it serves. */
  readonly killServer: () => Promise<void>;
  /** Resolves at once, or when the server that was killed serves again. */
  readonly serverIsBack: () => Promise<void>;
  readonly stopServer: () => Promise<void>;
  /** A `yika` verb over the line, with --json. */
  readonly yika: (...words: string[]) => Verb;
  readonly close: () => Promise<void>;
}

export interface Verb {
  readonly pid: number;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string; readonly complaints: string }>;
}

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const script = (path: string) => join(checkout, path);

/** `pages`: for whoever looks with a browser. */
export async function openStage({ pages = false } = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'yika-torture-'));
  const postgres = await startOwnPostgres(join(folder, 'postgres'));
  const line = await openLine(postgres.host);
  const port = await freePorts();
  const environment = {
    ...process.env, PORT: String(port), YIKA_DATA_DIR: folder, YIKA_MODE: 'demo', YIKA_LOG_LEVEL: 'error', YIKA_HEARTBEAT_MS: '0',
    DATABASE_URL: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(line.host)}`,
  };
  const config = readConfig(environment);
  mkdirSync(join(config.webFolder, 'holder'), { recursive: true });
  if (pages) await buildWeb(config.webFolder, () => {});
  const owner = connect({ host: postgres.host, database: 'postgres', user: 'postgres' });
  await migrate(owner);
  await seedDemo({ config, progress: () => {} });

  const ring = keyRingOf(readMasterKey(config.keysFile, false));
  const pool = connect(config.database, { connections: 2, statementTimeoutMs: 120_000, transactionTimeoutMs: 240_000 });
  const begin = (program: string, path: string) => startChild({ program, script: script(path), environment, log: join(folder, 'log', `${program}.log`) });
  const simulators = begin('simulators', 'simulators/src/main.ts');
  await simulators.ready;
  const startServer = async () => {
    const child = begin('server', 'server/src/main.ts');
    await child.ready;
    return child;
  };
  let server: Promise<Child> = startServer();
  await server;

  return {
    url: `http://127.0.0.1:${port}`, smsUrl: config.neighbours.sms, folder, config, line, owner,
    inTransaction: worldOf(pool, { now: Date.now, ring, sealer: sealerOf(ring) }),
    killServer: async () => {
      const killed = await server;
      process.kill(killed.pid, 'SIGKILL');
      server = killed.ended.then(startServer);
      await killed.ended;
    },
    serverIsBack: async () => void (await server),
    stopServer: async () => (await server).stop(),
    yika: (...words) => verb([script('server/src/cli.ts'), ...words, '--json'], environment),
    close: async () => {
      await (await server).stop();
      await simulators.stop();
      await Promise.all([pool.end(), owner.end()]);
      await line.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function verb(words: readonly string[], environment: NodeJS.ProcessEnv): Verb {
  const child = spawn(process.execPath, words, { cwd: checkout, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, complaints] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  return { pid: child.pid ?? 0, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, output, complaints }))) };
}

/** A port whose next nine are free too: the simulators stand there. */
async function freePorts(): Promise<number> {
  for (let port = 30_000 + (process.pid % 2_500) * 10; ; port += 10) {
    const outcomes = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((offset) => tryPort(port + offset, '127.0.0.1')));
    if (outcomes.every((outcome) => outcome === 'free')) return port;
  }
}
