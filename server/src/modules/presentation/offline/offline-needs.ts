import type { TerminalView } from '@yika/contract';
import { CERTIFICATE_SECONDS } from '@yika/code';
import { dayInChina, type Day } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { listIssuerKeys } from '../../keys/index.ts';
import { getPolicies } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { listListNumbers, statusListUrl } from '../../status-lists/index.ts';
import { listClosedRegions } from '../../switches/index.ts';
import type { Caps } from '../rules/index.ts';

/** All that a terminal of this region needs to check codes without a line. It keeps this, and nothing about holders. */
export function offlineNeeds(publicUrl: string) {
  return async ({ database, now }: World, regionCode: RegionCode): Promise<Pick<TerminalView, 'issuerKeys' | 'statusLists' | 'offline'>> => {
    const at = now();
    const keys = (await listIssuerKeys(database)).filter(({ validTo }) => validTo > at - CERTIFICATE_SECONDS.longest * 1000);
    const numbers = await listListNumbers(database);
    return {
      issuerKeys: keys.map(({ kid, x, y, validFrom, validTo }) => ({ kid, x, y, validFrom, validTo })),
      statusLists: numbers.map((number) => ({ number, url: statusListUrl(publicUrl, number) })),
      offline: { ...(await readCaps(database, regionCode, dayInChina(at))), closedRegions: await listClosedRegions(database, 'offline_codes') },
    };
  };
}

/** The counter's region says how far a counter may go without a line. */
export async function readCaps(database: World['database'], regionCode: RegionCode, day: Day): Promise<Caps> {
  const policies = await getPolicies(database, ['offline_list_age_hours', 'offline_checks_per_terminal', 'offline_checks_per_handle'], { regionCode, day });
  return {
    listAgeLimitHours: policies.offline_list_age_hours.value,
    checksPerTerminal: policies.offline_checks_per_terminal.value,
    checksPerHandle: policies.offline_checks_per_handle.value,
  };
}
