import { Refusal } from '../../../platform/refusal.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { listOpenSubjects } from '../cases-table.ts';
import { openCase } from './open-case.ts';
import type { Services } from '../service.ts';

export interface Disputed {
  readonly verificationId: string;
  readonly reference: string;
}

/** Why there may be no case, though the codes have ended: said of the region or of the day, and no reason to take the denial back. */
const withoutCase: readonly string[] = ['service_not_offered', 'cases_spent', 'level_too_low'];

/** A check that its holder denied, as a case; the number of the one that is open where there is one. Null: none can be opened. */
export async function disputeCheck(world: World, services: Services, caller: HolderCaller, { verificationId, reference }: Disputed): Promise<string | null> {
  const open = (await listOpenSubjects(world.database, caller.holderId)).find(({ service, subject }) => service === 'disputed_look' && subject === verificationId);
  if (open) return open.caseNumber;
  try {
    return (await openCase(world, services, caller, { proposal: { service: 'disputed_look', content: { verificationId } }, reference })).caseNumber;
  } catch (error) {
    if (error instanceof Refusal && withoutCase.includes(error.code)) return null;
    throw error;
  }
}
