import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import type { CookieJar } from '../../platform/http/cookies.ts';
import { register, type Door } from '../../platform/http/door.ts';
import type { Pool } from '../../platform/database.ts';
import type { World } from '../../platform/world.ts';
import type { PinHasher } from '../ecards/index.ts';
import type { SendTextMessage } from '../proofing/index.ts';
import { sendRenewedSecrets } from './at-door-routes.ts';
import { forgetEntry, type AskRealName } from '../channels/index.ts';
import { linkAfterSignIn, registerChannelSignIn } from './channels/channel-sign-in-routes.ts';
import { enrolDevice } from './devices/enrol-device.ts';
import { recoverDevice, sendDeviceCode } from './devices/recover-device.ts';
import { SESSION_LASTS_MS } from './rules/index.ts';
import type { Session } from './sessions/session.ts';
import { setPin } from './set-pin.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sessions/sign-out.ts';
import { readSignedInState, readSignInState } from './state.ts';

export interface SignInPorts {
  readonly hasher: PinHasher;
  /** Of the app that a browser came from: is its account in this name? */
  readonly askRealName: AskRealName;
  readonly sendTextMessage: SendTextMessage;
  readonly outside: Pick<World, 'lookup'> & { readonly pool: Pool };
}

/** The longest that browsers keep a cookie (RFC 6265bis); each use of the device sets it anew. */
const DEVICE_COOKIE_SECONDS = 400 * 24 * 3600;

/** From the first PIN to signing out. */
export function registerSignIn(app: FastifyInstance, door: Door, ports: SignInPorts): void {
  const { inTransaction, now } = door;
  const { askRealName } = ports;
  const { pool, lookup } = ports.outside;
  const outside = { database: pool, lookup, now };
  const pin = { inTransaction, hasher: ports.hasher };
  const link = (cookies: CookieJar, { caller }: Session, reference: string) =>
    linkAfterSignIn({ outside, inTransaction, askRealName }, cookies, { caller, reference, failed: () => app.log.error({ reference }, 'an account of a channel could not be linked') });
  sendRenewedSecrets(app, door.secureCookies);
  registerChannelSignIn(app, door, { hasher: ports.hasher, askRealName, outside, seat });

  register(app, { door, route: contract.setPin }, async ({ body, cookies, reference }) => {
    const set = await setPin(pin, { claimSecret: cookies.get('yika_claim'), deviceSecret: cookies.get('yika_device'), ...body, reference });
    cookies.clear('yika_claim');
    await link(cookies, set.session, reference);
    return seat(cookies, set.session, set.deviceSecret);
  });

  register(app, { door, route: contract.getSignInState }, ({ caller, cookies }) =>
    caller.kind === 'holder' ? inTransaction((world) => readSignedInState(world, caller)) : readSignInState(outside, cookies.get('yika_device')),
  );

  register(app, { door, route: contract.signIn }, async ({ body, cookies, reference }) => {
    const deviceSecret = cookies.get('yika_device');
    const session = await signIn({ ...pin, outside }, { deviceSecret, ...body, reference });
    await link(cookies, session, reference);
    return seat(cookies, session, deviceSecret);
  });

  register(app, { door, route: contract.sendSignInPhoneCode }, ({ cookies, addressHash, language, reference }) =>
    sendDeviceCode({ inTransaction, sendTextMessage: ports.sendTextMessage }, { deviceSecret: cookies.get('yika_device'), addressHash, language, reference }),
  );

  register(app, { door, route: contract.signInWithPhoneCode }, async ({ body, cookies, reference }) => {
    const deviceSecret = cookies.get('yika_device');
    const session = await recoverDevice(pin, { deviceSecret, ...body, reference });
    await link(cookies, session, reference);
    return seat(cookies, session, deviceSecret);
  });

  register(app, { door, route: contract.enrolDevice }, async ({ caller, body, reference }) => {
    await inTransaction((world) => enrolDevice(world, caller, body, reference));
    return { deviceNo: caller.deviceNo };
  });

  register(app, { door, route: contract.signOut }, async ({ caller, cookies, reference }) => {
    await inTransaction(async (world) => {
      await signOut(world, caller, reference);
      await forgetEntry(world, cookies.get('yika_channel'));
    });
    cookies.clear('yika_holder');
    cookies.clear('yika_channel');
    // Nor what an app handed over: without this secret nobody opens it, and it is forgotten by age.
    cookies.clear('yika_launch');
    return undefined;
  });
}

/** The two cookies of somebody who is signed in. */
function seat(cookies: CookieJar, { secret, caller }: Session, deviceSecret: string | undefined): { readonly deviceNo: number } {
  cookies.set('yika_holder', secret, SESSION_LASTS_MS / 1000);
  if (deviceSecret) cookies.set('yika_device', deviceSecret, DEVICE_COOKIE_SECONDS);
  return { deviceNo: caller.deviceNo };
}
