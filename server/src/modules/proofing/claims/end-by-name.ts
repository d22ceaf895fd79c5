import type { HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { endPhoneCodesOf } from '../phone-codes/phone-codes-table.ts';
import { endClaimsByName } from './claims-table.ts';

/** The registry has another name: whatever somebody began by typing the one before begins again. Those who come with it meet `claim_data_corrected`. */
export async function endWhatNameBegan({ database, now }: World, holderId: HolderId): Promise<void> {
  await endPhoneCodesOf(database, holderId, now());
  await endClaimsByName(database, holderId, now());
}
