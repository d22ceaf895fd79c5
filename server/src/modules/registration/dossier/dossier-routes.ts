import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../../platform/http/door.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { Kinds } from '../../approvals/index.ts';
import { mayMark } from '../rules/index.ts';
import { areaInScope, readersOfAreas } from '../area-in-scope.ts';
import { listDossiers } from './list-dossiers.ts';
import { submitDossier } from './submit-dossier.ts';
import { viewDifferences, viewDossier, viewDossierItem, viewIssuerRules } from './view-dossier.ts';
import { commentDossierItem, saveDossierItem, signDossierItem, startDossier } from './write-dossier.ts';

/** A region's dossier, and what of it is published. `kinds`: of every room, for a registration that is corrected is a held change like any other. */
export function registerDossiers(app: FastifyInstance, door: Door, { kinds }: { readonly kinds: Kinds }): void {
  register(app, { door, route: contract.getIssuerRules }, ({ params }) => door.inTransaction((world) => viewIssuerRules(world, asId(params.areaCode))));
  register(app, { door, route: contract.listDossiers }, ({ caller, query }) => door.inTransaction((world) => listDossiers(world, caller, query)));
  register(app, { door, route: contract.getDossier }, ({ caller, params }) => door.inTransaction((world) => viewDossier(world, caller, areaInScope(caller, readersOfAreas, params.areaCode))));
  register(app, { door, route: contract.compareDossierVersions }, ({ caller, params, query }) =>
    door.inTransaction(async (world) => ({ differences: await viewDifferences(world, areaInScope(caller, readersOfAreas, params.areaCode), query) })));

  register(app, { door, route: contract.startDossier }, onceEach(door, ({ params }) => params.areaCode, {
    work: async (world, { caller, params }) => {
      const areaCode = areaInScope(caller, ['officer'], params.areaCode);
      await startDossier(world, caller, areaCode);
      return { resultId: areaCode, reply: await viewDossier(world, caller, areaCode) };
    },
    rebuild: (world, areaCode, { caller }) => viewDossier(world, caller, asId(areaCode)),
  }));
  register(app, { door, route: contract.saveDossierItem }, ({ caller, params, body }) =>
    door.inTransaction(async (world) => {
      const areaCode = areaInScope(caller, ['officer'], params.areaCode);
      await saveDossierItem(world, caller, { areaCode, item: params.item, edition: body.edition, content: body.content });
      return viewDossierItem(world, areaCode, params.item);
    }));
  register(app, { door, route: contract.signDossierItem }, ({ caller, params, body }) =>
    door.inTransaction(async (world) => {
      const areaCode = areaInScope(caller, ['officer'], params.areaCode);
      await signDossierItem(world, caller, { areaCode, item: params.item, contentHash: body.contentHash });
      return viewDossierItem(world, areaCode, params.item);
    }));
  register(app, { door, route: contract.commentDossierItem }, onceEach(door, ({ params }) => params.areaCode, {
    work: async (world, { caller, params, body }) => {
      const areaCode = areaInScope(caller, ['officer', 'approver'], params.areaCode);
      if (body.mark !== 'comment' && !mayMark(caller.grants, areaCode)) throw new Refusal('outside_scope');
      await commentDossierItem(world, caller, { areaCode, item: params.item, ...body });
      return { resultId: params.item, reply: await viewDossierItem(world, areaCode, params.item) };
    },
    rebuild: (world, _, { params }) => viewDossierItem(world, asId(params.areaCode), params.item),
  }));
  register(app, { door, route: contract.submitDossier }, onceEach(door, ({ params }) => params.areaCode, {
    work: async (world, { caller, params, body }) => {
      const areaCode = areaInScope(caller, ['officer'], params.areaCode);
      await submitDossier(world, caller, kinds, { areaCode, reason: body.reason });
      return { resultId: areaCode, reply: await viewDossier(world, caller, areaCode) };
    },
    rebuild: (world, areaCode, { caller }) => viewDossier(world, caller, asId(areaCode)),
  }));
}
