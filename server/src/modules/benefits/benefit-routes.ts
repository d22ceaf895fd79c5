import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { asId } from '../../platform/values/ids.ts';
import type { FaceGateway } from '../proofing/index.ts';
import { finishFaceCheck, startFaceCheck } from './prove-by-face.ts';
import { viewBenefits } from './view-benefits.ts';

export interface BenefitPorts {
  readonly face: FaceGateway;
  /** The page of the holder's app to which the face service sends the browser back, with `#result=…`. */
  readonly faceReturnUrl: string;
}

export function registerBenefits(app: FastifyInstance, door: Door, ports: BenefitPorts): void {
  const { inTransaction } = door;
  const parts = { inTransaction, ...ports };
  register(app, { door, route: contract.getBenefits }, ({ caller, reference }) => inTransaction((world) => viewBenefits(world, caller, reference)));
  register(app, { door, route: contract.startBenefitFaceCheck }, async ({ caller, params, language, reference }) => ({
    url: await startFaceCheck(parts, caller, { benefitId: asId(params.benefitId), language, reference }),
  }));
  register(app, { door, route: contract.finishBenefitFaceCheck }, async ({ caller, body, reference }) => {
    await finishFaceCheck(parts, caller, { result: body.result, reference });
    return inTransaction((world) => viewBenefits(world, caller, reference));
  });
}
