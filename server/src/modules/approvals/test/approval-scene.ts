import { randomUUID } from 'node:crypto';
import type { ApprovalView } from '@yika/contract';
import { buildShell } from '../../../platform/http/shell.ts';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { testDoor } from '../../../../test/test-door.ts';
import type { StaffCaller, StaffGrant } from '../../../platform/values/caller.ts';
import { activeStaff, grantOf } from '../../staff/test/staff.ts';
import { kindsBelow, registerApprovals, type Kinds } from '../index.ts';

export { grantOf };

/** The door of the room with people before it: a request says who sends it. */
export async function approvalScene({ above = {} }: { readonly above?: Partial<Kinds> } = {}) {
  const { owner, pool, close } = await freshDatabase();
  const clock = { now: Date.parse('2030-01-28T04:00:00Z') };
  const people = new Map<string, StaffCaller>();
  const door = testDoor(pool, { now: () => clock.now, staffOf: async ({ headers }) => people.get(String(headers['x-staff'])) ?? null });
  const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
  // What the rooms above propose is tried in their own tests, which hand it in.
  const unknown = () => null;
  registerApprovals(app, door, { kinds: { ...kindsBelow, issuer_registration: unknown, issuer_standing: unknown, audit_export: unknown, ...above } });

  /** Somebody active with these grants. */
  const hire = async (...grants: readonly StaffGrant[]): Promise<StaffCaller> => {
    const caller = await activeStaff(owner, ...grants);
    people.set(caller.staffId, caller);
    return caller;
  };
  const send = async <Body = ApprovalView & { readonly code: string }>(by: StaffCaller | null, method: 'GET' | 'POST', url: string, payload?: object, key: string = randomUUID()) => {
    const reply = await app.inject({ method, url: `/api/console/approvals${url}`, headers: { 'idempotency-key': key, ...(by && { 'x-staff': by.staffId }) }, ...(payload && { payload }) });
    return { status: reply.statusCode, body: reply.json<Body>() };
  };
  const pause = (regionCode: string, open = false) => ({ proposal: { name: 'ecard_issue', regionCode, open }, reason: 'drill of the emergency plan' });
  const raiseSwitch = async (by: StaffCaller, regionCode: string, open = false) => (await send(by, 'POST', '/switch', pause(regionCode, open))).body;
  const decide = (by: StaffCaller, { approvalId, version }: Pick<ApprovalView, 'approvalId' | 'version'>, decision: 'approve' | 'return' | 'reject' = 'approve', reason: string | null = 'checked') =>
    send(by, 'POST', `/${approvalId}/decision`, { version, decision, reason });
  const switches = () => owner.query<{ name: string; regionCode: string; open: boolean; approvalId: string | null }>('all_switches', 'select name, region_code, open, approval_id from switches order by name, region_code');
  const forget = () => owner.script(`truncate approvals, approval_versions, approval_events, switches, staff, staff_grants, remembered_requests; delete from policies where region_code <> '000000' or author like 'YK-%' or author = 'test'`);
  return { owner, pool, door, app, clock, hire, send, pause, raiseSwitch, decide, switches, forget, close };
}
