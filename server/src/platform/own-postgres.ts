import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from './database.ts';
import { beganAt } from './machine.ts';
import { findBinaries, type Binaries } from './own-postgres/binaries.ts';
import { disguiseFor, type Disguise } from './own-postgres/disguise.ts';
import { findPostmaster, forgetDeadPostmaster, stopPostmaster } from './own-postgres/postmaster.ts';
import { makeSocketFolder, socketFolderOf } from './own-postgres/socket-folder.ts';

export { socketFolderOf };

export interface OwnPostgres {
  /** The folder of its socket: the `host` to connect to. */
  readonly host: string;
  readonly pid: number;
  /** True where it ran already and only its use is shared: then `stop` leaves it running. */
  readonly shared: boolean;
  /** Resolves when it has ended, by `stop` or by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface OwnPostgresWish {
  /** When one runs on this folder already: `share` it, or `replace` it (only for whoever holds the folder's lock). `share` when not said. */
  readonly whenRunning?: 'share' | 'replace';
  /** False only for tests: their database need not survive the machine. */
  readonly durable?: boolean;
  /** Hears `initdb` when the folder is new, then `start`. */
  readonly progress?: (step: 'initdb' | 'start') => void;
  /** Whoever starts it may think better of it: then this ends what has begun, and the start is refused. */
  readonly signal?: AbortSignal;
}

/**
 * A real PostgreSQL from node_modules. It listens on a socket inside its own folder and nowhere else, so whoever can open
 * the folder is let in: no port to collide on, no password to lose. It ends when this process ends, however that happens;
 * one that was orphaned all the same is found again by its lock file.
 */
export async function startOwnPostgres(folder: string, wish: OwnPostgresWish = {}): Promise<OwnPostgres> {
  const running = findPostmaster(clusterOf(folder));
  if (running && wish.whenRunning !== 'replace') return shared(folder, running);
  if (running) {
    refuseWhileInUse(folder);
    await stopPostmaster(running);
  }
  forgetDeadPostmaster(clusterOf(folder), socketFolderOf(folder));

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const disguise = disguiseFor(folder);
  const binaries = await findBinaries();
  if (!existsSync(clusterOf(folder))) {
    wish.progress?.('initdb');
    await initialise(folder, { binaries, disguise, durable: wish.durable ?? true, signal: wish.signal });
  }
  wish.progress?.('start');
  makeSocketFolder(folder, disguise.ownerId);
  return untilItAnswers(folder, () => launch(folder, { binaries, disguise, durable: wish.durable ?? true, signal: wish.signal }));
}

/** Somebody else, who lives, started the one that runs: theirs is not taken from them. */
export class PostgresInUse extends Error {
  override readonly name = 'PostgresInUse';
  readonly pid: number;

  constructor(pid: number) {
    super(`process ${pid} uses this database`);
    this.pid = pid;
  }
}

/** Why it did not start, in its own words. */
export class PostgresFault extends Error {
  override readonly name = 'PostgresFault';
}

interface Means {
  readonly binaries: Binaries;
  readonly disguise: Disguise;
  readonly durable: boolean;
  readonly signal: AbortSignal | undefined;
}

function clusterOf(folder: string): string {
  return join(folder, 'cluster');
}

function logOf(folder: string): string {
  return join(folder, 'postgres.log');
}

function starterOf(folder: string): string {
  return join(folder, 'starter.json');
}

function refuseWhileInUse(folder: string): void {
  if (!existsSync(starterOf(folder))) return;
  const starter = JSON.parse(readFileSync(starterOf(folder), 'utf8')) as { readonly pid: number; readonly began: string | null };
  if (starter.pid !== process.pid && starter.began !== null && beganAt(starter.pid) === starter.began) throw new PostgresInUse(starter.pid);
}

/** Made under another name and then moved, so that one interrupted half way is never taken for a whole one. */
async function initialise(folder: string, means: Means): Promise<void> {
  const { binaries, disguise, durable } = means;
  const unfinished = join(folder, 'cluster.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const flags = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-instructions'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = [`--pgdata=${unfinished}`, ...flags, ...locale, ...(durable ? [] : ['--no-sync'])];
  const child = run(folder, disguise.dress(binaries.initdb, args), means.signal);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new PostgresFault(`PostgreSQL could not make its folder:\n${endOfLog(folder)}`);
  renameSync(unfinished, clusterOf(folder));
}

function launch(folder: string, { binaries, disguise, durable, signal }: Means): ChildProcess {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolderOf(folder).replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: '200',
    // A failing statement may quote a person's data: the log keeps what the server itself has to say, and no statement's error.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return run(folder, disguise.dress(binaries.postgres, ['-D', clusterOf(folder), ...flags]), signal);
}

/** In a group of its own: a Ctrl-C in the terminal is for the launcher, which ends the database last. */
function run(folder: string, { command, args }: ReturnType<Disguise['dress']>, signal: AbortSignal | undefined): ChildProcess {
  const log = openSync(logOf(folder), 'a', 0o600);
  try {
    const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
    const child = spawn(command, [...args], { detached: true, stdio: ['ignore', log, log], cwd: folder, env });
    signal?.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
    return child;
  } finally {
    closeSync(log);
  }
}

/** The backends of one that was killed may hold its memory for a moment longer; then a new one says so and ends: try again. */
async function untilItAnswers(folder: string, start: () => ChildProcess): Promise<OwnPostgres> {
  for (let triesLeft = 20; ; triesLeft--) {
    const child = start();
    const ended = new Promise<void>((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()));
    if (await answers(folder, ended)) {
      writeFileSync(starterOf(folder), JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }));
      return owned(folder, child, ended);
    }
    const why = endOfLog(folder);
    if (triesLeft === 0 || !/shared memory block/.test(why)) throw new PostgresFault(`PostgreSQL did not start:\n${why}`);
    await pause(250);
  }
}

/** After a crash it first repairs itself, which may take long: wait while it lives. */
async function answers(folder: string, ended: Promise<void>): Promise<boolean> {
  let over = false;
  void ended.then(() => (over = true));
  const probe = connect({ host: socketFolderOf(folder), database: 'postgres', user: 'postgres' }, { connections: 1 });
  try {
    while (!over) {
      const well = await probe.script('select').then(() => true, () => false);
      if (well) return true;
      await Promise.race([pause(30), ended]);
    }
    return false;
  } finally {
    await probe.end();
  }
}

function owned(folder: string, child: ChildProcess, ended: Promise<void>): OwnPostgres {
  const { pid } = child;
  if (pid === undefined) throw new Error('a process that answers has an id');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    const late = setTimeout(() => child.kill('SIGQUIT'), 20_000);
    await ended;
    clearTimeout(late);
    if (socketFolderOf(folder) !== folder) rmdirSync(socketFolderOf(folder));
  };
  child.unref();
  return { host: socketFolderOf(folder), pid, shared: false, ended, stop };
}

function shared(folder: string, pid: number): OwnPostgres {
  return { host: socketFolderOf(folder), pid, shared: true, ended: new Promise(() => {}), stop: async () => {} };
}

function endOfLog(folder: string): string {
  return readFileSync(logOf(folder), 'utf8').split('\n').slice(-12).join('\n');
}
