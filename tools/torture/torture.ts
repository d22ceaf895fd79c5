import { sealAudit } from '../../server/src/modules/audit/index.ts';
import { openAuditSigner } from '../../server/src/platform/crypto/audit-signer.ts';
import { connect } from '../../server/src/platform/database.ts';
import { oneRow } from './claim-story.ts';
import { pointOf, pointsOf, type Story } from './points.ts';
import { summaryOf, type AuditEnd, type Kill, type Summary } from './report.ts';
import { killAtSealing, Run } from './run.ts';
import { openStage, type Stage } from './stage.ts';

export interface Order {
  readonly points: number;
  readonly seed: number;
  readonly only: Story | null;
  /** Only this one. */
  readonly point: number | null;
  readonly progress: (line: string) => void;
  /** Whoever has seen enough: the point at hand is the last, and what was found is told. */
  readonly enough?: AbortSignal;
}

/** From here on a run lasts long enough for slots of the audit to be closed in it. */
const WORTH_SEALING = 400;

/** Starts the product, kills it as ordered, and answers what it found. */
export async function torture({ points, seed, only, point, progress, enough }: Order): Promise<Summary> {
  const began = Date.now();
  progress('The product starts.');
  const stage = await openStage();
  try {
    const run = await Run.begin(stage);
    const kills: Kill[] = [];
    const plan = point === null ? pointsOf({ points, seed, only }) : [pointOf(point, { seed, only })];
    for (const next of plan) {
      if (enough?.aborted) break;
      const kill = await run.strike(next);
      kills.push(kill);
      if (kill.anomaly !== null) progress(`point ${kill.number}: ${kill.anomaly}`);
      if (kills.length % 50 === 0) progress(`${kills.length} of ${plan.length}, ${kills.filter(({ anomaly }) => anomaly !== null).length} anomalies`);
    }
    if (kills.length >= WORTH_SEALING) for (const place of ['not_heard', 'not_answered'] as const) kills.push(await killAtSealing(stage, place));
    await stage.serverIsBack();
    progress('The audit is verified.');
    const audit = await auditAtEnd(stage);
    return summaryOf({ seed, seconds: Math.round((Date.now() - began) / 1000), kills, audit });
  } finally {
    await stage.close();
  }
}

/** When nobody writes any more, all of it is sealed, the last minute too; then the verb recomputes it. */
async function auditAtEnd(stage: Stage): Promise<AuditEnd> {
  await stage.stopServer();
  const { config, owner } = stage;
  const worker = connect({ ...config.database, role: 'yika_worker' } as typeof config.database, { connections: 1, statementTimeoutMs: 120_000, transactionTimeoutMs: 0 });
  const sealing = { database: worker, now: () => Date.now() + 120_000, signer: openAuditSigner(config.auditKeyFile, false), copyTo: config.auditCopyFile };
  for (let rounds = 0; rounds < 100 && (await sealAudit(sealing)) > 0; rounds += 1);
  await worker.end();

  const { code, output, complaints } = await stage.yika('audit', 'verify').ended;
  const { entries = 0, slots = 0, findings = [] } = output === '' ? {} : (JSON.parse(output) as { entries?: number; slots?: number; findings?: unknown[] });
  const { there } = await oneRow<{ there: number }>(owner, 'count_entries', 'select count(*) as there from audit_entries', []);
  if (code !== 0) return { entries, slots, anomaly: `yika audit verify ended with ${code}: ${JSON.stringify(findings).slice(0, 500)} ${complaints.slice(-300)}` };
  return { entries, slots, anomaly: entries === there ? null : `${there} entries are there, and ${entries} are sealed` };
}
