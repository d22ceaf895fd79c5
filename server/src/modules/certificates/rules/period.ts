import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { monthsBetween } from '../../../platform/values/day.ts';
import type { Month } from '../../insurance/rules/index.ts';

export interface Period {
  readonly fromMonth: Month;
  readonly throughMonth: Month;
}

/** Five years: longer ones are several certificates. */
const MOST_MONTHS = 60;

export function periodOf({ fromMonth, throughMonth }: Partial<Period>, thisMonth: Month): Decision<Period, 'certificate_period_wrong'> {
  if (fromMonth === undefined || throughMonth === undefined || throughMonth > thisMonth) return deny('certificate_period_wrong');
  const months = monthsBetween(fromMonth, throughMonth) + 1;
  return months >= 1 && months <= MOST_MONTHS ? allow({ fromMonth, throughMonth }) : deny('certificate_period_wrong');
}
