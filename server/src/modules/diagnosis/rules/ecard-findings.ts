import type { ReasonCode } from '@yika/contract/reason-codes';
import type { FoundReason } from '@yika/contract/reasons';
import { usability } from '../../ecards/rules/index.ts';
import { cardThatCounts } from './card-findings.ts';
import type { Opening, PersonFacts } from './facts.ts';

/** With one of these there is something to mend before an e-card can be claimed at all. */
const hindersClaim: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'guardian_needed', 'card_not_found', 'card_cancelled', 'card_not_collected', 'card_sealed', 'card_locked', 'card_formally_lost',
  'card_temporarily_lost', 'issuer_not_approved', 'issuer_suspended', 'issuer_withdrawn', 'region_not_open', 'region_paused', 'name_differs_in_registry',
]);

/** What stands in the way of the e-card itself; `others` is what was found besides. */
export function ecardFindings(facts: PersonFacts, others: readonly FoundReason[]): FoundReason[] {
  const { ecard, now } = facts;
  switch (ecard.state) {
    case 'live':
      return [
        ...levelFindings(facts),
        ...(ecard.ecard.pinPausedUntil !== null && ecard.ecard.pinPausedUntil > now ? [{ code: 'pin_paused', until: ecard.ecard.pinPausedUntil } as const] : []),
        ...(facts.offline.open ? [] : [{ code: 'offline_paused', ...dayOf(facts.offline) } as const]),
        ...(facts.paying.open ? [] : [{ code: 'region_paused', severity: 'stops_payment', ...dayOf(facts.paying) } as const]),
      ];
    case 'ended':
    case 'none': {
      const closed = closedRegion(facts.issuing);
      if (closed || others.some(({ code }) => hindersClaim.has(code))) return closed ? [closed] : [];
      return [ecard.state === 'ended' ? { code: 'ecard_ended', day: ecard.endedOn } : { code: 'ecard_not_claimed' }];
    }
  }
}

function levelFindings(facts: PersonFacts): FoundReason[] {
  const { ecard, lifeStatus, policies, today } = facts;
  const card = cardThatCounts(facts);
  if (ecard.state !== 'live' || card === null) return [];
  const { reasons } = usability({ ecard: ecard.ecard, card, lifeStatus, policies, today, purpose: 'payment' });
  return reasons.filter((code) => code === 'card_number_not_given' || code === 'bank_account_not_activated').map((code) => ({ code }));
}

function closedRegion(stop: PersonFacts['issuing']): FoundReason | null {
  return stop && { code: stop.code, ...(stop.since !== null && { day: stop.since }) };
}

function dayOf(opening: Opening): { readonly day?: string } {
  return !opening.open && opening.since !== null ? { day: opening.since } : {};
}
