import type { DocumentView } from '@yika/contract';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { call } from '@yika/kit';
import { getDocument, listDocuments } from '../../addresses.ts';

export function useDocuments(areaCode: string): UseQueryResult<readonly DocumentView[]> {
  return useQuery({ queryKey: ['documents', areaCode], queryFn: async ({ signal }) => (await call(listDocuments, { params: { areaCode }, signal })).documents });
}

/** One more is there: shown at once, whatever the list says later. */
export function useDocumentKept(areaCode: string): (document: DocumentView) => void {
  const queries = useQueryClient();
  return (document) => queries.setQueryData<readonly DocumentView[]>(['documents', areaCode], (known = []) => [document, ...known.filter(({ documentId }) => documentId !== document.documentId)]);
}

/** Where its bytes are: to be kept, never shown as a page. Each time somebody takes them it is on record. */
export function addressOfDocument(areaCode: string, documentId: string): string {
  return getDocument.url.replace(':areaCode', encodeURIComponent(areaCode)).replace(':documentId', encodeURIComponent(documentId));
}
