import { auditKinds } from '../../server/src/modules/auditing/index.ts';
import { issuerKinds } from '../../server/src/modules/registration/index.ts';
import { kindsBelow, raiseApproval, type ApprovalId } from '../../server/src/modules/approvals/index.ts';
import { decideApproval } from '../../server/src/modules/approvals/deciding/decide-approval.ts';
import { listAreas } from '../../server/src/modules/regions/index.ts';
import { activeStaff, grantOf } from '../../server/src/modules/staff/test/staff.ts';
import { testWorld } from '../../server/test/test-world.ts';
import { benchLine, each, perSecond, type BenchLine } from './bench-line.ts';
import type { Size } from './benches.ts';
import { durableDatabase } from './durable-database.ts';
import { parallel } from './parallel.ts';
import { inTurns } from './turns.ts';

/**
 * The last step of a held change, from its lock to *applied* with its timeline and audit, beside the bare statement that it guards: the
 * same switch turned by its owner in a commit of its own. Eight at once, each of another region.
 */
export async function benchApprovalApply(size: Size): Promise<BenchLine[]> {
  const { owner, pool, cores, close } = await durableDatabase(size);
  try {
    const { turns, warmUp, writers, changes, crowd } = SIZES[size];
    const inTransaction = testWorld(pool, Date.now);
    const officer = await activeStaff(owner, grantOf('officer', '000000'));
    const approver = await activeStaff(owner, grantOf('approver', '000000'));
    await owner.script(`${crowdOf(crowd)}; analyze`);
    const areas = listAreas('county').slice(0, writers * changes).map(({ code }) => code);
    let held: ApprovalId[] = [];
    const took = await inTurns(
      {
        ours: () => parallel(writers, held, async (approvalId) => {
          await inTransaction((world) => decideApproval(world, approver, { ...kindsBelow, ...issuerKinds, ...auditKinds }, { approvalId, version: 1, decision: 'approve', reason: null }));
        }),
        bare: (turn) => parallel(writers, areas, async (area) => {
          await owner.query('bare_switch', `
            insert into switches (name, region_code, open, since, reason, author) values ('ecard_payment', $1, $2, '2030-01-01', 'bench', 'bench')
            on conflict (name, region_code) do update set open = $2, changed_at = now()`, [area, turn % 2 === 0]);
        }),
      },
      {
        turns, warmUp, cores: async () => cores(),
        prepare: async (turn) => {
          held = [];
          for (const regionCode of areas) {
            const change = kindsBelow.switch({ name: 'ecard_issue', regionCode, open: turn % 2 === 0 });
            if (!change) throw new Error('a switch is read');
            held.push(await inTransaction((world) => raiseApproval(world, officer, { change, reason: 'bench' })));
          }
        },
      },
    );
    const count = areas.length * turns;
    await allApplied(owner, areas.length * (turns + warmUp));
    return [benchLine({
      bench: 'approval-apply', unit: '1/s', value: perSecond(count, took.ours.clock), against: 'the bare statement in a commit of its own', againstValue: perSecond(count, took.bare.clock),
      details: {
        'ms of PostgreSQL’s core, each': each(count, took.ours.postgres), 'bare': each(count, took.bare.postgres),
        'ms of this process’s core, each': each(count, took.ours.server), 'bare, this process': each(count, took.bare.server),
      },
    })];
  } finally {
    await close();
  }
}

const SIZES = {
  full: { turns: 10, warmUp: 2, writers: 8, changes: 20, crowd: 100_000 },
  tiny: { turns: 1, warmUp: 1, writers: 2, changes: 2, crowd: 20 },
} as const;

/** What was decided before: lists and locks are to find their rows among many. */
const crowdOf = (size: number) => `
  insert into approvals (reference, kind, subject, area_code, maker, raised_at, state, state_since, steps, approved_by, decider_role, deciding_areas, due_at, remind_at)
    select 'crowd ' || n, 'switch', 'ecard_issue:' || n, '310100', 'staff:crowd', now(), 'applied', now(), '{area}', '{staff:other}', 'approver', '{}', now(), now() from generate_series(1, ${size}) n;
  insert into approval_versions (approval_id, version, proposal, before, after, reason, at) select approval_id, 1, '{}', null, '{"open": true}', 'crowd', now() from approvals;
  insert into approval_events (approval_id, event_no, version, what, actor, reason, at) select approval_id, 1, 1, 'raised', maker, 'crowd', now() from approvals`;

async function allApplied(owner: Awaited<ReturnType<typeof durableDatabase>>['owner'], expected: number): Promise<void> {
  const [row] = await owner.query<{ count: number }>('count_applied', `select count(*) from approvals where state = 'applied' and maker <> 'staff:crowd'`);
  if (row?.count !== expected) throw new Error(`${row?.count} changes were applied in place of ${expected}`);
}
