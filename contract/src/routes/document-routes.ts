import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { Instant, Maybe, RegionCode, Uuid } from '../values.ts';

const tag = 'Registration';
const base = '/api/console/registration/areas/:areaCode/documents';
const params = Type.Object({ areaCode: RegionCode });
const readers = ['officer', 'approver', 'auditor'] as const;
const noEntry = ['staff_sign_in_needed', 'role_needed', 'outside_scope', 'region_unknown'] as const;

/** As the bytes say, whatever the name does. */
export const DocumentType = Type.Enum(['pdf', 'png', 'jpeg']);
export type DocumentType = Static<typeof DocumentType>;

export const DocumentView = Type.Object({
  documentId: Uuid, name: Type.String(), type: DocumentType, bytes: Type.Integer(),
  /** SHA-256, lower-case hexadecimal. */
  sha256: Type.String(), uploadedBy: Maybe(Type.String()), at: Instant,
});
export type DocumentView = Static<typeof DocumentView>;

export const uploadDocument = route({
  operationId: 'uploadDocument', method: 'POST', url: base, tag, who: ['staff'], roles: ['officer'], takes: 'application/octet-stream',
  summary: 'Hand in a document as it is (PDF, PNG, JPEG; told by its bytes), at most 20 MiB; the same bytes under the same name are one document', params,
  query: Type.Object({ name: Type.String({ minLength: 1, maxLength: 120, pattern: '^[^\\u0000-\\u001f\\u007f/\\\\]*[^\\s/\\\\][^\\u0000-\\u001f\\u007f/\\\\]*$' }) }),
  reply: DocumentView, refusals: [...noEntry, 'document_too_large', 'document_type_refused', 'document_picture_too_large', 'document_broken_off', 'document_store_unreachable'],
});

export const listDocuments = route({
  operationId: 'listDocuments', method: 'GET', url: base, tag, who: ['staff'], roles: readers,
  summary: 'What an area has handed in, newest first', params, reply: Type.Object({ documents: Type.Array(DocumentView) }), refusals: noEntry,
});

export const getDocument = route({
  operationId: 'getDocument', method: 'GET', url: `${base}/:documentId`, tag, who: ['staff'], roles: readers, bytes: 'application/octet-stream', attachment: true,
  summary: 'The bytes of a document, to be kept and never to be shown as a page; that somebody took it is on record', params: Type.Object({ areaCode: RegionCode, documentId: Uuid }),
  refusals: [...noEntry, 'document_not_found', 'document_store_unreachable'],
});
