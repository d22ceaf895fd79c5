import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { findLiveECard } from '../ecards/index.ts';
import { writeNotice } from '../notices/index.ts';
import { admit } from './admit-request.ts';
import { examineRequest, type ExamineParts } from './examine-request.ts';
import { codeHashOf } from './crypto/launch-secret.ts';
import { takeResult } from './launches-table.ts';

export interface TakenResult {
  readonly outcome: 'signed_in';
  readonly nonce: string;
  readonly subject: string;
  readonly signedInAt: number;
  readonly level: number | null;
}

/**
 * The app's server hands in the code and learns what it asked for, and no more; the level as it is at this moment. Every way in which a code
 * is not good is the same no. The person is told on every device: it may have been somebody with theirs in hand. Refusals, as an answer: those of `examineRequest` and `admit`, launch_code_refused.
 */
export async function takeLaunchResult(world: World, parts: ExamineParts, { request, reference }: { readonly request: string; readonly reference: string }): Promise<Refusal | TakenResult> {
  const { database, lookup } = world;
  const examined = await examineRequest(world, parts, { request, kind: 'launch-result+jwt' });
  const app = await admit(world, examined);
  if (app instanceof Refusal) return app;
  const at = world.now();
  const { appId } = app;
  const result = examined.claims && (await takeResult(database, codeHashOf(lookup, examined.claims.code), { appId, at }));
  const ecard = result && (await findLiveECard(database, result.holderId));
  if (!result || !ecard) return new Refusal('launch_code_refused');
  // Taken back by the operator since the person returned: it is not told.
  const mayKnowLevel = result.scopes.includes('level') && app.scopes.includes('level');
  await recordAudit(database, {
    holderId: result.holderId, at, caller: { kind: 'app', appId }, action: 'launch.result_given', subject: `app:${appId}`, seen: ['signed_in', ...(mayKnowLevel ? ['level'] : [])], reference,
  });
  await writeNotice(database, { holderId: result.holderId, kind: 'told_to_app', facts: { app: app.name, level: mayKnowLevel }, at });
  return {
    outcome: 'signed_in', nonce: result.nonce, signedInAt: result.signedInAt, level: mayKnowLevel ? ecard.level : null,
    subject: lookup('code', `launch-subject:${appId}:${result.holderId}`).toString('base64url'),
  };
}
