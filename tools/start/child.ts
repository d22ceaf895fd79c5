import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endsWithParent, wrap } from '../../server/src/platform/own-postgres/ends-with-parent.ts';

interface Wish {
  readonly program: string;
  /** A TypeScript file; it says `{ready: true}` to its parent when it serves. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where its words go; an old one of more than 20 MB is moved aside. */
  readonly log: string;
}

export interface Child {
  readonly pid: number;
  /** What it said when it was ready; rejects when it ended before that, or said it cannot. */
  readonly ready: Promise<Readonly<Record<string, unknown>>>;
  readonly ended: Promise<void>;
  /** In order; after ten seconds not. */
  stop(): Promise<void>;
}

/** What a child says of itself when it cannot start: `{ready: false, problem, port?}`. */
export class ChildRefused extends Error {
  readonly program: string;
  readonly port: number | null;

  constructor(program: string, message: Readonly<Record<string, unknown>>) {
    super(`${program}: ${String(message['problem'] ?? 'not_started')}`);
    this.program = program;
    this.port = typeof message['port'] === 'number' ? message['port'] : null;
  }
}

const guard = fileURLToPath(new URL('./end-with-launcher.ts', import.meta.url));
const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** A program of ours beside the launcher: in a group of its own, so that Ctrl-C reaches the launcher alone; it never outlives it. */
export function startChild({ program, script, environment, log }: Wish): Child {
  const output = openLog(log);
  const { command, args } = wrap(endsWithParent('TERM'), process.execPath, ['--import', guard, script]);
  const child = spawn(command, [...args], { cwd: checkout, env: { ...environment }, detached: true, stdio: ['ignore', output, output, 'ipc'] });
  closeSync(output);

  const ended = new Promise<void>((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()));
  const ready = new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
    child.on('message', (message: Readonly<Record<string, unknown>>) => {
      if (message['ready'] === true) resolve(message);
      if (message['ready'] === false) reject(new ChildRefused(program, message));
    });
    void ended.then(() => reject(new ChildRefused(program, { problem: 'ended' })));
  });
  ready.catch(() => {});

  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  };
  return { pid: child.pid ?? 0, ready, ended, stop };
}

export function lastLines(log: string, count: number): readonly string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count) : [];
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > 20_000_000) renameSync(path, `${path}.old`);
  return openSync(path, 'a', 0o600);
}
