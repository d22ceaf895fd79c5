import type { CaseAttachment } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import { KEY_VERSION, type CaseKey } from './case.ts';

export interface NewAttachment {
  readonly contentHash: Buffer;
  readonly type: CaseAttachment['type'];
  readonly bytes: number;
  readonly sealed: Buffer;
  readonly at: number;
}

/** The same bytes are one: answers the row that stands there. */
export async function insertAttachment(database: Transaction, { holderId, caseId }: CaseKey, { contentHash, type, bytes, sealed, at }: NewAttachment): Promise<CaseAttachment & { readonly isNew: boolean }> {
  const [row] = await database.query<CaseAttachment & { isNew: boolean }>('insert_case_attachment', `
    with added as (
      insert into case_attachments (holder_id, case_id, content_hash, type, bytes, sealed, key_version, at) values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict (holder_id, case_id, content_hash) do nothing returning attachment_id, type, bytes, at)
    select attachment_id, type, bytes, at, true as is_new from added
    union all select attachment_id, type, bytes, at, false from case_attachments where holder_id = $1 and case_id = $2 and content_hash = $3
    limit 1`, [holderId, caseId, contentHash, type, bytes, sealed, KEY_VERSION, new Date(at)]);
  if (!row) throw new Error('an attachment stands there');
  return row;
}

/** Oldest first, without their bytes. */
export async function listAttachments(database: Transaction, { holderId, caseId }: CaseKey): Promise<CaseAttachment[]> {
  return database.query<CaseAttachment>('list_case_attachments', `
    select attachment_id, type, bytes, at from case_attachments where holder_id = $1 and case_id = $2 order by attachment_id`, [holderId, caseId]);
}

export async function findAttachment(database: Transaction, { holderId, caseId }: CaseKey, attachmentId: string): Promise<{ readonly contentHash: Buffer; readonly sealed: Buffer } | null> {
  const [row] = await database.query<{ contentHash: Buffer; sealed: Buffer }>('find_case_attachment', `
    select content_hash, sealed from case_attachments where holder_id = $1 and case_id = $2 and attachment_id = $3`, [holderId, caseId, attachmentId]);
  return row ?? null;
}
