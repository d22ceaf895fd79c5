import { asId } from '../platform/values/ids.ts';
import type { NewPolicy } from '../modules/regions/index.ts';
import type { SwitchRow } from '../modules/switches/index.ts';

/** Three regions whose rules differ, and one that is not open yet. The expectations of the test persons hold under these. */
export const demoRegionCodes = ['110100', '310100', '440100', '540100'] as const;
export type DemoRegionCode = (typeof demoRegionCodes)[number];

/**
 * Beijing follows the national rows. Shanghai keeps the older rules: nothing works while a card is lost or locked, and arrears
 * freeze the account. Guangzhou is milder: a longer loss report, a month of grace, a shorter wait.
 */
export const demoPolicies: readonly NewPolicy[] = [
  row('310100', 'identity_during_loss', 'refused', 'local measures, Art. 21 (demo)'),
  row('310100', 'identity_when_locked', 'refused', 'local measures, Art. 22 (demo)'),
  row('310100', 'temporary_loss_days', 15, 'local measures, Art. 20 (demo)'),
  row('310100', 'account_usable_in_arrears', false, 'local measures, Art. 30 (demo)'),
  row('310100', 'city_entry_label', '社会保障', 'local name (demo)'),
  row('440100', 'temporary_loss_days', 10, 'local rules, section 4 (demo)'),
  row('440100', 'arrears_grace_months', 1, 'local rules, section 7 (demo)'),
  row('440100', 'waiting_months', 3, 'local rules, section 7 (demo)'),
  row('440100', 'services_second_decision', 'unemployment_registration,data_correction.photo,data_correction.name', 'local rules, section 9 (demo)'),
];

/** Who may issue in the demonstration: long before every story, in the order of the codes. */
export const demoIssuers = demoRegionCodes.map((code) => asId<'Region'>(code));
export const DEMO_ISSUES_SINCE = asId<'Day'>('2011-07-01');

export const demoSwitches: readonly SwitchRow[] = demoRegionCodes.flatMap((code) =>
  (['ecard_issue', 'ecard_payment', 'offline_codes'] as const).map((name) => ({
    name,
    regionCode: asId(code),
    open: code !== '540100',
    since: asId('2024-01-01'),
    reason: code === '540100' ? 'not_open_yet' : 'opened',
  })),
);

function row(region: DemoRegionCode, what: NewPolicy['what'], value: NewPolicy['value'], clause: string): NewPolicy {
  return { what, regionCode: asId(region), validFrom: asId('2024-06-01'), value, clause, author: 'demo' };
}
