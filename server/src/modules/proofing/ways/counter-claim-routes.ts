import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../../platform/http/door.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { confirmClaim, lookAtClaim } from './prove-at-counter.ts';

/** The clerk's side of a claim. */
export function registerCounterClaims(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.lookAtClaim }, async ({ caller, body, reference }) => {
    const seen = await door.inTransaction((world) => lookAtClaim(world, { caller, code: body.code, reference }));
    if (seen instanceof Refusal) throw seen;
    return seen;
  });

  register(app, { door, route: contract.confirmClaim }, async ({ caller, body, reference }) => {
    const refusal = await door.inTransaction((world) => confirmClaim(world, { caller, code: body.code, personMatches: body.personMatches, reference }));
    if (refusal) throw refusal;
    return {};
  });
}
