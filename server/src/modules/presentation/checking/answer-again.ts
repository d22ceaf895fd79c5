import type { VerificationView } from '@yika/contract';
import type { ReasonCode } from '@yika/contract/reason-codes';
import type { FoundReason } from '@yika/contract/reasons';
import { Refusal } from '../../../platform/refusal.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { findTerminal, type Terminal } from '../../staff/index.ts';
import { readCounterFacts } from './facts-hot.ts';
import { judgeHolder, type JudgedPerson } from './judge-holder.ts';
import { showPerson, type PersonSeen } from './person-seen.ts';
import { viewVerification } from './verification-view.ts';
import type { Verification } from '../verifications-table.ts';
import type { Asked } from './verify-code.ts';

/** A key that a terminal keeps is no way to look at somebody again a week later. */
const PERSON_SHOWN_AGAIN_MS = 600_000;

/**
 * The same answer to the same request: outcome and reasons as recorded, their words and the person built anew, because neither is
 * stored. Showing the person again is a look again, and stands in the audit as one.
 * Refusals: terminal_revoked and purpose_not_licensed, as of now and not of then; idempotency_key_reused (the key came with another question).
 */
export async function answerAgain(world: World, check: Verification, asked: Asked): Promise<VerificationView> {
  await expectStanding(world, asked);
  if (!check.requestHash?.equals(asked.requestHash)) throw new Refusal('idempotency_key_reused');
  const judged = check.spent ? await judgeAgain(world, check, asked) : null;
  return viewVerification(world, {
    check, language: asked.language,
    reasons: check.reasons.map((code) => known(code, judged?.reasons)),
    warnings: check.warnings.map((code) => (code === 'balance_low' && check.shortfallFen ? { code, amountFen: check.shortfallFen } : known(code, judged?.warnings))),
    person: judged && (await personAgain(world, check, { asked, judged })),
    ...(judged && { hotline: judged.hotline }),
  });
}

/** The door goes by what it knew of the terminal within the last minute: whoever is shown somebody again is asked for anew. */
export async function expectStanding({ database }: Pick<World, 'database'>, { caller, purpose }: Pick<Asked, 'caller' | 'purpose'>): Promise<Terminal> {
  const terminal = await findTerminal(database, caller);
  if (!terminal || terminal.revokedAt !== null) throw new Refusal('terminal_revoked');
  if (!terminal.purposes.includes(purpose)) throw new Refusal('purpose_not_licensed');
  return terminal;
}

async function judgeAgain(world: World, { holderId, deviceNo, purpose, amountFen }: Verification, { caller }: Asked): Promise<JudgedPerson | null> {
  const facts = await readCounterFacts(world.database, { holderId, deviceNo, today: dayInChina(world.now()) });
  return facts && judgeHolder(world, facts, { purpose, amountFen, caller });
}

async function personAgain(world: World, check: Verification, { asked, judged }: { readonly asked: Asked; readonly judged: JudgedPerson }): Promise<PersonSeen | null> {
  const { holderId, verificationId, purpose, outcome, seen, reference } = check;
  const at = world.now();
  if (outcome !== 'valid' || at - check.at > PERSON_SHOWN_AGAIN_MS) return null;
  await recordAudit(world.database, { holderId, at, caller: asked.caller, action: 'presentation.answer_repeated', subject: verificationId, purpose, outcome, seen, reference });
  return showPerson(world, judged);
}

/** With its day and amount, where they are still what they were. */
function known(code: ReasonCode, found: readonly FoundReason[] = []): FoundReason {
  return found.find((reason) => reason.code === code) ?? { code };
}
