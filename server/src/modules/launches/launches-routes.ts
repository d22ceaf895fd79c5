import * as contract from '@yika/contract';
import type { RefusalCode } from '@yika/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { registerPageDoor } from '../../platform/http/page-door.ts';
import type { RememberRefusal } from '../../platform/http/problem.ts';
import { Refusal } from '../../platform/refusal.ts';
import { checkLaunch } from './check-launch.ts';
import type { ExamineParts } from './examine-request.ts';
import { approveLaunch, LAUNCH_LASTS_MS, openLaunch, readFields, refuseLaunch, viewLaunch } from './launch-in-browser.ts';
import type { LaunchKey } from './crypto/launch-key.ts';
import { requestLaunch } from './request-launch.ts';
import { returnFromLaunch } from './return-from-launch.ts';
import { takeLaunchResult } from './take-launch-result.ts';

export interface LaunchPorts extends ExamineParts {
  readonly key: LaunchKey;
  readonly remember: RememberRefusal;
}

/** For the servers of other apps, for the browsers that they send, and for engineers whose launch is turned away. */
export function registerLaunches(app: FastifyInstance, door: Door, ports: LaunchPorts): void {
  const { inTransaction } = door;
  const orThrow = <Value>(answer: Refusal | Value): Value => {
    if (answer instanceof Refusal) throw answer;
    return answer;
  };

  register(app, { door, route: contract.requestLaunch }, async ({ body, reference }) => orThrow(await inTransaction((world) => requestLaunch(world, ports, { ...body, reference }))));
  register(app, { door, route: contract.takeLaunchResult }, async ({ body, reference }) => orThrow(await inTransaction((world) => takeLaunchResult(world, ports, { ...body, reference }))));
  register(app, { door, route: contract.getLaunchKeys }, async () => ({ keys: [...ports.key.published] }));
  register(app, { door, route: contract.checkLaunch }, async ({ body, addressHash }) => orThrow(await inTransaction((world) => checkLaunch(world, ports, { ...body, addressHash }))));

  registerOpening(app, door, ports.remember);

  register(app, { door, route: contract.getLaunch }, ({ cookies }) => inTransaction((world) => viewLaunch(world, cookies.get('yika_launch'))));
  register(app, { door, route: contract.approveLaunch }, ({ cookies }) => inTransaction((world) => approveLaunch(world, cookies.get('yika_launch'))));
  register(app, { door, route: contract.getLaunchFields }, ({ cookies }) => inTransaction((world) => readFields(world, cookies.get('yika_launch'))));
  register(app, { door, route: contract.refuseLaunch }, async ({ cookies }) => {
    const back = await inTransaction((world) => refuseLaunch(world, cookies.get('yika_launch')));
    cookies.clear('yika_launch');
    return back;
  });
  register(app, { door, route: contract.returnFromLaunch }, async ({ caller, cookies, reference }) => {
    const back = orThrow(await inTransaction((world) => returnFromLaunch(world, caller, { secret: cookies.get('yika_launch'), reference })));
    cookies.clear('yika_launch');
    return back;
  });
}

function registerOpening(app: FastifyInstance, door: Door, remember: LaunchPorts['remember']): void {
  const failedAt = (request: FastifyRequest, code: RefusalCode): string => `/app/channel/failed?code=${code}&reference=${request.id}`;
  registerPageDoor<{ readonly Params: { readonly secret: string } }>(app, door, { url: '/launch/open/:secret', operationId: 'openLaunch', remember, failedAt }, async (request, reply, cookies) => {
    const { secret } = await door.inTransaction((world) => openLaunch(world, request.params.secret));
    cookies.set('yika_launch', secret, LAUNCH_LASTS_MS / 1000);
    return reply.redirect('/app/launch', 303);
  });
}
