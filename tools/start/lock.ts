import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beganAt } from '../../server/src/platform/machine.ts';
import { readRun } from '../../server/src/platform/run-file.ts';
import { RefusalToStart } from './refusal-to-start.ts';
import { terminalLanguage, words } from './words.ts';

interface Holder {
  readonly pid: number;
  /** When that process began, as the kernel counts: another with the same number began later. */
  readonly began: string;
}

/** One start per data folder. A holder that was killed counts as gone; one that is just ending is given three seconds. */
export async function lockFolder(folder: string): Promise<() => void> {
  const path = join(folder, 'lock');
  const draft = join(folder, `lock.${process.pid}`);
  writeFileSync(draft, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }));
  try {
    for (let triesLeft = 12; ; triesLeft--) {
      if (linked(draft, path)) return () => rmSync(path, { force: true });
      const holder = holderOf(path);
      if (holder === null) rmSync(path, { force: true });
      else if (triesLeft > 0) await pause(250);
      else throw new RefusalToStart(words.alreadyRunning[terminalLanguage()](holder.pid, readRun(folder)?.urls.start ?? ''));
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null where whoever wrote the lock is gone. */
function holderOf(path: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    return holder.pid !== process.pid && beganAt(holder.pid) === holder.began ? holder : null;
  } catch {
    return null;
  }
}
