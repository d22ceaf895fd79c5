import type { BenefitState } from '@yika/contract';
import { addMonths } from '@yika/contract/numbers';
import { addDays, daysBetween, type Day } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';

export interface ProvableFacts {
  readonly state: BenefitState;
  /** Null: no proof is asked. */
  readonly dueOn: Day | null;
  /** As the registry codes it. */
  readonly lifeStatus: number;
}

export type ProveRefusal = 'benefit_holder_deceased' | 'benefit_ended' | 'benefit_not_due';

const DEAD = 2;

/** Whoever lives, draws it, and whose day has come near; a day that has passed is no hindrance, whether or not the pause was written down yet. */
export function mayProve({ state, dueOn, lifeStatus }: ProvableFacts, { today, opensDays }: { readonly today: Day; readonly opensDays: number }): Decision<null, ProveRefusal> {
  if (lifeStatus === DEAD) return deny('benefit_holder_deceased');
  if (state === 'ended') return deny('benefit_ended');
  if (dueOn === null) return deny('benefit_not_due');
  return state === 'paused' || today >= opensOn(dueOn, opensDays) ? allow(null) : deny('benefit_not_due');
}

/** The first day on which it can be proved. */
export function opensOn(dueOn: Day, opensDays: number): Day {
  return addDays(dueOn, -opensDays);
}

/** The last day of the year that begins with a proof. */
export function dueAfter(provedOn: Day, months: number): Day {
  return asId(addMonths(provedOn, months));
}

/** Which reminder is to be sent today: each once, and who is met late hears only of the nearer one. Past the day there is the pause. */
export function reminderFor({ dueOn, remindedDays }: { readonly dueOn: Day; readonly remindedDays: number | null }, today: Day): 30 | 7 | null {
  const left = daysBetween(today, dueOn);
  if (left < 0 || left > 30) return null;
  if (left <= 7) return remindedDays === 7 ? null : 7;
  return remindedDays === null ? 30 : null;
}

const TRIES = 3;
/** For so long a session of tries lasts: from the first one on. */
export const FACE_SESSION_MS = 24 * 3_600_000;

/** What was broken off or never began costs nothing; a check whose result is never handed in has cost one. */
export function faceTriesLeft(outcomes: readonly (string | null)[]): number {
  return Math.max(0, TRIES - outcomes.filter((outcome) => outcome === null || outcome === 'face_no_match' || outcome === 'liveness_failed').length);
}
