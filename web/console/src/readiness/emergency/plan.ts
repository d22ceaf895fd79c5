import type { ContentOf } from '@yika/contract';
import type { Language } from '@yika/kit';

export type EmergencyPlan = ContentOf<'emergency_plan'>;
export type Role = EmergencyPlan['roles'][number];
export type Drill = EmergencyPlan['drills'][number];

/** A new role has a name of its own that nobody reads: letters only, as the plan has them. */
export function freeRole(taken: readonly string[]): string {
  for (let count = 0; ; count += 1) {
    const role = `role_${letters(count)}`;
    if (!taken.includes(role)) return role;
  }
}

/** 0 → 'a', 25 → 'z', 26 → 'aa'. */
function letters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : `${letters(Math.floor(count / 26) - 1)}${last}`;
}

/** As the server judges it: held is held, also late; what was planned for a day that has passed is overdue. */
export function drillState({ plannedOn, heldOn }: Pick<Drill, 'plannedOn' | 'heldOn'>, today: string): 'planned' | 'overdue' | 'held' {
  if (heldOn !== null && heldOn <= today) return 'held';
  return plannedOn < today ? 'overdue' : 'planned';
}

/** A record that is no longer among the documents is none. */
export function withRecordsAmong(plan: EmergencyPlan, documents: readonly string[]): EmergencyPlan {
  return { ...plan, drills: plan.drills.map((drill) => (drill.evidence && !documents.includes(drill.evidence) ? { ...drill, evidence: null } : drill)) };
}

/** By its name; as it is written where nobody named it. */
export function roleNamed(roles: readonly Role[], role: string, language: Language): string {
  return roles.find((each) => each.role === role)?.name[language] ?? role;
}
