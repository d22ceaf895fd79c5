import { expect, test } from 'vitest';
import { drillState, freeRole, withRecordsAmong } from './plan.ts';

test('each new role has a name that none has yet, of letters alone', () => {
  expect(freeRole([])).toBe('role_a');
  expect(freeRole(['role_a', 'role_c'])).toBe('role_b');
  const many: string[] = [];
  for (let count = 0; count < 60; count += 1) many.push(freeRole(many));
  expect(new Set(many).size).toBe(60);
  expect(many.every((role) => /^[a-z][a-z_]{1,39}$/.test(role))).toBe(true);
});

test('a drill is planned until its day has passed, then overdue until it is held', () => {
  const state = (plannedOn: string, heldOn: string | null) => drillState({ plannedOn, heldOn }, '2030-01-28');
  expect([state('2030-01-28', null), state('2030-01-27', null), state('2030-01-20', '2030-01-28'), state('2030-01-20', '2030-01-29')]).toEqual(['planned', 'overdue', 'held', 'overdue']);
});

test('a record that was taken from the documents is taken from its drill', () => {
  const drill = { scenario: 'data_leak', plannedOn: '2030-01-20', heldOn: '2030-01-20', outcome: 'well', evidence: 'one' } as const;
  const plan = { item: 'emergency_plan', roles: [], scenarios: [], switches: [], drills: [drill, { ...drill, evidence: 'other' }] } as const;
  const evidence = (documents: readonly string[]) => withRecordsAmong({ ...plan, roles: [], scenarios: [], switches: [], drills: [...plan.drills] }, documents).drills.map((each) => each.evidence);
  expect(evidence(['one', 'other'])).toEqual(['one', 'other']);
  expect(evidence(['other'])).toEqual([null, 'other']);
});
