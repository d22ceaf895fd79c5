import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../machine.ts';

/** The process that runs on this cluster now, if there is one: its lock file is believed only if such a process lives. */
export function findPostmaster(cluster: string): number | null {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return null;
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 1 && runsOn(pid, cluster) ? pid : null;
}

/** Lock files whose process is gone, while another has its number, would keep PostgreSQL from starting for ever. */
export function forgetDeadPostmaster(cluster: string, socketFolder: string): void {
  if (findPostmaster(cluster) !== null) return;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) rmSync(join(socketFolder, name), { force: true });
}

/** In order; after 20 s without order, for the next start repairs it. */
export async function stopPostmaster(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let waitedMs = 0; isAlive(pid); waitedMs += 50) {
    if (waitedMs === 20_000) process.kill(pid, 'SIGQUIT');
    if (waitedMs > 40_000) throw new Error(`The PostgreSQL of an earlier start does not end. End process ${pid}, then start again.`);
    await pause(50);
  }
}

function runsOn(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  const about = `/proc/${pid}`;
  // Without /proc (macOS) a living process with that number is taken for it: rather not started than two on one folder.
  if (!existsSync('/proc/self/cwd')) return true;
  try {
    return realpathSync(`${about}/cwd`) === realpathSync(cluster);
  } catch {
    // Of another user, whose folder cannot be read: then what it was started with must do.
    return existsSync(about) && readFileSync(`${about}/cmdline`, 'utf8').split('\0').includes(cluster);
  }
}
