import type { World } from '../../platform/world.ts';
import { getPolicy } from '../regions/index.ts';
import { upwardsFrom, type ApprovalsRequired, type RegionCode } from '../regions/rules/index.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { Agreement } from './approvable-change.ts';
import { stepsOf, strictest, type ApprovalStep } from './rules/index.ts';

const DAY_MS = 86_400_000;
/** Whoever decides is reminded when this much of the time is over. */
const REMIND_AFTER = 0.6;

/** How many others must agree there today, and by when. Every region upwards is asked: the strictest holds. */
export async function termsOf({ database, now }: Pick<World, 'database' | 'now'>, agreement: Agreement, areaCode: RegionCode): Promise<{
  readonly steps: readonly ApprovalStep[];
  readonly dueAt: number;
  readonly remindAt: number;
}> {
  const at = now();
  const day = dayInChina(at);
  const isLaw = typeof agreement !== 'string';
  const asked: ApprovalsRequired[] = [];
  if (!isLaw) for (const regionCode of new Set(upwardsFrom(areaCode))) asked.push((await getPolicy(database, agreement, { regionCode, day })).value);
  const lasts = (await getPolicy(database, isLaw ? agreement.days : 'approval_days', { regionCode: areaCode, day })).value * DAY_MS;
  return { steps: isLaw ? agreement.steps(areaCode) : stepsOf(strictest(asked), areaCode), dueAt: at + lasts, remindAt: at + lasts * REMIND_AFTER };
}
