import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import type { CookieJar } from '../../../platform/http/cookies.ts';
import { register, type Door } from '../../../platform/http/door.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { Decision } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { viewMe } from '../people/view-me.ts';
import { arrivalOf } from '../sessions/staff-at-door-routes.ts';
import type { StaffSession } from '../sessions/staff-session.ts';
import { finishEnrolment, startEnrolment } from './enrolment.ts';
import { addFurtherPasskey, endOwnPasskey, startFurtherPasskey, viewPasskeys } from './own-passkeys.ts';
import { askForPasskey, type RelyingParty } from './passkey.ts';
import { proveAgain, signInByPasskey } from './staff-sign-in.ts';

const BROWSER_COOKIE_SECONDS = 600;

/** By passkey: in, in for the first time, and once more before a sensitive act. */
export function registerStaffSignIn(app: FastifyInstance, door: Door, party: RelyingParty): void {
  const { inTransaction } = door;
  const me = (caller: StaffCaller) => inTransaction((world) => viewMe(world, caller));

  register(app, { door, route: contract.startStaffSignIn }, ({ cookies }) =>
    inTransaction((world) => askForPasskey(world, party, { use: 'sign_in', browserSecret: browserSecretOf(cookies), staffId: null })));

  register(app, { door, route: contract.signInStaff }, async ({ body, cookies, ...request }) => {
    const browserSecret = cookies.get('yika_staff_browser') ?? '';
    return me(seat(cookies, orRefuse(await inTransaction((world) => signInByPasskey(world, party, { answer: body.answer, browserSecret, arrival: arrivalOf(request) })))));
  });

  register(app, { door, route: contract.startStaffEnrolment }, async ({ body, cookies, ...request }) => {
    const browserSecret = browserSecretOf(cookies);
    return orWait(await inTransaction((world) => startEnrolment(world, party, { code: body.code, browserSecret, arrival: arrivalOf(request) })));
  });

  register(app, { door, route: contract.finishStaffEnrolment }, async ({ body, cookies, ...request }) => {
    const browserSecret = cookies.get('yika_staff_browser') ?? '';
    return me(seat(cookies, orWait(await inTransaction((world) => finishEnrolment(world, party, { ...body, browserSecret, arrival: arrivalOf(request) })))));
  });

  register(app, { door, route: contract.startStaffProof }, ({ caller, cookies }) =>
    inTransaction((world) => askForPasskey(world, party, { use: 'proof', browserSecret: browserSecretOf(cookies), staffId: caller.staffId })));

  register(app, { door, route: contract.proveStaff }, async ({ caller, body, cookies, ...request }) => {
    const browserSecret = cookies.get('yika_staff_browser') ?? '';
    orRefuse(await inTransaction((world) => proveAgain(world, party, { caller, answer: body.answer, browserSecret, arrival: arrivalOf(request) })));
    return me(caller);
  });

  register(app, { door, route: contract.listPasskeys }, ({ caller }) => inTransaction(async (world) => ({ passkeys: await viewPasskeys(world, caller) })));

  register(app, { door, route: contract.startPasskey }, ({ caller, cookies }) =>
    inTransaction((world) => startFurtherPasskey(world, party, { caller, browserSecret: browserSecretOf(cookies) })));

  register(app, { door, route: contract.addPasskey }, ({ caller, body, cookies }) =>
    inTransaction(async (world) => ({ passkeys: await addFurtherPasskey(world, party, { caller, ...body, browserSecret: cookies.get('yika_staff_browser') ?? '' }) })));

  register(app, { door, route: contract.endPasskey }, ({ caller, params }) =>
    inTransaction(async (world) => ({ passkeys: await endOwnPasskey(world, caller, asId(params.passkeyId)) })));
}

/** What binds a challenge to this browser: asked for anew with each challenge, kept a little longer than it. */
function browserSecretOf(cookies: CookieJar): string {
  const secret = cookies.get('yika_staff_browser') ?? randomBytes(32).toString('base64url');
  cookies.set('yika_staff_browser', secret, BROWSER_COOKIE_SECONDS);
  return secret;
}

export function seat(cookies: CookieJar, { secret, lastsSeconds, caller }: StaffSession): StaffCaller {
  cookies.set('yika_staff', secret, lastsSeconds);
  cookies.clear('yika_staff_browser');
  return caller;
}

function orWait<Value>(decision: Decision<Value, 'staff_code_refused' | 'staff_code_tries_spent'>): Value {
  if (decision.allowed) return decision.value;
  throw new Refusal(decision.reason, decision.reason === 'staff_code_tries_spent' ? { retryAfterSeconds: 600 } : {});
}
