import { EmergencyScenario, KillSwitch, type ContentOf, type ReadinessFound } from '@yika/contract';
import { addMonths } from '@yika/contract/numbers';
import { found, twice } from './found.ts';

type Plan = ContentOf<'emergency_plan'>;

/** Every scenario says who does what, every role has a phone, every stop takes two, and drills are planned, held and written down. */
export function checkEmergencyPlan(plan: Plan, today: string): readonly ReadinessFound[] {
  const { roles, scenarios, switches } = plan;
  const known = new Set(roles.map(({ role }) => role));
  const named = [...scenarios.flatMap(({ steps }) => steps.map(({ role }) => role)), ...switches.flatMap(({ asks, agrees }) => [asks, agrees])];
  const described = new Map(scenarios.map(({ scenario, steps }) => [scenario as string, steps.length]));
  return [
    ...EmergencyScenario.enum.filter((scenario) => !described.has(scenario)).map((scenario) => found('scenario_missing', scenario)),
    ...scenarios.filter(({ steps }) => steps.length === 0).map(({ scenario }) => found('scenario_without_steps', scenario)),
    ...[...new Set(named)].filter((role) => !known.has(role)).map((role) => found('role_unknown', role)),
    ...twice(roles.map(({ role }) => role)).map((role) => found('role_twice', role)),
    ...KillSwitch.enum.filter((name) => !switches.some(({ killSwitch }) => killSwitch === name)).map((name) => found('switch_unassigned', name)),
    ...switches.filter(({ asks, agrees }) => asks === agrees).map(({ killSwitch }) => found('switch_in_one_hand', killSwitch)),
    ...checkDrills(plan, today),
  ];
}

export type DrillState = 'planned' | 'overdue' | 'held';

/** Held is held, also late; what was planned for a day that has passed is overdue. */
export function drillState({ plannedOn, heldOn }: Pick<Plan['drills'][number], 'plannedOn' | 'heldOn'>, today: string): DrillState {
  if (heldOn !== null && heldOn <= today) return 'held';
  return plannedOn < today ? 'overdue' : 'planned';
}

function checkDrills({ drills }: Plan, today: string): ReadinessFound[] {
  const withinAYear = addMonths(today, 12);
  const isPlanned = drills.some((drill) => drillState(drill, today) === 'planned' && drill.plannedOn <= withinAYear);
  return [
    ...(isPlanned ? [] : [found('drill_missing')]),
    ...drills.filter((drill) => drillState(drill, today) === 'overdue').map(({ plannedOn }) => found('drill_overdue', plannedOn)),
    ...drills.filter((drill) => drillState(drill, today) === 'held' && drill.outcome === null).map(({ plannedOn }) => found('drill_without_outcome', plannedOn)),
    ...drills.filter((drill) => drillState(drill, today) === 'held' && !drill.evidence).map(({ plannedOn }) => found('drill_without_evidence', plannedOn)),
  ];
}
