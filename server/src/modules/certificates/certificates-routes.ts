import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../platform/http/door.ts';
import { asId } from '../../platform/values/ids.ts';
import type { Month } from '../insurance/rules/index.ts';
import type { Issuer } from '../keys/index.ts';
import { openCardFont } from '../registration/index.ts';
import { checkCertificate } from './check-certificate.ts';
import type { Wish } from './compose-statement.ts';
import { getMyCertificate, makeCertificate } from './make-certificate.ts';
import { listMyCertificates, previewCertificate, takeMyFile, withdrawMyCertificate } from './my-certificates.ts';
import { drawCertificate } from './paper/draw-certificate.ts';

/** `publicUrl` stands on the paper: who has it checks it there. */
export function registerCertificates(app: FastifyInstance, door: Door, { issuer, publicUrl }: { readonly issuer: Issuer; readonly publicUrl: string }): void {
  const font = openCardFont();
  const draw: Parameters<typeof makeCertificate>[2]['draw'] = (content) => drawCertificate({ ...content, publicUrl }, font);

  register(app, { door, route: contract.listCertificates }, ({ caller }) => door.inTransaction((world) => listMyCertificates(world, caller)));
  register(app, { door, route: contract.previewCertificate }, ({ caller, query, reference }) => door.inTransaction((world) => previewCertificate(world, caller, { wish: wishOf(query), reference })));
  register(app, { door, route: contract.makeCertificate }, onceEach(door, ({ caller }) => String(caller.holderId), {
    work: async (world, { caller, body, reference }) => {
      const made = await makeCertificate(world, caller, { issuer, draw, wish: wishOf(body), language: body.language, reference });
      return { resultId: made.certificateId, reply: made };
    },
    rebuild: (world, certificateId, { caller }) => getMyCertificate(world, { holderId: caller.holderId, certificateId: asId(certificateId) }),
  }));
  register(app, { door, route: contract.getCertificateFile }, ({ caller, params, reference }) => door.inTransaction((world) => takeMyFile(world, caller, { ...params, reference })));
  register(app, { door, route: contract.withdrawCertificate }, ({ caller, params, reference }) => door.inTransaction((world) => withdrawMyCertificate(world, caller, { ...params, reference })));
  register(app, { door, route: contract.checkCertificate }, ({ caller, body, addressHash, reference }) => door.inTransaction((world) => checkCertificate(world, caller, { ...body, addressHash, reference })));
}

function wishOf({ kind, fromMonth, throughMonth, skillId, wholeNumber = false }: { readonly kind: contract.CertificateKind; readonly fromMonth?: string; readonly throughMonth?: string; readonly skillId?: string; readonly wholeNumber?: boolean }): Wish {
  return { kind, wholeNumber, ...(fromMonth !== undefined && { fromMonth: asId(fromMonth) as Month }), ...(throughMonth !== undefined && { throughMonth: asId(throughMonth) as Month }), ...(skillId !== undefined && { skillId }) };
}
