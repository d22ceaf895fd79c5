import { AuditExportProposal } from '@yika/contract';
import { Value } from 'typebox/value';
import { allow } from '../../../platform/values/decision.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import { proposing, type ApprovableChange } from '../../approvals/index.ts';
import { countAudit, NOBODY, recordAudit } from '../../audit/index.ts';
import { insertExport } from './audit-exports-table.ts';
import { isSpanFit, searchOf, type AskedExport } from './asked-export.ts';
import { EXPORT_LASTS_MS } from './make-export.ts';

/** What a file may hold at most, whoever agreed. */
const MOST_ROWS = 1_000_000;

/** An export that is larger than what one person may take: whoever decides sees what is asked for and how much it is, and nothing of it. */
const auditExport: ApprovableChange<AskedExport> = {
  kind: 'audit_export', policy: 'approval_of_audit_exports', makers: ['auditor'], decider: 'approver',
  read: (sent) => (Value.Check(AuditExportProposal, sent) ? sent : null),
  subjectOf: async (_, { areaCode, from, to }) => allow({ subject: `${dayInChina(from)}/${dayInChina(to - 1)}`, areaCode: asId(areaCode) }),
  describe: async (world, asked) => ({
    before: null,
    after: {
      regionCode: asked.areaCode, spanFrom: dayInChina(asked.from), spanTo: dayInChina(asked.to - 1), actor: asked.actor, action: asked.action,
      rows: await countAudit(world.database, await searchOf(world, asked, MOST_ROWS)),
    },
  }),
  recheck: async (world, asked, maker) => {
    if (maker === 'operator') return 'role_needed';
    if (!isSpanFit(asked)) return 'audit_span_too_long';
    return (await countAudit(world.database, await searchOf(world, asked, MOST_ROWS + 1))) > MOST_ROWS ? 'audit_span_too_long' : null;
  },
  apply: async ({ database, now }, { areaCode, from, to, actor, action }, { caller, maker, approvalId, reference, reason }) => {
    const at = now();
    const { exportId } = await insertExport(database, {
      staffId: asId(maker.replace(/^staff:/, '')), areaCode: asId(areaCode), fromAt: from, toAt: to, actor, action, reason, mostRows: MOST_ROWS, approvalId, madeAt: at, expiresAt: at + EXPORT_LASTS_MS,
    });
    await recordAudit(database, { holderId: NOBODY, at, caller, action: 'audit.exported', subject: exportId, outcome: reason, reference });
  },
};

export const auditKinds = { audit_export: proposing(auditExport) };
