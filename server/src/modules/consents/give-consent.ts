import type { Caller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { insertConsent, type NewConsent } from './consents-table.ts';

export type GivenConsent = NewConsent;

/** Keeps what a proved person agreed to. A consent to this text that stands already stays the one that counts. */
export async function giveConsent({ database, now }: Pick<World, 'database' | 'now'>, caller: Caller, consent: GivenConsent): Promise<void> {
  const consentId = await insertConsent(database, consent);
  if (consentId === null) return;
  const { holderId, purpose } = consent;
  await recordAudit(database, { holderId, at: now(), caller, action: 'consent.given', subject: consentId, outcome: purpose });
}
