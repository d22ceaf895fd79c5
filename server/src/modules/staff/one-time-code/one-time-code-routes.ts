import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../../platform/http/door.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Decision } from '../../../platform/values/decision.ts';
import { viewMe } from '../people/view-me.ts';
import { arrivalOf } from '../sessions/staff-at-door-routes.ts';
import { seat } from '../sign-in/staff-sign-in-routes.ts';
import { confirmOneTimeCodeOf, endOneTimeCodeOf, startOneTimeCodeOf, viewOneTimeCode } from './own-one-time-code.ts';
import { signInByCode } from './sign-in-by-code.ts';

/** The second way in, beside the passkey. */
export function registerOneTimeCodes(app: FastifyInstance, door: Door): void {
  const { inTransaction } = door;

  register(app, { door, route: contract.signInStaffByCode }, async ({ body, cookies, ...request }) => {
    const caller = seat(cookies, orWait(await inTransaction((world) => signInByCode(world, { ...body, arrival: arrivalOf(request) }))));
    return inTransaction((world) => viewMe(world, caller));
  });

  register(app, { door, route: contract.getOneTimeCode }, ({ caller }) => inTransaction((world) => viewOneTimeCode(world, caller)));

  register(app, { door, route: contract.startOneTimeCode }, ({ caller }) => inTransaction((world) => startOneTimeCodeOf(world, caller)));

  register(app, { door, route: contract.confirmOneTimeCode }, async ({ caller, body, addressHash }) =>
    orWait(await inTransaction((world) => confirmOneTimeCodeOf(world, caller, { code: body.code, addressHash }))));

  register(app, { door, route: contract.endOneTimeCode }, async ({ caller }) => {
    await inTransaction((world) => endOneTimeCodeOf(world, caller));
    return {};
  });
}

function orWait<Value>(decision: Decision<Value, 'one_time_code_refused' | 'one_time_code_tries_spent'>): Value {
  if (decision.allowed) return decision.value;
  throw new Refusal(decision.reason, decision.reason === 'one_time_code_tries_spent' ? { retryAfterSeconds: 600 } : {});
}
