import type { FoundReason } from '@yika/contract/reasons';
import { lackingFen } from '../../insurance/rules/index.ts';
import type { PersonFacts } from './facts.ts';

/** Why the pooled fund does not pay, and what the account lacks: two things that are never mixed. */
export function insuranceFindings({ insurance, amountFen }: PersonFacts): FoundReason[] {
  if (insurance === null) return [];
  const { entitlement, accounts } = insurance;
  const reasons = entitlement.reasons.map(({ code, day, months, clause }) => ({
    code, ...(day !== undefined && { day }), ...(months !== undefined && { months }), ...(clause !== undefined && { clause }),
  }));
  // A frozen account has its own reason: its balance is not what is lacking.
  if (amountFen === null || !entitlement.accountUsable) return reasons;
  const lacking = lackingFen(accounts, entitlement, amountFen);
  return lacking === 0 ? reasons : [...reasons, { code: 'balance_low', amountFen: lacking }];
}
