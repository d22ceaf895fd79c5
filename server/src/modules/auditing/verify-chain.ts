import { existsSync } from 'node:fs';
import type { AuditFindingView } from '@yika/contract';
import { Refusal } from '../../platform/refusal.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { countUnsealed, findSealedSpan, NOBODY, recordAudit, verifyAuditPart, type AuditFinding, type AuditSigner } from '../audit/index.ts';
import { areasOf } from '../staff/rules/index.ts';

export interface Chain {
  readonly signer: AuditSigner;
  /** The file of copied roots. */
  readonly copyFile: string;
}

/** So that a part is answered within a second or so, and nobody else waits for it: one slot at least, whatever it holds. */
const PART = { mostEntries: 10_000, mostSlots: 500 } as const;
const MOST_FINDINGS = 100;
const MOST_UNSEALED = 10_000;

/**
 * A slot holds what was done in the whole country, so only an auditor of the nation recomputes it. Refusals: outside_scope, audit_span_empty.
 */
export async function verifyChain(world: Pick<World, 'database' | 'now'>, { signer, copyFile }: Chain, { caller, span: { from, to }, reference }: { readonly caller: StaffCaller; readonly span: { readonly from: number; readonly to: number }; readonly reference: string }) {
  if (!areasOf(caller.grants, 'auditor').includes(asId('000000'))) throw new Refusal('outside_scope');
  if (to <= from) throw new Refusal('audit_span_empty');
  const { database } = world;
  const { checkedUntil, isComplete, findings, slots, entries } = await verifyAuditPart({ database, signer, copy: copyFile }, { fromMs: from, untilMs: to, ...PART });
  await recordAudit(database, {
    holderId: NOBODY, at: world.now(), caller, action: 'audit.verified', subject: `${new Date(from).toISOString()}/${new Date(checkedUntil ?? to).toISOString()}`, outcome: findings.length > 0 ? 'findings' : 'intact', reference,
  });
  const sealed = await findSealedSpan(database);
  return {
    slots, entries, checkedUntil, complete: isComplete, sealedFrom: sealed?.from ?? null, sealedUntil: sealed?.until ?? null, unsealedEntries: await countUnsealed(database, MOST_UNSEALED),
    copyCompared: existsSync(copyFile), findings: findings.slice(0, MOST_FINDINGS).map(toView), findingCount: findings.length,
  };
}

function toView(finding: AuditFinding): AuditFindingView {
  return { kind: finding.kind, entryId: 'entryId' in finding ? finding.entryId : null, slotEndedAt: finding.slotEndedAt };
}
