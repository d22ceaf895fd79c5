import * as contract from '@yika/contract';
import { refusalStatus } from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import type { RefusalReference } from '../../platform/http/refusal-references-table.ts';
import { Refusal } from '../../platform/refusal.ts';
import { checkLaunch } from './check-launch.ts';
import type { ExamineParts } from './examine-request.ts';
import { approveLaunch, LAUNCH_LASTS_MS, openLaunch, readFields, refuseLaunch, viewLaunch } from './launch-in-browser.ts';
import type { LaunchKey } from './launch-key.ts';
import { requestLaunch } from './request-launch.ts';
import { returnFromLaunch } from './return-from-launch.ts';
import { takeLaunchResult } from './take-launch-result.ts';

export interface LaunchPorts extends ExamineParts {
  readonly key: LaunchKey;
  readonly remember: (refused: RefusalReference) => Promise<void>;
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
  register(app, { door, route: contract.getLaunchKeys }, async () => ({ keys: [ports.key.published] }));
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

/** A browser comes, so it is answered by a page of ours, always; what went wrong stands in its address by code and reference alone. */
function registerOpening(app: FastifyInstance, door: Door, remember: LaunchPorts['remember']): void {
  app.get<{ Params: { secret: string } }>('/launch/open/:secret', { config: { operationId: 'openLaunch' } }, async (request, reply) => {
    request.knock.operationId = 'openLaunch';
    request.knock.callerKind = 'stranger';
    reply.header('cache-control', 'no-store');
    try {
      if (!door.letThrough(request.ip)) throw new Refusal('too_many_requests', { retryAfterSeconds: 5 });
      const { secret } = await door.inTransaction((world) => openLaunch(world, request.params.secret));
      reply.setCookie('yika_launch', secret, { httpOnly: true, sameSite: 'lax', secure: door.secureCookies, path: '/', maxAge: LAUNCH_LASTS_MS / 1000 });
      return await reply.redirect('/app/launch', 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code } = error;
      const { operationId, callerKind, servicePointId } = request.knock;
      await remember({ reference: request.id, at: door.now(), code, status: refusalStatus[code], operationId, callerKind, servicePointId }).catch(() => request.log.error('a refusal could not be kept'));
      return reply.redirect(`/app/channel/failed?code=${code}&reference=${request.id}`, 303);
    }
  });
}
