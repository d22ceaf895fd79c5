import type { ExplanationView, Language } from '@yika/contract';
import { reasonCodes, type ReasonCode } from '@yika/contract/reason-codes';
import { EXPLAINED, findRefusal, recordRefusal } from '../../platform/http/refusal-references-table.ts';
import { normaliseReference } from '../../platform/reference.ts';
import type { Caller, HolderCaller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { findVerificationByReference } from '../presentation/index.ts';
import { gatherPersonFacts, gatherPlainFacts, type PersonQuestion } from './gather-facts.ts';
import { explain, explainToAnybody } from './rules/index.ts';
import { sayExplanation } from './say-explanation.ts';

export interface Asked {
  readonly situation: 'sign_in' | 'use';
  /** Of the refusal or check that somebody wonders about; null: none given. */
  readonly about: string | null;
  readonly amountFen: number | null;
  /** Epoch milliseconds by the asker's clock; null: not said. */
  readonly askersClock: number | null;
  readonly language: Language;
  /** Of this request. */
  readonly reference: string;
}

/** Why does it not work, and what now? A stranger learns what is true for everybody; the signed-in holder every reason. */
export function explainFailure(world: World, caller: Extract<Caller, { kind: 'stranger' }> | HolderCaller, asked: Asked): Promise<ExplanationView> {
  return caller.kind === 'holder' ? explainToHolder(world, caller, asked) : explainToStranger(world, asked);
}

/** A reference says what was answered and nothing about anybody: whoever holds it has read that answer. */
async function explainToStranger(world: World, { about, askersClock, ...saying }: Asked): Promise<ExplanationView> {
  const facts = await gatherPlainFacts(world, { askersClock, ...(await refusedUnder(world, about)) });
  // Not in the audit, which is for ever: nobody was looked at. Support finds it for as long as a refusal.
  await recordRefusal(world.database, { reference: saying.reference, at: world.now(), operationId: 'explainFailure', code: EXPLAINED, status: 200, callerKind: 'stranger', servicePointId: null });
  return sayExplanation(world, explainToAnybody(facts), { ...saying, depth: 'public', regionCode: null, cardHotline: NATIONAL_HOTLINE });
}

async function explainToHolder(world: World, caller: HolderCaller, { about, askersClock, amountFen, ...saying }: Asked): Promise<ExplanationView> {
  const { holderId } = caller;
  const check = (about === null ? null : await ownCheck(world, caller, about)) ?? { counterRegion: null, amountFen: null, ...(await refusedUnder(world, about)) };
  const { facts, regionCode, hotline } = await gatherPersonFacts(world, {
    holderId, askersClock, tellsInsurance: true, ...check, amountFen: amountFen ?? check.amountFen,
  });
  const explained = explain(facts, 'full');
  await recordAudit(world.database, {
    holderId, at: world.now(), caller, action: 'diagnosis.explained', subject: 'own', seen: ['card', 'ecard', 'insurance', 'account', 'registry'], reference: saying.reference,
  });
  return sayExplanation(world, explained, { ...saying, depth: 'full', regionCode, cardHotline: hotline });
}

type Check = Pick<PersonQuestion, 'counterRegion' | 'concern' | 'amountFen' | 'answered' | 'failedAt'>;

/** What a counter answered to a code of this very holder; of others there is nothing to tell. */
async function ownCheck({ database }: World, { holderId }: HolderCaller, about: string): Promise<Check | null> {
  const check = await findVerificationByReference(database, normaliseReference(about));
  if (check?.holderId !== holderId) return null;
  const { regionCode, servicePointId, amountFen, reasons, at } = check;
  return { counterRegion: regionCode, concern: { servicePointId, regionCode }, amountFen, answered: reasons, failedAt: at };
}

/** Many refusals are a reason too, under the same name; and what was down then can be the cause. */
async function refusedUnder({ database }: World, about: string | null): Promise<{ readonly answered: readonly ReasonCode[]; readonly failedAt?: number }> {
  const refused = about === null ? null : await findRefusal(database, normaliseReference(about));
  return refused ? { answered: reasonCodes.filter((code) => code === refused.code), failedAt: refused.at } : { answered: [] };
}

const NATIONAL_HOTLINE = '12333';
