import { Refusal } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { withdrawConsents } from './consents-table.ts';

/** Those for whom it must be true at once, in the same transaction: of the privacy policy, whatever stood on it ends. app.ts joins it. */
export type TellAboveConsents = (world: World, withdrawn: { readonly caller: HolderCaller; readonly purpose: string; readonly at: number }) => Promise<void>;

/** Refusal: consent_not_found, where none stands for this purpose. */
export async function withdrawConsent(world: World & { readonly tellAbove: TellAboveConsents }, caller: HolderCaller, purpose: string): Promise<void> {
  const { database } = world;
  const at = world.now();
  const withdrawn = await withdrawConsents(database, caller.holderId, { purpose, at });
  if (withdrawn.length === 0) throw new Refusal('consent_not_found');
  for (const consentId of withdrawn) {
    await recordAudit(database, { holderId: caller.holderId, at, caller, action: 'consent.withdrawn', subject: consentId, outcome: purpose });
  }
  await world.tellAbove(world, { caller, purpose, at });
}
