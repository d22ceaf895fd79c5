import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../../platform/http/door.ts';
import type { DocumentStore } from '../../../platform/storage/document-store.ts';
import { areaInScope, readersOfAreas } from '../area-in-scope.ts';
import { takeDocument, uploadDocument, viewDocuments } from './handle-documents.ts';

export function registerDocuments(app: FastifyInstance, door: Door, store: DocumentStore): void {
  // Who may is decided before the first byte is read.
  register(app, { door, route: contract.uploadDocument }, async ({ caller, params, query: { name }, stream, headers }) => {
    const areaCode = areaInScope(caller, ['officer'], params.areaCode);
    const stated = headers['content-length'];
    return uploadDocument(door.inTransaction, store, caller, { areaCode, name, stream, statedBytes: typeof stated === 'string' ? Number(stated) : null });
  });
  register(app, { door, route: contract.listDocuments }, ({ caller, params }) =>
    door.inTransaction(async (world) => ({ documents: await viewDocuments(world, areaInScope(caller, readersOfAreas, params.areaCode)) })));
  register(app, { door, route: contract.getDocument }, async ({ caller, params: { areaCode, documentId } }) =>
    takeDocument(door.inTransaction, store, caller, { areaCode: areaInScope(caller, readersOfAreas, areaCode), documentId }));
}
