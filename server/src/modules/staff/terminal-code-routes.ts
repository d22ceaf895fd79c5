import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { orRefuse } from '../../platform/refusal.ts';
import { asId } from '../../platform/values/ids.ts';
import { giveCodeInScope } from './terminal.ts';

/** The code of a terminal whose being there was approved: given to whoever sets it up, and to nobody who does not reach its place. */
export function registerTerminalCodes(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.giveTerminalCode }, ({ caller, params }) =>
    door.inTransaction(async (world) => orRefuse(await giveCodeInScope(world, caller, asId(params.terminalId)))));
}
