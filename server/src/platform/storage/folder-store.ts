import { link, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isHash, placeOfHash, wholeOrNull, type DocumentStore } from './document-store.ts';
import { receiveDraft } from './receive-draft.ts';

/**
 * Documents in a folder of the data folder, which no web server serves: drafts beside them while they come, then each under its hash.
 * A document is there whole or not at all; the same bytes twice are one file.
 */
export function folderStore(folder: string): DocumentStore {
  return {
    receive: (stream, limitBytes) => receiveDraft(join(folder, 'drafts'), stream, { limitBytes, keep: (draft, hash) => settle(draft, join(folder, placeOfHash(hash))) }),
    read: async (hash) => {
      if (!isHash(hash)) return null;
      const bytes = await readFile(join(folder, placeOfHash(hash))).catch(() => null);
      return bytes && wholeOrNull(bytes, hash);
    },
  };
}

/** A link overwrites nothing: of two who bring the same the second finds it there. */
async function settle(draft: string, place: string): Promise<void> {
  await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
  await link(draft, place).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft, { force: true });
}
