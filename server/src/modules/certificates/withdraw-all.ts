import type { Caller } from '../../platform/values/caller.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { withdrawAllOf } from './certificates-table.ts';

/** What they say of this person is not so any more: whoever checks one from now on reads that it was withdrawn. Those that were before stay as they are. */
export async function withdrawCertificates({ database, now }: World, holderId: HolderId, { caller, reference }: { readonly caller: Caller; readonly reference?: string }): Promise<void> {
  const at = now();
  for (const { certificateId, kind } of await withdrawAllOf(database, holderId, at)) {
    await recordAudit(database, { holderId, at, caller, action: 'certificate.withdrawn', subject: certificateId, outcome: kind, ...(reference && { reference }) });
  }
}
