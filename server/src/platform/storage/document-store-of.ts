import { join } from 'node:path';
import type { DocumentStore } from './document-store.ts';
import { folderStore } from './folder-store.ts';
import { s3Store, type S3Place } from './s3-store.ts';

/** Where this installation keeps what areas hand in. Drafts are of this machine either way. */
export function documentStoreOf({ documents, dataFolder }: { readonly documents: S3Place | null; readonly dataFolder: string }): DocumentStore {
  const folder = join(dataFolder, 'documents');
  return documents ? s3Store(documents, join(folder, 'drafts')) : folderStore(folder);
}
