import type { QualificationWay } from '@yika/contract';
import type { Caller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { writeNotice } from '../notices/index.ts';
import { getPolicy } from '../regions/index.ts';
import { insertProof } from './benefit-proofs-table.ts';
import { moveDueDay, type Benefit } from './benefits-table.ts';
import { dueAfter } from './rules/index.ts';

interface Kept {
  readonly way: QualificationWay;
  readonly caseNumber: string | null;
  readonly caller: Caller;
  readonly reference: string;
}

/** They live: save → tell → record. The benefit is locked, and can be proved today. */
export async function keepProof(world: World, benefit: Benefit, { way, caseNumber, caller, reference }: Kept): Promise<void> {
  const { database, now } = world;
  const at = now();
  const { holderId, benefitId, regionCode, state } = benefit;
  const today = dayInChina(at);
  const { value: months } = await getPolicy(database, 'qualification_months', { regionCode, day: today });
  const dueOn = dueAfter(today, months);
  const resumed = state === 'paused';
  await insertProof(database, benefit, { way, caseNumber, provedOn: today, dueBefore: benefit.dueOn ?? today, validUntil: dueOn });
  await moveDueDay(database, benefit, { dueOn, today });
  await writeNotice(database, { holderId, kind: 'benefit_proved', facts: { dueOn, resumed }, at });
  await recordAudit(database, { holderId, at, caller, action: 'benefit.proved', subject: benefitId, outcome: way, reference });
  if (resumed) await recordAudit(database, { holderId, at, caller, action: 'benefit.resumed', subject: benefitId, reference });
}
