import type { LaunchField, LaunchFinding } from '@yika/contract';
import { spend, type Budget } from '../../platform/budgets-table.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import { nonceHashOf } from './admit-request.ts';
import { examineLaunch, judged, unreached, type ExamineParts } from './examine-request.ts';
import type { LaunchKey } from './crypto/launch-key.ts';
import { isNonceSpent } from './launches-table.ts';
import { givenIn } from './request-launch.ts';

/** For engineers who try and mend; more would be somebody who guesses. */
const CHECKS: Budget = { name: 'launch:check', limit: 60, windowMs: 15 * 60_000 };

/** The very checks of the door, all of them, and nothing is spent but a try of the address. Of what the app hands over, only which fields there are. */
export async function checkLaunch(world: World, parts: ExamineParts & { readonly key: LaunchKey }, { request, addressHash }: { readonly request: string; readonly addressHash: Buffer }): Promise<Refusal | { findings: LaunchFinding[]; given: LaunchField[] }> {
  const { database, lookup, now } = world;
  if (!(await spend(database, CHECKS, addressHash, now()))) return new Refusal('too_many_requests', { retryAfterSeconds: CHECKS.windowMs / 1000 });
  const { findings, signedBy, claims, fields } = await examineLaunch(world, parts, request.trim());
  const nonce = signedBy && claims ? judged('nonce', !(await isNonceSpent(database, nonceHashOf(lookup, signedBy.appId, claims.nonce))), 'launch_nonce_used') : unreached('nonce');
  return { findings: [...findings, nonce], given: givenIn(fields) };
}
