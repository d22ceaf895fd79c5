import type { DocumentType } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

export interface AreaDocument {
  readonly areaCode: RegionCode;
  readonly documentId: Id<'Document'>;
  readonly sha256: string;
  readonly type: DocumentType;
  readonly bytes: number;
  readonly name: string;
  readonly uploadedBy: string;
  readonly at: number;
}

const columns = 'area_code, document_id, sha256, type, bytes, name, uploaded_by, at';

export async function insertDocument(database: Transaction, { areaCode, sha256, type, bytes, name, uploadedBy, at }: Omit<AreaDocument, 'documentId'>): Promise<AreaDocument> {
  const [row] = await database.query<AreaDocument>('insert_area_document', `
    insert into area_documents (area_code, sha256, type, bytes, name, uploaded_by, at) values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
    [areaCode, sha256, type, bytes, name, uploadedBy, new Date(at)]);
  if (!row) throw new Error('what was inserted is there');
  return row;
}

/** The same bytes under the same name, handed in before. */
export async function findSameDocument(database: Transaction, { areaCode, sha256, name }: Pick<AreaDocument, 'areaCode' | 'sha256' | 'name'>): Promise<AreaDocument | null> {
  const [row] = await database.query<AreaDocument>('find_same_area_document', `
    select ${columns} from area_documents where area_code = $1 and sha256 = $2 and name = $3 order by document_id limit 1`, [areaCode, sha256, name]);
  return row ?? null;
}

export async function findDocument(database: Transaction, areaCode: RegionCode, documentId: string): Promise<AreaDocument | null> {
  const [row] = await database.query<AreaDocument>('find_area_document', `select ${columns} from area_documents where area_code = $1 and document_id = $2`, [areaCode, documentId]);
  return row ?? null;
}

/** Newest first. */
export async function listAreaDocuments(database: Transaction, areaCode: RegionCode): Promise<AreaDocument[]> {
  return database.query<AreaDocument>('list_area_documents', `select ${columns} from area_documents where area_code = $1 order by document_id desc limit 200`, [areaCode]);
}

/** Of this area, each of them. */
export async function areAllThere(database: Transaction, areaCode: RegionCode, documentIds: readonly string[]): Promise<boolean> {
  const rows = await database.query('count_area_documents', 'select document_id from area_documents where area_code = $1 and document_id = any($2)', [areaCode, documentIds]);
  return rows.length === new Set(documentIds).size;
}
