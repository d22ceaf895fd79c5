import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `run.json` in the data folder: what runs where, for people and programs that look from outside. It is there only while it runs. */
export interface Run {
  readonly startedAt: string;
  /** `start` is the first page to open. Simulators stand here only where they run. */
  readonly urls: Readonly<Record<string, string>> & { readonly start: string };
  readonly pids: Readonly<Record<string, number>> & { readonly launcher: number };
}

export function writeRun(folder: string, run: Run): void {
  const draft = `${pathIn(folder)}.draft`;
  writeFileSync(draft, `${JSON.stringify(run, null, 2)}\n`);
  renameSync(draft, pathIn(folder));
}

export function readRun(folder: string): Run | null {
  if (!existsSync(pathIn(folder))) return null;
  return JSON.parse(readFileSync(pathIn(folder), 'utf8')) as Run;
}

export function forgetRun(folder: string): void {
  rmSync(pathIn(folder), { force: true });
}

function pathIn(folder: string): string {
  return join(folder, 'run.json');
}
