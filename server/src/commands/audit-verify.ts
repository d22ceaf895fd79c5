import { sealAudit, verifyAudit } from '../modules/audit/index.ts';
import { openAuditSigner } from '../platform/crypto/audit-signer.ts';
import { connect } from '../platform/database.ts';
import type { Command } from './command.ts';
import { withDatabase } from './open-database.ts';

export const command: Command = {
  name: 'audit verify',
  describe: 'Recomputes the sealed audit and names every entry that was altered, removed or slipped in.',
  run: async (_, { config }) => {
    const settings = config();
    const signer = openAuditSigner(settings.auditKeyFile, settings.mode === 'demo');
    const report = await withDatabase(settings, async () => {
      const worker = connect('url' in settings.database ? { ...settings.database, role: 'yika_worker' } : { ...settings.database, user: 'yika_worker' }, { connections: 1, statementTimeoutMs: 600_000, transactionTimeoutMs: 0 });
      try {
        await sealAudit({ database: worker, now: Date.now, signer, copyTo: settings.auditCopyFile });
        return await verifyAudit({ database: worker, signer, copy: settings.auditCopyFile });
      } finally {
        await worker.end();
      }
    });
    const until = report.sealedUntil === null ? 'nothing is sealed yet' : `sealed until ${new Date(report.sealedUntil).toISOString()}; what came later is not sealed yet`;
    const lines = report.findings.map((finding) => `${finding.kind}${'entryId' in finding ? ` ${finding.entryId}` : ''} in the slot that ended ${new Date(finding.slotEndedAt).toISOString()}`);
    return {
      value: { ...report, intact: report.findings.length === 0 },
      text: [`${report.entries} entries in ${report.slots} slots, ${until}.`, ...(lines.length > 0 ? lines : ['Nothing was altered.'])].join('\n'),
      exitCode: report.findings.length === 0 ? 0 : 1,
    };
  },
};
