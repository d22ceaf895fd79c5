import type { RefusalCode } from '@yika/contract';
import type { World } from '../../../platform/world.ts';
import type { Case } from '../case.ts';
import { listAttachments } from '../case-attachments-table.ts';
import type { Services } from '../service.ts';
import { serviceOf } from '../services/any-service.ts';
import { toServiceCase } from '../view-case.ts';

/** Null: it can be granted today. Else what its service says; and case_document_needed where one is to be there before, and none is. */
export async function whyNotGranted(world: World, services: Services, one: Case): Promise<RefusalCode | null> {
  const service = serviceOf(services, one.service);
  const opened = toServiceCase(world, one);
  const hinders = await service.recheck(world, opened);
  if (hinders !== null || (await service.needsDocument?.(world, opened)) !== true) return hinders;
  return (await listAttachments(world.database, one)).length === 0 ? 'case_document_needed' : null;
}
