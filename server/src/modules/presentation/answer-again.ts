import type { VerificationView } from '@yika/contract';
import type { FoundReason } from '@yika/contract/reasons';
import type { ReasonCode } from '@yika/contract/reason-codes';
import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY } from '../audit/index.ts';
import { judgeHolder, type JudgedPerson } from './person-facts.ts';
import { showPerson } from './person-seen.ts';
import { viewVerification } from './verification-view.ts';
import type { Verification } from './verifications-table.ts';
import type { Asked } from './verify-code.ts';

/** A key that a terminal keeps is no way to look at somebody again a week later. */
const PERSON_SHOWN_AGAIN_MS = 600_000;

/**
 * The same answer to the same request: outcome and reasons as recorded, their words and the person built anew, because neither is
 * stored. Showing the person again is a look again, and stands in the audit as one.
 * Refusal: idempotency_key_reused (the key came with another question).
 */
export async function answerAgain(world: World, check: Verification, asked: Asked): Promise<VerificationView> {
  if (!check.requestHash?.equals(asked.requestHash)) throw new Refusal('idempotency_key_reused');
  const judged = await judgeAgain(world, check, asked);
  return viewVerification(world, {
    check, language: asked.language,
    reasons: check.reasons.map((code) => known(code, judged?.reasons)),
    warnings: check.warnings.map((code) => (code === 'balance_low' && check.shortfallFen ? { code, amountFen: check.shortfallFen } : known(code, judged?.warnings))),
    person: await personAgain(world, check, { asked, judged }),
    ...(judged && check.spent && { hotline: judged.hotline }),
  });
}

async function judgeAgain(world: World, check: Verification, { caller }: Asked): Promise<JudgedPerson | null> {
  if (check.holderId === NOBODY || !check.spent) return null;
  return judgeHolder(world, { holderId: check.holderId, purpose: check.purpose, amountFen: check.amountFen, counter: caller });
}

async function personAgain(world: World, check: Verification, { asked, judged }: { readonly asked: Asked; readonly judged: JudgedPerson | null }) {
  if (check.outcome !== 'valid' || !judged || world.now() - check.at > PERSON_SHOWN_AGAIN_MS) return null;
  const { holderId, verificationId, purpose, outcome, seen, reference } = check;
  return showPerson(world, { holderId, caller: asked.caller, action: 'presentation.answer_repeated', subject: verificationId, purpose, outcome, seen, reference }, judged);
}

/** With its day and amount, where they are still what they were. */
function known(code: ReasonCode, found: readonly FoundReason[] = []): FoundReason {
  return found.find((reason) => reason.code === code) ?? { code };
}
