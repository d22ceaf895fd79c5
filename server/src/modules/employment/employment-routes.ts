import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { endUnemployment } from './end-unemployment.ts';
import { lookAtVoucher, redeemVoucher } from './vouchers/redeem-voucher.ts';
import { returnVoucher } from './vouchers/return-voucher.ts';
import { viewSkills } from './skills/view-skills.ts';
import { viewTraining } from './vouchers/view-training.ts';
import { viewWork } from './view-work.ts';

export function registerEmployment(app: FastifyInstance, door: Door): void {
  register(app, { door, route: contract.getWork }, ({ caller, reference }) => door.inTransaction((world) => viewWork(world, caller, reference)));
  register(app, { door, route: contract.endUnemployment }, ({ caller, reference }) => door.inTransaction(async (world) => {
    await endUnemployment(world, caller, reference);
    return viewWork(world, caller, reference);
  }));
  register(app, { door, route: contract.getSkills }, ({ caller, reference }) => door.inTransaction((world) => viewSkills(world, caller, reference)));
  register(app, { door, route: contract.getTraining }, ({ caller, language, reference }) => door.inTransaction((world) => viewTraining(world, caller, { language, reference })));
  register(app, { door, route: contract.returnVoucher }, ({ caller, params, language, reference }) => door.inTransaction(async (world) => {
    await returnVoucher(world, caller, { ...params, reference });
    return viewTraining(world, caller, { language, reference });
  }));
  register(app, { door, route: contract.lookAtVoucher }, ({ caller, body, reference }) => door.inTransaction((world) => lookAtVoucher(world, caller, { ...body, reference })));
  register(app, { door, route: contract.redeemVoucher }, ({ caller, body, reference }) => door.inTransaction((world) => redeemVoucher(world, caller, { ...body, reference })));
}
