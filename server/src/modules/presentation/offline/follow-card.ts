import { dayInChina } from '../../../platform/values/day.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { listCards } from '../../cards/index.ts';
import { findLiveECard, listDevices } from '../../ecards/index.ts';
import { cardOf, usability, usabilityPolicies } from '../../ecards/rules/index.ts';
import { readPersonForRules } from '../../holders/index.ts';
import { getPolicies } from '../../regions/index.ts';
import { setStatus } from '../../status-lists/index.ts';
import { findStop } from '../../switches/index.ts';
import { goodOffline } from '../rules/index.ts';

/**
 * What a counter without a line may take is told by the status lists, so this is called, in the same transaction, by every act that
 * changes what an e-card may do: app.ts joins it to the events of cards and to the holder's authorisation. Online nothing waits for it.
 */
export async function followCard(world: World, holderId: HolderId): Promise<void> {
  const { database, now } = world;
  const devices = (await listDevices(database, holderId)).filter(({ certificateHandle }) => certificateHandle !== null);
  if (devices.length === 0) return;
  const status = (await isGoodOffline(world, holderId)) ? 'valid' : 'suspended';
  for (const { statusList, statusIndex } of devices) {
    if (statusList !== null && statusIndex !== null) await setStatus(database, { statusList, statusIndex }, status, now());
  }
}

async function isGoodOffline(world: World, holderId: HolderId): Promise<boolean> {
  const { database, now } = world;
  const today = dayInChina(now());
  const ecard = await findLiveECard(database, holderId);
  if (!ecard) return false;
  const card = cardOf(ecard, await listCards(database, holderId), today);
  const regionCode = card?.issuerRegionCode ?? ecard.regionCode;
  if (await findStop(database, 'offline_codes', regionCode)) return false;
  const policies = await getPolicies(database, usabilityPolicies, { regionCode, day: today });
  const { lifeStatus } = await readPersonForRules(world, holderId);
  const { usable } = usability({ ecard, card, lifeStatus, policies, today, purpose: 'identity' });
  return goodOffline({ usable, card, today });
}
