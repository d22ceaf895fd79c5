import { StaffRole } from '@yika/contract';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testNeighbours } from '../../../../test/test-neighbours.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { registerBenefits } from '../../benefits/index.ts';
import { caseScene, grantOf } from '../test/case-scene.ts';

const scene = await caseScene({ also: (app, door) => registerBenefits(app, door, { face: testNeighbours().face, faceReturnUrl: 'http://localhost/app/benefits/face' }) });
const { owner, hire, open, desk, send } = scene;
afterAll(scene.close);
beforeEach(() => owner.script('truncate budgets'));

async function pensionOf({ holderId }: HolderCaller, { state, dueOn }: { readonly state: string; readonly dueOn: string | null }): Promise<string> {
  const [row] = await owner.query<{ benefitId: string }>('pension', `
    insert into benefits (holder_id, kind, region_code, source, as_of, since, qualification_due_on, state, state_since, imported_due_on, imported_state)
    values ($1, 'pension', '110100', 'Agency', '2030-01-20', '2020-01-01', $2, $3, '2030-01-20', $2, $3) returning benefit_id`, [holderId, dueOn, state]);
  return row?.benefitId ?? '';
}

/** By state, day and living status: what is said to whoever asks for it, by face and by the desk alike. It is 28 January 2030. */
const standings = [
  { state: 'current', dueOn: '2030-02-10', lifeStatus: 1, says: null },
  { state: 'current', dueOn: '2030-01-01', lifeStatus: 1, says: null },
  { state: 'current', dueOn: '2030-09-01', lifeStatus: 1, says: 'benefit_not_due' },
  { state: 'current', dueOn: null, lifeStatus: 1, says: 'benefit_not_due' },
  { state: 'paused', dueOn: '2030-01-01', lifeStatus: 1, says: null },
  { state: 'paused', dueOn: '2030-01-01', lifeStatus: 4, says: null },
  { state: 'ended', dueOn: '2030-02-10', lifeStatus: 1, says: 'benefit_ended' },
  { state: 'current', dueOn: '2030-02-10', lifeStatus: 2, says: 'benefit_holder_deceased' },
  { state: 'paused', dueOn: '2030-01-01', lifeStatus: 2, says: 'benefit_holder_deceased' },
  { state: 'ended', dueOn: '2030-02-10', lifeStatus: 2, says: 'benefit_holder_deceased' },
] as const;

test.each(standings)('$state, due $dueOn, living status $lifeStatus: $says', async ({ state, dueOn, lifeStatus, says }) => {
  const { caller } = await scene.newHolder();
  const benefitId = await pensionOf(caller, { state, dueOn });
  await owner.query('stand', 'update holders set life_status = $2 where holder_id = $1', [caller.holderId, lifeStatus]);
  const view = (await send(caller, 'GET', '/api/benefits')).body as unknown as { readonly benefits: readonly { readonly refusal: string | null }[] };
  const face = await send(caller, 'POST', `/api/benefits/${benefitId}/face`, { body: { consentToFace: true } });
  const asked = await open(caller, { service: 'benefit_qualification', content: { benefitId, how: 'counter' } });
  expect([view.benefits[0]?.refusal, face.body.code ?? null, asked.body.code ?? null]).toEqual([says, says, says]);
});

const places = ['110100', '110000', '440100'] as const;
test.each(StaffRole.enum.flatMap((role) => places.map((area) => [role, area] as const)))('a %s of %s decides it only as an officer or a supervisor in whose area it is', async (role, area) => {
  const { caller } = await scene.newHolder();
  const benefitId = await pensionOf(caller, { state: 'current', dueOn: '2030-02-10' });
  const { caseNumber } = (await open(caller, { service: 'benefit_qualification', content: { benefitId, how: 'counter' } })).body;
  const staff = await hire(grantOf(role, area));
  const may = (role === 'officer' || role === 'clerk_supervisor') && area.startsWith('11');
  const looked = await desk(staff, caseNumber);
  await desk(staff, caseNumber, 'claim');
  const decided = await desk(staff, caseNumber, 'decision', { outcome: 'granted' });
  expect([looked.status === 200, decided.status === 200]).toEqual([may, may]);
  const [proofs] = await owner.query<{ count: number }>('proofs', 'select count(*)::int as count from benefit_proofs where holder_id = $1', [caller.holderId]);
  expect(proofs?.count).toBe(may ? 1 : 0);
});
