import { oneRow } from './claim-story.ts';
import { well } from './phone.ts';
import type { Stage } from './stage.ts';
import { Anomaly, newVisitor, type Reply, type Visitor } from './visitor.ts';

/** Who asks, and two who may decide: of the city, and of the province above it. */
export interface Office {
  readonly officer: Visitor;
  readonly approvers: readonly [Visitor, Visitor];
}

const AREA = '540100';

export async function openOffice(stage: Stage): Promise<Office> {
  const enter = async (staffNumber: string) => {
    const visitor = newVisitor(stage);
    well(await visitor.ask('POST', '/demo/staff/sign-in', { body: { staffNumber } }));
    return visitor;
  };
  return { officer: await enter('A-0511'), approvers: [await enter('A-0512'), await enter('A-0302')] };
}

/** A policy row is asked for and approved: by one, or by two at the same moment. `day`: no two rows begin on the same. */
export async function decideStory({ officer, approvers }: Office, day: string, rivals: boolean): Promise<string> {
  const proposal = { what: 'temporary_loss_days', regionCode: AREA, validFrom: day, value: '9', clause: `torture ${day}` };
  const { approvalId } = well(await officer.ask('POST', '/api/console/approvals/policy_row', { body: { proposal, reason: 'a rule of the city' } }));
  const id = String(approvalId);
  const decide = (approver: Visitor) => approver.ask('POST', `/api/console/approvals/${id}/decision`, { body: { version: 1, decision: 'approve', reason: null } });
  const replies = await Promise.all((rivals ? approvers : approvers.slice(0, 1)).map(decide));
  const outcomes = replies.map(({ status, body }: Reply) => String(status === 200 ? body['state'] : body['code'])).sort();
  if (outcomes.join() !== (rivals ? 'applied,approval_not_open' : 'applied')) throw new Anomaly(`decided: ${outcomes.join()}`);
  return id;
}

interface Record {
  readonly state: string;
  readonly rows: number;
  readonly raised: number;
  readonly steps: number;
  readonly applied: number;
  readonly added: number;
  readonly audited: number;
  readonly held: number;
}

/** Held once, decided once, applied once: the row that it guarded is there, and nothing of it by half. */
export async function checkDecision({ owner }: Stage, approvalId: string, day: string): Promise<void> {
  const { state, ...counts } = await oneRow<Record>(owner, 'record_of_a_decision', `
    with one as (select * from approvals where approval_id = $1::uuid)
    select
      (select state from one) as state,
      (select count(*) from policies where what = 'temporary_loss_days' and region_code = $3 and valid_from = $2::date and author = (select reference from one)) as rows,
      (select count(*) from approval_events where approval_id = $1::uuid and what = 'raised') as raised,
      (select count(*) from approval_events where approval_id = $1::uuid and what = 'step_approved') as steps,
      (select count(*) from approval_events where approval_id = $1::uuid and what = 'applied') as applied,
      (select count(*) from audit_entries where action = 'policy.added' and reference = (select reference from one)) as added,
      (select count(*) from audit_entries where action = 'approval.applied' and subject = $1::text) as audited,
      (select count(*) from approvals where kind = 'policy_row' and subject = 'temporary_loss_days:' || $3 || ':' || $2) as held`, [approvalId, day, AREA]);
  const not = Object.entries(counts).filter(([, count]) => count !== 1).map(([what, count]) => `${count} ${what}`);
  if (state !== 'applied' || not.length > 0) throw new Anomaly(`a decision is ${state}; one of each was to be there: ${not.join(', ')}`);
}
