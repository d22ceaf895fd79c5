import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { approvalScene, grantOf } from '../../approvals/test/approval-scene.ts';
import { listAreas } from '../../regions/index.ts';
import { eventBetween, mayIssue, registrationSteps } from '../rules/index.ts';
import { issuerKinds } from './index.ts';
import { approveIssuer, findIssuer, listIssuers } from './issuers-table.ts';
import { findIssueStop } from './may-issue.ts';

const scene = await approvalScene({ above: issuerKinds });
const { owner, pool, hire, send, decide } = scene;
beforeEach(scene.forget);
afterAll(scene.close);

const suspension = { proposal: { areaCode: '310100', standing: 'suspended' }, reason: 'faults in the handling of cards' };
const standing = async () => (await findIssuer(owner, asId('310100')))?.standing;

describe('the rule', () => {
  test('is that nobody issues who was not approved, not for this, or no longer', () => {
    expect(mayIssue(null, 'cards')).toEqual({ allowed: false, reason: 'issuer_not_approved' });
    expect(mayIssue({ standing: 'active', scope: ['cards'] }, 'ecards')).toEqual({ allowed: false, reason: 'issuer_not_approved' });
    expect((['suspended', 'withdrawn', 'active'] as const).map((now) => mayIssue({ standing: now, scope: ['cards'] }, 'cards').allowed)).toEqual([false, false, true]);
  });

  test('lets nobody come back from a withdrawal by a resumption', () => {
    expect(eventBetween('withdrawn', 'active')).toEqual({ allowed: false, reason: 'issuer_withdrawn' });
    expect(eventBetween('suspended', 'active')).toEqual({ allowed: true, value: 'resumed' });
  });

  test('sends a city to its province and then to the ministry, and a province to the ministry', () => {
    expect([registrationSteps(asId('310100')), registrationSteps(asId('310000'))]).toEqual([['province', 'ministry'], ['ministry']]);
  });
});

describe('whether an issuer goes on', () => {
  let officer: StaffCaller;
  let ministry: StaffCaller;
  beforeEach(async () => {
    await owner.script('delete from issuer_events where event_no > 1');
    officer = await hire(grantOf('officer', '310100'));
    ministry = await hire(grantOf('approver', '000000'));
  });

  test('is not decided in its city or province, by whatever role', async () => {
    const asked = (await send(officer, 'POST', '/issuer_standing', suspension)).body;
    for (const grant of [grantOf('approver', '310100'), grantOf('approver', '310000'), grantOf('officer', '000000')]) {
      expect((await decide(await hire(grant), asked)).status, `${grant.role} ${grant.areaCode}`).toBe(403);
    }
    expect(await standing()).toBe('active');
  });

  test('is decided by the ministry, and felt at once', async () => {
    await owner.script(`insert into switches values ('ecard_issue', '310100', true, '2030-01-01', 'opened', 'test')`);
    expect(await findIssueStop(pool, asId('310100'))).toBeNull();
    const asked = (await send(officer, 'POST', '/issuer_standing', suspension)).body;
    expect((await decide(ministry, asked)).body.state).toBe('applied');
    expect(await findIssueStop(pool, asId('310100'))).toEqual({ code: 'issuer_suspended', since: '2030-01-28' });
    expect(await findIssueStop(pool, asId('310115'))).toMatchObject({ code: 'issuer_suspended' });
    const resumption = (await send(officer, 'POST', '/issuer_standing', { ...suspension, proposal: { areaCode: '310100', standing: 'active' } })).body;
    await decide(ministry, resumption);
    expect(await standing()).toBe('active');
  });

  test('asked twice at once is done once: the second finds what the first did', async () => {
    const [one, other] = [(await send(officer, 'POST', '/issuer_standing', suspension)).body, (await send(officer, 'POST', '/issuer_standing', suspension)).body];
    const decided = await Promise.all([decide(ministry, one), decide(await hire(grantOf('approver', '000000')), other)]);
    expect(decided.map(({ body }) => body.state).sort()).toEqual(['applied', 'stale']);
    expect(await owner.query('suspensions', `select event_no from issuer_events where area_code = '310100' and what = 'suspended'`)).toHaveLength(1);
  });

  test('is asked only of an area that was approved', async () => {
    const of = await hire(grantOf('officer', '000000'));
    expect((await send(of, 'POST', '/issuer_standing', { ...suspension, proposal: { areaCode: '330100', standing: 'suspended' } })).body.code).toBe('issuer_not_approved');
  });
});

test('issuer numbers are allotted one after the other without a gap, whoever asks at the same moment and whoever gives up', async () => {
  const before = (await listIssuers(owner)).length;
  const cities = listAreas('prefecture').filter(({ code }) => code.startsWith('37') || code.startsWith('41') || code.startsWith('42') || code.startsWith('43')).slice(0, 50);
  expect(cities).toHaveLength(50);
  await Promise.all(cities.map(({ code }, place) => owner.transaction(async (database) => {
    await approveIssuer(database, { areaCode: asId(code), scope: ['cards'], onDay: asId('2030-01-28'), reason: 'test', reference: 'test', at: 0 });
    if (place % 5 === 0) throw new Error('gives up');
  }).catch((error: Error) => error.message)));
  const numbers = (await listIssuers(owner)).map(({ issuerNumber }) => issuerNumber);
  expect(numbers).toEqual(Array.from({ length: before + 40 }, (_, place) => place + 1));
});
