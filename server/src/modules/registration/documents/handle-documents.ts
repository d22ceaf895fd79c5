import type { DocumentView } from '@yika/contract';
import { LARGEST_DOCUMENT_BYTES } from '@yika/contract/numbers';
import type { Readable } from 'node:stream';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import type { DocumentStore } from '../../../platform/storage/document-store.ts';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { InTransaction, World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { listStaffNumbers } from '../../staff/index.ts';
import { sniffDocument } from '../rules/index.ts';
import { findDocument, findSameDocument, insertDocument, listAreaDocuments, type AreaDocument } from './documents-table.ts';

export interface Uploaded {
  readonly areaCode: RegionCode;
  readonly name: string;
  readonly stream: Readable | null;
  /** As the request states it; null: it does not. */
  readonly statedBytes: number | null;
}

/**
 * Receives outside any transaction, then keeps the bytes and writes them down: bytes that nobody wrote down are of no use to anybody, a row
 * without its bytes would be. Refusals: document_too_large, document_type_refused, document_picture_too_large, document_broken_off.
 */
export async function uploadDocument(inTransaction: InTransaction, store: DocumentStore, caller: StaffCaller, { areaCode, name, stream, statedBytes }: Uploaded): Promise<DocumentView> {
  if (statedBytes !== null && statedBytes > LARGEST_DOCUMENT_BYTES) throw new Refusal('document_too_large');
  if (!stream) throw new Refusal('document_broken_off');
  const received = await store.receive(stream, LARGEST_DOCUMENT_BYTES);
  if (received.outcome !== 'received') throw new Refusal(received.outcome === 'too_large' ? 'document_too_large' : 'document_broken_off');
  const { document, keep, drop } = received;
  try {
    if (document.bytes === 0) throw new Refusal('document_broken_off');
    const type = orRefuse(sniffDocument(document.head));
    await keep();
    return await inTransaction(async (world) => {
      const same = await findSameDocument(world.database, { areaCode, name, sha256: document.hash });
      if (same) return viewOne(world, same);
      const at = world.now();
      const saved = await insertDocument(world.database, { areaCode, name, sha256: document.hash, type, bytes: document.bytes, uploadedBy: actorOf(caller), at });
      await recordAudit(world.database, { holderId: NOBODY, at, caller, action: 'registration.document_uploaded', subject: areaCode, outcome: saved.documentId });
      return viewOne(world, saved);
    });
  } finally {
    await drop();
  }
}

/** On record before the bytes go. Refusal: document_not_found, also where they are no longer what they were. */
export async function takeDocument(inTransaction: InTransaction, store: DocumentStore, caller: StaffCaller, { areaCode, documentId }: { readonly areaCode: RegionCode; readonly documentId: string }): Promise<Buffer> {
  const document = await inTransaction(async ({ database, now }) => {
    const row = await findDocument(database, areaCode, documentId);
    if (row) await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'registration.document_taken', subject: areaCode, outcome: documentId });
    return row;
  });
  const bytes = document && (await store.read(document.sha256));
  if (!bytes) throw new Refusal('document_not_found');
  return bytes;
}

export async function viewDocuments(world: Pick<World, 'database'>, areaCode: RegionCode): Promise<DocumentView[]> {
  const documents = await listAreaDocuments(world.database, areaCode);
  const numbers = await listStaffNumbers(world.database, [...new Set(documents.map(({ uploadedBy }) => asId<'Staff'>(uploadedBy.slice(6))))]);
  return documents.map((document) => toView(document, numbers));
}

async function viewOne({ database }: Pick<World, 'database'>, document: AreaDocument): Promise<DocumentView> {
  return toView(document, await listStaffNumbers(database, [asId(document.uploadedBy.slice(6))]));
}

function toView({ documentId, name, type, bytes, sha256, uploadedBy, at }: AreaDocument, numbers: ReadonlyMap<string, string>): DocumentView {
  return { documentId, name, type, bytes, sha256, uploadedBy: numbers.get(uploadedBy.slice(6)) ?? null, at };
}
