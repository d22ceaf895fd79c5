import type { ApprovalView } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { enrolTerminal, giveTerminalCode, registerTerminalCodes } from '../../staff/index.ts';
import { placeNamed, withPlaces } from '../../staff/test/places.ts';
import { approvalScene, grantOf } from '../test/approval-scene.ts';

const scene = await approvalScene();
const { owner, hire, send, decide } = scene;
registerTerminalCodes(scene.app, scene.door);
afterAll(scene.close);

let officer: StaffCaller;
let approver: StaffCaller;
let supervisor: StaffCaller;
beforeEach(async () => {
  await scene.forget();
  await owner.script('truncate service_points, terminals, terminal_enrolments, terminal_keys');
  await withPlaces(owner, placeNamed('H1', '310101'), placeNamed('H2', '310101'));
  officer = await hire(grantOf('officer', '310100'));
  approver = await hire(grantOf('approver', '310100'));
  supervisor = await hire(grantOf('clerk_supervisor', '310100', 'H1'));
});

const { regionCode: _, ...clinic } = placeNamed('new-clinic', '310101');
const place = (more: object = {}) => ({ proposal: { ...clinic, regionCode: '310101', ...more }, reason: 'a new clinic in the north' });
const till = (servicePointId: string, purposes = ['identity']) => ({ proposal: { servicePointId, till: 'Till 3', purposes }, reason: 'one more till' });
const places = () => owner.query<{ servicePointId: string; approvalId: string | null; closed: boolean; purposes: string[] }>('places', 'select service_point_id, approval_id, closed_on is not null as closed, purposes from service_points order by service_point_id');
const terminals = () => owner.query<{ terminalId: string; approvalId: string | null; revoked: boolean }>('terminals', 'select terminal_id, approval_id, revoked_at is not null as revoked from terminals');
const code = (by: StaffCaller, terminalId: string) => scene.app.inject({ method: 'POST', url: `/api/console/terminals/${terminalId}/code`, headers: { 'x-staff': by.staffId } });

describe('a service point', () => {
  test('is there only after somebody else agreed', async () => {
    const { body: asked } = await send(officer, 'POST', '/service_point', place());
    expect((await places()).map(({ servicePointId }) => servicePointId)).toEqual(['H1', 'H2']);
    expect((await decide(approver, asked)).body.state).toBe('applied');
    expect((await places()).at(-1)).toMatchObject({ servicePointId: 'new-clinic', approvalId: asked.approvalId });
  });

  test('that was changed meanwhile is not changed back by an old request', async () => {
    const [one, other] = [(await send(officer, 'POST', '/service_point', place({ ...placeNamed('H1', '310101'), phone: '12393' }))).body, (await send(officer, 'POST', '/service_point', place({ ...placeNamed('H1', '310101'), purposes: ['identity'] }))).body];
    expect(one.versions[0]?.changes).toEqual([{ field: 'phone', before: '12333', after: '12393' }]);
    await decide(approver, one);
    expect((await decide(approver, other)).body).toMatchObject({ state: 'stale', timeline: [{}, {}, { difference: [{ field: 'phone', before: '12333', after: '12393' }] }] });
    expect((await places())[0]?.purposes).toEqual(['identity', 'payment']);
  });

  test('of another region cannot be taken over by its code, nor asked for from outside', async () => {
    await withPlaces(owner, placeNamed('new-clinic', '440100'));
    expect((await send(officer, 'POST', '/service_point', place())).body.code).toBe('service_point_elsewhere');
    expect((await send(officer, 'POST', '/service_point', place({ servicePointId: 'H7', regionCode: '440100' }))).body.code).toBe('outside_scope');
    expect((await send(officer, 'POST', '/service_point', place({ servicePointId: 'H7', regionCode: '999999' }))).body.code).toBe('region_unknown');
    expect((await send(officer, 'POST', '/service_point', place({ ...placeNamed('H1', '310101') }))).body.code).toBe('approval_changes_nothing');
  });

  test('closed takes its terminals with it, all by one approval; a place that is closed cannot be closed', async () => {
    const terminal = (await send(officer, 'POST', '/terminal', till('H1'))).body;
    await decide(approver, terminal);
    const { body: asked } = await send(officer, 'POST', '/service_point_closing', { proposal: { servicePointId: 'H1' }, reason: 'it moved' });
    expect((await decide(approver, asked)).body.state).toBe('applied');
    expect((await places())[0]).toMatchObject({ closed: true, approvalId: asked.approvalId });
    expect(await terminals()).toMatchObject([{ revoked: true }]);
    expect((await send(officer, 'POST', '/service_point_closing', { proposal: { servicePointId: 'H1' }, reason: 'again' })).body.code).toBe('service_point_unknown');
    expect((await send(officer, 'POST', '/terminal', till('H1'))).body.code).toBe('service_point_unknown');
  });
});

describe('a terminal', () => {
  const approved = async (): Promise<{ asked: ApprovalView; terminalId: string }> => {
    const { body: asked } = await send(supervisor, 'POST', '/terminal', till('H1'));
    await decide(approver, asked);
    return { asked, terminalId: (await terminals())[0]?.terminalId ?? '' };
  };

  test('gets its code only after it was approved, from whoever reaches its place, and works once it is typed', async () => {
    const { asked, terminalId } = await approved();
    expect(await terminals()).toEqual([{ terminalId, approvalId: asked.approvalId, revoked: false }]);
    const elsewhere = await hire(grantOf('clerk_supervisor', '310100', 'H2'));
    expect((await code(elsewhere, terminalId)).json()).toMatchObject({ code: 'outside_scope' });
    expect((await code(approver, terminalId)).json()).toMatchObject({ code: 'role_needed' });
    expect((await code(supervisor, 'T-00000000')).json()).toMatchObject({ code: 'terminal_unknown' });
    const first = (await code(supervisor, terminalId)).json<{ code: string }>();
    const second = (await code(supervisor, terminalId)).json<{ code: string }>();
    const enrol = (typed: string) => scene.door.inTransaction((world) => enrolTerminal(world, typed));
    expect(await enrol(first.code)).toMatchObject({ allowed: false });
    expect(await enrol(second.code)).toMatchObject({ allowed: true });
    expect((await code(supervisor, terminalId)).json()).toMatchObject({ code: 'terminal_unknown' });
  });

  test('is not asked for beyond the licence of its place, nor by whoever is bound to another counter', async () => {
    await withPlaces(owner, placeNamed('H1', '310101', { purposes: ['identity'] }));
    expect((await send(supervisor, 'POST', '/terminal', till('H1', ['payment']))).body.code).toBe('purpose_not_licensed');
    expect((await send(supervisor, 'POST', '/terminal', till('H2'))).body.code).toBe('outside_scope');
    expect((await send(supervisor, 'POST', '/terminal', till('H9'))).body.code).toBe('service_point_unknown');
  });

  test('whose place gave up the purpose meanwhile is stale', async () => {
    const { body: asked } = await send(supervisor, 'POST', '/terminal', till('H1', ['payment']));
    await withPlaces(owner, placeNamed('H1', '310101', { purposes: ['identity'] }));
    expect((await decide(approver, asked)).body).toMatchObject({ state: 'stale', timeline: [{}, {}, { refusal: 'purpose_not_licensed' }] });
    expect(await terminals()).toEqual([]);
  });

  test('is revoked by an approval, once; and two who ask for it do not revoke it twice', async () => {
    const { terminalId } = await approved();
    await scene.door.inTransaction((world) => giveTerminalCode(world, { kind: 'operator', name: 'test' }, { servicePointId: asId('H1'), terminalId: asId(terminalId) }));
    const ask = async () => (await send(supervisor, 'POST', '/terminal_revocation', { proposal: { terminalId }, reason: 'stolen' })).body;
    const [one, other] = [await ask(), await ask()];
    expect((await decide(approver, one)).body.state).toBe('applied');
    expect((await decide(approver, other)).body.state).toBe('stale');
    expect(await terminals()).toEqual([{ terminalId, approvalId: one.approvalId, revoked: true }]);
    expect((await send(supervisor, 'POST', '/terminal_revocation', { proposal: { terminalId }, reason: 'stolen' })).body.code).toBe('terminal_unknown');
  });
});
