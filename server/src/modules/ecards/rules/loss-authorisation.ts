import type { Day } from '../../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { cardStatus, standingOn, type Card } from '../../cards/rules/index.ts';
import type { UsabilityPolicies } from './usability.ts';

type Policies = Pick<UsabilityPolicies, 'identity_during_loss' | 'identity_when_locked'>;

/** May the holder open identity checks while the card is out of use? Where the region lets the holder decide, and only then. */
export function lossAuthorised(card: Card | null, policies: Policies, today: Day): Decision<true, 'card_not_lost' | 'policy_forbids_during_loss'> {
  if (card === null) return deny('card_not_lost');
  switch (standingOn(card, today).status) {
    case cardStatus.temporaryLoss:
    case cardStatus.formalLoss:
      return byPolicy(policies.identity_during_loss.value);
    case cardStatus.locked:
      return byPolicy(policies.identity_when_locked.value);
    case cardStatus.normal:
    case cardStatus.sealed:
    case cardStatus.cancelled:
      return deny('card_not_lost');
  }
}

function byPolicy(rule: 'holder_decides' | 'refused') {
  return rule === 'holder_decides' ? allow(true as const) : deny('policy_forbids_during_loss');
}
