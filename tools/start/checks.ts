import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freeBytesAt, NEEDED_FREE_BYTES, tryPort } from '../../server/src/platform/machine.ts';
import { RefusalToStart } from './refusal-to-start.ts';
import { terminalLanguage, words } from './words.ts';

/** Refuses a folder that cannot be made or written. */
export function checkFolder(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch {
    throw new RefusalToStart(words.folderNotWritable[terminalLanguage()](folder));
  }
}

/** Refuses when less than 1 GB is free to this user. */
export function checkDisk(folder: string): void {
  const freeBytes = freeBytesAt(folder);
  if (freeBytes < NEEDED_FREE_BYTES) throw new RefusalToStart(words.diskFull[terminalLanguage()](folder, Math.floor(freeBytes / 1e6)));
}

/** Refuses when one of `count` ports from `port` on is taken, or when nothing can listen at that address. What an earlier start left behind is given three seconds to go. */
export async function checkPorts(port: number, { count, listen }: { readonly count: number; readonly listen: string }): Promise<void> {
  for (let offset = 0; offset < count; offset++) {
    let outcome = await tryPort(port + offset, listen);
    for (let triesLeft = 12; outcome === 'EADDRINUSE' && triesLeft > 0; triesLeft--) {
      await pause(250);
      outcome = await tryPort(port + offset, listen);
    }
    if (outcome === 'free') continue;
    const language = terminalLanguage();
    if (outcome === 'EACCES') throw new RefusalToStart(words.portForbidden[language](port + offset));
    if (outcome === 'EADDRNOTAVAIL') throw new RefusalToStart(words.addressElsewhere[language](listen));
    if (outcome === 'ENOTFOUND') throw new RefusalToStart(words.addressUnknown[language](listen));
    if (outcome === 'other') throw new RefusalToStart(words.portUnusable[language](port + offset, listen));
    throw new RefusalToStart(words.portBusy[language](port + offset, await freeBlock(port, { count, listen })));
  }
}

/** The next ten, a hundred, … above, where all of the needed ports are free: so that the advice works. */
async function freeBlock(port: number, { count, listen }: { readonly count: number; readonly listen: string }): Promise<number> {
  for (let candidate = port + 10; candidate + count < 65_528; candidate += 10) {
    const outcomes = await Promise.all(Array.from({ length: count }, (_, offset) => tryPort(candidate + offset, listen)));
    if (outcomes.every((outcome) => outcome === 'free')) return candidate;
  }
  return 8080;
}
