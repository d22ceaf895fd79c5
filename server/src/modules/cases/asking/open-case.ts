import { services as catalogue, type CaseProposal } from '@yika/contract';
import { randomUUIDv7 } from 'node:crypto';
import { spend, type Budget } from '../../../platform/budgets-table.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { addDays, dayInChina } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findLiveECard } from '../../ecards/index.ts';
import type { Case, CaseKey } from '../case.ts';
import { findCase, insertCase } from '../cases-table.ts';
import { saveMoved } from '../move-case.ts';
import { termsOf } from '../rules/index.ts';
import { readServiceRows } from '../service-rows.ts';
import { takeNumber } from './take-number.ts';
import type { Services } from '../service.ts';
import { serviceOf } from '../services/any-service.ts';

/** By one person in a day: a desk is not flooded by a telephone that somebody found. */
const OPENED: Budget = { name: 'cases_opened', limit: 20, windowMs: 24 * 3_600_000 };

/**
 * may they? → number → keep → what is done at once → record. Refusals: level_too_low, service_not_offered, case_open_already, cases_spent, and
 * every one of the service.
 */
export async function openCase(world: World, services: Services, caller: HolderCaller, { proposal, reference }: { readonly proposal: CaseProposal; readonly reference: string }): Promise<Case> {
  const { service: key, content } = proposal;
  const { holderId } = caller;
  const at = world.now();
  const ecard = await findLiveECard(world.database, holderId);
  if (!ecard || ecard.level < catalogue[key].level) throw new Refusal('level_too_low');
  const service = serviceOf(services, key);
  const { regionCode, subject } = orRefuse(await service.mayOpen(world, holderId, content));
  const today = dayInChina(at);
  const { offered, days } = termsOf(await readServiceRows(world.database, { regionCode, day: today }), key);
  if (!offered) throw new Refusal('service_not_offered');
  if (!(await spend(world.database, OPENED, world.lookup('code', `cases:${holderId}`), at))) throw new Refusal('cases_spent', { retryAfterSeconds: OPENED.windowMs / 1000 });

  const one: CaseKey = { holderId, caseId: asId(randomUUIDv7()) };
  const caseNumber = await takeNumber(world, one);
  const sealed = world.sealer.seal({ table: 'cases', holderId, version: one.caseId }, content);
  if (!(await insertCase(world.database, { ...one, caseNumber, service: key, subject, regionCode, at, dueOn: addDays(today, days), sealed }))) throw new Refusal('case_open_already');
  await service.opened?.(world, { ...one, caseNumber, regionCode, content }, caller);
  const opened = await findCase(world.database, one);
  if (!opened) throw new Error('a case that was opened stands there');
  return saveMoved(world, opened, { what: 'opened', caller, reference });
}
