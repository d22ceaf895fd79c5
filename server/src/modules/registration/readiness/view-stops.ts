import type { AreaStop, ReplyOf } from '@yika/contract';
import type * as contract from '@yika/contract';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { mayIn } from '../../staff/rules/index.ts';
import { readSwitch } from '../../switches/index.ts';

const switches = [['pause_issuing', 'ecard_issue'], ['force_online_only', 'offline_codes']] as const satisfies readonly (readonly [AreaStop['killSwitch'], AreaStop['switchName']])[];

/** As the acts that obey them read them: what a province or the nation stopped is stopped in the city too. */
export async function viewStops({ database }: Pick<World, 'database'>, caller: StaffCaller, areaCode: RegionCode): Promise<ReplyOf<typeof contract.listAreaStops>> {
  const stops: AreaStop[] = [];
  for (const [killSwitch, switchName] of switches) {
    const { open, since, reason } = await readSwitch(database, switchName, areaCode);
    stops.push({ killSwitch, switchName, state: open ? 'running' : reason === 'never_opened' ? 'never_opened' : 'stopped', since: open ? null : since });
  }
  return { stops, mayAsk: mayIn(caller.grants, 'officer', areaCode) };
}
