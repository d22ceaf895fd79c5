import { readIdentityNumber } from '@yika/contract/numbers';
import { Refusal } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { findLiveECard } from '../ecards/index.ts';
import { readPersonForRules } from '../holders/index.ts';
import { findStop } from '../switches/index.ts';
import { getOpenLaunch, wayBack } from './launch-in-browser.ts';
import { codeHashOf, newLaunchSecret, openFields } from './crypto/launch-secret.ts';
import { deleteLaunch, insertResult, type Launch } from './launches-table.ts';

/** From the browser to the app's server: one redirect. */
const CODE_LASTS_MS = 120_000;

/**
 * Back to the app, signed in. 1 a launch of this browser that its person approved, of an app that is open, 2 in a region whose channel is open, 3 and
 * whoever is signed in is whom the app named: else one person's sign-in would be told of another. The browser carries a code that says nothing by itself.
 * Refusals: launch_ended, ecard_ended, channel_paused; launch_person_foreign as an answer, because it is recorded.
 */
export async function returnFromLaunch(world: World, caller: HolderCaller, { secret, reference }: { readonly secret: string | undefined; readonly reference: string }): Promise<Refusal | { readonly url: string }> {
  const { database, lookup } = world;
  const { holderId } = caller;
  const at = world.now();
  const { launch, app } = await getOpenLaunch(world, secret);
  if (launch.step !== 'approved' || !secret) throw new Refusal('launch_ended');
  const ecard = await findLiveECard(database, holderId);
  if (!ecard) throw new Refusal('ecard_ended');
  if (await findStop(database, 'channel_launch', ecard.regionCode)) throw new Refusal('channel_paused');
  const subject = `app:${app.appId}`;
  if (!(await isWhomTheAppNamed(world, { caller, launch, secret }))) {
    await recordAudit(database, { holderId, at, caller, action: 'launch.person_foreign', subject, outcome: 'refused', reference });
    return new Refusal('launch_person_foreign');
  }
  // Somebody pressed twice: the other press has the code.
  if (!(await deleteLaunch(database, launch.launchHash))) throw new Refusal('launch_ended');
  const code = newLaunchSecret();
  await insertResult(database, { codeHash: codeHashOf(lookup, code), appId: app.appId, holderId, scopes: launch.scopes, nonce: launch.nonce, signedInAt: at, expiresAt: at + CODE_LASTS_MS });
  await recordAudit(database, { holderId, at, caller, action: 'launch.returned', subject, reference });
  return { url: wayBack(launch, { code }) };
}

async function isWhomTheAppNamed(world: World, { caller, launch, secret }: { readonly caller: HolderCaller; readonly launch: Launch; readonly secret: string }): Promise<boolean> {
  if (launch.fields === null) return true;
  const named = readIdentityNumber(openFields(world.lookup, secret, launch.fields).identityNumber, dayInChina(world.now()));
  const person = await readPersonForRules(world, caller.holderId);
  return named.ok && named.value.number === person.identityNumber;
}
