import type { ExplanationView, Language } from '@yika/contract';
import { normaliseReference } from '../../platform/reference.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import type { TerminalCaller } from '../../platform/values/caller.ts';
import type { Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { findVerificationByReference } from '../presentation/index.ts';
import { findServicePoint } from '../staff/index.ts';
import { gatherPersonFacts, gatherPlainFacts } from './gather-facts.ts';
import { explain, explainToAnybody } from './rules/index.ts';
import { sayExplanation } from './say-explanation.ts';

export interface AskedAtCounter {
  /** Of a check made at this institution. */
  readonly about: string;
  readonly amountFen: number | null;
  readonly language: Language;
  /** Of this request. */
  readonly reference: string;
}

/**
 * All reasons of a check made at this institution. A check of identity tells nothing of insurance. A look at somebody else's check
 * is refused and on record; the refusal is an answer, so that the record is kept. Refusal: not_permitted, also when there is none.
 */
export async function explainAtCounter(world: World, caller: TerminalCaller, { about, amountFen, ...saying }: AskedAtCounter): Promise<Decision<ExplanationView, 'not_permitted'>> {
  const { database, now } = world;
  const check = await findVerificationByReference(database, normaliseReference(about));
  const entry = { at: now(), caller, action: 'diagnosis.explained_at_counter', reference: saying.reference } as const;
  if (!check) return deny('not_permitted');
  if (!(await isOwnInstitution(world, caller.servicePointId, check.servicePointId))) {
    await recordAudit(database, { ...entry, holderId: check.holderId, subject: check.verificationId, outcome: 'not_permitted' });
    return deny('not_permitted');
  }

  const { servicePointId, regionCode: counterRegion, holderId, reasons: answered, at: failedAt } = check;
  const concern = { servicePointId, regionCode: counterRegion };
  const said = { ...saying, depth: 'counter', situation: 'use' } as const;
  if (holderId === NOBODY) {
    const facts = await gatherPlainFacts(world, { concern, failedAt, askersClock: null, answered });
    return allow(await sayExplanation(world, explainToAnybody(facts), { ...said, regionCode: counterRegion, cardHotline: '12333' }));
  }
  const tellsInsurance = check.purpose === 'payment' && caller.purposes.includes('payment');
  const { facts, regionCode, hotline } = await gatherPersonFacts(world, {
    holderId, concern, failedAt, counterRegion, answered, tellsInsurance, askersClock: null, amountFen: amountFen ?? check.amountFen,
  });
  const seen = ['card', 'ecard', 'registry', ...(tellsInsurance ? ['insurance', 'shortfall'] : [])];
  await recordAudit(database, { ...entry, holderId, subject: check.verificationId, purpose: check.purpose, seen });
  return allow(await sayExplanation(world, explain(facts, 'counter'), { ...said, regionCode, cardHotline: hotline }));
}

/** The same service point, or another one of the same institution. */
async function isOwnInstitution({ database }: World, own: Id<'ServicePoint'>, other: Id<'ServicePoint'>): Promise<boolean> {
  if (own === other) return true;
  const [here, there] = [await findServicePoint(database, own), await findServicePoint(database, other)];
  return here !== null && there !== null && here.institutionCode === there.institutionCode;
}
