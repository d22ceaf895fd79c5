import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import type { LaunchApp } from './apps-table.ts';
import { firstFault, type Examined } from './examine-request.ts';
import { countCall, roomInMs, type Limit } from './launch-counts-table.ts';
import { LAUNCH_LASTS_SECONDS } from './rules/index.ts';
import { isNonceSpent, spendNonce } from './launches-table.ts';

/** Longer than any request can be good, with a clock that is ahead. */
const NONCE_KEPT_MS = 4 * LAUNCH_LASTS_SECONDS * 1000;

export function nonceHashOf(lookup: World['lookup'], appId: string, nonce: string): Buffer {
  return lookup('secret', `launch-nonce:${appId}:${nonce}`);
}

/**
 * The app behind an examined request, once. Its limits count what it signed for us and for now, whatever else may be wrong; what it did not sign, an
 * old request or one that was let in before is counted for nobody, or whoever found one in a log could use the limits up. Its nonce is spent last,
 * when nothing is wrong. A refusal is an answer, so that what was counted stays counted.
 */
export async function admit(world: Pick<World, 'database' | 'lookup' | 'now'>, { findings, signedBy: app, claims }: Pick<Examined<'launch+jwt' | 'launch-result+jwt'>, 'findings' | 'signedBy' | 'claims'>): Promise<LaunchApp | Refusal> {
  const { database, lookup, now } = world;
  const reached = app?.open && claims && (await isFresh(world, { findings, app, nonce: claims.nonce })) ? await limitReached(world, app) : null;
  if (reached) return reached;
  const fault = firstFault(findings);
  if (fault) return fault;
  if (!app || !claims) throw new Error('a request without a fault has an app and claims');
  return (await spendNonce(database, nonceHashOf(lookup, app.appId, claims.nonce), now() + NONCE_KEPT_MS)) ? app : new Refusal('launch_nonce_used');
}

async function isFresh({ database, lookup }: Pick<World, 'database' | 'lookup'>, { findings, app, nonce }: { readonly findings: Examined<'launch+jwt'>['findings']; readonly app: LaunchApp; readonly nonce: string }): Promise<boolean> {
  const forUsAndNow = findings.every(({ check, outcome }) => outcome === 'well' || !(['audience', 'expiry', 'times'] as const).some((each) => each === check));
  return forUsAndNow && !(await isNonceSpent(database, nonceHashOf(lookup, app.appId, nonce)));
}

/** In any minute and in any day, whenever it begins. */
async function limitReached({ database, now }: Pick<World, 'database' | 'now'>, { appId, perMinute, perDay }: LaunchApp): Promise<Refusal | null> {
  const limits: readonly Limit[] = [{ span: 'minute', limit: perMinute, spanMs: 60_000 }, { span: 'day', limit: perDay, spanMs: 86_400_000 }];
  for (const limit of limits) {
    if (await countCall(database, appId, limit, now())) continue;
    return new Refusal('launch_limit_reached', { retryAfterSeconds: Math.max(1, Math.ceil((await roomInMs(database, appId, limit, now())) / 1000)) });
  }
  return null;
}
