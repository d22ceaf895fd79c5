import { reasonTraits, type Severity } from '@yika/contract/reason-codes';
import type { FoundReason, StillWorksCode } from '@yika/contract/reasons';
import { cardStatus, standingOn } from '../../cards/rules/index.ts';
import { usability } from '../../ecards/rules/index.ts';
import { accountFor } from '../../insurance/rules/index.ts';
import { cardThatCounts } from './card-findings.ts';
import type { Depth, PersonFacts } from './facts.ts';

/** Whatever is wrong with card, e-card or registry. */
export const worksForAnybody: readonly StillWorksCode[] = ['identity_document', 'emergency_care'];

const DEAD = 2;

/** What goes on working beside the reasons found, most useful first. */
export function worksFor(facts: PersonFacts, reasons: readonly FoundReason[], depth: Exclude<Depth, 'public'>): readonly StillWorksCode[] {
  if (facts.lifeStatus === DEAD) return [];
  const severest = reasons.some((reason) => severityOf(reason) === 'stops_everything');
  const identity = canUse(facts, 'identity') && !severest;
  const tellsInsurance = depth !== 'phone' && facts.insurance !== null;
  const works: readonly [boolean, StillWorksCode][] = [
    [identity, 'identity_checks'],
    [tellsInsurance && canPay(facts, reasons), 'payment'],
    [!identity && hasNormalCard(facts) && !isDamaged(reasons), 'physical_card'],
    [tellsInsurance && facts.insurance?.hasOther === true, 'pension_and_unemployment'],
    [tellsInsurance && hasMoney(facts), 'account_balance'],
    [depth === 'full', 'enquiries'],
    [!identity, 'identity_document'],
    [true, 'emergency_care'],
  ];
  return works.filter(([holds]) => holds).map(([, code]) => code);
}

function canUse(facts: PersonFacts, purpose: 'identity' | 'payment'): boolean {
  const { ecard, lifeStatus, policies, today, now } = facts;
  if (ecard.state !== 'live' || (ecard.ecard.pinPausedUntil ?? 0) > now) return false;
  return usability({ ecard: ecard.ecard, card: cardThatCounts(facts), lifeStatus, policies, today, purpose }).usable;
}

function canPay(facts: PersonFacts, reasons: readonly FoundReason[]): boolean {
  return canUse(facts, 'payment') && reasons.every((reason) => severityOf(reason) === 'limits' || severityOf(reason) === 'warns');
}

function isDamaged(reasons: readonly FoundReason[]): boolean {
  return reasons.some(({ code }) => code === 'chip_damaged' || code === 'face_damaged');
}

function severityOf({ code, severity = reasonTraits[code].severity }: FoundReason): Severity {
  return severity;
}

function hasNormalCard(facts: PersonFacts): boolean {
  const card = cardThatCounts(facts);
  return card !== null && card.collectedOn !== null && standingOn(card, facts.today).status === cardStatus.normal;
}

function hasMoney({ insurance }: PersonFacts): boolean {
  if (insurance === null || !insurance.entitlement.accountUsable) return false;
  return (accountFor(insurance.accounts, insurance.entitlement.insuredIn)?.balanceFen ?? 0) > 0;
}
