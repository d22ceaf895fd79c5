import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the kernel has room for in the address of a socket. */
const LONGEST_ADDRESS_BYTES = 107;

/** The folder itself; where its path is too long for a socket's address, a short one that can be found again from the long one. */
export function socketFolderOf(folder: string): string {
  const address = join(folder, '.s.PGSQL.5432.lock');
  if (Buffer.byteLength(address) <= LONGEST_ADDRESS_BYTES) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join(tmpdir(), `yika-${process.getuid?.() ?? 0}-${name}`);
}

/** Others may write where temporary folders lie: one that is not ours alone is refused. */
export function makeSocketFolder(folder: string, ownerId: number | null): void {
  const path = socketFolderOf(folder);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (path === folder) return;
  const { uid, mode } = lstatSync(path);
  const mine = [process.getuid?.(), ownerId].includes(uid);
  if (!mine || (mode & 0o077) !== 0 || !lstatSync(path).isDirectory()) throw new Error(`The folder ${path} belongs to somebody else. Set TMPDIR to a folder of yours.`);
  if (ownerId !== null) chownSync(path, ownerId, ownerId);
}
