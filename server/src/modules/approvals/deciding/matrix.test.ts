import type { ApprovalView } from '@yika/contract';
import { afterAll, describe, expect, test } from 'vitest';
import type { StaffCaller, StaffRole } from '../../../platform/values/caller.ts';
import { addDays } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import { approvalScene, grantOf } from '../test/approval-scene.ts';

const scene = await approvalScene();
const { hire, send, pause, raiseSwitch, decide } = scene;
afterAll(scene.close);

// Everybody who knocks is of the city 310100; every change was asked for by the ministry’s officer.
const places = { own: '310100', child: '310101', above: '310000', other: '440100' } as const;
type Place = keyof typeof places;
const roles: readonly StaffRole[] = ['officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator', 'security_administrator'];
const maker = await hire(grantOf('officer', '000000'));
await hire(grantOf('approver', '000000'));
const callers = new Map<StaffRole, StaffCaller>();
for (const role of roles) callers.set(role, await hire(grantOf(role, places.own)));

/** By hand, and compared with the server: what each gets in its own city, in a county below, in the province above, and elsewhere. */
type Gets = Readonly<Record<Place, string>>;
const inside = (within: string, outside = 'not_permitted'): Gets => ({ own: within, child: within, above: outside, other: outside });
const everywhere = (gets: string): Gets => ({ own: gets, child: gets, above: gets, other: gets });
const table: Readonly<Record<string, (role: StaffRole) => Gets>> = {
  raiseSwitch: (role) => (role === 'officer' ? inside('yes', 'outside_scope') : everywhere('role_needed')),
  raisePolicyRow: (role) => (role === 'officer' ? inside('yes', 'outside_scope') : everywhere('role_needed')),
  getApproval: () => inside('yes'),
  getApprovalSheet: () => inside('yes'),
  approve: (role) => (role === 'approver' ? inside('yes') : inside('role_needed')),
  return: (role) => (role === 'approver' ? inside('yes') : inside('role_needed')),
  reject: (role) => (role === 'approver' ? inside('yes') : inside('role_needed')),
  correctApproval: () => everywhere('not_permitted'),
  withdrawApproval: () => everywhere('not_permitted'),
  listApprovals: (role) => (role === 'approver' ? inside('waits for them', 'not shown') : everywhere('not shown')),
};

/** Of another day each time, so that there is always something to ask for. */
let days = 0;
const hotline = (regionCode: string) => ({ proposal: { what: 'hotline', regionCode, validFrom: addDays(asId('2031-01-01'), ++days), value: '12333', clause: 'Municipal rule 3/2030' }, reason: 'a number of our own' });
const askIn = async (by: StaffCaller, regionCode: string): Promise<ApprovalView> => {
  const { status, body } = await send(by, 'POST', '/policy_row', hotline(regionCode));
  expect(status, body.code).toBe(200);
  return body;
};
const ask = (place: Place) => askIn(maker, places[place]);
const said = ({ status, body }: { readonly status: number; readonly body: { readonly code: string } }) => (status === 200 ? 'yes' : body.code);

const acts: Readonly<Record<string, (caller: StaffCaller, place: Place) => Promise<string>>> = {
  raiseSwitch: async (caller, place) => said(await send(caller, 'POST', '/switch', pause(places[place]))),
  raisePolicyRow: async (caller, place) => said(await send(caller, 'POST', '/policy_row', hotline(places[place]))),
  getApproval: async (caller, place) => said(await send(caller, 'GET', `/${(await ask(place)).approvalId}`)),
  getApprovalSheet: async (caller, place) => said(await send(caller, 'GET', `/${(await ask(place)).approvalId}/sheet`)),
  approve: async (caller, place) => said(await decide(caller, await ask(place))),
  return: async (caller, place) => said(await decide(caller, await ask(place), 'return')),
  reject: async (caller, place) => said(await decide(caller, await ask(place), 'reject')),
  correctApproval: async (caller, place) => said(await send(caller, 'POST', `/${(await ask(place)).approvalId}/correction`, { ...hotline(places[place]), version: 1 })),
  withdrawApproval: async (caller, place) => said(await send(caller, 'POST', `/${(await ask(place)).approvalId}/withdrawal`, { reason: 'not mine' })),
  listApprovals: async (caller, place) => {
    const { approvalId, reference } = await ask(place);
    const { body } = await send<{ approvals: ApprovalView[] }>(caller, 'GET', `?box=to_do&reference=${reference}`);
    return body.approvals.some((approval) => approval.approvalId === approvalId) ? 'waits for them' : 'not shown';
  },
};

test('every act of the table is tried, and no other', () => {
  expect(Object.keys(acts).sort()).toEqual(Object.keys(table).sort());
});

describe.each(roles)('a %s of a city', { timeout: 120_000 }, (role) => {
  test.each(Object.keys(table))('%s: own, child, above, other', async (act) => {
    const caller = callers.get(role);
    const [expected, tried] = [table[act], acts[act]];
    if (!caller || !expected || !tried) throw new Error('the table names what there is');
    const got: Partial<Record<Place, string>> = {};
    for (const place of Object.keys(places) as Place[]) got[place] = await tried(caller, place);
    expect(got).toEqual(expected(role));
  });

  test('who is an officer too never decides their own', async () => {
    const both = await hire(grantOf('officer', places.own), ...(role === 'officer' ? [] : [grantOf(role, places.own)]), ...(role === 'approver' ? [grantOf(role, '000000')] : []));
    const own = await askIn(both, places.own);
    for (const decision of ['approve', 'return', 'reject'] as const) expect((await decide(both, own, decision)).body.code, decision).toBe('approval_own_change');
  });
});

test('an inbox shows whoever asks what waits for them, what they decided and what they asked for, page by page and found by its reference', async () => {
  const officer = await hire(grantOf('officer', '320100'));
  const approver = await hire(grantOf('approver', '320100'));
  type Inbox = { approvals: ApprovalView[]; next: string | null; counts: Record<string, number> };
  const box = async (by: StaffCaller, query: string) => (await send<Inbox>(by, 'GET', `?${query}`)).body;
  const asked: ApprovalView[] = [];
  for (let count = 0; count < 5; count += 1) asked.push(await raiseSwitch(officer, '320100'));
  const ids = asked.map(({ approvalId }) => approvalId);

  expect(await box(officer, 'box=to_do')).toMatchObject({ approvals: [], counts: { to_do: 0, mine: 5, done: 0 } });
  const first = await box(approver, 'box=to_do&limit=3');
  expect(first).toMatchObject({ counts: { to_do: 5, due_today: 0, done: 0, mine: 0 }, next: ids[2] });
  const rest = await box(approver, `box=to_do&limit=3&after=${first.next}`);
  expect([...first.approvals, ...rest.approvals].map(({ approvalId }) => approvalId)).toEqual(ids);
  expect(rest.next).toBeNull();

  await decide(approver, asked[0] as ApprovalView, 'reject', 'not today');
  expect((await box(approver, 'box=done')).approvals.map(({ approvalId }) => approvalId)).toEqual([ids[0]]);
  expect((await box(approver, 'box=to_do&state=rejected')).approvals).toEqual([]);
  expect((await box(officer, 'box=mine&state=rejected')).approvals).toHaveLength(1);
  expect((await box(officer, 'box=mine')).approvals.map(({ approvalId }) => approvalId)).toEqual(ids.toReversed());
  expect((await box(approver, `box=to_do&reference=${asked[3]?.reference.toLowerCase().replaceAll('-', ' ')}`)).approvals.map(({ approvalId }) => approvalId)).toEqual([ids[3]]);
  expect((await box(approver, 'box=to_do&areaCode=330000')).approvals).toEqual([]);
  expect((await box(approver, 'box=to_do&areaCode=320000&kind=policy_row')).approvals).toEqual([]);
  scene.clock.now += 4.5 * 86_400_000;
  expect((await box(approver, 'box=to_do')).counts).toMatchObject({ to_do: 4, due_today: 4 });
});

test('a printed sheet has the same fingerprint until something happens', async () => {
  const officer = await hire(grantOf('officer', '330100'));
  const approver = await hire(grantOf('approver', '330100'));
  const asked = await raiseSwitch(officer, '330100');
  type Sheet = { fingerprint: string; areaName: { en: string }; printedBy: { staffId: string } };
  const sheet = async (by: StaffCaller) => (await send<Sheet>(by, 'GET', `/${asked.approvalId}/sheet`)).body;
  const [one, other] = [await sheet(officer), await sheet(approver)];
  expect(one.fingerprint).toBe(other.fingerprint);
  expect([one.printedBy.staffId, other.printedBy.staffId]).toEqual([officer.staffId, approver.staffId]);
  await decide(approver, asked);
  expect((await sheet(officer)).fingerprint).not.toBe(one.fingerprint);
});
