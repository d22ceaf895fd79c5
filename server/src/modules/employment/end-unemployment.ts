import { Refusal } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { closeRegistration } from './registrations-table.ts';

/** They have found work. Refusal: not_registered_unemployed. */
export async function endUnemployment({ database, now }: Pick<World, 'database' | 'now'>, caller: HolderCaller, reference: string): Promise<void> {
  const { holderId } = caller;
  const at = now();
  if (!(await closeRegistration(database, holderId, dayInChina(at)))) throw new Refusal('not_registered_unemployed');
  await recordAudit(database, { holderId, at, caller, action: 'unemployment.ended', subject: 'own', reference });
}
