import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { deliverToFormerPhone } from './deliveries-table.ts';
import { writeNotice } from './notices-table.ts';

interface Changed {
  readonly holderId: HolderId;
  /** The number before; null: there was none. */
  readonly former: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * The registry has another phone: the holder reads it in the inbox, and whoever has the number before is told by a text message with the check code
 * that stands there, so that a change that was not theirs is seen while it can be mended. The number lies sealed until then, and is forgotten.
 */
export async function tellPhoneCorrected({ database, sealer }: Pick<World, 'database' | 'sealer'>, { holderId, former, at }: Changed): Promise<void> {
  await writeNotice(database, { holderId, kind: 'phone_corrected', facts: { at, formerTold: former !== null }, at });
  if (former !== null) await deliverToFormerPhone(database, { holderId, at, sealedTo: sealer.seal(placeOf({ holderId, at }), former) });
}

export function openFormerPhone(sealer: World['sealer'], notice: Pick<Changed, 'holderId' | 'at'>, sealedTo: Buffer): string {
  return sealer.open<string>(placeOf(notice), sealedTo);
}

function placeOf({ holderId, at }: Pick<Changed, 'holderId' | 'at'>) {
  return { table: 'notice_deliveries', holderId, version: `former_phone:${at}` } as const;
}
