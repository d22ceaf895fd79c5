import type { ExplanationView, Language } from '@yika/contract';
import type { Caller } from '../../platform/values/caller.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { InTransaction } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { confirmCodeByName } from '../proofing/index.ts';
import { gatherPersonFacts } from './gather-facts.ts';
import { explain } from './rules/index.ts';
import { sayExplanation } from './say-explanation.ts';

export interface AskedByPhone {
  readonly attempt: string;
  readonly code: string;
  readonly situation: 'sign_in' | 'use';
  readonly language: Language;
  readonly reference: string;
}

/** Whoever holds the registered phone is not signed in. */
const unproved: Caller = { kind: 'stranger' };

/**
 * The state of card and e-card for whoever holds the registered phone. Two transactions, because the code is used up whatever
 * follows. Refusals: phone_code_wrong, phone_code_expired, phone_codes_spent.
 */
export async function explainAfterPhoneCode(inTransaction: InTransaction, { attempt, code, ...saying }: AskedByPhone): Promise<ExplanationView> {
  const holderId: HolderId = await confirmCodeByName({ inTransaction }, { attempt, code, use: 'explanation', reference: saying.reference });
  return inTransaction(async (world) => {
    const { facts, regionCode, hotline } = await gatherPersonFacts(world, { holderId, counterRegion: null, amountFen: null, tellsInsurance: false, askersClock: null, answered: [] });
    await recordAudit(world.database, {
      holderId, at: world.now(), caller: unproved, action: 'diagnosis.explained_after_phone_code', subject: 'own', seen: ['card', 'ecard'], reference: saying.reference,
    });
    return sayExplanation(world, explain(facts, 'phone'), { ...saying, depth: 'phone', regionCode, cardHotline: hotline });
  });
}
