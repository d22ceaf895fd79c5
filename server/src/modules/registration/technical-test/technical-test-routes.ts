import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../../platform/http/door.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { asId } from '../../../platform/values/ids.ts';
import { findArea } from '../../regions/index.ts';
import { testHoldersOf } from '../rules/index.ts';
import { areaInScope, readersOfAreas } from '../area-in-scope.ts';
import { registerRegionalSystem } from './register-regional-system.ts';
import { startTechnicalTest } from './start-technical-test.ts';
import { viewLooks, viewRegionalSystem, viewRegistered, viewTechnicalTest } from './view-technical-tests.ts';

export interface TechnicalTestPorts {
  readonly publicUrl: string;
  /** By which an area's system knows us. */
  readonly key: contract.ReplyOf<typeof contract.getRegionalKeys>['keys'][number];
  /** Somebody waits for one that was just asked for. */
  readonly testAsked: () => void;
}

export function registerTechnicalTests(app: FastifyInstance, door: Door, { publicUrl, key, testAsked }: TechnicalTestPorts): void {
  register(app, { door, route: contract.getRegionalKeys }, async () => ({ keys: [key] }));
  register(app, { door, route: contract.listTestHolders }, async ({ params: { areaCode } }) => {
    if (areaCode === '000000' || !areaCode.endsWith('00') || !findArea(areaCode)) throw new Refusal('region_unknown');
    return { areaCode, holders: [...testHoldersOf(asId(areaCode))] };
  });

  register(app, { door, route: contract.getRegionalSystem }, ({ caller, params }) =>
    door.inTransaction((world) => viewRegionalSystem(world, caller, areaInScope(caller, readersOfAreas, params.areaCode), publicUrl)));
  register(app, { door, route: contract.registerRegionalSystem }, ({ caller, params, body }) =>
    door.inTransaction(async (world) => viewRegistered(world, await registerRegionalSystem(world, caller, areaInScope(caller, ['officer'], params.areaCode), body))));
  register(app, { door, route: contract.getTechnicalTest }, ({ caller, params }) =>
    door.inTransaction((world) => viewLooks(world, { areaCode: areaInScope(caller, readersOfAreas, params.areaCode), testId: asId(params.testId) })));

  const start = onceEach<typeof contract.startTechnicalTest>(door, ({ params }) => params.areaCode, {
    work: async (world, { caller, params }) => {
      const areaCode = areaInScope(caller, ['officer'], params.areaCode);
      const testId = await startTechnicalTest(world, caller, areaCode);
      return { resultId: testId, reply: await viewTechnicalTest(world, { areaCode, testId }) };
    },
    rebuild: (world, testId, { params }) => viewTechnicalTest(world, { areaCode: asId(params.areaCode), testId: asId(testId) }),
  });
  register(app, { door, route: contract.startTechnicalTest }, async (arrived) => {
    const test = await start(arrived);
    testAsked();
    return test;
  });
}
