import type { LaunchField } from '@yika/contract';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { findStop } from '../switches/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { admit } from './admit-request.ts';
import { examineLaunch, type ExamineParts } from './examine-request.ts';
import type { Fields, LaunchKey } from './crypto/launch-key.ts';
import { launchHashOf, newLaunchSecret, sealFields } from './crypto/launch-secret.ts';
import { insertLaunch } from './launches-table.ts';

/** From the app's server to the person's browser: one redirect. */
const ADDRESS_LASTS_MS = 90_000;

/**
 * An app's server pushes a launch (in the manner of RFC 9126) and gets an address for its person's browser: so the request itself, and
 * what it hands over, never passes a browser. Refusals, as an answer: those of `examineLaunch` and `admit`, channel_paused.
 */
export async function requestLaunch(world: World, parts: ExamineParts & { readonly key: LaunchKey }, { request, reference }: { readonly request: string; readonly reference: string }): Promise<Refusal | { readonly url: string; readonly expiresAt: number }> {
  const { database, lookup } = world;
  const examined = await examineLaunch(world, parts, request);
  const app = await admit(world, examined);
  if (app instanceof Refusal) return app;
  if (await findStop(database, 'channel_launch', asId<'Region'>('000000'))) return new Refusal('channel_paused');
  const { claims, scopes, fields } = examined;
  if (!claims) throw new Error('a request without a fault has claims');

  const at = world.now();
  const secret = newLaunchSecret();
  const expiresAt = at + ADDRESS_LASTS_MS;
  await insertLaunch(database, {
    launchHash: launchHashOf(lookup, secret), appId: app.appId, step: 'requested', scopes, returnAddress: claims.return_uri, state: claims.state ?? null, nonce: claims.nonce,
    fields: fields && sealFields(lookup, secret, fields), given: givenIn(fields), expiresAt,
  });
  await recordAudit(database, { holderId: NOBODY, at, caller: { kind: 'app', appId: app.appId }, action: 'launch.requested', subject: `app:${app.appId}`, reference });
  return { url: `${parts.publicUrl}/launch/open/${secret}`, expiresAt };
}

export function givenIn(fields: Fields | null): LaunchField[] {
  return (['name', 'identityNumber', 'cardNumber'] as const).filter((field) => fields?.[field] !== undefined);
}
