import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whoever is killed while writing a file leaves half of it, and half a key keeps a program from ever starting again. So a file is
 * written under another name, to the disk, and then given its own: it is there whole, or not at all.
 */
export function writeWholeFile(path: string, content: string | Buffer): void {
  withDraft(path, content, (draft) => renameSync(draft, path));
}

/** Once: of two who make it at the same moment one is first, and the other takes what the first has made. */
export function makeFileOnce(path: string, content: string | Buffer): void {
  withDraft(path, content, (draft) => {
    try {
      linkSync(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  });
}

/** For its owner’s eyes only, and so the folder where there is none. */
function withDraft(path: string, content: string | Buffer, settle: (draft: string) => void): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(draft, content, { mode: 0o600, flag: 'wx', flush: true });
    settle(draft);
  } finally {
    rmSync(draft, { force: true });
  }
}
