import type { FoundReason } from '@yika/contract/reasons';
import { accountFor, shortfallFen } from '../../insurance/rules/index.ts';
import type { PersonFacts } from './facts.ts';

/** Why the pooled fund does not pay, and what the account lacks: two things that are never mixed. */
export function insuranceFindings({ insurance, amountFen }: PersonFacts): FoundReason[] {
  if (insurance === null) return [];
  const { entitlement, accounts } = insurance;
  const reasons = entitlement.reasons.map(({ code, day, months, clause }) => ({
    code, ...(day !== undefined && { day }), ...(months !== undefined && { months }), ...(clause !== undefined && { clause }),
  }));
  const account = accountFor(accounts, entitlement.insuredIn);
  // A frozen account has its own reason: its balance is not what is lacking.
  if (amountFen === null || account === null || !entitlement.accountUsable) return reasons;
  const lacking = shortfallFen({ balanceFen: account.balanceFen, usable: true, amountFen });
  return lacking === 0 ? reasons : [...reasons, { code: 'balance_low', amountFen: lacking }];
}
