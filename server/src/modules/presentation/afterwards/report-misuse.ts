import type { MisuseKind } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { TerminalCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { findHomeOf, findVerification } from '../verifications-table.ts';
import { insertMisuseReport } from './misuse-reports-table.ts';

interface Said {
  readonly verificationId: Id<'Verification'>;
  readonly kind: MisuseKind;
}

/**
 * A clerk says that what was shown is being misused. It stands beside the check, once; the holder is told, for they may know nothing of it.
 * Nothing of theirs ends by it: a clerk may err, and whoever holds the phone may be its holder. Why is one of a closed list, so that
 * nothing personal can be written. Of a code that is nobody's (not ours, forged) only the record remains.
 * Refusal: not_permitted (not a check of this service point, made with a line).
 */
export async function reportMisuse({ database, now }: Pick<World, 'database' | 'now'>, caller: TerminalCaller, { verificationId, kind }: Said): Promise<void> {
  const at = now();
  const { servicePointId, terminalId } = caller;
  const holderId = await findHomeOf(database, verificationId);
  const check = holderId === null ? null : await findVerification(database, holderId, verificationId);
  if (!check || check.servicePointId !== servicePointId || check.offline) throw new Refusal('not_permitted');
  if (!(await insertMisuseReport(database, { holderId: check.holderId, verificationId, kind, at, servicePointId, terminalId }))) return;

  if (check.holderId !== NOBODY) await writeNotice(database, { holderId: check.holderId, kind: 'misuse_reported_at_counter', facts: { kind }, at });
  await recordAudit(database, {
    holderId: check.holderId, at, caller, action: 'presentation.misuse_reported', subject: verificationId, purpose: check.purpose, outcome: kind, reference: check.reference,
  });
}
